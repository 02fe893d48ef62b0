package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.copydesk.article.Position;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Severity;
import org.copydesk.finding.Summary;
import org.copydesk.rule.RuleBook;

/**
 * Writes Reviewdog's Diagnostic Format, an object a line. Its columns count UTF-8 bytes, from 1.
 */
final class RdjsonlReporter implements TextReporter {
  @Override
  public Edition begin(RuleBook rules, Writer out) {
    return new RdjsonlEdition(out);
  }

  private record RdjsonlEdition(Writer out) implements Edition {
    @Override
    public void page(Page page) throws IOException {
      Source source = page.article().source();
      for (Finding finding : page.findings()) {
        JsonGenerator json = JsonOutput.compact(out);
        json.writeStartObject();
        json.writeStringField("message", Labels.withSource(finding));
        json.writeObjectFieldStart("location");
        json.writeStringField("path", source.name());
        range(json, source, finding.span());
        json.writeEndObject();
        json.writeStringField("severity", severity(finding.severity()));
        json.writeObjectFieldStart("source");
        json.writeStringField("name", "copydesk");
        json.writeEndObject();
        json.writeObjectFieldStart("code");
        json.writeStringField("value", finding.rule().toString());
        json.writeEndObject();
        suggestions(json, source, finding);
        json.writeEndObject();
        JsonOutput.finish(json);
      }
    }

    @Override
    public void problem(Problem problem) throws IOException {
      JsonGenerator json = JsonOutput.compact(out);
      json.writeStartObject();
      json.writeStringField("message", problem.message());
      json.writeObjectFieldStart("location");
      json.writeStringField("path", problem.story().orElse(""));
      json.writeEndObject();
      json.writeStringField("severity", "ERROR");
      json.writeEndObject();
      JsonOutput.finish(json);
    }

    @Override
    public void end(Summary summary) throws IOException {
      out.flush();
    }
  }

  private static void suggestions(JsonGenerator json, Source source, Finding finding)
      throws IOException {
    json.writeArrayFieldStart("suggestions");
    for (Fix fix : finding.fixes()) {
      if (fix.edits().size() == 1) {
        json.writeStartObject();
        range(json, source, fix.edits().get(0).span());
        json.writeStringField("text", fix.edits().get(0).text());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void range(JsonGenerator json, Source source, Span span) throws IOException {
    json.writeObjectFieldStart("range");
    place(json, "start", source, span.start());
    place(json, "end", source, span.end());
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, String field, Source source, int offset)
      throws IOException {
    Position at = source.position(offset);
    int start = source.lineStart(at.line());
    String before = source.text().substring(Math.max(start, offset - at.column() + 1), offset);
    json.writeObjectFieldStart(field);
    json.writeNumberField("line", at.line());
    json.writeNumberField("column", before.getBytes(StandardCharsets.UTF_8).length + 1);
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return severity == Severity.SUGGESTION ? "INFO" : severity.name();
  }
}
