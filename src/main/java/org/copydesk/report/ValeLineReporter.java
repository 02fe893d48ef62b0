package org.copydesk.report;

import java.io.IOException;
import java.io.Writer;
import org.copydesk.article.Position;
import org.copydesk.article.Source;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Summary;
import org.copydesk.rule.RuleBook;

/**
 * Writes a line a finding as Vale does, for what reads its lines: {@code
 * file:line:column:Style.Rule:message}. Columns count characters, not UTF-16 units.
 */
final class ValeLineReporter implements TextReporter {
  @Override
  public Edition begin(RuleBook rules, Writer out) {
    return new ValeLineEdition(out);
  }

  @Override
  public boolean isConversation() {
    return true;
  }

  private record ValeLineEdition(Writer out) implements Edition {
    @Override
    public void page(Page page) throws IOException {
      Source source = page.article().source();
      for (Finding finding : page.findings()) {
        Position at = source.position(finding.span().start());
        int start = source.lineStart(at.line());
        int column = source.text().codePointCount(start, start + at.column() - 1) + 1;
        String rule = finding.rule().isVale() ? finding.rule().name() : finding.rule().toString();
        String message = finding.message().replaceAll("[\\r\\n]+", " ");
        out.write(
            source.name() + ":" + at.line() + ":" + column + ":" + rule + ":" + message + "\n");
      }
    }

    @Override
    public void problem(Problem problem) {
      // Told on standard error, where the same person looks.
    }

    @Override
    public void end(Summary summary) throws IOException {
      out.flush();
    }
  }
}
