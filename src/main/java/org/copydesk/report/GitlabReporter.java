package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fingerprint;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Severity;
import org.copydesk.finding.Summary;
import org.copydesk.rule.RuleBook;

/** Writes a GitLab Code Quality report: an array of issues, each with a fingerprint of its own. */
final class GitlabReporter implements TextReporter {
  @Override
  public Edition begin(RuleBook rules, Writer out) throws IOException {
    JsonGenerator json = JsonOutput.indented(out);
    json.writeStartArray();
    return new GitlabEdition(json);
  }

  private record GitlabEdition(JsonGenerator json) implements Edition {
    @Override
    public void page(Page page) throws IOException {
      Map<String, Integer> seen = new HashMap<>();
      for (Finding finding : page.findings()) {
        String print = Fingerprint.of(page.article(), finding);
        issue(page.article(), finding, print + "-" + seen.merge(print, 1, Integer::sum));
      }
    }

    private void issue(Article article, Finding finding, String print) throws IOException {
      json.writeStartObject();
      json.writeStringField("description", Labels.withSource(finding));
      json.writeStringField("check_name", finding.rule().toString());
      // Two stories may hold the same words: the name keeps their fingerprints apart.
      json.writeStringField("fingerprint", article.source().name() + "#" + print);
      json.writeStringField("severity", severity(finding.severity()));
      json.writeObjectFieldStart("location");
      json.writeStringField("path", article.source().name());
      json.writeObjectFieldStart("lines");
      json.writeNumberField("begin", article.source().position(finding.span().start()).line());
      json.writeNumberField("end", article.source().position(finding.span().end()).line());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
    }

    @Override
    public void problem(Problem problem) throws IOException {
      String story = problem.story().orElse("copydesk");
      json.writeStartObject();
      json.writeStringField("description", problem.message());
      json.writeStringField("check_name", problem.rule().map(Object::toString).orElse("copydesk"));
      json.writeStringField(
          "fingerprint", story + "#problem-" + Integer.toHexString(problem.message().hashCode()));
      json.writeStringField("severity", "blocker");
      json.writeObjectFieldStart("location");
      json.writeStringField("path", story);
      json.writeObjectFieldStart("lines");
      json.writeNumberField("begin", 1);
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
    }

    @Override
    public void end(Summary summary) throws IOException {
      json.writeEndArray();
      JsonOutput.finish(json);
    }
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case SUGGESTION -> "info";
    };
  }
}
