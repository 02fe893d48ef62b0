package org.copydesk.check.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import org.copydesk.article.CalendarNames;
import org.copydesk.facts.PartialDate;

/**
 * A date as written: a year, a month of a year, a day with or without its year.
 *
 * @param from the first word's index
 * @param to the index after the last word
 * @param date the date, when the year is written
 * @param day the day of the year, when a day is written
 */
record When(int from, int to, Optional<PartialDate> date, Optional<MonthDay> day) {
  /** The date that begins at the word {@code at}. */
  static Optional<When> at(FactWords tokens, int at) {
    if (at < 0 || at >= tokens.size()) {
      return Optional.empty();
    }
    if (tokens.get(at).isYear()) {
      return year(tokens, at);
    }
    Integer month = month(tokens, at);
    if (month != null) {
      return fromMonth(tokens, at, month);
    }
    int day = dayNumber(tokens.folded(at));
    Integer after = at + 1 < tokens.size() && joined(tokens, at) ? month(tokens, at + 1) : null;
    if (day == 0 || after == null) {
      return Optional.empty();
    }
    boolean withYear = joined(tokens, at + 1) && isYear(tokens, at + 2);
    return of(at, withYear ? at + 3 : at + 2, after, day, withYear ? tokens.folded(at + 2) : "");
  }

  private static Optional<When> year(FactWords tokens, int at) {
    String after = tokens.after(at);
    boolean range = after.startsWith("-") || after.startsWith("–") || after.startsWith("/");
    int year = Integer.parseInt(tokens.folded(at));
    return range
        ? Optional.empty()
        : Optional.of(new When(at, at + 1, Optional.of(PartialDate.year(year)), Optional.empty()));
  }

  private static Optional<When> fromMonth(FactWords tokens, int at, int month) {
    if (joined(tokens, at) && isYear(tokens, at + 1)) {
      YearMonth whole = YearMonth.of(Integer.parseInt(tokens.folded(at + 1)), month);
      return Optional.of(
          new When(at, at + 2, Optional.of(PartialDate.month(whole)), Optional.empty()));
    }
    int day = joined(tokens, at) ? dayNumber(tokens.folded(at + 1)) : 0;
    if (day == 0) {
      return Optional.empty();
    }
    String after = tokens.after(at + 1).strip();
    boolean withYear = (after.isEmpty() || after.equals(",")) && isYear(tokens, at + 2);
    return of(at, withYear ? at + 3 : at + 2, month, day, withYear ? tokens.folded(at + 2) : "");
  }

  private static Optional<When> of(int from, int to, int month, int day, String year) {
    try {
      MonthDay monthDay = MonthDay.of(month, day);
      Optional<PartialDate> date =
          year.isEmpty()
              ? Optional.empty()
              : Optional.of(PartialDate.day(LocalDate.of(Integer.parseInt(year), month, day)));
      return Optional.of(new When(from, to, date, Optional.of(monthDay)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static boolean joined(FactWords tokens, int at) {
    String between = tokens.after(at);
    return between.isBlank() || between.equals(". ");
  }

  private static boolean isYear(FactWords tokens, int at) {
    return at < tokens.size() && tokens.get(at).isYear();
  }

  private static Integer month(FactWords tokens, int at) {
    FactWord token = tokens.get(at);
    return token.capitalised() ? CalendarNames.MONTH_NUMBERS.get(token.folded()) : null;
  }

  private static int dayNumber(String word) {
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    if (digits == 0 || digits > 2) {
      return 0;
    }
    String rest = word.substring(digits);
    boolean ordinal =
        rest.isEmpty()
            || rest.equals("st")
            || rest.equals("nd")
            || rest.equals("rd")
            || rest.equals("th");
    int day = ordinal ? Integer.parseInt(word.substring(0, digits)) : 0;
    return day <= 31 ? day : 0;
  }

  /** Whether {@code stretch} and this date cannot have a day in common. */
  boolean misses(PartialDate stretch) {
    if (date.isPresent()) {
      return !date.get().meets(stretch);
    }
    return day.isPresent() && stretch.exact() && !MonthDay.from(stretch.first()).equals(day.get());
  }

  /** The first year this date may lie in, when it is written. */
  Optional<Integer> yearWritten() {
    return date.map(known -> known.first().getYear());
  }
}
