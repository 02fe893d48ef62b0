package org.copydesk.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line of a table, whose cells have been held against the table's schema. */
final class Row {
  private final Schema schema;
  private final String file;
  private final int line;
  private final String[] cells;
  private final Citation citation;

  Row(Schema schema, String file, int line, String[] cells, Citation citation) {
    this.schema = schema;
    this.file = file;
    this.line = line;
    this.cells = cells;
    this.citation = citation;
  }

  Schema schema() {
    return schema;
  }

  String file() {
    return file;
  }

  int line() {
    return line;
  }

  Citation citation() {
    return citation;
  }

  /** The cell; empty when nothing is written there. */
  String text(String column) {
    return cells[schema.index(column)];
  }

  /** The cell's entries, which stand between upright bars. */
  List<String> list(String column) {
    return split(text(column));
  }

  Optional<PartialDate> date(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(PartialDate.parse(text));
    } catch (IllegalArgumentException e) {
      throw wrong(column, e.getMessage());
    }
  }

  /** The cell's entries as dates. */
  List<PartialDate> dates(String column) {
    try {
      return list(column).stream().map(PartialDate::parse).toList();
    } catch (IllegalArgumentException e) {
      throw wrong(column, e.getMessage());
    }
  }

  double number(String column) {
    try {
      return Double.parseDouble(text(column));
    } catch (NumberFormatException e) {
      throw wrong(column, "“" + text(column) + "” is not a number");
    }
  }

  /** What tells this row from the others of its table. */
  String key() {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < schema.keys(); i++) {
      key.append(cells[i]).append('\t');
    }
    return key.toString();
  }

  /** All cells as they were written, without the citation. */
  List<String> cells() {
    return List.of(cells);
  }

  FactsException wrong(String column, String message) {
    return new FactsException(file, line, column + ": " + message);
  }

  LocalDate asOf() {
    return citation.asOf();
  }

  static List<String> split(String cell) {
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int bar = cell.indexOf('|'); bar >= 0; bar = cell.indexOf('|', from)) {
      parts.add(cell.substring(from, bar).strip());
      from = bar + 1;
    }
    parts.add(cell.substring(from).strip());
    return List.copyOf(parts);
  }
}
