package org.copydesk.check.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.time.CalendarDate;
import org.copydesk.time.Granularity;
import org.copydesk.time.Modality;
import org.copydesk.time.StoryDay;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Type;

/**
 * Weekdays of dates that tell no year: "Tuesday, 14 October" and "Sunday, 20 October" cannot both
 * be right, whatever the year. Of several dates the odd one is wrong, of two the later.
 */
final class WeekdayPairs {
  /** How many months apart two dates surely are of one year, or of two that follow each other. */
  private static final int NEAR = 1;

  /** Years before, with and after a 29 February. */
  private static final int[] YEARS = {2001, 2003, 2004};

  private static final int WEEK = 7;
  private static final int MONTH = 30;

  /** How many days apart a date with its year and one without surely are of the same. */
  private static final int SOON = 14;

  private static final int MONTHS = 12;

  private static final Pattern ELSEWHEN =
      Pattern.compile("\\b(?:1[5-9]\\d\\d|20\\d\\d|years?|then|decades?)\\b");

  private WeekdayPairs() {}

  /** Each date that cannot be right, with the one nearest before it that it does not go with. */
  static Map<TemporalExpression, TemporalExpression> odd(
      Article article, List<TemporalExpression> all) {
    int year =
        StoryDay.of(article).flatMap(StoryDay::latest).stream()
            .mapToInt(e -> e.days().orElseThrow().from().getYear())
            .findFirst()
            .orElse(0);
    List<TemporalExpression> dates =
        all.stream()
            .filter(WeekdayPairs::isWeekdayDate)
            .filter(e -> e.days().isPresent() ? isIn(year, e) : !isElsewhen(article, e))
            .toList();
    List<TemporalExpression> left = new ArrayList<>(dates);
    Map<TemporalExpression, TemporalExpression> wrong =
        new TreeMap<>((a, b) -> dates.indexOf(a) - dates.indexOf(b));
    while (true) {
      TemporalExpression worst = null;
      for (TemporalExpression date : left) {
        boolean odd = date.days().isEmpty() && against(left, date) > 0;
        boolean worse = worst == null || against(left, date) >= against(left, worst);
        worst = odd && worse ? date : worst;
      }
      if (worst == null) {
        return wrong;
      }
      left.remove(worst);
      TemporalExpression one = worst;
      left.stream()
          .filter(d -> disagree(d, one))
          .reduce((a, b) -> b)
          .ifPresent(other -> wrong.put(one, other));
    }
  }

  private static long against(List<TemporalExpression> all, TemporalExpression date) {
    return all.stream().filter(other -> other != date && disagree(other, date)).count();
  }

  private static boolean isIn(int year, TemporalExpression e) {
    CalendarDate written = e.written().orElseThrow();
    return written.hasYear() && written.year() == year && !isWrong(written);
  }

  private static boolean isWrong(CalendarDate date) {
    return date.in(date.year()).filter(d -> d.getDayOfWeek() == weekday(date)).isEmpty();
  }

  private static DayOfWeek weekday(CalendarDate date) {
    return date.weekday().orElseThrow();
  }

  private static boolean isWeekdayDate(TemporalExpression e) {
    CalendarDate written = e.written().orElse(null);
    return e.type() == Type.DATE
        && e.unit() == Granularity.DAY
        && written != null
        && written.weekday().isPresent()
        && written.month() > 0
        && written.hasDay()
        && e.modality() != Modality.QUOTED
        && written.in(YEARS[0]).isPresent()
        && WeekdayList.days(e, written.day()).isEmpty();
  }

  private static boolean isElsewhen(Article article, TemporalExpression e) {
    return article.sentences(e.block()).stream()
        .filter(sentence -> sentence.holds(e.start()))
        .anyMatch(sentence -> ELSEWHEN.matcher(sentence.plain()).find());
  }

  /** Whether no year makes both right: not one year, nor, late and early in it, two in a row. */
  private static boolean disagree(TemporalExpression one, TemporalExpression other) {
    CalendarDate a = one.written().orElseThrow();
    CalendarDate b = other.written().orElseThrow();
    int apart = b.month() - a.month();
    if (a.hasYear() && b.hasYear()) {
      return false;
    }
    int shift = apart > MONTHS / 2 ? -1 : apart < -MONTHS / 2 ? 1 : 0;
    boolean alike = a.hasYear() == b.hasYear();
    int away = apart * MONTH + b.day() - a.day() + shift * MONTHS * MONTH;
    if (Math.abs(apart + shift * MONTHS) > NEAR || !alike && Math.abs(away) > SOON) {
      return false;
    }
    int[] years =
        a.hasYear() ? new int[] {a.year()} : b.hasYear() ? new int[] {b.year() - shift} : YEARS;
    for (int year : years) {
      LocalDate first = a.in(year).orElseThrow();
      Optional<LocalDate> second = b.in(year + shift);
      long days = second.map(day -> ChronoUnit.DAYS.between(first, day)).orElse(0L);
      int weekdays = weekday(b).ordinal() - weekday(a).ordinal();
      if (Math.floorMod(days, WEEK) == Math.floorMod(weekdays, WEEK)) {
        return false;
      }
    }
    return true;
  }
}
