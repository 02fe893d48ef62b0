package org.copydesk.time;

import java.util.Objects;
import java.util.Optional;
import org.copydesk.article.Block;
import org.copydesk.article.Span;

/**
 * Words that speak of time, and what they may mean.
 *
 * @param block where it stands
 * @param start the first plain character (UTF-16) within the block
 * @param end the plain character after the last
 * @param type what it is
 * @param value the TIMEX3 value (ISO-TimeML): "2013-03-22", "P1M", "PRESENT_REF"
 * @param mod how it is qualified
 * @param unit the unit in which it speaks
 * @param days the days it may mean; empty for a duration and for what cannot be resolved
 * @param amount for a duration or an age, how long it may be
 * @param anchor what it is counted from
 * @param bound which end of a stretch it gives
 * @param modality how far the story vouches for it
 * @param tense the tense of its clause
 * @param written for a calendar date, its parts as they stand
 */
public record TemporalExpression(
    Block block,
    int start,
    int end,
    Type type,
    String value,
    Optional<Mod> mod,
    Granularity unit,
    Optional<Interval> days,
    Optional<Amount> amount,
    Anchor anchor,
    Bound bound,
    Modality modality,
    Tense tense,
    Optional<CalendarDate> written) {
  /** Rejects a missing part. */
  public TemporalExpression {
    Objects.requireNonNull(block);
    Objects.requireNonNull(type);
    Objects.requireNonNull(value);
    Objects.requireNonNull(mod);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(days);
    Objects.requireNonNull(amount);
    Objects.requireNonNull(anchor);
    Objects.requireNonNull(bound);
    Objects.requireNonNull(modality);
    Objects.requireNonNull(tense);
    Objects.requireNonNull(written);
  }

  /** The words. */
  public String text() {
    return block.plain().substring(start, end);
  }

  /** Where they were written, in the source. */
  public Span span() {
    return block.span(start, end);
  }

  /** Whether it names one calendar day with its year, or a month or year, by itself. */
  public boolean dated() {
    return written.isPresent() && written.get().hasYear() && days.isPresent();
  }

  /** Whether no calendar has such a day, or no clock such a time. */
  public boolean impossible() {
    return impossibleTime() || impossibleDay();
  }

  /** Whether it names a time that no clock shows. */
  public boolean impossibleTime() {
    return type == Type.TIME && ClockGrammar.impossible(value);
  }

  /** Whether it names a day, alone or after a clock, that no calendar has. */
  public boolean impossibleDay() {
    return written.map(CalendarDate::impossible).orElse(false);
  }

  /** Whether it is a day or longer and its days are known. */
  public boolean resolved() {
    return type == Type.DATE && days.isPresent();
  }
}
