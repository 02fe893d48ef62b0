package org.copydesk.check.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.CalendarNames;
import org.copydesk.time.TemporalExpression;

/**
 * Several weekdays set against several days of a month: "Friday, Saturday and Sunday, June 5, 6 and
 * 7", "Monday–Friday, June 1–5". The last weekday goes with the last day.
 */
final class WeekdayList {
  private static final String WEEKDAY =
      "(?:"
          + CalendarNames.WEEKDAYS.pattern()
          + "|"
          + CalendarNames.SHORT_WEEKDAYS.pattern()
          + ")\\.?";

  private static final String JOINED =
      "(?:,\\s+(?:and\\s+|or\\s+)?|\\s+(?:and|or|to)\\s+|\\s?[-–—]\\s?)";

  private static final Pattern BEFORE = Pattern.compile("(?:" + WEEKDAY + JOINED + ")+$");
  private static final Pattern ONE = Pattern.compile(WEEKDAY);
  private static final Pattern AFTER =
      Pattern.compile("(?:" + JOINED + "\\d{1,2}(?!\\d|[.,]\\d|\\s*(?:[ap]\\.?m|%|per)))+");
  private static final Pattern DAY = Pattern.compile("\\d{1,2}");

  private WeekdayList() {}

  /**
   * The days of the month beside a list of weekdays that ends with the weekday of {@code e}: the
   * last is the one that weekday goes with. Empty when the weekday stands alone; without an answer,
   * a single 0, when there are not as many days as weekdays.
   */
  static List<Integer> days(TemporalExpression e, int own) {
    String text = e.block().plain();
    Matcher before = BEFORE.matcher(text.substring(Math.max(0, e.start() - 80), e.start()));
    if (!before.find()) {
      return List.of();
    }
    int weekdays = 1 + (int) ONE.matcher(before.group()).results().count();
    List<Integer> days = new ArrayList<>(List.of(own));
    Matcher after = AFTER.matcher(text).region(e.end(), text.length());
    if (after.lookingAt()) {
      DAY.matcher(after.group()).results().forEach(day -> days.add(Integer.valueOf(day.group())));
    }
    return days.size() == weekdays ? List.copyOf(days) : List.of(0);
  }
}
