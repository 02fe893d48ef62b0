package org.copydesk.time;

import java.time.LocalDate;
import java.util.Set;
import org.copydesk.word.WordLists;

/** Reads lengths of time and what hangs on them: "three years", "a week ago", "46-year-old". */
final class DurationGrammar {
  private static final Set<String> VAGUE_LEADS = WordLists.of(DurationGrammar.class, "vague-leads");
  private static final Set<String> RATES = WordLists.of(DurationGrammar.class, "rates");

  private static final Set<String> EDGES =
      Set.of("early", "small", "final", "closing", "opening", "dying", "late", "waning");

  private DurationGrammar() {}

  static Draft read(Frame frame, int i) {
    DateTokens t = frame.tokens();
    Draft length = length(t, i);
    if (length == null) {
      return null;
    }
    Draft counted = counted(frame, length);
    return counted != null ? counted : age(t, length);
  }

  private static Draft length(DateTokens t, int i) {
    DateToken token = t.at(i);
    int j = i;
    boolean the = token.is("the");
    boolean window = false;
    if (the || token.is("this") || token.is("these") || token.is("those")) {
      j++;
    }
    switch (t.lower(j)) {
      case "past", "last", "next", "coming", "previous", "first", "final", "following" -> {
        window = true;
        j++;
      }
      default -> {
        if (j > i && !the) {
          return null;
        }
      }
    }
    return the && !window ? wholeUnit(t, i, j) : counted(t, i, j, window && the);
  }

  /** "for the year", "over the years": a unit as a stretch of time. */
  private static Draft wholeUnit(DateTokens t, int i, int from) {
    int j = t.is(from, "full") || t.is(from, "whole") || t.is(from, "entire") ? from + 1 : from;
    Granularity unit = TimeWords.UNITS.get(t.lower(j));
    if (unit == null
        || unit.withinDay()
        || unit == Granularity.DAY
        || unit == Granularity.WEEKEND) {
      return null;
    }
    boolean plural = t.lower(j).endsWith("s") || t.is(j, "centuries");
    boolean led =
        switch (t.lower(i - 1)) {
          case "for", "during", "throughout", "within" -> true;
          case "in", "of" -> !plural && unit != Granularity.CENTURY;
          case "over", "through" -> plural;
          default -> false;
        };
    DateToken after = t.at(j + 1);
    boolean name = after.digits() || after.dash() || after.is("of") || after.is("'s");
    if (!led || name) {
      return null;
    }
    Numeral count = new Numeral(plural ? Double.NaN : 1, j);
    return Draft.length(i, j + 1, count, unit);
  }

  /** A number and a unit at {@code j}, the whole from {@code first}. */
  private static Draft counted(DateTokens t, int first, int j, boolean bare) {
    String word = t.lower(j);
    Granularity unit = TimeWords.UNITS.get(word);
    if (unit != null && unit != Granularity.SECOND && unit != Granularity.QUARTER) {
      return withoutNumber(t, first, j, unit, bare);
    }
    if (word.equals("half") && t.at(j + 1).dash() && TimeWords.UNITS.containsKey(t.lower(j + 2))) {
      return unitAt(t, first, j + 2, new Numeral(0.5, j + 2), true);
    }
    int k = j;
    boolean article = word.equals("a") || word.equals("an");
    if (article) {
      k++;
      if (t.is(k, "few")
          || t.is(k, "couple")
          || t.is(k, "dozen")
          || t.is(k, "hundred")
          || t.is(k, "half")
          || t.is(k, "thousand")) {
        return numbered(t, first, k);
      }
      if (t.is(k, "full") || t.is(k, "whole") || t.is(k, "single") || t.is(k, "mere")) {
        k++;
      }
      return unitAt(t, first, k, new Numeral(1, k), false);
    }
    return numbered(t, first, k);
  }

  private static Draft numbered(DateTokens t, int first, int k) {
    DateToken before = t.at(k - 1);
    boolean part =
        t.at(k).glued()
            && t.at(k).digits()
            && (before.is(".") || before.is(",") || before.is(":") || Traps.currency(before));
    Numeral number = part ? null : Numeral.cardinal(t, k);
    if (number == null) {
      return null;
    }
    int at = number.next();
    boolean hyphen = t.at(at).dash() && t.at(at).glued();
    if (hyphen) {
      at++;
    } else {
      while (t.is(at, "more")
          || t.is(at, "full")
          || t.is(at, "long")
          || t.is(at, "consecutive")
          || t.is(at, "straight")
          || t.is(at, "whole")
          || t.is(at, "additional")
          || t.is(at, "calendar")
          || t.is(at, "business")
          || t.is(at, "working")) {
        at++;
      }
    }
    return unitAt(t, first, at, number, hyphen);
  }

  private static Draft unitAt(DateTokens t, int first, int at, Numeral number, boolean hyphen) {
    String word = t.lower(at);
    Granularity unit = TimeWords.UNITS.get(word);
    boolean plural = word.endsWith("s") || word.equals("centuries");
    boolean one = !number.vague() && number.value() <= 1;
    if (unit == null || unit == Granularity.QUARTER && (!plural || one)) {
      return null;
    }
    if (unit == Granularity.SECOND && !plural) {
      return null;
    }
    boolean article = t.is(at - 1, "a") || t.is(at - 1, "an");
    if (article && t.at(at + 1).dash() && (t.is(at + 2, "old") || t.is(at + 2, "end"))) {
      return null;
    }
    Numeral count = word.startsWith("fortnight") ? new Numeral(number.value() * 2, at) : number;
    if (!plural && !one && !hyphen && !number.vague() && !word.equals("century")) {
      return null;
    }
    Draft length = Draft.length(first, at + 1, count, unit);
    if (article && rate(t, first) && !relates(t.lower(at + 1))) {
      return Draft.set(first, at + 1, unit.period("1"), unit);
    }
    return hyphen ? length : compound(t, length);
  }

  /** Whether {@code word} makes a point in time of the length before it. */
  private static boolean relates(String word) {
    return switch (word) {
      case "ago", "earlier", "later", "before", "after" -> true;
      default -> false;
    };
  }

  /** "2 hours and 30 minutes", "one year and three months". */
  private static Draft compound(DateTokens t, Draft length) {
    int j = length.next();
    boolean half = t.is(j, "and") && t.is(j + 1, "a") && t.is(j + 2, "half");
    if (half && length.amount() != null) {
      Numeral count = new Numeral(length.amount().count() + 0.5, j + 3);
      return Draft.length(length.first(), j + 3, count, length.unit());
    }
    if (t.is(j, "and") || t.is(j, ",")) {
      j++;
    }
    Numeral more = t.is(j, "a") || t.is(j, "an") ? null : Numeral.cardinal(t, j);
    Granularity unit =
        more == null || more.vague() ? null : TimeWords.UNITS.get(t.lower(more.next()));
    boolean smaller = unit != null && unit.compareTo(length.unit()) < 0 && length.amount() != null;
    if (!smaller || unit == Granularity.SECOND && length.unit() != Granularity.MINUTE) {
      return length;
    }
    double total = length.amount().count() + more.value() * unit.days() / length.unit().days();
    String tail = unit.period(more.timex()).substring(1);
    String value =
        length.value().contains("T") ? length.value() + tail.substring(1) : length.value() + tail;
    return new Draft(
        length.first(),
        more.next() + 1,
        Type.DURATION,
        value,
        null,
        length.unit(),
        null,
        Amount.hedged(total, length.unit(), null),
        Anchor.NONE,
        null);
  }

  /** "years", "decades" and "the past year", where no number stands. */
  private static Draft withoutNumber(
      DateTokens t, int first, int j, Granularity unit, boolean window) {
    String word = t.lower(j);
    boolean plural = word.endsWith("s") || word.equals("centuries");
    if (!plural) {
      boolean counted = window && unit != Granularity.WEEKEND;
      if (counted) {
        return Draft.length(first, j + 1, new Numeral(1, j), unit);
      }
      boolean lengthy = t.at(j + 1).dash() && t.is(j + 2, "long");
      return lengthy && first == j ? Draft.length(first, j + 1, new Numeral(1, j), unit) : null;
    }
    if (first < j) {
      return Draft.length(first, j + 1, new Numeral(Double.NaN, j), unit);
    }
    DateToken before = t.at(j - 1);
    DateToken after = t.at(j + 1);
    boolean led = VAGUE_LEADS.contains(before.lower());
    boolean followed =
        after.is("of") && !EDGES.contains(before.lower())
            || after.is("ago")
            || after.is("later")
            || after.is("earlier")
            || after.is("before")
            || after.is("after")
            || after.dash() && t.is(j + 2, "long")
            || after.dash() && t.is(j + 2, "old");
    boolean loose = unit == Granularity.SECOND || unit == Granularity.MINUTE;
    return (led || followed) && !(loose && !followed) && unit != Granularity.WEEKEND
        ? Draft.length(first, j + 1, new Numeral(Double.NaN, j), unit)
        : null;
  }

  /** Whether "a year" at {@code i} says how often: "$3 million a year", "twice a week". */
  private static boolean rate(DateTokens t, int i) {
    DateToken before = t.at(i - 1);
    return before.digits() || RATES.contains(before.lower());
  }

  /** "three years ago", "a day earlier", "two weeks later", "ten days from now". */
  private static Draft counted(Frame frame, Draft length) {
    DateTokens t = frame.tokens();
    int j = length.next();
    if (length.type() != Type.DURATION) {
      return null;
    }
    switch (t.lower(j)) {
      case "ago" -> {
        return moved(frame, length, j + 1, -1, false);
      }
      case "earlier", "before", "previously" -> {
        boolean conjunction = t.is(j, "before") && t.at(j + 1).word();
        return conjunction ? null : moved(frame, length, j + 1, -1, true);
      }
      case "later", "afterwards", "afterward", "after" -> {
        boolean conjunction = t.is(j, "after") && t.at(j + 1).word();
        return conjunction ? null : moved(frame, length, j + 1, 1, true);
      }
      case "from" -> {
        return t.is(j + 1, "now") ? moved(frame, length, j + 2, 1, false) : null;
      }
      case "hence" -> {
        return moved(frame, length, j + 1, 1, false);
      }
      default -> {
        return null;
      }
    }
  }

  private static Draft moved(Frame frame, Draft length, int next, int sign, boolean previous) {
    LocalDate base = previous ? frame.previous() : frame.published();
    Anchor anchor = previous ? Anchor.PREVIOUS : Anchor.PUBLICATION;
    Amount amount = length.amount();
    if (amount == null || base == null || amount.count() * length.unit().days() > 500_000) {
      String value = amount == null ? sign < 0 ? "PAST_REF" : "FUTURE_REF" : length.value();
      boolean vague = amount == null;
      return new Draft(
          length.first(),
          next,
          vague ? Type.DATE : Type.DURATION,
          value,
          null,
          length.unit(),
          null,
          amount,
          anchor,
          null);
    }
    LocalDate day = shift(base, length.unit(), sign * amount.count());
    Draft date = point(length.first(), next, length.unit(), day, anchor);
    return new Draft(
        date.first(),
        next,
        date.type(),
        date.value(),
        null,
        length.unit(),
        date.days(),
        amount,
        anchor,
        null);
  }

  private static LocalDate shift(LocalDate base, Granularity unit, double count) {
    long whole = Math.round(count);
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> base.plusDays(Math.round(count * unit.days()));
      case DAY -> base.plusDays(whole);
      case WEEK, WEEKEND -> base.plusDays(Math.round(count * 7));
      case MONTH -> base.plusMonths(whole);
      case QUARTER -> base.plusMonths(3 * whole);
      case DECADE -> base.plusYears(10 * whole);
      case CENTURY -> base.plusYears(100 * whole);
      default -> count == whole ? base.plusYears(whole) : base.plusMonths(Math.round(count * 12));
    };
  }

  private static Draft point(int first, int next, Granularity unit, LocalDate day, Anchor anchor) {
    int year = day.getYear();
    return switch (unit) {
      case SECOND, MINUTE, HOUR ->
          Draft.time(first, next, day.toString(), Interval.day(day), anchor);
      case DAY -> Draft.day(first, next, day, anchor);
      case WEEK, WEEKEND ->
          Draft.date(first, next, Frame.week(day), unit, Frame.weekDays(day), anchor);
      case MONTH ->
          Draft.date(
              first,
              next,
              Draft.month(year, day.getMonthValue()),
              unit,
              Interval.month(year, day.getMonthValue()),
              anchor);
      case QUARTER -> RelativeDays.quarter(first, next, day);
      case DECADE ->
          Draft.date(
              first, next, Integer.toString(year / 10), unit, Interval.years(year - 2, 5), anchor);
      default -> Draft.date(first, next, Draft.year(year), unit, Interval.year(year), anchor);
    };
  }

  /** "46-year-old", "46 years old", "aged nine months". */
  private static Draft age(DateTokens t, Draft length) {
    int j = t.skipHyphen(length.next());
    boolean old = t.is(j, "old") || t.is(j, "olds");
    boolean ofAge = t.is(length.next(), "of") && t.is(length.next() + 1, "age");
    if (old) {
      return length.until(j + 1).as(Type.AGE);
    }
    return ofAge ? length.until(length.next() + 2).as(Type.AGE) : length;
  }
}
