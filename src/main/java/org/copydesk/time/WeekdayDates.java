package org.copydesk.time;

import java.time.DayOfWeek;
import java.util.Optional;

/** Dates that a weekday leads: "Tuesday, March 20, 2013", "Monday (21 February)". */
final class WeekdayDates {
  private WeekdayDates() {}

  /** The date whose weekday stands at {@code i}; null where none does. */
  static Draft read(Frame frame, int i) {
    DateTokens t = frame.tokens();
    if (!Traps.weekday(t, i)) {
      return null;
    }
    int j = afterWeekday(t, i);
    boolean bracket = t.is(j, "(");
    if (bracket || t.is(j, "the")) {
      j++;
    }
    DayOfWeek weekday = TimeWords.WEEKDAYS.get(t.lower(i));
    Draft date =
        TimeWords.MONTHS.containsKey(t.lower(j))
            ? CalendarGrammar.monthFirst(frame, i, j)
            : CalendarGrammar.dayMonth(frame, i, j);
    if (date == null) {
      date = Traps.year(t, j) ? yearFirst(frame, i, j) : NumericDates.read(frame, j);
    }
    boolean aDay = date != null && date.written() != null && date.written().hasDay();
    if (!aDay || bracket && !t.is(date.next(), ")")) {
      return null;
    }
    CalendarDate w = date.written();
    return date.from(i)
        .until(bracket ? date.next() + 1 : date.next())
        .writing(new CalendarDate(w.year(), w.month(), w.day(), Optional.of(weekday)));
  }

  /** Where the date begins after "Tuesday", "Tuesday evening," or "Tuesday last,". */
  private static int afterWeekday(DateTokens t, int weekday) {
    int next = t.skipStop(weekday + 1);
    boolean part = TimeWords.DAY_PARTS.containsKey(t.lower(next)) && !t.at(next).capitalised();
    boolean which = (t.is(next, "last") || t.is(next, "next")) && t.is(next + 1, ",");
    return t.skipComma(part || which ? next + 1 : next);
  }

  /** "2012 November 19". */
  private static Draft yearFirst(Frame frame, int first, int i) {
    DateTokens t = frame.tokens();
    Integer month = TimeWords.MONTHS.get(t.lower(i + 1));
    Numeral day = month == null ? null : CalendarGrammar.day(t, i + 2);
    return day == null
        ? null
        : CalendarGrammar.dated(
            frame, first, day.next(), t.at(i).number(), month, (int) day.value(), Optional.empty());
  }
}
