package org.copydesk.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Position;
import org.copydesk.article.Span;
import org.copydesk.finding.Evidence;

/** How this package writes JSON: streamed, indented by two, the writer left open. */
final class JsonOutput {
  private static final JsonFactory FACTORY =
      new JsonFactory().configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);

  private JsonOutput() {}

  /** A generator of indented JSON. */
  static JsonGenerator indented(Writer out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter);
    printer.indentArraysWith(indenter);
    return FACTORY.createGenerator(out).setPrettyPrinter(printer);
  }

  /** A generator of JSON on one line. */
  static JsonGenerator compact(Writer out) throws IOException {
    return FACTORY.createGenerator(out).setRootValueSeparator(null);
  }

  /** A whole document, version 1: an object with an array of stories. */
  static <T> void stories(List<T> stories, Writer out, StoryWriter<T> each) throws IOException {
    JsonGenerator json = indented(out);
    json.writeStartObject();
    json.writeNumberField("version", 1);
    json.writeArrayFieldStart("stories");
    for (T story : stories) {
      each.write(story, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    finish(json);
  }

  /** Writes one story of a document. */
  @FunctionalInterface
  interface StoryWriter<T> {
    void write(T story, JsonGenerator json) throws IOException;
  }

  /** Ends the document with a line feed and hands it on. */
  static void finish(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
    json.flush();
  }

  /** A "span" field as version 1 of the report has it. */
  static void span(JsonGenerator json, Article article, Span span) throws IOException {
    Position start = article.source().position(span.start());
    Position end = article.source().position(span.end());
    json.writeObjectFieldStart("span");
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeNumberField("line", start.line());
    json.writeNumberField("column", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    json.writeEndObject();
  }

  /** Writes a place in another file. */
  static void evidence(JsonGenerator json, Evidence place) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", place.file());
    json.writeNumberField("start", place.span().start());
    json.writeNumberField("end", place.span().end());
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
    json.writeStringField("words", place.words());
    json.writeStringField("before", place.before());
    json.writeStringField("after", place.after());
    json.writeStringField("speaker", place.speaker().orElse(null));
    json.writeStringField("when", place.when().orElse(null));
    json.writeEndObject();
  }
}
