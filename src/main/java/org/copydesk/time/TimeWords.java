package org.copydesk.time;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.CalendarNames;
import org.copydesk.article.NumberNames;
import org.copydesk.word.WordLists;

/** The words of time. Keys are in lower case. */
final class TimeWords {
  static final Map<String, Integer> MONTHS = CalendarNames.MONTH_NUMBERS;
  static final Map<String, DayOfWeek> WEEKDAYS = CalendarNames.DAYS_OF_WEEK;
  static final Map<String, Granularity> UNITS = units();
  static final Map<String, String> SEASONS =
      Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall", "FA", "winter", "WI");
  static final Map<String, String> DAY_PARTS =
      Map.of(
          "morning",
          "MO",
          "afternoon",
          "AF",
          "evening",
          "EV",
          "night",
          "NI",
          "lunchtime",
          "MI",
          "overnight",
          "NI",
          "midday",
          "MI",
          "nighttime",
          "NI",
          "daytime",
          "DT");
  static final Map<String, Integer> CARDINALS = NumberNames.CARDINALS;
  static final Map<String, Integer> ORDINALS = NumberNames.ORDINALS;
  static final Set<String> ZONES = WordLists.of(TimeWords.class, "zones");
  static final Set<String> SHORT_MONTHS = CalendarNames.SHORT_MONTHS.and();

  /** Nouns of things counted: a number before one is no year and no day. */
  static final Set<String> COUNTED = WordLists.of(TimeWords.class, "counted");

  private TimeWords() {}

  private static Map<String, Granularity> units() {
    Map<String, Granularity> units = new HashMap<>();
    for (Granularity unit :
        new Granularity[] {
          Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR, Granularity.DAY,
          Granularity.WEEKEND, Granularity.WEEK, Granularity.MONTH, Granularity.QUARTER,
          Granularity.YEAR, Granularity.DECADE
        }) {
      String name = unit.name().toLowerCase(java.util.Locale.ROOT);
      units.put(name, unit);
      units.put(name + "s", unit);
    }
    units.put("century", Granularity.CENTURY);
    units.put("centuries", Granularity.CENTURY);
    units.put("mins", Granularity.MINUTE);
    units.put("hrs", Granularity.HOUR);
    units.put("yrs", Granularity.YEAR);
    units.put("fortnight", Granularity.WEEK);
    units.put("fortnights", Granularity.WEEK);
    return Map.copyOf(units);
  }
}
