package org.copydesk.report;

import java.io.IOException;
import java.io.Writer;
import org.copydesk.article.Position;
import org.copydesk.article.Source;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Severity;
import org.copydesk.finding.Summary;
import org.copydesk.rule.RuleBook;

/** Writes GitHub Actions workflow commands, which appear as annotations beside the copy. */
final class GithubReporter implements TextReporter {
  @Override
  public Edition begin(RuleBook rules, Writer out) {
    return new Edition() {
      @Override
      public void page(Page page) throws IOException {
        for (Finding finding : page.findings()) {
          out.write(annotation(page.article().source(), finding));
        }
      }

      @Override
      public void problem(Problem problem) throws IOException {
        String where = problem.story().map(story -> " file=" + property(story)).orElse("");
        out.write("::error" + where + "::" + data(problem.message()) + "\n");
      }

      @Override
      public void end(Summary summary) throws IOException {
        out.flush();
      }
    };
  }

  private static String annotation(Source source, Finding finding) {
    Position start = source.position(finding.span().start());
    Position end = source.position(finding.span().end());
    String level =
        finding.severity() == Severity.SUGGESTION ? "notice" : finding.severity().label();
    StringBuilder line = new StringBuilder("::" + level + " file=" + property(source.name()));
    line.append(",line=").append(start.line()).append(",endLine=").append(end.line());
    if (start.line() == end.line()) {
      // Columns are allowed within one line only.
      line.append(",col=").append(start.column()).append(",endColumn=").append(end.column());
    }
    line.append(",title=").append(property(finding.rule().toString()));
    return line.append("::").append(data(Labels.withSource(finding))).append('\n').toString();
  }

  private static String data(String words) {
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String words) {
    return data(words).replace(":", "%3A").replace(",", "%2C");
  }
}
