package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.copydesk.article.Article;
import org.copydesk.article.Position;
import org.copydesk.article.Span;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Evidence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fingerprint;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Related;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Severity;
import org.copydesk.finding.Summary;
import org.copydesk.rule.RuleBook;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RulePages;

/**
 * Writes SARIF 2.1.0 (OASIS), with columns in UTF-16 code units. Results are written as stories
 * come; the rules that spoke stand after them.
 */
final class SarifReporter implements TextReporter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final String version;

  SarifReporter(String version) {
    this.version = version;
  }

  @Override
  public Edition begin(RuleBook rules, Writer out) throws IOException {
    JsonGenerator json = JsonOutput.indented(out);
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    return new SarifEdition(json, rules);
  }

  private final class SarifEdition implements Edition {
    private final JsonGenerator json;
    private final RuleBook book;
    private final TreeSet<RuleId> spoken = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private SarifEdition(JsonGenerator json, RuleBook book) {
      this.json = json;
      this.book = book;
    }

    @Override
    public void page(Page page) throws IOException {
      Map<String, Integer> seen = new HashMap<>();
      for (Finding finding : page.findings()) {
        spoken.add(finding.rule());
        String print = Fingerprint.of(page.article(), finding);
        result(page.article(), finding, print + ":" + seen.merge(print, 1, Integer::sum));
      }
    }

    private void result(Article article, Finding finding, String print) throws IOException {
      json.writeStartObject();
      json.writeStringField("ruleId", finding.rule().toString());
      json.writeStringField("level", level(finding.severity()));
      message("message", finding.message());
      json.writeArrayFieldStart("locations");
      location(article, finding.span());
      json.writeEndArray();
      if (!finding.related().isEmpty() || !finding.evidence().isEmpty()) {
        json.writeArrayFieldStart("relatedLocations");
        for (Related related : finding.related()) {
          related(article, related);
        }
        for (Evidence place : finding.evidence()) {
          evidence(place);
        }
        json.writeEndArray();
      }
      if (!finding.fixes().isEmpty()) {
        json.writeArrayFieldStart("fixes");
        for (Fix fix : finding.fixes()) {
          fix(article, fix);
        }
        json.writeEndArray();
      }
      json.writeObjectFieldStart("partialFingerprints");
      json.writeStringField("copydesk/v1", print);
      json.writeEndObject();
      if (finding.citation().isPresent()) {
        json.writeObjectFieldStart("properties");
        json.writeStringField("citation", finding.citation().get());
        json.writeEndObject();
      }
      json.writeEndObject();
    }

    private void location(Article article, Span span) throws IOException {
      json.writeStartObject();
      physical(article, span);
      json.writeEndObject();
    }

    private void related(Article article, Related related) throws IOException {
      json.writeStartObject();
      physical(article, related.span());
      message("message", related.message());
      json.writeEndObject();
    }

    private void evidence(Evidence place) throws IOException {
      json.writeStartObject();
      json.writeObjectFieldStart("physicalLocation");
      json.writeObjectFieldStart("artifactLocation");
      json.writeStringField("uri", Uris.of(place.file()));
      json.writeEndObject();
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", place.line());
      json.writeNumberField("startColumn", place.column());
      message("snippet", place.words());
      json.writeEndObject();
      json.writeEndObject();
      message("message", place.told());
      json.writeEndObject();
    }

    private void physical(Article article, Span span) throws IOException {
      json.writeObjectFieldStart("physicalLocation");
      artifact(article);
      json.writeFieldName("region");
      region(article, span);
      json.writeEndObject();
    }

    private void artifact(Article article) throws IOException {
      json.writeObjectFieldStart("artifactLocation");
      json.writeStringField("uri", Uris.of(article.source().name()));
      json.writeEndObject();
    }

    private void region(Article article, Span span) throws IOException {
      Position start = article.source().position(span.start());
      Position end = article.source().position(span.end());
      json.writeStartObject();
      json.writeNumberField("startLine", start.line());
      json.writeNumberField("startColumn", start.column());
      json.writeNumberField("endLine", end.line());
      json.writeNumberField("endColumn", end.column());
      json.writeNumberField("charOffset", span.start());
      json.writeNumberField("charLength", span.length());
      json.writeEndObject();
    }

    private void fix(Article article, Fix fix) throws IOException {
      json.writeStartObject();
      message("description", fix.label());
      json.writeArrayFieldStart("artifactChanges");
      json.writeStartObject();
      artifact(article);
      json.writeArrayFieldStart("replacements");
      for (Edit edit : fix.edits()) {
        json.writeStartObject();
        json.writeFieldName("deletedRegion");
        region(article, edit.span());
        json.writeObjectFieldStart("insertedContent");
        json.writeStringField("text", edit.text());
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }

    @Override
    public void end(Summary summary) throws IOException {
      json.writeEndArray();
      json.writeObjectFieldStart("tool");
      json.writeObjectFieldStart("driver");
      json.writeStringField("name", "copydesk");
      json.writeStringField("version", version);
      json.writeArrayFieldStart("rules");
      for (RuleId id : spoken) {
        rule(id);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
      invocation();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      JsonOutput.finish(json);
    }

    private void rule(RuleId id) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", id.toString());
      if (book.find(id).isPresent()) {
        RuleInfo info = book.find(id).get();
        message("shortDescription", info.title());
        message("fullDescription", info.why());
        json.writeObjectFieldStart("help");
        json.writeStringField("text", info.title() + ". " + info.why());
        json.writeStringField("markdown", RulePages.of(info).brief());
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(info.severity()));
        json.writeEndObject();
      }
      json.writeEndObject();
    }

    private void invocation() throws IOException {
      json.writeArrayFieldStart("invocations");
      json.writeStartObject();
      json.writeBooleanField("executionSuccessful", problems.isEmpty());
      json.writeArrayFieldStart("toolExecutionNotifications");
      for (Problem problem : problems) {
        json.writeStartObject();
        json.writeStringField("level", "error");
        message("message", problem.told());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
    }

    private void message(String field, String text) throws IOException {
      json.writeObjectFieldStart(field);
      json.writeStringField("text", text);
      json.writeEndObject();
    }
  }

  private static String level(Severity severity) {
    return severity == Severity.SUGGESTION ? "note" : severity.label();
  }
}
