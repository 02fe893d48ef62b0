package org.copydesk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.stream.Collectors;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Summary;
import org.copydesk.rule.RuleBook;

/** Writes comma-separated values (RFC 4180): a line of column names, then a finding a row. */
final class CsvReporter implements TextReporter {
  @Override
  public Edition begin(RuleBook rules, Writer out) throws IOException {
    CsvEdition edition = new CsvEdition(out);
    edition.row(FindingRow.empty().keySet());
    return edition;
  }

  private record CsvEdition(Writer out) implements Edition {
    @Override
    public void page(Page page) throws IOException {
      for (Finding finding : page.findings()) {
        row(FindingRow.of(page.article(), finding).values());
      }
    }

    @Override
    public void problem(Problem problem) throws IOException {
      row(FindingRow.of(problem).values());
    }

    @Override
    public void end(Summary summary) throws IOException {
      out.flush();
    }

    private void row(Collection<?> cells) throws IOException {
      out.write(
          cells.stream().map(cell -> quoted(cell.toString())).collect(Collectors.joining(",")));
      out.write("\r\n");
    }

    private static String quoted(String cell) {
      boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
      return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
  }
}
