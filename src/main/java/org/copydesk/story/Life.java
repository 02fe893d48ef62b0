package org.copydesk.story;

import java.util.Objects;
import org.copydesk.article.Span;

/**
 * A year a story gives for something in somebody's life.
 *
 * @param kind what happened
 * @param who the person's full name, or the pronoun where the block names nobody
 * @param year the year
 * @param line the block
 * @param at the index of the year's token
 * @param verb the index of the token that tells what happened
 */
public record Life(Kind kind, String who, int year, Line line, int at, int verb) {
  /** What is told. */
  public enum Kind {
    BORN,
    DIED,
    MARRIED,
    /** Anything else that takes a living person. */
    DID
  }

  /** Rejects a missing part. */
  public Life {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(who);
    Objects.requireNonNull(line);
  }

  /** Where the year was written. */
  public Span span() {
    return line.span(at, at + 1);
  }
}
