package org.copydesk.article;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * English names of months and weekdays, in lower case. Rules take from it and lay their own words
 * beside it: {@code CalendarNames.ALL.without("may").and("office", "party")}.
 */
public final class CalendarNames {
  /** The number of the month, from 1, that a word names in full or cut short. */
  public static final Map<String, Integer> MONTH_NUMBERS = monthNumbers();

  /** The weekday that a word names in full or cut short. */
  public static final Map<String, DayOfWeek> DAYS_OF_WEEK = daysOfWeek();

  /** The twelve months in full, January first. */
  public static final CalendarNames MONTHS =
      new CalendarNames(Arrays.stream(Month.values()).map(CalendarNames::name));

  /** The months as they are cut short; May, which is not, is left out. */
  public static final CalendarNames SHORT_MONTHS =
      new CalendarNames(
          MONTH_NUMBERS.keySet().stream().filter(name -> !MONTHS.names.contains(name)).sorted());

  /** The seven weekdays in full, Monday first. */
  public static final CalendarNames WEEKDAYS =
      new CalendarNames(Arrays.stream(DayOfWeek.values()).map(CalendarNames::name));

  /** The weekdays as they are cut short. */
  public static final CalendarNames SHORT_WEEKDAYS =
      new CalendarNames(
          DAYS_OF_WEEK.keySet().stream().filter(name -> !WEEKDAYS.names.contains(name)).sorted());

  /** Months and weekdays in full. */
  public static final CalendarNames ALL = MONTHS.with(WEEKDAYS);

  private final Set<String> names;

  private CalendarNames(Stream<String> names) {
    this.names = names.collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** These names and those of {@code others}. */
  public CalendarNames with(CalendarNames others) {
    return new CalendarNames(Stream.concat(names.stream(), others.names.stream()));
  }

  /** These names but for {@code others}, which may be something else: "may", "june". */
  public CalendarNames without(String... others) {
    List<String> out = List.of(others);
    return new CalendarNames(names.stream().filter(name -> !out.contains(name)));
  }

  /** The names, and {@code others} beside them. */
  public Set<String> and(String... others) {
    return Stream.concat(names.stream(), Arrays.stream(others))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The names, and {@code others} beside them. */
  public Set<String> and(Set<String> others) {
    return and(others.toArray(String[]::new));
  }

  /** A regular expression, without a group, for one of the names with a capital letter. */
  public String pattern() {
    return names.stream()
        .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String name(Enum<?> of) {
    return of.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Integer> monthNumbers() {
    Map<String, Integer> months = new HashMap<>();
    for (Month month : Month.values()) {
      months.put(name(month), month.getValue());
      months.put(name(month).substring(0, 3), month.getValue());
    }
    months.put("sept", Month.SEPTEMBER.getValue());
    return Map.copyOf(months);
  }

  private static Map<String, DayOfWeek> daysOfWeek() {
    Map<String, DayOfWeek> days = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      days.put(name(day), day);
      days.put(name(day).substring(0, 3), day);
    }
    days.put("tues", DayOfWeek.TUESDAY);
    days.put("weds", DayOfWeek.WEDNESDAY);
    days.put("thur", DayOfWeek.THURSDAY);
    days.put("thurs", DayOfWeek.THURSDAY);
    return Map.copyOf(days);
  }
}
