package org.copydesk.report;

import java.io.IOException;
import java.io.Writer;
import org.copydesk.article.Position;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Severity;
import org.copydesk.finding.Summary;
import org.copydesk.rule.RuleBook;

/** Writes Checkstyle XML, which most build servers read. */
final class CheckstyleReporter implements TextReporter {
  @Override
  public Edition begin(RuleBook rules, Writer out) throws IOException {
    XmlOutput xml = new XmlOutput(out);
    xml.start("checkstyle", "version", "8.0");
    return new CheckstyleEdition(xml);
  }

  private record CheckstyleEdition(XmlOutput xml) implements Edition {
    @Override
    public void page(Page page) throws IOException {
      xml.start("file", "name", page.article().source().name());
      for (Finding finding : page.findings()) {
        Position at = page.article().source().position(finding.span().start());
        error(
            at.line(),
            at.column(),
            level(finding.severity()),
            Labels.withSource(finding),
            "copydesk." + finding.rule().toString().replace('/', '.'));
      }
      xml.end();
    }

    @Override
    public void problem(Problem problem) throws IOException {
      xml.start("file", "name", problem.story().orElse("copydesk"));
      error(1, 1, "error", problem.message(), "copydesk.problem");
      xml.end();
    }

    private void error(int line, int column, String level, String message, String source)
        throws IOException {
      xml.start(
          "error",
          "line",
          Integer.toString(line),
          "column",
          Integer.toString(column),
          "severity",
          level,
          "message",
          message,
          "source",
          source);
      xml.end();
    }

    @Override
    public void end(Summary summary) throws IOException {
      xml.end().finish();
    }
  }

  private static String level(Severity severity) {
    return severity == Severity.SUGGESTION ? "info" : severity.label();
  }
}
