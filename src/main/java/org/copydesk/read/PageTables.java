package org.copydesk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.PageTable;
import org.copydesk.article.PageTable.Cell;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** The tables of a page in HTML or Markdown, as rows of cells, for who wants to ask them. */
public final class PageTables {
  private static final Pattern ROW = Pattern.compile("(?m)^[ \\t]*\\|(.*)\\|[ \\t]*$");
  private static final Pattern CELL = Pattern.compile("(?<=\\|)((?:\\\\\\||[^|\\n])*)(?=\\|)");
  private static final Pattern RULE = Pattern.compile("[ :|-]*");

  private PageTables() {}

  /** The tables of {@code page}; none where the file's name is no page's. */
  public static List<PageTable> of(Source page) {
    String name = page.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return html(page.text());
    }
    return name.endsWith(".md") || name.endsWith(".markdown") ? markdown(page.text()) : List.of();
  }

  static List<PageTable> html(String text) {
    List<PageTable> tables = new ArrayList<>();
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    for (Element table : Jsoup.parse(text, "", parser).select("table:not(:has(table))")) {
      List<List<Cell>> rows = new ArrayList<>();
      for (Element row : table.select("tr")) {
        List<Cell> cells = new ArrayList<>();
        for (Element cell : row.select("> td, > th")) {
          cell(cell, cells.size()).ifPresent(cells::add);
        }
        rows.add(cells);
      }
      Element caption = table.selectFirst("> caption");
      tables.add(
          new PageTable(Optional.ofNullable(caption).flatMap(element -> cell(element, 0)), rows));
    }
    return tables;
  }

  private static Optional<Cell> cell(Element element, int column) {
    Range start = element.sourceRange();
    Range end = element.endSourceRange();
    return start.isTracked() && end.isTracked() && start.endPos() <= end.startPos()
        ? Optional.of(
            new Cell(element.text().strip(), new Span(start.endPos(), end.startPos()), column))
        : Optional.empty();
  }

  static List<PageTable> markdown(String text) {
    List<List<List<Cell>>> tables = new ArrayList<>();
    Matcher row = ROW.matcher(text);
    int last = -1;
    while (row.find()) {
      if (last < 0 || !text.substring(last, row.start()).isBlank()) {
        tables.add(new ArrayList<>());
      } else if (text.substring(last, row.start()).chars().filter(c -> c == '\n').count() > 1) {
        tables.add(new ArrayList<>());
      }
      last = row.end();
      if (!RULE.matcher(row.group()).matches()) {
        tables.get(tables.size() - 1).add(cells(text, row.start(), row.end()));
      }
    }
    return tables.stream().map(PageTable::new).toList();
  }

  private static List<Cell> cells(String text, int from, int to) {
    List<Cell> cells = new ArrayList<>();
    Matcher cell = CELL.matcher(text).region(from, to).useTransparentBounds(true);
    while (cell.find()) {
      String words = cell.group(1);
      int start = cell.start(1) + words.length() - words.stripLeading().length();
      Span span = new Span(start, start + words.strip().length());
      cells.add(new Cell(words.strip().replaceAll("[*_`]", ""), span, cells.size()));
    }
    return cells;
  }
}
