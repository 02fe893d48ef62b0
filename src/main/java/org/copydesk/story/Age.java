package org.copydesk.story;

import java.util.Objects;
import java.util.Optional;
import org.copydesk.article.Span;

/**
 * A place where a story says how old somebody is.
 *
 * @param line the block
 * @param at the index of the token with the figure
 * @param years how old
 * @param person who, when the story names them
 * @param noun what the words call the person: "cyclist"; nothing when only a name stands there
 * @param definite whether that noun points back: "the victim"
 * @param now whether the age is told as of the story's day
 * @param grade how sure it is whose age it is
 */
public record Age(
    Line line,
    int at,
    int years,
    Optional<Person> person,
    String noun,
    boolean definite,
    boolean now,
    Mention.Grade grade) {
  /** Rejects a missing part. */
  public Age {
    Objects.requireNonNull(line);
    Objects.requireNonNull(person);
    Objects.requireNonNull(noun);
    Objects.requireNonNull(grade);
  }

  /** Where the figure, with "-year-old", was written. */
  public Span span() {
    return line.span(at, at + 1);
  }
}
