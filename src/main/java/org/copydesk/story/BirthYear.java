package org.copydesk.story;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
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
 * @param day the day of the birth or, of an age, the day on which it is told; empty where only the
 *     year is known
 */
public record BirthYear(
    String who,
    int from,
    int to,
    Span span,
    String words,
    boolean plain,
    boolean born,
    Optional<LocalDate> day) {
  /** Rejects a missing part. */
  public BirthYear {
    Objects.requireNonNull(who);
    Objects.requireNonNull(span);
    Objects.requireNonNull(words);
    Objects.requireNonNull(day);
  }

  /** How old one born on the day of this is on the day on which {@code age} is told, if known. */
  public OptionalInt yearsAt(BirthYear age) {
    boolean known = born && !age.born && day.isPresent() && age.day.isPresent();
    return known
        ? OptionalInt.of(Period.between(day.get(), age.day.get()).getYears())
        : OptionalInt.empty();
  }

  /** How old an age that is told of one day says somebody is. */
  public int years() {
    return day.orElseThrow().getYear() - to;
  }
}
