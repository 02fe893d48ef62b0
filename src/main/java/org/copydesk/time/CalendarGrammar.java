package org.copydesk.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** Reads calendar dates with a month in words: "Tuesday, March 20, 2013", "6th July", "March". */
final class CalendarGrammar {
  private CalendarGrammar() {}

  static Draft read(Frame frame, int i) {
    DateTokens t = frame.tokens();
    DateToken token = t.at(i);
    if (token.digits()) {
      Draft first = sharedMonth(frame, i);
      if (first != null) {
        return first;
      }
      Draft date = dayMonth(frame, i, i);
      return date != null ? date : continuation(frame, i);
    }
    if (!token.word()) {
      return null;
    }
    if (token.is("the")) {
      boolean ordinal = Numeral.ordinal(t, i + 1) != null;
      return ordinal ? dayMonth(frame, i, i + 1) : null;
    }
    if (TimeWords.WEEKDAYS.containsKey(token.lower())) {
      return WeekdayDates.read(frame, i);
    }
    if (TimeWords.MONTHS.containsKey(token.lower())) {
      return monthFirst(frame, i, i);
    }
    return null;
  }

  /** "March 20, 2013", "March 20", "March 2013", "March". */
  static Draft monthFirst(Frame frame, int first, int i) {
    DateTokens t = frame.tokens();
    Integer month = TimeWords.MONTHS.get(t.lower(i));
    if (month == null || !t.at(i).capitalised()) {
      return null;
    }
    int j = t.skipStop(i + 1);
    Numeral day = day(t, j);
    if (day != null) {
      int year = yearAfter(t, day.next());
      if (plausible(t, i, j, day, year > 0)) {
        int next = year > 0 ? afterYear(t, day.next()) : day.next();
        return dated(frame, first, next, year, month, (int) day.value(), trailing(t, next));
      }
      return null;
    }
    int year = yearAfter(t, t.is(j, "of") ? j + 1 : j);
    boolean abbreviated = TimeWords.SHORT_MONTHS.contains(t.lower(i));
    if (year > 0 && !(t.is(j, ",") && first == i && abbreviated)) {
      int next = afterYear(t, t.is(j, "of") ? j + 1 : j);
      return monthOf(first, next, year, month);
    }
    if (!Traps.monthAlone(t, i)) {
      return null;
    }
    Draft relative = ofRelativeYear(frame, first, i + 1, month);
    return relative != null
        ? relative
        : monthOf(first, i + 1, frame.yearOf(month, frame.tense(first)), month)
            .anchored(Anchor.PUBLICATION)
            .writing(new CalendarDate(0, month, -1, Optional.empty()));
  }

  /** "March of last year". */
  private static Draft ofRelativeYear(Frame frame, int first, int i, int month) {
    DateTokens t = frame.tokens();
    int j = t.is(i, "of") ? i + 1 : i;
    int shift =
        switch (t.lower(j)) {
          case "this" -> 0;
          case "last" -> -1;
          case "next" -> 1;
          default -> 9;
        };
    if (j == i || shift == 9 || !t.is(j + 1, "year") || frame.published() == null) {
      return null;
    }
    return monthOf(first, j + 2, frame.published().getYear() + shift, month)
        .anchored(Anchor.PUBLICATION);
  }

  /** "20 March 2013", "the 20th of March", "6th July". */
  static Draft dayMonth(Frame frame, int first, int i) {
    DateTokens t = frame.tokens();
    Numeral day = day(t, i);
    if (day == null) {
      return null;
    }
    boolean ordinal = Numeral.ordinal(t, i) != null;
    int j = t.is(day.next(), "of") && ordinal ? day.next() + 1 : day.next();
    if (t.at(j).dash() && t.at(j).glued()) {
      j++;
    }
    Integer month = TimeWords.MONTHS.get(t.lower(j));
    if (month == null || !Traps.dayBefore(t, i, j)) {
      return null;
    }
    int stop = t.skipStop(j + 1);
    int after = TimeWords.SHORT_MONTHS.contains(t.lower(j)) ? stop : j + 1;
    int year = yearAfter(t, after);
    boolean lead = t.is(i - 1, "on") || t.is(i - 1, "by") || first < i;
    if (day.value() > 31 && !(year > 0 || lead)) {
      return null;
    }
    boolean monthDay = year == 0 && t.at(after).digits() && t.at(after).length() <= 2;
    if (monthDay && yearAfter(t, after + 1) > 0) {
      return null;
    }
    int next = year > 0 ? afterYear(t, after) : j + 1;
    return dated(frame, first, next, year, month, (int) day.value(), trailing(t, next));
  }

  /** The first of two days that share the month after the second: "3" in "3-4 May 2013". */
  private static Draft sharedMonth(Frame frame, int i) {
    DateTokens t = frame.tokens();
    Numeral day = day(t, i);
    if (day == null || day.value() > 31 || !joint(t, day.next())) {
      return null;
    }
    int j = day.next() + 1;
    Numeral other = day(t, j);
    if (other == null || other.value() > 31) {
      return null;
    }
    int k = t.is(other.next(), "of") ? other.next() + 1 : other.next();
    Integer month = TimeWords.MONTHS.get(t.lower(k));
    boolean and = t.is(day.next(), "and") && !t.is(i - 1, "between") && !t.is(i - 1, "on");
    if (month == null || and || !Traps.dayBefore(t, i, k)) {
      return null;
    }
    int year = yearAfter(t, k + 1);
    boolean dayFirst = year > 0 || !(t.at(k + 1).digits() && t.at(k + 1).length() <= 2);
    return dayFirst
        ? dated(frame, i, day.next(), year, month, (int) day.value(), Optional.empty())
        : null;
  }

  /** The second of two days that share the month before the first: "14" in "May 3 to 14, 2013". */
  private static Draft continuation(Frame frame, int i) {
    DateTokens t = frame.tokens();
    Draft last = frame.last();
    boolean follows =
        last != null
            && last.next() == i - 1
            && joint(t, i - 1)
            && last.written() != null
            && last.written().hasDay()
            && last.written().month() > 0
            && TimeWords.MONTHS.containsKey(t.lower(last.next() - 2))
            && !last.written().hasYear();
    Numeral day = follows ? day(t, i) : null;
    if (day == null || day.value() > 39 || TimeWords.COUNTED.contains(t.lower(day.next()))) {
      return null;
    }
    DateToken after = t.at(day.next());
    boolean clock =
        after.glued() && !",.;)".contains(after.lower()) || after.is("am") || after.is("pm");
    boolean noun = t.is(i - 1, "and") && after.word() && !t.is(last.first() - 1, "between");
    if (clock && !after.dash() || noun) {
      return null;
    }
    int year = yearAfter(t, day.next());
    int next = year > 0 ? afterYear(t, day.next()) : day.next();
    return dated(frame, i, next, year, last.written().month(), (int) day.value(), Optional.empty());
  }

  /** Whether the token at {@code i} joins two days. */
  static boolean joint(DateTokens t, int i) {
    return switch (t.lower(i)) {
      case "to", "and", "until", "till", "through", "or", "&" -> true;
      default -> t.at(i).dash();
    };
  }

  static Numeral day(DateTokens t, int i) {
    DateToken token = t.at(i);
    Numeral ordinal = Numeral.ordinal(t, i);
    if (ordinal != null) {
      boolean fits = ordinal.value() <= 99 && !t.is(i, "second");
      return fits ? ordinal : null;
    }
    return token.digits() && token.length() <= 2 ? new Numeral(token.number(), i + 1) : null;
  }

  private static boolean plausible(DateTokens t, int month, int day, Numeral number, boolean year) {
    int last = number.next() - 1;
    boolean sound =
        number.next() > day + 1 && !t.at(day).digits()
            ? t.at(month).capitalised() && !Traps.isName(t, month)
            : Traps.dayAfter(t, month, last, year) || Traps.dayAfter(t, month, day, year);
    if (!sound) {
      return false;
    }
    if (number.value() <= 31 || year) {
      return true;
    }
    if (number.value() > 99 || Traps.isName(t, month)) {
      return false;
    }
    DateToken before = t.at(month - 1);
    boolean weekday = TimeWords.WEEKDAYS.containsKey(before.lower()) || before.is(",");
    boolean led =
        switch (before.lower()) {
          case "from", "until", "by", "since", "to", "before", "after", "between", "through" ->
              true;
          default -> false;
        };
    DateToken after = t.at(number.next());
    boolean closes = number.next() >= t.size() || ".,;)".contains(after.lower());
    return before.is("on") || weekday && t.is(month - 2, "on") || led && closes;
  }

  /** The year at {@code i}, after an optional comma; 0 when there is none. */
  static int yearAfter(DateTokens t, int i) {
    int j = t.skipComma(i);
    if (Traps.year(t, j)) {
      boolean counted = j == i && TimeWords.COUNTED.contains(t.lower(j + 1));
      boolean listed = j > i && counted(t, j);
      return counted || listed ? 0 : t.at(j).number();
    }
    return 0;
  }

  private static boolean counted(DateTokens t, int year) {
    return TimeWords.COUNTED.contains(t.lower(year + 1)) && !t.is(year + 1, "reports");
  }

  static int afterYear(DateTokens t, int i) {
    return t.skipComma(i) + 1;
  }

  /** A weekday in brackets or after a comma: "20 March 2013 (Tuesday)", "…, 2013, a Tuesday". */
  private static Optional<DayOfWeek> trailing(DateTokens t, int next) {
    DayOfWeek day = null;
    if (t.is(next, "(")) {
      boolean closed = t.is(t.skipStop(next + 2), ")");
      day = closed ? TimeWords.WEEKDAYS.get(t.lower(next + 1)) : null;
    } else if (t.is(next, ",") && t.is(next + 1, "a")) {
      boolean last = !t.at(next + 3).word();
      day = last ? TimeWords.WEEKDAYS.get(t.lower(next + 2)) : null;
    }
    return Optional.ofNullable(day);
  }

  private static Draft monthOf(int first, int next, int year, int month) {
    Interval days = year > 0 ? Interval.month(year, month) : null;
    return Draft.date(first, next, Draft.month(year, month), Granularity.MONTH, days, Anchor.NONE)
        .writing(new CalendarDate(year, month, -1, Optional.empty()));
  }

  /** A date of a month and a day; the year may have to be worked out. */
  static Draft dated(
      Frame frame, int first, int next, int year, int month, int day, Optional<DayOfWeek> weekday) {
    CalendarDate written = new CalendarDate(year, month, day, weekday);
    LocalDate resolved = null;
    Anchor anchor = Anchor.NONE;
    if (year > 0) {
      resolved = written.in(year).orElse(null);
    } else {
      int partner = partnerYear(frame.tokens(), next, month);
      Integer event = partner > 0 ? null : eventYear(frame.tokens(), first, next, month, day);
      if (partner > 0 || event != null) {
        resolved = written.in(partner > 0 ? partner : event).orElse(null);
        anchor = Anchor.EVENT;
      } else {
        resolved = frame.dayOf(written, frame.tense(first));
        anchor = Anchor.PUBLICATION;
      }
    }
    String value = resolved != null ? resolved.toString() : raw(year, month, day);
    Interval days = resolved != null ? Interval.day(resolved) : null;
    return Draft.date(first, next, value, Granularity.DAY, days, anchor).writing(written);
  }

  private static String raw(int year, int month, int day) {
    return Draft.month(year, month) + "-" + Draft.two(day);
  }

  /**
   * The year that follows the other end of a range: 2020 for "26 April" of "26 April to 10 May
   * 2020".
   */
  private static int partnerYear(DateTokens t, int next, int month) {
    if (!joint(t, next) || t.is(next, "or")) {
      return 0;
    }
    int i = next + 1;
    if (TimeWords.WEEKDAYS.containsKey(t.lower(i))) {
      i = t.skipComma(i + 1);
    }
    int otherMonth = month;
    int after;
    Numeral number = day(t, i);
    if (number != null) {
      after = number.next();
      Integer named = TimeWords.MONTHS.get(t.lower(after));
      if (named != null) {
        otherMonth = named;
        after = t.skipStop(after + 1);
      }
    } else {
      Integer named = TimeWords.MONTHS.get(t.lower(i));
      number = named == null ? null : day(t, t.skipStop(i + 1));
      if (number == null) {
        return 0;
      }
      otherMonth = named;
      after = number.next();
    }
    int year = yearAfter(t, after);
    boolean wraps = otherMonth < month;
    return year == 0 ? 0 : wraps ? year - 1 : year;
  }

  /** The year of a date that has become an event's name: 2001 for "the Sept. 11 attacks". */
  private static Integer eventYear(DateTokens t, int first, int next, int month, int day) {
    boolean attack =
        t.lower(next).startsWith("attack")
            || t.lower(next).startsWith("terror")
            || t.is(first - 1, "-") && (t.is(first - 2, "pre") || t.is(first - 2, "post"));
    return month == 9 && day == 11 && attack ? 2001 : null;
  }
}
