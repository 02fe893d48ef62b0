package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.time.Anchor;
import org.copydesk.time.Interval;
import org.copydesk.time.Mod;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;

/** Writes what stories say of time: for people a table, for scripts JSON in the terms of TIMEX3. */
public final class TemporalReport {
  private static final List<String> HEAD =
      List.of("line", "type", "value", "mod", "first day", "last day", "counted from", "words");

  private TemporalReport() {}

  /** A table a story, a line an expression. */
  public static void table(List<Article> stories, Palette palette, Writer out) throws IOException {
    String between = "";
    for (Article story : stories) {
      out.write(between + palette.bold(story.source().name()));
      out.write(", published " + published(story).map(LocalDate::toString).orElse("unknown"));
      out.write("\n");
      rows(story, out);
      between = "\n";
    }
  }

  private static void rows(Article story, Writer out) throws IOException {
    List<List<String>> rows = new ArrayList<>(List.of(HEAD));
    Timeline.of(story).expressions().forEach(e -> rows.add(row(story, e)));
    int[] widths = new int[HEAD.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = row.get(i);
        line.append(cell).append(" ".repeat(widths[i] - cell.length() + 2));
      }
      out.write("  " + line.toString().stripTrailing() + "\n");
    }
  }

  private static List<String> row(Article story, TemporalExpression e) {
    return List.of(
        Integer.toString(story.source().position(e.span().start()).line()),
        e.type().name(),
        e.value(),
        e.mod().map(Mod::name).orElse(""),
        e.days().map(Interval::from).map(LocalDate::toString).orElse(""),
        e.days().map(Interval::last).map(LocalDate::toString).orElse(""),
        e.anchor() == Anchor.NONE ? "" : e.anchor().label(),
        e.text());
  }

  /** One JSON object, whose form is {@code schema/dates.schema.json}. */
  public static void json(List<Article> stories, Writer out) throws IOException {
    JsonOutput.stories(stories, out, TemporalReport::story);
  }

  private static void story(Article story, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", story.source().name());
    optional(json, "published", published(story).map(LocalDate::toString));
    json.writeArrayFieldStart("expressions");
    for (TemporalExpression e : Timeline.of(story).expressions().toList()) {
      if (e.type().timex().isPresent()) {
        expression(e, json);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void expression(TemporalExpression e, JsonGenerator json) throws IOException {
    Span span = e.span();
    json.writeStartObject();
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", e.text());
    json.writeStringField("type", e.type().timex().orElseThrow());
    json.writeStringField("value", e.value());
    optional(json, "mod", e.mod().map(Mod::name));
    optional(json, "from", e.days().map(Interval::from).map(LocalDate::toString));
    optional(json, "to", e.days().map(Interval::last).map(LocalDate::toString));
    optional(
        json, "anchor", Optional.of(e.anchor()).filter(a -> a != Anchor.NONE).map(Anchor::label));
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String field, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }

  private static Optional<LocalDate> published(Article story) {
    return story.metadata().published();
  }
}
