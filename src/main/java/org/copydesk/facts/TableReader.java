package org.copydesk.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads a table: head lines that begin with "#", a line of column names, then a row a line. */
final class TableReader {
  private final Schema schema;
  private final String file;
  private final List<Row> rows = new ArrayList<>();
  private String source = "";
  private LocalDate asOf;
  private int[] places;
  private int sourcePlace = -1;
  private int asOfPlace = -1;
  private int width;

  private TableReader(Schema schema, String file) {
    this.schema = schema;
    this.file = file;
  }

  /**
   * The rows of {@code text}, which was read from {@code file}.
   *
   * @throws FactsException at the first line that does not fit the schema
   */
  static List<Row> read(Schema schema, String file, String text) {
    return new TableReader(schema, file).read(text);
  }

  private List<Row> read(String text) {
    int number = 0;
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      int stop = to > from && text.charAt(to - 1) == '\r' ? to - 1 : to;
      number++;
      line(number, text.substring(from, stop));
      from = to + 1;
    }
    if (places == null) {
      throw new FactsException(
          file,
          Math.max(number, 1),
          "no line of column names: " + String.join(", ", schema.columns()));
    }
    return rows;
  }

  private void line(int number, String line) {
    if (line.isBlank()) {
      return;
    }
    if (line.startsWith("#")) {
      head(number, line.substring(1).strip());
    } else if (places == null) {
      columns(number, cells(line));
    } else {
      row(number, cells(line));
    }
  }

  private void head(int number, String line) {
    if (line.startsWith("source:")) {
      source = line.substring("source:".length()).strip();
    } else if (line.startsWith("as of:")) {
      asOf = day(number, line.substring("as of:".length()).strip());
    }
  }

  private LocalDate day(int number, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new FactsException(file, number, "as of: “" + text + "” is not a day (2025-06-30)");
    }
  }

  private void columns(int number, List<String> names) {
    if (source.isEmpty()) {
      throw new FactsException(file, number, "no “# source:” line above the column names");
    }
    if (asOf == null) {
      throw new FactsException(file, number, "no “# as of:” line above the column names");
    }
    for (String name : names) {
      if (!schema.columns().contains(name) && !name.equals("source") && !name.equals("as of")) {
        throw new FactsException(
            file,
            number,
            "no column is called “"
                + name
                + "” here; there are "
                + String.join(", ", schema.columns())
                + ", source, as of");
      }
    }
    places = schema.columns().stream().mapToInt(names::indexOf).toArray();
    sourcePlace = names.indexOf("source");
    asOfPlace = names.indexOf("as of");
    width = names.size();
  }

  private void row(int number, List<String> written) {
    if (written.size() > width) {
      throw new FactsException(
          file, number, written.size() + " cells for " + width + " columns; cells end at tabs");
    }
    String[] cells = new String[places.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cell(written, places[i]);
    }
    List<String> faults = schema.faults(List.of(cells));
    if (!faults.isEmpty()) {
      throw new FactsException(file, number, faults.get(0));
    }
    String rowSource = cell(written, sourcePlace);
    String rowAsOf = cell(written, asOfPlace);
    Citation citation =
        new Citation(
            rowSource.isEmpty() ? source : rowSource,
            rowAsOf.isEmpty() ? asOf : day(number, rowAsOf));
    rows.add(new Row(schema, file, number, cells, citation));
  }

  private static String cell(List<String> written, int place) {
    return place < 0 || place >= written.size() ? "" : written.get(place);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      cells.add(line.substring(from, tab).strip());
      from = tab + 1;
    }
    cells.add(line.substring(from).strip());
    return cells;
  }
}
