package org.copydesk.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The days an expression may mean: at least one, without a gap.
 *
 * @param from the first day
 * @param to the day after the last
 */
public record Interval(LocalDate from, LocalDate to) {
  /** Rejects an interval that is empty or reversed with an {@link IllegalArgumentException}. */
  public Interval {
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("no day lies from " + from + " to before " + to);
    }
  }

  /** One day. */
  public static Interval day(LocalDate day) {
    return new Interval(day, day.plusDays(1));
  }

  /** A calendar year of the Gregorian calendar. */
  public static Interval year(int year) {
    return years(year, 1);
  }

  /** {@code count} calendar years from {@code first}. */
  public static Interval years(int first, int count) {
    return new Interval(LocalDate.of(first, 1, 1), LocalDate.of(first + count, 1, 1));
  }

  /** A calendar month. */
  public static Interval month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new Interval(first, first.plusMonths(1));
  }

  /** {@code count} months from the month of {@code first}. */
  public static Interval months(LocalDate first, int count) {
    LocalDate start = first.withDayOfMonth(1);
    return new Interval(start, start.plusMonths(count));
  }

  /** The last day. */
  public LocalDate last() {
    return to.minusDays(1);
  }

  /** The number of days, at least 1. */
  public long length() {
    return ChronoUnit.DAYS.between(from, to);
  }

  /** Whether the two share a day. */
  public boolean overlaps(Interval other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }

  /** Whether every day of {@code other} is in it. */
  public boolean contains(Interval other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  /** Whether it ends before {@code other} begins. */
  public boolean before(Interval other) {
    return !to.isAfter(other.from);
  }

  /** The same, {@code days} days longer at both ends. */
  public Interval widen(int days) {
    return new Interval(from.minusDays(days), to.plusDays(days));
  }

  /** The shortest interval that holds both. */
  public Interval cover(Interval other) {
    return new Interval(
        from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
  }
}
