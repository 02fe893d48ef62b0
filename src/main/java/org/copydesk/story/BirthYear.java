package org.copydesk.story;

import java.util.Objects;
import org.copydesk.article.Span;

/**
 * A place where a story lets its reader work out in which year somebody was born.
 *
 * @param who the person's full name
 * @param from the earliest year
 * @param to the latest
 * @param span where the age or the year was written
 * @param words what it says: "born in 1957", "19 in 1972"
 * @param plain whether it is no more than an age beside a name, on the day of the story
 * @param born whether it says so in so many words, and not by an age
 */
public record BirthYear(
    String who, int from, int to, Span span, String words, boolean plain, boolean born) {
  /** Rejects a missing part. */
  public BirthYear {
    Objects.requireNonNull(who);
    Objects.requireNonNull(span);
    Objects.requireNonNull(words);
  }
}
