package org.copydesk.time;

import java.time.LocalDate;
import java.util.Optional;

/** Reads dates in figures: "2013-03-22", "22/03/2013", "3/22/13", "22.03.2013". */
final class NumericDates {
  private NumericDates() {}

  static Draft read(Frame frame, int i) {
    DateTokens t = frame.tokens();
    DateToken a = t.at(i);
    String mark = t.lower(i + 1);
    boolean three =
        a.digits()
            && (mark.equals("-") || mark.equals("/") || mark.equals("."))
            && t.is(i + 3, mark)
            && glued(t, i + 1, i + 4)
            && t.at(i + 2).digits()
            && t.at(i + 4).digits();
    if (!three) {
      return event(frame, i);
    }
    boolean longer = t.at(i + 5).glued() && (t.is(i + 5, mark) && t.at(i + 6).digits());
    boolean within = a.glued() && !"(\"“'".contains(t.lower(i - 1));
    if (longer || within) {
      return null;
    }
    int x = t.at(i + 2).number();
    int y = t.at(i + 4).number();
    if (a.length() == 4 && t.at(i + 2).length() == 2 && t.at(i + 4).length() == 2) {
      boolean year = !mark.equals(".") && a.number() >= 1500 && a.number() < 2200;
      return year ? written(frame, i, a.number(), x, y) : null;
    }
    boolean short2 = a.length() <= 2 && t.at(i + 2).length() <= 2;
    boolean full = t.at(i + 4).length() == 4 && y >= 1500 && y < 2200;
    boolean brief = t.at(i + 4).length() == 2 && mark.equals("/");
    if (!short2 || !(full || brief)) {
      return null;
    }
    int year = full ? y : y > 50 ? 1900 + y : 2000 + y;
    return ordered(frame, i, mark, a.number(), x, year, full);
  }

  private static Draft ordered(
      Frame frame, int i, String mark, int a, int b, int year, boolean full) {
    if (a > 12 && b > 12 || a == 0 || b == 0) {
      return full && mark.equals("/") && a < 100 && b < 100 && a > 0 && b > 0
          ? written(frame, i, year, b, a)
          : null;
    }
    if (a > 12) {
      return full || a <= 31 ? written(frame, i, year, b, a) : null;
    }
    if (b > 12) {
      return full || b <= 31 ? written(frame, i, year, a, b) : null;
    }
    boolean european = mark.equals(".");
    if (a == b || european || frame.dayFirst().isPresent()) {
      boolean dayFirst = european || frame.dayFirst().orElse(true);
      return dayFirst ? written(frame, i, year, b, a) : written(frame, i, year, a, b);
    }
    Interval days =
        Interval.day(LocalDate.of(year, a, b)).cover(Interval.day(LocalDate.of(year, b, a)));
    return Draft.date(i, i + 5, Draft.year(year) + "-XX-XX", Granularity.DAY, days, Anchor.NONE);
  }

  private static Draft written(Frame frame, int i, int year, int month, int day) {
    if (month >= 1 && month <= 12) {
      return CalendarGrammar.dated(frame, i, i + 5, year, month, day, Optional.empty());
    }
    String value = Draft.month(year, month) + "-" + Draft.two(day);
    return Draft.date(i, i + 5, value, Granularity.DAY, null, Anchor.NONE)
        .writing(new CalendarDate(year, month, day, Optional.empty()));
  }

  /** "9/11" and "7/7", which name events. */
  private static Draft event(Frame frame, int i) {
    DateTokens t = frame.tokens();
    boolean nine =
        t.is(i, "9")
            && (t.is(i + 1, "/") || t.at(i + 1).dash())
            && t.is(i + 2, "11")
            && glued(t, i + 1, i + 2)
            && !t.at(i).glued()
            && !(t.at(i + 3).glued() && !".,;:)'’\"”?!'s".contains(t.lower(i + 3)));
    return nine ? Draft.day(i, i + 3, LocalDate.of(2001, 9, 11), Anchor.EVENT) : null;
  }

  private static boolean glued(DateTokens t, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (!t.at(i).glued()) {
        return false;
      }
    }
    return true;
  }
}
