package org.copydesk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Role;
import org.copydesk.article.Span;

/** Reads the tables of reStructuredText, whose first line shows where their columns stand. */
final class RestTable {
  private RestTable() {}

  /** Files each cell of the table at line {@code i}, and gives the line after it. */
  static int read(MarkedLines lines, int i, int to) {
    String edge = lines.get(i).words();
    boolean grid = edge.charAt(0) == '+';
    List<int[]> columns = new ArrayList<>();
    Matcher column = Pattern.compile(grid ? "[-=]+" : "=+").matcher(edge);
    while (column.find()) {
      columns.add(new int[] {column.start(), column.end()});
    }
    List<List<Span>> cells = cells(columns.size());
    int at = i + 1;
    for (; at < to && !(grid && lines.get(at).blank()); at++) {
      String line = lines.get(at).words();
      if (line.matches("[-+=|\\s]+") && !line.isBlank()) {
        row(lines, cells);
        boolean last = !grid && line.startsWith("=") && lines.get(at + 1).blank();
        if (last) {
          at++;
          break;
        }
        continue;
      }
      boolean opens = !grid && !line.isEmpty() && lines.get(at).indent() == lines.get(i).indent();
      if (opens) {
        row(lines, cells);
      }
      segments(lines, at, lines.get(i).indent(), columns, grid, cells);
    }
    row(lines, cells);
    return Math.max(at, i + 1);
  }

  private static void segments(
      MarkedLines lines,
      int at,
      int indent,
      List<int[]> columns,
      boolean grid,
      List<List<Span>> cells) {
    String text = lines.get(at).text();
    for (int c = 0; c < columns.size(); c++) {
      int from = indent + columns.get(c)[0];
      boolean last = c + 1 == columns.size();
      int end = grid || !last ? indent + columns.get(c)[1] : text.length();
      int upTo = Math.min(text.length(), end);
      if (from < upTo && !text.substring(from, upTo).isBlank()) {
        String cell = text.substring(from, upTo);
        int lead = cell.length() - cell.stripLeading().length();
        int start = lines.get(at).start() + from + lead;
        cells.get(c).add(new Span(start, start + cell.strip().length()));
      }
    }
  }

  private static void row(MarkedLines lines, List<List<Span>> cells) {
    for (List<Span> cell : cells) {
      if (!cell.isEmpty()) {
        lines.file(Optional.of(Role.LIST_ITEM), List.copyOf(cell));
        cell.clear();
      }
    }
  }

  private static List<List<Span>> cells(int columns) {
    List<List<Span>> cells = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      cells.add(new ArrayList<>());
    }
    return cells;
  }
}
