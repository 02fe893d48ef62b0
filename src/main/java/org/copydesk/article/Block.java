package org.copydesk.article;

import java.util.Objects;

/**
 * A piece of a story: a headline, a paragraph, a caption.
 *
 * @param index its place in {@link Article#blocks()}, from 0
 * @param role what it is on the page
 * @param text its words
 */
public record Block(int index, Role role, Text text) {
  /** Rejects a missing part. */
  public Block {
    Objects.requireNonNull(role);
    Objects.requireNonNull(text);
  }

  /** The words, without markup. */
  public String plain() {
    return text.plain();
  }

  /** Where the whole block was written, in the source. */
  public Span span() {
    return text.source();
  }

  /** Where the plain characters {@code from} to {@code to} were written, in the source. */
  public Span span(int from, int to) {
    return text.source(from, to);
  }

  /**
   * The plain character (UTF-16) that was written at {@code offset} of the source, or the next
   * where none was; the block's length when none follows.
   */
  public int at(int offset) {
    return Ordered.first(plain().length(), i -> span(i, i + 1).end() > offset);
  }

  /**
   * Where the whole block was written, with the line breaks after it, or those before it when it
   * ends the source: what to delete so that no gap is left.
   */
  public Span withBreak(Source source) {
    return source.withBreak(span());
  }
}
