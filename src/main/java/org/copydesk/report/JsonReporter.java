package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Position;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Evidence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fingerprint;
import org.copydesk.finding.Fix;
import org.copydesk.finding.NameToVerify;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Related;
import org.copydesk.finding.Summary;
import org.copydesk.rule.RuleBook;

/**
 * Writes version 1 of the JSON report. Its schema ships as {@code schema/report.schema.json}.
 * Stories are written as they come; only problems are kept until the end.
 */
public final class JsonReporter implements TextReporter {
  private final String version;

  /** A reporter of the tool's {@code version}. */
  public JsonReporter(String version) {
    this.version = version;
  }

  @Override
  public Edition begin(RuleBook rules, Writer out) throws IOException {
    JsonGenerator json = JsonOutput.indented(out);
    json.writeStartObject();
    json.writeNumberField("version", 1);
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "copydesk");
    json.writeStringField("version", version);
    json.writeEndObject();
    json.writeArrayFieldStart("stories");
    return new JsonEdition(json);
  }

  private static final class JsonEdition implements Edition {
    private final JsonGenerator json;
    private final List<Problem> problems = new ArrayList<>();

    private JsonEdition(JsonGenerator json) {
      this.json = json;
    }

    @Override
    public void page(Page page) throws IOException {
      Article article = page.article();
      json.writeStartObject();
      json.writeStringField("path", article.source().name());
      json.writeStringField("headline", article.headline().orElse(null));
      json.writeStringField(
          "published", article.metadata().published().map(Object::toString).orElse(null));
      json.writeStringField("language", article.metadata().language().orElse(null));
      json.writeNumberField("words", article.wordCount());
      json.writeArrayFieldStart("findings");
      for (Finding finding : page.findings()) {
        finding(article, finding);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("verify");
      for (NameToVerify name : page.verify()) {
        json.writeStartObject();
        json.writeStringField("name", name.name());
        JsonOutput.span(json, article, name.first());
        json.writeNumberField("mentions", name.mentions());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void finding(Article article, Finding finding) throws IOException {
      json.writeStartObject();
      json.writeStringField("rule", finding.rule().toString());
      json.writeStringField("severity", finding.severity().label());
      json.writeStringField("message", finding.message());
      JsonOutput.span(json, article, finding.span());
      json.writeStringField("text", finding.span().of(article.source().text()));
      json.writeArrayFieldStart("fixes");
      for (Fix fix : finding.fixes()) {
        fix(fix);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("related");
      for (Related related : finding.related()) {
        related(article, related);
      }
      json.writeEndArray();
      json.writeStringField("citation", finding.citation().orElse(null));
      if (!finding.evidence().isEmpty()) {
        json.writeArrayFieldStart("evidence");
        for (Evidence place : finding.evidence()) {
          JsonOutput.evidence(json, place);
        }
        json.writeEndArray();
      }
      json.writeStringField("fingerprint", Fingerprint.of(article, finding));
      json.writeEndObject();
    }

    private void fix(Fix fix) throws IOException {
      json.writeStartObject();
      json.writeStringField("label", fix.label());
      json.writeStringField("safety", fix.safety().label());
      json.writeArrayFieldStart("edits");
      for (Edit edit : fix.edits()) {
        json.writeStartObject();
        json.writeNumberField("start", edit.span().start());
        json.writeNumberField("end", edit.span().end());
        json.writeStringField("text", edit.text());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void related(Article article, Related related) throws IOException {
      Position at = article.source().position(related.span().start());
      json.writeStartObject();
      json.writeNumberField("start", related.span().start());
      json.writeNumberField("end", related.span().end());
      json.writeNumberField("line", at.line());
      json.writeNumberField("column", at.column());
      json.writeStringField("message", related.message());
      json.writeEndObject();
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }

    @Override
    public void end(Summary summary) throws IOException {
      json.writeEndArray();
      json.writeArrayFieldStart("problems");
      for (Problem problem : problems) {
        json.writeStartObject();
        json.writeStringField("story", problem.story().orElse(null));
        json.writeStringField("rule", problem.rule().map(Object::toString).orElse(null));
        json.writeStringField("message", problem.message());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeObjectFieldStart("summary");
      json.writeNumberField("stories", summary.stories());
      json.writeNumberField("words", summary.words());
      json.writeNumberField("errors", summary.errors());
      json.writeNumberField("warnings", summary.warnings());
      json.writeNumberField("suggestions", summary.suggestions());
      json.writeNumberField("rules", summary.rules());
      json.writeEndObject();
      json.writeEndObject();
      JsonOutput.finish(json);
    }
  }
}
