package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Summary;
import org.copydesk.rule.RuleBook;

/** Writes a JSON object a line, one for each finding. */
final class JsonLinesReporter implements TextReporter {
  @Override
  public Edition begin(RuleBook rules, Writer out) {
    return new JsonLinesEdition(out);
  }

  private record JsonLinesEdition(Writer out) implements Edition {
    @Override
    public void page(Page page) throws IOException {
      for (Finding finding : page.findings()) {
        row(FindingRow.of(page.article(), finding));
      }
    }

    @Override
    public void problem(Problem problem) throws IOException {
      row(FindingRow.of(problem));
    }

    @Override
    public void end(Summary summary) throws IOException {
      out.flush();
    }

    private void row(Map<String, Object> cells) throws IOException {
      JsonGenerator json = JsonOutput.compact(out);
      json.writeStartObject();
      for (Map.Entry<String, Object> cell : cells.entrySet()) {
        if (cell.getValue() instanceof Integer number) {
          json.writeNumberField(cell.getKey(), number);
        } else {
          String text = cell.getValue().toString();
          json.writeStringField(cell.getKey(), text.isEmpty() ? null : text);
        }
      }
      json.writeEndObject();
      JsonOutput.finish(json);
    }
  }
}
