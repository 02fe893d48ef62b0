package org.copydesk.time;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.CalendarNames;
import org.copydesk.article.NumberNames;

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
  static final Set<String> ZONES =
      Set.of(
          "gmt", "utc", "bst", "cet", "cest", "est", "edt", "cst", "cdt", "mst", "mdt", "pst",
          "pdt", "ist", "msk", "aest", "aedt", "jst", "et", "pt", "ct", "mt", "eet", "eest", "wat",
          "hkt", "sgt");
  static final Set<String> SHORT_MONTHS = CalendarNames.SHORT_MONTHS.and();

  /** Nouns of things counted: a number before one is no year and no day. */
  static final Set<String> COUNTED =
      Set.of(
          "people",
          "men",
          "women",
          "children",
          "troops",
          "soldiers",
          "officers",
          "police",
          "homes",
          "houses",
          "jobs",
          "miles",
          "mile",
          "km",
          "kilometres",
          "kilometers",
          "metres",
          "meters",
          "metre",
          "meter",
          "feet",
          "foot",
          "ft",
          "dollars",
          "euros",
          "pounds",
          "votes",
          "workers",
          "employees",
          "students",
          "tonnes",
          "tons",
          "kg",
          "acres",
          "hectares",
          "square",
          "cubic",
          "copies",
          "cases",
          "deaths",
          "patients",
          "families",
          "protesters",
          "demonstrators",
          "migrants",
          "refugees",
          "words",
          "points",
          "shares",
          "members",
          "fans",
          "seats",
          "times",
          "calories",
          "degrees",
          "percent",
          "per",
          "million",
          "billion",
          "trillion",
          "thousand",
          "hundred",
          "victims",
          "civilians",
          "residents",
          "passengers",
          "villagers",
          "voters",
          "rebels",
          "militants",
          "prisoners",
          "detainees",
          "inmates",
          "pupils",
          "teachers",
          "doctors",
          "nurses",
          "delegates",
          "spectators",
          "visitors",
          "tourists",
          "vehicles",
          "cars",
          "buildings",
          "schools",
          "shops",
          "stores",
          "firms",
          "companies",
          "businesses",
          "households",
          "animals",
          "birds",
          "islands",
          "cities",
          "towns",
          "villages",
          "countries",
          "nations",
          "pages",
          "items",
          "units",
          "tickets",
          "complaints",
          "reports",
          "gallons",
          "litres",
          "liters",
          "barrels",
          "megawatts",
          "mw",
          "mph",
          "kph",
          "cc",
          "hp",
          "years",
          "months",
          "days",
          "weeks",
          "hours",
          "minutes",
          "seconds",
          "year",
          "month",
          "day",
          "week",
          "hour",
          "minute",
          "second",
          "yards",
          "inches",
          "lb",
          "lbs",
          "rupees",
          "yen",
          "yuan",
          "roubles",
          "rubles",
          "francs",
          "marks",
          "firefighters",
          "personnel",
          "staff",
          "players",
          "supporters",
          "activists",
          "journalists",
          "guests",
          "pilgrims",
          "bodies",
          "persons",
          "schoolchildren",
          "grams",
          "kilograms",
          "kilos",
          "watts",
          "volts",
          "bytes",
          "pixels",
          "steps",
          "eggs");

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
