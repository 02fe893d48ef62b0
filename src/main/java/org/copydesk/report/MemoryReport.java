package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.memory.Births;
import org.copydesk.memory.Matter;
import org.copydesk.memory.Memory;
import org.copydesk.memory.MemoryRow;
import org.copydesk.memory.Printed;

/** Writes what a memory has of somebody or something: for a terminal, and as JSON. */
public final class MemoryReport {
  private static final List<Matter> PERSON =
      List.of(
          Matter.NAME,
          Matter.SETTLED,
          Matter.CORRECTION,
          Matter.TITLE,
          Matter.AGE,
          Matter.BORN,
          Matter.DIED,
          Matter.SEX,
          Matter.SPOKE,
          Matter.COMPANY);

  private static final List<Matter> OTHER =
      List.of(Matter.BODY, Matter.LETTERS, Matter.PLACE, Matter.SPELLING);

  private static final int SHOWN = 8;

  private final Memory memory;

  /** A report of {@code memory}. */
  public MemoryReport(Memory memory) {
    this.memory = memory;
  }

  /** What there is under {@code key}, by matter, each by day. */
  private Map<Matter, List<MemoryRow>> rows(String key) {
    Map<Matter, List<MemoryRow>> all = new TreeMap<>();
    java.util.stream.Stream.concat(PERSON.stream(), OTHER.stream())
        .forEach(
            matter -> {
              List<MemoryRow> rows = memory.of(matter, key);
              if (!rows.isEmpty()) {
                Comparator<MemoryRow> order =
                    matter == Matter.COMPANY
                        ? Comparator.comparingLong(MemoryRow::stories).reversed()
                        : Comparator.comparing(MemoryRow::first);
                all.put(
                    matter, rows.stream().sorted(order.thenComparing(MemoryRow.ORDER)).toList());
              }
            });
    return all;
  }

  /** Everything under each of {@code keys}. */
  public void terminal(List<String> keys, Palette palette, Writer out) throws IOException {
    String between = "";
    for (String key : keys) {
      Map<Matter, List<MemoryRow>> rows = rows(key);
      out.write(between + palette.bold(key) + "\n");
      for (Map.Entry<Matter, List<MemoryRow>> matter : rows.entrySet()) {
        for (MemoryRow row : matter.getValue().stream().limit(SHOWN).toList()) {
          out.write(
              "  %-10s  %-34s %,6d %s  %s%n"
                  .formatted(
                      matter.getKey().table(),
                      row.value(),
                      row.stories(),
                      row.stories() == 1 ? "story  " : "stories",
                      days(row)));
          out.write("              " + palette.faint("→ " + place(row.place())) + "\n");
        }
        if (matter.getValue().size() > SHOWN) {
          out.write("              and %,d more%n".formatted(matter.getValue().size() - SHOWN));
        }
      }
      births(rows, out);
      between = "\n";
    }
  }

  private static void births(Map<Matter, List<MemoryRow>> rows, Writer out) throws IOException {
    var births =
        Births.of(
            rows.getOrDefault(Matter.BORN, List.of()), rows.getOrDefault(Matter.AGE, List.of()));
    if (births.isPresent()) {
      out.write("  so born between %s and %s%n".formatted(births.get().from(), births.get().to()));
    }
  }

  private static String days(MemoryRow row) {
    return row.first().equals(row.last()) ? "" + row.first() : row.first() + " to " + row.last();
  }

  private static String place(Printed place) {
    return place.story() + ":" + place.line() + ", " + place.day() + ": " + place.words();
  }

  /** The same as JSON. */
  public void json(List<String> keys, Writer out) throws IOException {
    JsonGenerator json = JsonOutput.indented(out);
    json.writeStartArray();
    for (String key : keys) {
      json.writeStartObject();
      json.writeStringField("key", key);
      for (Map.Entry<Matter, List<MemoryRow>> matter : rows(key).entrySet()) {
        json.writeArrayFieldStart(matter.getKey().table());
        for (MemoryRow row : matter.getValue()) {
          row(row, json);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonOutput.finish(json);
  }

  private static void row(MemoryRow row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField(row.matter().valueColumn(), row.value());
    json.writeNumberField("stories", row.stories());
    json.writeStringField("first", row.first().toString());
    json.writeStringField("last", row.last().toString());
    json.writeArrayFieldStart("newest");
    for (Printed place : row.newest()) {
      json.writeStartObject();
      json.writeStringField("story", place.story());
      json.writeStringField("day", place.day().toString());
      json.writeNumberField("line", place.line());
      json.writeStringField("words", place.words());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
