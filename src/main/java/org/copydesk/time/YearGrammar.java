package org.copydesk.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Reads years and what they make up: "2013", "the 1990s", "the 20th century", "Q3 2012". */
final class YearGrammar {
  private static final Map<String, Integer> DECADES =
      Map.of(
          "twenties",
          1920,
          "thirties",
          1930,
          "forties",
          1940,
          "fifties",
          1950,
          "sixties",
          1960,
          "seventies",
          1970,
          "eighties",
          1980,
          "nineties",
          1990);

  private YearGrammar() {}

  static Draft read(Frame frame, int i) {
    DateTokens t = frame.tokens();
    DateToken token = t.at(i);
    int at = token.is("the") ? i + 1 : i;
    Draft decade = decade(t, i, at);
    if (decade != null) {
      return decade;
    }
    Draft part = century(t, i, at);
    if (part == null) {
      part = quarter(frame, i, at);
    }
    if (part == null) {
      part = half(frame, i, at);
    }
    if (part == null) {
      part = season(t, i, at);
    }
    if (part != null) {
      return part;
    }
    if (t.is(at, "fiscal") || t.is(at, "fy")) {
      return fiscal(frame, i, at);
    }
    if (at > i && t.is(at, "year") && Traps.year(t, at + 1)) {
      return yearOf(i, at + 2, t.at(at + 1).number());
    }
    if (t.at(i).text().equals("AD") && isEarly(t, i + 1)) {
      return yearOf(i, i + 2, t.at(i + 1).number());
    }
    if (isEarly(t, i) && t.at(i + 1).text().equals("AD")) {
      return yearOf(i, i + 2, token.number());
    }
    return at == i && token.digits() ? year(t, i) : null;
  }

  /** Whether it may be a year of two or three figures, as in "AD 370" and "370 AD". */
  private static boolean isEarly(DateTokens t, int i) {
    return t.at(i).digits() && t.at(i).length() < 5 && t.at(i).number() > 0;
  }

  /** "2013", "2012-13"; the second half of "1914-18" follows as a year of its own. */
  private static Draft year(DateTokens t, int i) {
    if (t.at(i).length() == 2) {
      return secondHalf(t, i);
    }
    if (!Traps.yearAlone(t, i)) {
      return null;
    }
    int year = t.at(i).number();
    boolean season =
        (t.at(i + 1).dash() || t.is(i + 1, "/"))
            && t.at(i + 1).glued()
            && t.at(i + 2).glued()
            && t.at(i + 2).digits()
            && t.at(i + 2).number() == (t.at(i + 2).length() == 2 ? (year + 1) % 100 : year + 1)
            && (t.at(i + 2).length() == 2 || t.is(i + 1, "/"));
    if (season) {
      return Draft.date(
          i, i + 3, Draft.year(year), Granularity.SEASON, Interval.years(year, 2), Anchor.NONE);
    }
    return yearOf(i, i + 1, year);
  }

  private static Draft secondHalf(DateTokens t, int i) {
    boolean follows =
        t.at(i).glued()
            && t.at(i - 1).dash()
            && t.at(i - 1).glued()
            && t.at(i - 2).length() == 4
            && Traps.yearAlone(t, i - 2)
            && !(t.at(i + 1).glued() && (t.at(i + 1).dash() || t.at(i + 1).word()));
    int first = follows ? t.at(i - 2).number() : 0;
    boolean later = follows && t.at(i).number() > first % 100 && t.at(i).number() > 12;
    return later ? yearOf(i, i + 1, first / 100 * 100 + t.at(i).number()) : null;
  }

  private static Draft yearOf(int first, int next, int year) {
    return Draft.date(
            first, next, Draft.year(year), Granularity.YEAR, Interval.year(year), Anchor.NONE)
        .writing(new CalendarDate(year, 0, -1, Optional.empty()));
  }

  private static Draft decade(DateTokens t, int first, int i) {
    DateToken token = t.at(i);
    int start = -1;
    int next = i + 2;
    if (token.digits() && token.length() == 4 && token.number() % 10 == 0 && plural(t, i + 1)) {
      start = token.number();
    } else if (token.lower().equals("'") || token.lower().equals("‘")) {
      boolean two = t.at(i + 1).digits() && t.at(i + 1).length() == 2 && t.at(i + 1).glued();
      if (two && t.at(i + 1).number() % 10 == 0 && plural(t, i + 2)) {
        start = 1900 + t.at(i + 1).number();
        next = i + 3;
      }
    } else if (first < i && token.digits() && token.length() == 2 && plural(t, i + 1)) {
      start = token.number() % 10 == 0 && token.number() > 10 ? 1900 + token.number() : -1;
    } else if (first < i && DECADES.containsKey(token.lower())) {
      start = DECADES.get(token.lower());
      next = i + 1;
    }
    if (start < 1000 || start > 2190) {
      return null;
    }
    if (start % 100 == 0 && start < 2000) {
      return Draft.date(
          first,
          next,
          Draft.two(start / 100),
          Granularity.CENTURY,
          Interval.years(start, 100),
          Anchor.NONE);
    }
    return Draft.date(
        first,
        next,
        Integer.toString(start / 10),
        Granularity.DECADE,
        Interval.years(start, 10),
        Anchor.NONE);
  }

  private static boolean plural(DateTokens t, int i) {
    return t.at(i).glued() && (t.is(i, "s") || t.is(i, "'s"));
  }

  private static Draft century(DateTokens t, int first, int i) {
    Numeral ordinal = Numeral.ordinal(t, i);
    if (ordinal == null || ordinal.value() > 30 || ordinal.value() < 1) {
      return null;
    }
    int j = t.skipHyphen(ordinal.next());
    if (!t.is(j, "century") || t.is(j + 1, "bc") || t.is(j + 1, "b")) {
      return null;
    }
    int number = (int) ordinal.value();
    return Draft.date(
        first,
        j + 1,
        Draft.two(number - 1),
        Granularity.CENTURY,
        Interval.years((number - 1) * 100 + 1, 100).widen(366),
        Anchor.NONE);
  }

  private static Draft quarter(Frame frame, int first, int i) {
    DateTokens t = frame.tokens();
    int number = 0;
    int next = i;
    DateToken token = t.at(i);
    if (token.word() && token.text().equals("Q") && t.at(i + 1).glued() && t.at(i + 1).digits()) {
      number = t.at(i + 1).number();
      next = i + 2;
    } else {
      boolean fiscal = t.is(i, "fiscal");
      Numeral ordinal = Numeral.ordinal(t, fiscal ? i + 1 : i);
      if (ordinal != null) {
        int j = t.skipHyphen(ordinal.next());
        boolean unit =
            t.is(j, "quarter") && !(t.at(j + 1).dash() && t.at(j + 2).lower().startsWith("final"));
        number = unit && !t.lower(j + 1).startsWith("final") ? (int) ordinal.value() : 0;
        next = j + 1;
      }
    }
    if (number < 1 || number > 4) {
      return null;
    }
    return partOfYear(frame, first, next, "Q", number, 3, Granularity.QUARTER);
  }

  private static Draft half(Frame frame, int first, int i) {
    DateTokens t = frame.tokens();
    Numeral ordinal = Numeral.ordinal(t, i);
    if (ordinal == null || ordinal.value() > 2 || ordinal.value() < 1) {
      return null;
    }
    int j = t.skipHyphen(ordinal.next());
    if (!t.is(j, "half") || !t.is(j + 1, "of")) {
      return null;
    }
    Draft half = partOfYear(frame, first, j + 1, "H", (int) ordinal.value(), 6, Granularity.SEASON);
    return half.next() > j + 1 ? half : null;
  }

  /** A quarter or half with the year after it, or with the year its tense gives. */
  private static Draft partOfYear(
      Frame frame, int first, int next, String letter, int number, int months, Granularity unit) {
    DateTokens t = frame.tokens();
    int j = t.is(next, "of") ? next + 1 : next;
    if (t.is(j, "fiscal")) {
      j++;
    }
    int year = Traps.year(t, j) ? t.at(j).number() : 0;
    int end = year > 0 ? j + 1 : next;
    Anchor anchor = Anchor.NONE;
    if (year == 0) {
      anchor = Anchor.PUBLICATION;
      boolean the = t.is(j, "the") && t.is(j + 1, "year");
      int shift = t.is(j, "last") ? -1 : t.is(j, "next") ? 1 : 0;
      boolean named = (shift != 0 || t.is(j, "this") || the) && t.is(j + 1, "year") && j > next;
      if (named && frame.published() != null) {
        year = frame.published().getYear() + shift;
      }
      end = named ? j + 2 : next;
    }
    if (year == 0 && frame.published() != null) {
      year = yearOf(frame, first, (number - 1) * months + 1);
    }
    String value = (year > 0 ? Draft.year(year) : "XXXX") + "-" + letter + number;
    Interval days =
        year == 0
            ? null
            : Interval.months(LocalDate.of(year, (number - 1) * months + 1, 1), months);
    return Draft.date(first, end, value, unit, days, anchor);
  }

  /** A quarter is reported after it ends: one that has hardly begun is last year's. */
  private static int yearOf(Frame frame, int first, int month) {
    int year = frame.yearOf(month, frame.tense(first));
    boolean justBegun =
        year == frame.published().getYear()
            && frame.published().getMonthValue() < month
            && frame.tense(first).looksBack();
    return justBegun ? year - 1 : year;
  }

  private static Draft season(DateTokens t, int first, int i) {
    String code = TimeWords.SEASONS.get(t.lower(i));
    if (code == null || t.is(i, "spring") && t.at(i).capitalised() && first == i) {
      return null;
    }
    int j = t.is(i + 1, "of") ? i + 2 : i + 1;
    if (!Traps.year(t, j) || TimeWords.COUNTED.contains(t.lower(j + 1))) {
      return null;
    }
    int year = t.at(j).number();
    boolean two = t.at(j + 1).dash() && t.at(j + 1).glued() && t.at(j + 2).digits();
    return Draft.date(
        first,
        two && t.at(j + 2).glued() ? j + 3 : j + 1,
        Draft.year(year) + "-" + code,
        Granularity.SEASON,
        Interval.years(year, 1).widen(90),
        Anchor.NONE);
  }

  private static Draft fiscal(Frame frame, int first, int i) {
    DateTokens t = frame.tokens();
    int j = t.is(i + 1, "year") ? i + 2 : i + 1;
    if (Traps.year(t, j)) {
      int year = t.at(j).number();
      Interval days = Interval.years(year - 1, 3);
      return Draft.date(first, j + 1, "FY" + year, Granularity.FISCAL_YEAR, days, Anchor.NONE);
    }
    return null;
  }
}
