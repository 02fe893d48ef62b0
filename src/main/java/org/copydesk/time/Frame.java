package org.copydesk.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * What is known where an expression stands: the tokens, the day of publication, the last date read
 * before it, and whether the story writes days before months in numeric dates.
 */
final class Frame {
  private final DateTokens tokens;
  private final Tenses tenses;
  private final LocalDate published;
  private final LocalDate previous;
  private final Draft last;
  private final Optional<Boolean> dayFirst;

  Frame(
      DateTokens tokens,
      Tenses tenses,
      LocalDate published,
      LocalDate previous,
      Draft last,
      Optional<Boolean> dayFirst) {
    this.tokens = tokens;
    this.tenses = tenses;
    this.published = published;
    this.previous = previous;
    this.last = last;
    this.dayFirst = dayFirst;
  }

  /** The same after {@code draft} has been read. */
  Frame after(Draft draft) {
    boolean anchors =
        draft.days() != null
            && (draft.type() == Type.DATE || draft.type() == Type.TIME)
            && draft.unit().compareTo(Granularity.MONTH) <= 0;
    LocalDate reference = anchors ? draft.days().from() : previous;
    return new Frame(tokens, tenses, published, reference, draft, dayFirst);
  }

  DateTokens tokens() {
    return tokens;
  }

  /** The day of publication, or null. */
  LocalDate published() {
    return published;
  }

  /** The last date read, else the day of publication, or null. */
  LocalDate previous() {
    return previous != null ? previous : published;
  }

  /** The expression read last, or null. */
  Draft last() {
    return last;
  }

  Optional<Boolean> dayFirst() {
    return dayFirst;
  }

  Tense tense(int i) {
    return tenses.at(i);
  }

  /** The day a bare weekday means: the nearest the tense allows, today included; or null. */
  LocalDate weekday(DayOfWeek day, Tense tense) {
    if (published == null) {
      return null;
    }
    return tense == Tense.FUTURE
        ? published.with(TemporalAdjusters.nextOrSame(day))
        : published.with(TemporalAdjusters.previousOrSame(day));
  }

  /** The year a month without one falls in, by tense; 0 when unknown. */
  int yearOf(int month, Tense tense) {
    if (published == null) {
      return 0;
    }
    int year = published.getYear();
    int ahead = month - published.getMonthValue();
    if (tense.looksBack()) {
      return ahead > 0 ? year - 1 : year;
    }
    if (tense == Tense.FUTURE) {
      return ahead < 0 ? year + 1 : year;
    }
    return ahead > 6 ? year - 1 : ahead < -6 ? year + 1 : year;
  }

  /** The day a date without a year means: the nearest, unless the tense points well away. */
  LocalDate dayOf(CalendarDate date, Tense tense) {
    if (published == null) {
      return null;
    }
    LocalDate best = null;
    long nearest = Long.MAX_VALUE;
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      LocalDate day = date.in(year).orElse(null);
      if (day == null) {
        continue;
      }
      long ahead = ChronoUnit.DAYS.between(published, day);
      boolean against = tense.looksBack() && ahead > 60 || tense == Tense.FUTURE && ahead < -60;
      long cost = Math.abs(ahead) + (against ? 400 : 0);
      if (cost < nearest) {
        nearest = cost;
        best = day;
      }
    }
    return best;
  }

  /** The ISO week of {@code day} as TIMEX3 writes it: "2013-W12". */
  static String week(LocalDate day) {
    return Draft.year(day.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + Draft.two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** The days of the ISO week of {@code day}. */
  static Interval weekDays(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Interval(monday, monday.plusDays(7));
  }
}
