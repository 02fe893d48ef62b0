package org.copydesk.article;

import java.util.List;
import java.util.Objects;

/**
 * A stretch of a file as tools that lint markup see it: a heading, a cell, the words of a link.
 *
 * @param scope what it is, from the general to the special: text, heading, h2
 * @param text its words; what is not to be read stands in it as asterisks
 */
public record MarkupPassage(List<String> scope, Text text) {
  /** Copies the list; rejects a missing part. */
  public MarkupPassage {
    scope = List.copyOf(scope);
    Objects.requireNonNull(text);
  }

  /** The words. */
  public String plain() {
    return text.plain();
  }

  /** Where the plain characters {@code from} to {@code to} were written, in the source. */
  public Span span(int from, int to) {
    return text.source(from, to);
  }
}
