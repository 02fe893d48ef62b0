package org.copydesk.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Reads days that go by a name: "Christmas Eve", "New Year's Day", "Thanksgiving". */
final class Holidays {
  private Holidays() {}

  static Draft read(Frame frame, int i) {
    DateTokens t = frame.tokens();
    if (!t.at(i).capitalised()) {
      return null;
    }
    Draft fixed =
        switch (t.lower(i)) {
          case "christmas" -> {
            boolean eve = t.is(i + 1, "eve");
            boolean day = t.is(i + 1, "day");
            boolean name = !eve && !day && t.at(i + 1).capitalised();
            yield name ? null : fixed(frame, i, eve || day ? i + 2 : i + 1, 12, eve ? 24 : 25);
          }
          case "boxing" -> named(frame, i, "day", 12, 26);
          case "halloween" -> fixed(frame, i, i + 1, 10, 31);
          case "new" -> newYear(frame, i);
          case "thanksgiving" -> {
            int next = t.is(i + 1, "day") ? i + 2 : i + 1;
            yield moving(frame, i, next, 11, DayOfWeek.THURSDAY, 4);
          }
          case "labor" -> {
            boolean day = t.is(i + 1, "day");
            yield day ? moving(frame, i, i + 2, 9, DayOfWeek.MONDAY, 1) : null;
          }
          case "valentine" -> {
            boolean day = t.is(i + 1, "'s") && t.is(i + 2, "day");
            yield day ? fixed(frame, i, i + 3, 2, 14) : null;
          }
          default -> null;
        };
    return fixed;
  }

  private static Draft named(Frame frame, int i, String word, int month, int day) {
    return frame.tokens().is(i + 1, word) ? fixed(frame, i, i + 2, month, day) : null;
  }

  private static Draft newYear(Frame frame, int i) {
    DateTokens t = frame.tokens();
    boolean year = t.is(i + 1, "year") && t.is(i + 2, "'s");
    if (year && t.is(i + 3, "eve")) {
      return fixed(frame, i, i + 4, 12, 31);
    }
    return year && t.is(i + 3, "day") ? fixed(frame, i, i + 4, 1, 1) : null;
  }

  private static Draft fixed(Frame frame, int first, int next, int month, int day) {
    DateTokens t = frame.tokens();
    int year = Traps.year(t, next) ? t.at(next).number() : 0;
    Draft date =
        CalendarGrammar.dated(
            frame, first, year > 0 ? next + 1 : next, year, month, day, Optional.empty());
    return date.writing(null);
  }

  private static Draft moving(
      Frame frame, int first, int next, int month, DayOfWeek weekday, int ordinal) {
    DateTokens t = frame.tokens();
    int written = Traps.year(t, next) ? t.at(next).number() : 0;
    int year = written > 0 ? written : frame.yearOf(month, frame.tense(first));
    if (year == 0) {
      return Draft.date(
          first, next, Draft.month(0, month), Granularity.DAY, null, Anchor.PUBLICATION);
    }
    LocalDate day =
        LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
    return Draft.day(first, written > 0 ? next + 1 : next, day, Anchor.PUBLICATION);
  }
}
