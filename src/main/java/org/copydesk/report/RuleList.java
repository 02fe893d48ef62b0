package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RulePage;
import org.copydesk.rule.RulePages;

/** Writes what the rules are, for people and for scripts. */
public final class RuleList {
  /**
   * A rule and the level it has here.
   *
   * @param info the rule
   * @param level off, suggestion, warning or error
   */
  public record Row(RuleInfo info, String level) {}

  private RuleList() {}

  /** A line a rule: name, level, title. */
  public static void table(List<Row> rows, Palette palette, int width, Writer out)
      throws IOException {
    int names = rows.stream().mapToInt(row -> row.info().id().toString().length()).max().orElse(0);
    int column = Math.min(names, 44);
    for (Row row : rows) {
      String id = row.info().id().toString();
      String head = id + " ".repeat(Math.max(1, column + 2 - id.length()));
      String level = row.level() + " ".repeat(12 - row.level().length());
      List<String> title =
          Lines.wrap(row.info().title(), Math.max(20, width - head.length() - level.length()));
      out.write(palette.bold(head) + level + title.get(0) + "\n");
      for (String more : title.subList(1, title.size())) {
        out.write(" ".repeat(head.length() + level.length()) + more + "\n");
      }
    }
    out.write(palette.faint(rows.size() + (rows.size() == 1 ? " rule" : " rules")) + "\n");
  }

  /** A JSON array, an object a rule. */
  public static void json(List<Row> rows, Writer out) throws IOException {
    JsonGenerator json = JsonOutput.indented(out);
    json.writeStartArray();
    for (Row row : rows) {
      json(row, json);
    }
    json.writeEndArray();
    JsonOutput.finish(json);
  }

  private static void json(Row row, JsonGenerator json) throws IOException {
    RuleInfo info = row.info();
    json.writeStartObject();
    json.writeStringField("rule", info.id().toString());
    json.writeStringField("title", info.title());
    json.writeStringField("why", info.why());
    json.writeStringField("level", row.level());
    json.writeStringField("severity", info.severity().label());
    json.writeStringField("profile", info.profile().label());
    json.writeArrayFieldStart("examples");
    for (Example example : info.examples()) {
      json.writeStartObject();
      json.writeStringField(example instanceof Example.Bad ? "bad" : "good", example.copy());
      if (example instanceof Example.Bad bad && bad.fixed().isPresent()) {
        json.writeStringField("fixed", bad.fixed().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** A page on one rule. */
  public static void explain(
      RuleInfo info, String level, String origin, Palette palette, int width, Writer out)
      throws IOException {
    out.write(palette.bold(info.id().toString()) + "\n");
    paragraph(info.title() + ".", "", width, out);
    out.write("\n");
    paragraph(info.why(), "", width, out);
    out.write("\nLevel: " + level + " (" + origin + ")\n");
    for (RulePage.Section section : RulePages.of(info).sections()) {
      if (section.lines().get(0).words().equals(info.why())) {
        continue;
      }
      out.write("\n" + palette.bold(section.heading()) + "\n");
      for (RulePage.Line line : section.lines()) {
        line(line, palette, width, out);
      }
    }
  }

  private static void line(RulePage.Line line, Palette palette, int width, Writer out)
      throws IOException {
    switch (line.kind()) {
      case TEXT -> paragraph(line.words(), "", width, out);
      case SETTING -> out.write("  " + line.words() + "\n");
      case TOLD -> paragraph(line.words(), palette.faint("│     "), width, out);
      case BAD -> paragraph(line.words(), "\n" + palette.bold("bad   "), width, out);
      case FIXED -> paragraph(line.words(), palette.good("good  "), width, out);
      case SOUND -> paragraph(line.words(), "\n" + palette.good("good  "), width, out);
    }
  }

  private static void paragraph(String words, String head, int width, Writer out)
      throws IOException {
    String indent = head.isEmpty() ? "" : "      ";
    String first = head;
    for (String block : words.strip().split("\n")) {
      for (String line : Lines.wrap(block, width - indent.length())) {
        out.write(first + line + "\n");
        first = indent;
      }
    }
  }
}
