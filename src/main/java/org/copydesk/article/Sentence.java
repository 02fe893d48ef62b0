package org.copydesk.article;

/**
 * A sentence of a block.
 *
 * @param block the block
 * @param start the first plain character (UTF-16) within the block
 * @param end the plain character after the last
 */
public record Sentence(Block block, int start, int end) {
  /** Its words, without markup. */
  public String plain() {
    return block.plain().substring(start, end);
  }

  /** Where it was written, in the source. */
  public Span span() {
    return block.span(start, end);
  }

  /** Whether the plain character {@code at} of the block lies in this sentence. */
  public boolean holds(int at) {
    return start <= at && at < end;
  }
}
