package org.copydesk.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * Reads what is counted from the day of publication: "yesterday", "last week", "Tuesday", "now".
 */
final class RelativeGrammar {
  private static final Set<String> PRESENT = Set.of("now", "currently", "presently", "nowadays");
  private static final Set<String> PLURAL_UNITS =
      Set.of("days", "weeks", "months", "years", "decades", "hours", "centuries");

  private RelativeGrammar() {}

  static Draft read(Frame frame, int i) {
    DateTokens t = frame.tokens();
    if (!t.at(i).word()) {
      return null;
    }
    Draft word = oneWord(frame, i);
    if (word != null) {
      return word;
    }
    Draft weekday = weekday(frame, i);
    if (weekday != null) {
      return weekday;
    }
    Draft edge = edge(frame, i);
    if (edge == null) {
      edge = unitBefore(frame, i);
    }
    if (edge == null) {
      edge = bareSeason(frame, i);
    }
    if (edge != null) {
      return edge;
    }
    return determined(frame, i);
  }

  private static Draft oneWord(Frame frame, int i) {
    DateTokens t = frame.tokens();
    String word = t.lower(i);
    switch (word) {
      case "today" -> {
        return day(frame, i, 0);
      }
      case "yesterday" -> {
        return day(frame, i, -1);
      }
      case "tomorrow" -> {
        return day(frame, i, 1);
      }
      case "tonight" -> {
        return partOfDay(i, i + 1, frame.published(), "NI");
      }
      case "recently", "lately" -> {
        return reference(i, i + 1, "PAST_REF");
      }
      case "recent", "coming" -> {
        boolean units = PLURAL_UNITS.contains(t.lower(i + 1));
        int first = t.is(i - 1, "the") ? i - 1 : i;
        String value = word.equals("recent") ? "PAST_REF" : "FUTURE_REF";
        return units ? reference(first, i + 2, value) : null;
      }
      case "future" -> {
        boolean noun = t.is(i - 1, "the") && !t.at(i + 1).word();
        return noun || t.is(i - 1, "near") ? reference(theBefore(t, i), i + 1, "FUTURE_REF") : null;
      }
      case "past" -> {
        boolean noun = t.is(i - 1, "the") && t.is(i - 2, "in") && !t.at(i + 1).word();
        return noun ? reference(i - 1, i + 1, "PAST_REF") : null;
      }
      default -> {
        return present(t, i, word);
      }
    }
  }

  private static Draft present(DateTokens t, int i, String word) {
    if (PRESENT.contains(word) && !(word.equals("now") && t.is(i + 1, "that"))) {
      return reference(i, i + 1, "PRESENT_REF");
    }
    boolean moment = word.equals("the") && (t.is(i + 1, "moment") || t.is(i + 1, "present"));
    if (moment && (t.is(i - 1, "at") || t.is(i - 1, "for")) && !t.is(i + 2, "of")) {
      return reference(i, i + 2, "PRESENT_REF");
    }
    boolean days = word.equals("these") && t.is(i + 1, "days");
    return days ? reference(i, i + 2, "PRESENT_REF") : null;
  }

  private static int theBefore(DateTokens t, int i) {
    int j = t.is(i - 1, "near") || t.is(i - 1, "immediate") ? i - 1 : i;
    return t.is(j - 1, "the") ? j - 1 : j;
  }

  private static Draft reference(int first, int next, String value) {
    return Draft.date(first, next, value, Granularity.DAY, null, Anchor.PUBLICATION);
  }

  private static Draft day(Frame frame, int i, int shift) {
    DateTokens t = frame.tokens();
    LocalDate day = frame.published() == null ? null : frame.published().plusDays(shift);
    int at = t.is(i + 1, "'s") ? i + 2 : i + 1;
    String part = TimeWords.DAY_PARTS.get(t.lower(at));
    if (part != null && shift != 0 && at == i + 1) {
      return partOfDay(i, i + 2, day, part);
    }
    return dayOrUnknown(i, i + 1, day);
  }

  private static Draft dayOrUnknown(int first, int next, LocalDate day) {
    return day != null
        ? Draft.day(first, next, day, Anchor.PUBLICATION)
        : Draft.date(first, next, "XXXX-XX-XX", Granularity.DAY, null, Anchor.PUBLICATION);
  }

  static Draft partOfDay(int first, int next, LocalDate day, String part) {
    String value = (day == null ? "XXXX-XX-XX" : day.toString()) + "T" + part;
    Interval days = day == null ? null : Interval.day(day);
    return Draft.time(first, next, value, days, Anchor.PUBLICATION);
  }

  private static Draft weekday(Frame frame, int i) {
    DateTokens t = frame.tokens();
    DayOfWeek weekday = TimeWords.WEEKDAYS.get(t.lower(i));
    if (weekday == null || !Traps.weekday(t, i) || t.lower(i).length() <= 4 && !t.is(i + 1, ".")) {
      return null;
    }
    LocalDate day = frame.weekday(weekday, frame.tense(i));
    int next = i + 1;
    boolean week = t.is(next + 1, "week") && (t.is(next, "last") || t.is(next, "next"));
    if (week && day != null) {
      LocalDate base = frame.published().plusDays(t.is(next, "last") ? -7 : 7);
      return Draft.day(i, next + 2, inWeek(base, weekday), Anchor.PUBLICATION);
    }
    String part = TimeWords.DAY_PARTS.get(t.lower(next));
    if (part != null && !t.at(next).capitalised()) {
      return partOfDay(i, next + 1, day, part);
    }
    return day != null
        ? Draft.day(i, next, day, Anchor.PUBLICATION)
        : Draft.date(
            i, next, "XXXX-WXX-" + weekday.getValue(), Granularity.DAY, null, Anchor.PUBLICATION);
  }

  private static LocalDate inWeek(LocalDate base, DayOfWeek weekday) {
    return base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusDays(weekday.getValue() - 1L);
  }

  /** "the end of the year", "the beginning of last month", "year-end". */
  private static Draft edge(Frame frame, int i) {
    DateTokens t = frame.tokens();
    if (t.is(i, "year")
        && t.is(t.skipHyphen(i + 1), "end")
        && !t.is(t.skipHyphen(i + 1) + 1, "of")) {
      int next = t.skipHyphen(i + 1) + 1;
      LocalDate day = frame.published();
      return day == null
          ? null
          : year(t.is(i - 1, "the") ? i - 1 : i, next, day.getYear()).hedged(Mod.END);
    }
    int j = t.is(i, "the") ? i + 1 : i;
    Mod mod =
        switch (t.lower(j)) {
          case "end", "close" -> Mod.END;
          case "beginning", "start", "turn" -> Mod.START;
          case "middle" -> Mod.MID;
          default -> null;
        };
    if (mod == null || !t.is(j + 1, "of")) {
      return null;
    }
    Draft whole = DateGrammars.plain(frame, j + 2);
    if (whole == null && t.is(j + 2, "the")) {
      Granularity unit = TimeWords.UNITS.get(t.lower(j + 3));
      whole = unit == null ? null : shifted(frame, i, j + 4, unit, 0, false);
    }
    boolean date = whole != null && whole.type() == Type.DATE;
    return date && whole.unit().compareTo(Granularity.DAY) > 0 ? whole.from(i).hedged(mod) : null;
  }

  /** "in the summer", "in winter". */
  private static Draft bareSeason(Frame frame, int i) {
    DateTokens t = frame.tokens();
    int at = t.is(i, "the") ? i + 1 : i;
    String season = t.at(at).capitalised() ? null : TimeWords.SEASONS.get(t.lower(at));
    boolean led = t.is(i - 1, "in") || t.is(i - 1, "during") || t.is(i - 1, "by");
    boolean noun = t.is(at + 1, "of") || t.at(at + 1).dash();
    return season != null && led && !noun ? RelativeDays.season(frame, i, at + 1, season, 0) : null;
  }

  /** "the year before", "the day after", "the weekend". */
  private static Draft unitBefore(Frame frame, int i) {
    DateTokens t = frame.tokens();
    if (!t.is(i, "the")) {
      return null;
    }
    Granularity unit = TimeWords.UNITS.get(t.lower(i + 1));
    if (unit == null || unit.withinDay() || t.lower(i + 1).endsWith("s")) {
      return null;
    }
    boolean ends = !t.at(i + 3).word();
    if (ends && (t.is(i + 2, "before") || t.is(i + 2, "after"))) {
      return shifted(frame, i, i + 3, unit, t.is(i + 2, "after") ? 1 : -1, true);
    }
    boolean weekend = unit == Granularity.WEEKEND && !t.is(i + 2, "of") && !t.at(i + 2).dash();
    return weekend ? shifted(frame, i, i + 2, unit, 0, false) : null;
  }

  /** "last week", "this year", "next Monday", "the following day", "that year". */
  private static Draft determined(Frame frame, int i) {
    DateTokens t = frame.tokens();
    boolean the = t.is(i, "the");
    int j = the ? i + 1 : i;
    String word = t.lower(j);
    boolean thisPast = word.equals("this") && (t.is(j + 1, "past") || t.is(j + 1, "coming"));
    if (thisPast) {
      word = t.lower(j + 1);
      j++;
    }
    int shift;
    boolean previous = false;
    switch (word) {
      case "this", "current" -> shift = 0;
      case "last" -> shift = -1;
      case "past" -> shift = thisPast ? -1 : 9;
      case "next" -> {
        shift = 1;
        previous = the;
      }
      case "coming", "upcoming" -> shift = 1;
      case "following" -> {
        shift = 1;
        previous = true;
      }
      case "previous", "preceding" -> {
        shift = -1;
        previous = true;
      }
      case "same", "that" -> {
        shift = 0;
        previous = true;
        if (word.equals("that") == the) {
          return null;
        }
      }
      default -> shift = 9;
    }
    if (shift == 9) {
      return null;
    }
    return after(frame, i, j + 1, shift, previous, the);
  }

  private static Draft after(
      Frame frame, int first, int j, int shift, boolean previous, boolean the) {
    DateTokens t = frame.tokens();
    int k = t.is(j, "fiscal") || t.is(j, "calendar") ? j + 1 : j;
    String word = t.lower(k);
    if (the && shift != 0 && !previous && word.equals("time")) {
      return null;
    }
    DayOfWeek weekday = TimeWords.WEEKDAYS.get(word);
    if (weekday != null && t.at(k).capitalised() && word.endsWith("day")) {
      return RelativeDays.weekday(frame, first, k, weekday, shift, previous);
    }
    Integer month = t.at(k).capitalised() ? TimeWords.MONTHS.get(word) : null;
    if (month != null && !TimeWords.SHORT_MONTHS.contains(word)) {
      boolean dated = t.at(k + 1).digits() && t.at(k + 1).length() <= 2;
      return dated || previous ? null : RelativeDays.month(frame, first, k + 1, month, shift);
    }
    String season = TimeWords.SEASONS.get(word);
    if (season != null && !t.at(k).capitalised()) {
      return RelativeDays.season(frame, first, k + 1, season, shift);
    }
    String part = TimeWords.DAY_PARTS.get(word);
    if (part != null) {
      return RelativeDays.part(frame, first, k + 1, part, shift, previous);
    }
    Granularity unit = TimeWords.UNITS.get(word);
    boolean singular = unit != null && !word.endsWith("s") && !unit.withinDay();
    if (!singular || the && shift == -1 && !previous && !t.is(k - 1, "last")) {
      return null;
    }
    if (the && !previous && t.is(k - 1, "last")) {
      return null;
    }
    boolean span = unit == Granularity.DECADE || unit == Granularity.CENTURY;
    if (the && span && shift != 0) {
      return null;
    }
    int next = k + 1;
    if (unit == Granularity.YEAR && t.at(next).dash() && t.is(next + 1, "old")) {
      return null;
    }
    Draft draft = shifted(frame, first, next, unit, shift, previous);
    return k > j && draft != null && t.is(j, "fiscal") ? draft.valued("FY" + draft.value()) : draft;
  }

  /** The calendar unit {@code shift} units from the one published in, or from the last date. */
  static Draft shifted(
      Frame frame, int first, int next, Granularity unit, int shift, boolean previous) {
    LocalDate base = previous ? frame.previous() : frame.published();
    Anchor anchor = previous ? Anchor.PREVIOUS : Anchor.PUBLICATION;
    if (base == null) {
      return Draft.date(first, next, unknown(unit), unit, null, anchor);
    }
    Draft draft =
        switch (unit) {
          case DAY -> Draft.day(first, next, base.plusDays(shift), anchor);
          case WEEK -> week(first, next, base.plusWeeks(shift));
          case WEEKEND -> weekend(frame, first, next, base.plusWeeks(shift));
          case MONTH -> month(first, next, base.plusMonths(shift));
          case QUARTER -> RelativeDays.quarter(first, next, base.plusMonths(3L * shift));
          case YEAR -> year(first, next, base.getYear() + shift);
          case DECADE -> {
            int start = (base.getYear() / 10 + shift) * 10;
            yield Draft.date(
                first, next, Integer.toString(start / 10), unit, Interval.years(start, 10), anchor);
          }
          case CENTURY -> {
            int start = (base.getYear() / 100 + shift) * 100;
            yield Draft.date(
                first, next, Draft.two(start / 100), unit, Interval.years(start, 100), anchor);
          }
          default -> null;
        };
    return draft == null ? null : draft.anchored(anchor);
  }

  private static String unknown(Granularity unit) {
    return switch (unit) {
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case YEAR -> "XXXX";
      case QUARTER -> "XXXX-QX";
      default -> "XXXX-XX-XX";
    };
  }

  private static Draft week(int first, int next, LocalDate day) {
    return Draft.date(
        first, next, Frame.week(day), Granularity.WEEK, Frame.weekDays(day), Anchor.PUBLICATION);
  }

  /** Early in the week, a clause in the past tense means the weekend just over. */
  private static Draft weekend(Frame frame, int first, int next, LocalDate day) {
    boolean over = frame.tense(first).looksBack() && day.getDayOfWeek().getValue() <= 3;
    LocalDate base = over && day.equals(frame.published()) ? day.minusWeeks(1) : day;
    LocalDate saturday = inWeek(base, DayOfWeek.SATURDAY);
    return Draft.date(
        first,
        next,
        Frame.week(base) + "-WE",
        Granularity.WEEKEND,
        new Interval(saturday.minusDays(1), saturday.plusDays(3)),
        Anchor.PUBLICATION);
  }

  private static Draft month(int first, int next, LocalDate day) {
    return Draft.date(
        first,
        next,
        Draft.month(day.getYear(), day.getMonthValue()),
        Granularity.MONTH,
        Interval.month(day.getYear(), day.getMonthValue()),
        Anchor.PUBLICATION);
  }

  private static Draft year(int first, int next, int year) {
    return Draft.date(
        first, next, Draft.year(year), Granularity.YEAR, Interval.year(year), Anchor.PUBLICATION);
  }
}
