package org.copydesk.article;

import java.util.List;
import java.util.Optional;

/**
 * A table of a page, with the cells that are figures and no copy.
 *
 * @param caption what stands over it; empty for nothing
 * @param rows its rows in page order, that of the heads first
 */
public record PageTable(Optional<Cell> caption, List<List<Cell>> rows) {
  /** A table with nothing over it. */
  public PageTable(List<List<Cell>> rows) {
    this(Optional.empty(), rows);
  }

  /** Copies the lists. */
  public PageTable {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Whether {@code block} is a cell of a table of {@code article}. */
  public static boolean isCell(Article article, Block block) {
    return article.tables().stream().anyMatch(table -> table.holds(block));
  }

  private boolean holds(Block block) {
    Span span = block.span(0, block.plain().length());
    return rows.stream().flatMap(List::stream).anyMatch(cell -> cell.span().overlaps(span));
  }

  /**
   * A cell.
   *
   * @param words what a reader sees
   * @param span where it was written
   * @param column its place in the row, from 0
   */
  public record Cell(String words, Span span, int column) {}
}
