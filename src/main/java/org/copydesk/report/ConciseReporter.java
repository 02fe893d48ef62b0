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

/**
 * Writes a line a finding, as compilers do and editors and terminals can follow: {@code
 * file:line:col level rule message}.
 */
final class ConciseReporter implements TextReporter {
  private final Severity lowest;

  /** A reporter that leaves out what is below {@code lowest}. */
  ConciseReporter(Severity lowest) {
    this.lowest = lowest;
  }

  @Override
  public Edition begin(RuleBook rules, Writer out) {
    return new ConciseEdition(out, lowest);
  }

  @Override
  public boolean isConversation() {
    return true;
  }

  private record ConciseEdition(Writer out, Severity lowest) implements Edition {
    @Override
    public void page(Page page) throws IOException {
      for (Finding finding : page.findings()) {
        if (finding.severity().compareTo(lowest) >= 0) {
          Position at = page.article().source().position(finding.span().start());
          out.write(
              "%s:%d:%d %s %s %s\n"
                  .formatted(
                      page.article().source().name(),
                      at.line(),
                      at.column(),
                      finding.severity().label(),
                      finding.rule(),
                      finding.message().replaceAll("\\s+", " ")));
        }
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
