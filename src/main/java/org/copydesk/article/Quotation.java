package org.copydesk.article;

/**
 * A stretch of a block between quotation marks.
 *
 * @param block the block
 * @param start the plain character (UTF-16) of the opening mark, or of the block's first character
 *     when the quotation runs on from the paragraph before without a mark
 * @param end the plain character after the closing mark, or the block's length when none closes it
 * @param closed whether a closing mark stands in this block
 * @param continues whether the next paragraph of the same speech opens with a mark again, so that
 *     no closing mark is needed here
 */
public record Quotation(Block block, int start, int end, boolean closed, boolean continues) {
  /** What is between the marks. */
  public String inside() {
    int from = Math.min(start + 1, end);
    return block.plain().substring(from, closed ? Math.max(from, end - 1) : end);
  }

  /** Where it was written with its marks, in the source. */
  public Span span() {
    return block.span(start, end);
  }
}
