package org.copydesk.time;

import java.time.LocalDate;
import java.util.Locale;

/**
 * An expression as a grammar reads it, before it is set in its block. What does not apply is null:
 * drafts never leave this package.
 *
 * @param first the index of its first token
 * @param next the index of the token after its last
 * @param type what it is
 * @param value the TIMEX3 value
 * @param mod how it is qualified
 * @param unit the unit in which it speaks
 * @param days the days it may mean
 * @param amount for a duration, how long
 * @param anchor what it is counted from
 * @param written for a calendar date, its parts
 */
record Draft(
    int first,
    int next,
    Type type,
    String value,
    Mod mod,
    Granularity unit,
    Interval days,
    Amount amount,
    Anchor anchor,
    CalendarDate written) {

  static Draft date(
      int first, int next, String value, Granularity unit, Interval days, Anchor anchor) {
    return new Draft(first, next, Type.DATE, value, null, unit, days, null, anchor, null);
  }

  static Draft time(int first, int next, String value, Interval days, Anchor anchor) {
    return new Draft(
        first, next, Type.TIME, value, null, Granularity.HOUR, days, null, anchor, null);
  }

  static Draft day(int first, int next, LocalDate day, Anchor anchor) {
    return date(first, next, day.toString(), Granularity.DAY, Interval.day(day), anchor);
  }

  static Draft length(int first, int next, Numeral count, Granularity unit) {
    Amount amount = count.vague() ? null : Amount.hedged(count.value(), unit, null);
    String value = unit.period(count.timex());
    return new Draft(
        first, next, Type.DURATION, value, null, unit, null, amount, Anchor.NONE, null);
  }

  static Draft set(int first, int next, String value, Granularity unit) {
    return new Draft(first, next, Type.SET, value, null, unit, null, null, Anchor.NONE, null);
  }

  Draft from(int first) {
    return new Draft(first, next, type, value, mod, unit, days, amount, anchor, written);
  }

  Draft until(int next) {
    return new Draft(first, next, type, value, mod, unit, days, amount, anchor, written);
  }

  Draft as(Type type) {
    return new Draft(first, next, type, value, mod, unit, days, amount, anchor, written);
  }

  Draft valued(String value) {
    return new Draft(first, next, type, value, mod, unit, days, amount, anchor, written);
  }

  Draft anchored(Anchor anchor) {
    return new Draft(first, next, type, value, mod, unit, days, amount, anchor, written);
  }

  Draft writing(CalendarDate written) {
    return new Draft(first, next, type, value, mod, unit, days, amount, anchor, written);
  }

  /** The same under a hedge, with the amount it then allows. */
  Draft hedged(Mod mod) {
    Amount allowed = amount == null ? null : Amount.hedged(amount.count(), amount.unit(), mod);
    return new Draft(first, next, type, value, mod, unit, days, allowed, anchor, written);
  }

  /** "2013", padded to four digits. */
  static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  /** "2013-03". */
  static String month(int year, int month) {
    return (year > 0 ? year(year) : "XXXX") + "-" + two(month);
  }

  /** "07". */
  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
