package org.copydesk.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.CalendarNames;
import org.copydesk.article.NumberNames;
import org.copydesk.time.CalendarDate;
import org.copydesk.time.Granularity;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Type;

/**
 * A day, a month, a year or a time of day that a text names so that it can be held to another.
 *
 * @param year 0 where none is named
 * @param month 0 where none is named
 * @param day -1 where none is named
 * @param minute of twelve hours, since half of all clocks do not say which; -1 for a date
 */
record ToldDate(Block block, int start, int end, int year, int month, int day, int minute) {
  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
  private static final Pattern OF_WEEK =
      Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");
  private static final Pattern CLOCK = Pattern.compile("T(\\d\\d):(\\d\\d)");
  private static final Pattern SPOKEN =
      Pattern.compile(
          "\\b(\\p{Lu}\\p{Ll}{2,8}) (?:the )?(\\p{Ll}+(?:-\\p{Ll}+)?)\\b"
              + "|\\bthe (\\p{Ll}+(?:-\\p{Ll}+)?) of (\\p{Lu}\\p{Ll}{2,8})\\b");

  private static final Pattern RECKONED =
      Pattern.compile(
          "(?i)\\b(?<count>[\\p{L}\\d-]+) (?<unit>day|week|month|year)s?"
              + " (?<way>of|after|from|before|since|following)"
              + "(?: the)?(?: \\p{Lu}\\p{L}+day,?)? $");

  private static final Pattern HEDGED =
      Pattern.compile("(?i)\\b" + ListedWords.either("near a time") + " (?:the )?$");

  /** Within how many characters before it words lead to a date. */
  private static final int LEAD = 40;

  /** Where a text does not say of which year it speaks. */
  private static final int SOME_YEAR = 2025;

  /** Among how many blocks the line stands that dates a text, and how long it is. */
  private static final int FIRST = 8;

  private static final int LINE = 70;
  private static final Pattern OPENED = Pattern.compile("[^.]{0,30}? [-–—] ");

  private static final int HALF_DAY = 720;
  private static final int HALF = 30;

  private static final Pattern SAID_CLOCK =
      Pattern.compile(
          "(?i)\\b"
              + ListedWords.either("at a time")
              + " (?:a )?"
              + "(?<part>\\p{L}+(?:-five)?)(?: minutes?)? (?<way>to|past) (?<hour>\\p{L}{3,6})\\b");

  /** How many minutes from a whole hour are still told as that. */
  private static final int ROUNDED = 15;

  /** What {@code told} names: a date, a clock, or both; none for what is neither. */
  static List<ToldDate> of(TemporalExpression told) {
    List<ToldDate> all = new ArrayList<>();
    clock(told)
        .ifPresent(
            at -> all.add(new ToldDate(told.block(), told.start(), told.end(), 0, 0, -1, at)));
    date(told).ifPresent(all::add);
    return all;
  }

  private static Optional<ToldDate> date(TemporalExpression told) {
    Optional<CalendarDate> written = told.written().filter(day -> day.month() > 0);
    if (written.isPresent()) {
      CalendarDate date = written.get();
      return Optional.of(of(told, date.hasYear() ? date.year() : 0, date.month(), date.day()));
    }
    boolean named = told.days().isPresent() && YEAR.matcher(told.text()).find();
    if (named && told.unit() == Granularity.MONTH) {
      return told.days().map(d -> of(told, d.from().getYear(), d.from().getMonthValue(), -1));
    }
    if (told.unit() == Granularity.MONTH) {
      // "Last June", "next April".
      String last = told.text().substring(told.text().lastIndexOf(' ') + 1);
      return Optional.ofNullable(CalendarNames.MONTH_NUMBERS.get(last.toLowerCase(Locale.ROOT)))
          .map(month -> of(told, 0, month, -1));
    }
    Matcher year = YEAR.matcher(told.text());
    return told.unit() == Granularity.YEAR && year.find()
        ? Optional.of(of(told, Integer.parseInt(year.group()), 0, -1))
        : Optional.empty();
  }

  private static ToldDate of(TemporalExpression told, int year, int month, int day) {
    return new ToldDate(told.block(), told.start(), told.end(), year, month, day, -1);
  }

  private static OptionalInt clock(TemporalExpression told) {
    Matcher clock = CLOCK.matcher(told.value());
    boolean minute = told.type() == Type.TIME && told.unit() == Granularity.MINUTE;
    return minute && clock.find()
        ? OptionalInt.of(
            (Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2))) % HALF_DAY)
        : OptionalInt.empty();
  }

  static List<ToldDate> of(List<TemporalExpression> all) {
    return all.stream().flatMap(told -> of(told).stream()).toList();
  }

  /** Days as they are said: "March the tenth", "the tenth of March". */
  static List<ToldDate> spoken(Article article) {
    return article.derived(SpokenDates.class, a -> new SpokenDates(readSpoken(a))).all();
  }

  /** Times of day as they are said: "at ten to four", which are no votes or odds. */
  private static List<ToldDate> clocks(Block block) {
    List<ToldDate> all = new ArrayList<>();
    Matcher said = SAID_CLOCK.matcher(block.plain());
    while (said.find()) {
      String part = said.group("part").toLowerCase(Locale.ROOT);
      int minutes =
          part.equals("half")
              ? HALF
              : part.equals("quarter") ? HALF / 2 : NumberNames.cardinal(part).orElse(-1);
      int hour = NumberNames.cardinal(said.group("hour").toLowerCase(Locale.ROOT)).orElse(0);
      if (minutes > 0 && minutes <= HALF && hour > 0 && hour <= HALF_DAY / 60) {
        int at = hour * 60 + (said.group("way").equalsIgnoreCase("to") ? -minutes : minutes);
        int start = said.start("part");
        all.add(new ToldDate(block, start, said.end(), 0, 0, -1, at % HALF_DAY));
      }
    }
    return all;
  }

  private record SpokenDates(List<ToldDate> all) {}

  private static List<ToldDate> readSpoken(Article article) {
    List<ToldDate> all = new ArrayList<>();
    for (Block block : article.blocks()) {
      all.addAll(clocks(block));
      Matcher said = SPOKEN.matcher(block.plain());
      while (said.find()) {
        String month = said.group(1) == null ? said.group(4) : said.group(1);
        String day = said.group(2) == null ? said.group(3) : said.group(2);
        Integer number = NumberNames.ordinal(day.toLowerCase(Locale.ROOT)).orElse(null);
        Integer of = CalendarNames.MONTH_NUMBERS.get(month.toLowerCase(Locale.ROOT));
        if (number != null && of != null) {
          all.add(new ToldDate(block, said.start(), said.end(), 0, of, number, -1));
        } else {
          said.region(said.start() + 1, block.plain().length());
        }
      }
    }
    return all;
  }

  boolean isClock() {
    return minute >= 0;
  }

  boolean isYear() {
    return !isClock() && month == 0;
  }

  /** Whether both name the same sort of thing: two clocks, two years, two days or months. */
  boolean isLike(ToldDate other) {
    return isClock() == other.isClock() && isYear() == other.isYear();
  }

  /** The same where a source may have the month of a year as well. */
  boolean isMeantBy(ToldDate other) {
    return isLike(other) || isYear() && other.year > 0 && !other.isClock();
  }

  /** The day of the week that it is told with; empty for none. */
  String weekday() {
    Matcher day = OF_WEEK.matcher(block.plain().substring(start, end));
    return day.find() ? day.group() : "";
  }

  /** Whether it stands in the line with which a text begins and which says of when that is. */
  boolean isDateline() {
    String plain = block.plain();
    return block.index() < FIRST
        && start < LINE
        && (plain.length() < 2 * LINE || OPENED.matcher(plain.substring(end)).lookingAt());
  }

  /** Whether both can be one, or one the month of the other. */
  boolean agrees(ToldDate other) {
    if (isYear() && !other.isClock()) {
      return year == other.year;
    }
    return isLike(other)
        && (minute == other.minute || isNear(other))
        && month == other.month
        && (day < 0 || other.day < 0 || day == other.day)
        && (year == 0 || other.year == 0 || year == other.year);
  }

  /** Whether another day is reckoned from it: "within eight weeks of 4 June". */
  boolean isReckonedFrom() {
    return day > 0
        && RECKONED.matcher(block.plain().substring(Math.max(0, start - LEAD), start)).find();
  }

  /** Whether it is the day to which the words before another lead: "eight weeks after 4 June". */
  boolean isReckoned(ToldDate from) {
    String plain = from.block.plain();
    Matcher led = RECKONED.matcher(plain.substring(Math.max(0, from.start - LEAD), from.start));
    if (day < 1 || month < 1 || from.day < 1 || from.month < 1 || !led.find()) {
      return false;
    }
    String told = led.group("count").toLowerCase(Locale.ROOT);
    int count =
        told.matches("\\d{1,3}") ? Integer.parseInt(told) : NumberNames.cardinal(told).orElse(0);
    int all = led.group("way").equals("before") ? -count : count;
    LocalDate base = LocalDate.of(from.year == 0 ? SOME_YEAR : from.year, from.month, from.day);
    LocalDate then =
        switch (led.group("unit")) {
          case "week" -> base.plusWeeks(all);
          case "month" -> base.plusMonths(all);
          case "year" -> base.plusYears(all);
          default -> base.plusDays(all);
        };
    return count > 0 && then.getMonthValue() == month && then.getDayOfMonth() == day;
  }

  /** Whether it is told as near another: "shortly before 11.30am". */
  private boolean isHedged() {
    return HEDGED.matcher(block.plain().substring(Math.max(0, start - LEAD), start)).find();
  }

  /** Whether one is a whole hour that the other rounds to, or near it as it says. */
  private boolean isNear(ToldDate other) {
    boolean whole = minute % 60 == 0 || other.minute % 60 == 0 || isHedged() || other.isHedged();
    int apart = Math.abs(minute - other.minute);
    return whole && minute >= 0 && Math.min(apart, HALF_DAY - apart) <= ROUNDED;
  }

  /** Whether just one of day, month and year is another, or one digit of a year or clock. */
  boolean isSlipOf(ToldDate other) {
    if (isClock() && other.isClock()) {
      // "Ten to four" is easily taken for ten past.
      boolean mirrored = (minute + other.minute) % 120 == 0;
      return mirrored && Math.abs(minute - other.minute) < 60
          || minute / 60 == other.minute / 60
          || minute % 60 == other.minute % 60
          || DigitSlips.isSlip(clock(minute), clock(other.minute));
    }
    if (isYear() && other.year > 0) {
      return DigitSlips.isSlip(String.valueOf(year), String.valueOf(other.year));
    }
    if (isClock() || isYear() || other.isClock() || other.isYear()) {
      return false;
    }
    int others = month == other.month ? 0 : 1;
    others += day < 0 || other.day < 0 || day == other.day ? 0 : 1;
    others += year == 0 || other.year == 0 || year == other.year ? 0 : 1;
    boolean same =
        month == other.month || day > 0 && day == other.day || year > 0 && year == other.year;
    return others == 1 && (same || day < 0 || other.day < 0);
  }

  private static String clock(int minute) {
    return "%d%02d".formatted(minute / 60, minute % 60);
  }
}
