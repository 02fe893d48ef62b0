package org.copydesk.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Resolves "last Tuesday", "next March", "this summer", "last night" and the like. */
final class RelativeDays {
  private RelativeDays() {}

  static Draft weekday(
      Frame frame, int first, int at, DayOfWeek weekday, int shift, boolean previous) {
    LocalDate base = previous ? frame.previous() : frame.published();
    Anchor anchor = previous ? Anchor.PREVIOUS : Anchor.PUBLICATION;
    LocalDate day = base == null ? null : day(frame, at, base, weekday, shift);
    String part = TimeWords.DAY_PARTS.get(frame.tokens().lower(at + 1));
    if (part != null) {
      return RelativeGrammar.partOfDay(first, at + 2, day, part).anchored(anchor);
    }
    return day != null
        ? Draft.day(first, at + 1, day, anchor)
        : Draft.date(
            first, at + 1, "XXXX-WXX-" + weekday.getValue(), Granularity.DAY, null, anchor);
  }

  private static LocalDate day(Frame frame, int at, LocalDate base, DayOfWeek weekday, int shift) {
    if (shift < 0) {
      return base.with(TemporalAdjusters.previous(weekday));
    }
    if (shift > 0) {
      return base.with(TemporalAdjusters.next(weekday));
    }
    return frame.tense(at).looksBack()
        ? base.with(TemporalAdjusters.previousOrSame(weekday))
        : base.with(TemporalAdjusters.nextOrSame(weekday));
  }

  static Draft month(Frame frame, int first, int next, int month, int shift) {
    LocalDate base = frame.published();
    int year = 0;
    if (base != null) {
      int now = base.getMonthValue();
      year = base.getYear();
      if (shift < 0 && month >= now) {
        year--;
      } else if (shift > 0 && month <= now) {
        year++;
      } else if (shift == 0) {
        year = frame.tense(first).looksBack() && month > now + 1 ? year - 1 : year;
      }
    }
    Interval days = year > 0 ? Interval.month(year, month) : null;
    return Draft.date(
        first, next, Draft.month(year, month), Granularity.MONTH, days, Anchor.PUBLICATION);
  }

  static Draft season(Frame frame, int first, int next, String code, int shift) {
    LocalDate base = frame.published();
    if (base == null) {
      return Draft.date(first, next, "XXXX-" + code, Granularity.SEASON, null, Anchor.PUBLICATION);
    }
    int begins =
        switch (code) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    int year = base.getYear();
    int now = base.getMonthValue();
    if (shift < 0) {
      year = now < begins + 3 ? year - 1 : year;
    } else if (shift > 0) {
      year = now >= begins ? year + 1 : year;
    } else if (code.equals("WI") && now < 6) {
      year--;
    }
    return Draft.date(
        first,
        next,
        Draft.year(year) + "-" + code,
        Granularity.SEASON,
        Interval.years(year, 1).widen(90),
        Anchor.PUBLICATION);
  }

  static Draft quarter(int first, int next, LocalDate day) {
    int number = (day.getMonthValue() + 2) / 3;
    LocalDate start = LocalDate.of(day.getYear(), number * 3 - 2, 1);
    return Draft.date(
        first,
        next,
        Draft.year(day.getYear()) + "-Q" + number,
        Granularity.QUARTER,
        Interval.months(start, 3),
        Anchor.PUBLICATION);
  }

  /** "last night" is the evening before publication; "this morning" the day itself. */
  static Draft part(Frame frame, int first, int next, String part, int shift, boolean previous) {
    LocalDate base = previous ? frame.previous() : frame.published();
    LocalDate day = base == null ? null : base.plusDays(shift);
    Draft draft = RelativeGrammar.partOfDay(first, next, day, part);
    return previous ? draft.anchored(Anchor.PREVIOUS) : draft;
  }
}
