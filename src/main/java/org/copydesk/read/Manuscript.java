package org.copydesk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Comment;
import org.copydesk.article.LeftOut;
import org.copydesk.article.PageTable;
import org.copydesk.article.PageTable.Cell;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.Text;

/**
 * The text of a word processor's file as extracted: a paragraph a line, with a blank line between.
 * It becomes the story's source, so that a place in it can be told and shown.
 */
final class Manuscript {
  /** A line of the text, and what the file says it is. */
  private record Line(Span span, Optional<Role> role, boolean close, Kind kind) {}

  private enum Kind {
    WORDS,
    COMMENT,
    PICTURE
  }

  private final String name;
  private final StringBuilder text = new StringBuilder();
  private final List<Line> lines = new ArrayList<>();
  private final List<LeftOut> left = new ArrayList<>();
  private final List<List<List<Cell>>> tables = new ArrayList<>();

  Manuscript(String name) {
    this.name = name;
  }

  /** Adds a paragraph; where its words have line breaks, each line is a piece of its own. */
  void add(Optional<Role> role, String words) {
    boolean close = false;
    for (String line : words.split("[\\r\\n\\u000B\\u2028]+")) {
      if (!line.isBlank()) {
        lines.add(new Line(append(line, close), role, close, Kind.WORDS));
        close = true;
      }
    }
  }

  /** Adds a comment that stands above what is added next. */
  void comment(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (!line.isEmpty()) {
      lines.add(
          new Line(append("<!-- " + line + " -->", false), Optional.empty(), false, Kind.COMMENT));
    }
  }

  /** Adds the description of a picture that stands here. */
  void picture(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    if (!line.isEmpty()) {
      lines.add(new Line(append(line, false), Optional.empty(), false, Kind.PICTURE));
    }
  }

  /** Begins a table. */
  void table() {
    tables.add(new ArrayList<>());
  }

  /** Begins a row of the last table. */
  void row() {
    if (!tables.isEmpty()) {
      tables.get(tables.size() - 1).add(new ArrayList<>());
    }
  }

  /** Ends a cell of the last row, which holds what was added since {@code from}. */
  void cell(int from) {
    List<List<Cell>> rows = tables.isEmpty() ? List.of() : tables.get(tables.size() - 1);
    if (!rows.isEmpty()) {
      List<Cell> row = rows.get(rows.size() - 1);
      String words = text.substring(from);
      int start = from + words.length() - words.stripLeading().length();
      row.add(new Cell(words.strip(), new Span(start, text.length()), row.size()));
    }
  }

  /** How long the text is so far. */
  int length() {
    return text.length();
  }

  /** Notes that something which stands here is not read. */
  void leave(String why) {
    left.add(new LeftOut(new Span(text.length(), text.length()), why, false));
  }

  /** The article. */
  Article article() {
    Source source = new Source(name, text.toString());
    Filing filing = new Filing(source);
    filing.tables(tables.stream().map(PageTable::new).toList());
    Text layer = Text.whole(source);
    left.forEach(part -> filing.leave(part.span(), part.why()));
    for (Line line : lines) {
      Span span = line.span();
      if (line.kind() == Kind.COMMENT) {
        String inside = source.text().substring(span.start() + 5, span.end() - 4);
        filing.comment(new Comment(span, inside));
        continue;
      }
      boolean second =
          line.role().filter(role -> role == Role.HEADLINE).isPresent()
              && filing.headline().isPresent();
      Optional<Role> role = second ? Optional.of(Role.CROSSHEAD) : line.role();
      Text words =
          new Galley(source, layer, Galley.White.COLLAPSED).copy(span.start(), span.end()).build();
      if (line.kind() == Kind.PICTURE) {
        filing.picture(words);
      } else {
        filing.add(new Piece(words, role, line.close()));
      }
    }
    return filing.article();
  }

  private Span append(String line, boolean close) {
    if (text.length() > 0) {
      text.append(close ? "\n" : "\n\n");
    }
    int from = text.length();
    text.append(line);
    return new Span(from, text.length());
  }
}
