package org.copydesk.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.CalendarNames;

/**
 * A day as machines, datelines and page headers write it.
 *
 * @param day the day
 * @param start where it begins in the text it was read from
 * @param end where it ends there
 */
record WrittenDay(LocalDate day, int start, int end) {
  private static final String MONTH =
      "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

  /** 2023-01-24, 2023-1-24, 2023-01-24T10:00:00Z, 20230124, 20230124T100000Z. */
  private static final Pattern ISO =
      Pattern.compile(
          "(?<![\\d])(?<year>[12]\\d{3})(?<dash>[-/]?)(?<month>\\d{2}|(?<=[-/])\\d)"
              + "\\k<dash>(?<day>\\d{2}|(?<=[-/])\\d)(?!\\d)");

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b(?i:" + MONTH + ")\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>[12]\\d{3})\\b");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?i:" + MONTH + "),?\\s+(?<year>[12]\\d{3})\\b");

  private static final Pattern NO_YEAR =
      Pattern.compile(
          "\\b(?i:"
              + MONTH
              + ")\\s+(?<day>\\d{1,2})\\b|\\b(?<day2>\\d{1,2})\\s+(?i:"
              + MONTH.replace("<month>", "<month2>")
              + ")\\b");

  /** "Friday, July 21, 2017", "Published 21 July 2017 at 10:15 BST", "Updated: July 21, 2017". */
  private static final Pattern HEADER =
      Pattern.compile(
          "(?:[·•|–—-]\\s*)?(?i:(?:first |last )?(?:published|posted|updated|issued|released|date)(?: on)?:?\\s+)?(?:\\d{1,2}:\\d{2}\\s?\\p{Alpha}{2}(?:\\s\\p{Lu}{2,4})?,?\\s+)?(?:\\p{Lu}\\p{L}{2,8}day,?\\s+)?(?:"
              + unnamed(MONTH)
              + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+[12]\\d{3}|\\d{1,2}(?:st|nd|rd|th)?\\s+"
              + unnamed(MONTH)
              + ",?\\s+[12]\\d{3}|[12]\\d{3}-\\d{2}-\\d{2})"
              + "(?:\\s*(?:,|at|[|·–—-])?\\s*\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s?\\(?[A-Z]{2,5}\\)?)?)?\\.?");

  /** The first day in {@code text} with a year: ISO 8601, RFC 5322, or in words. */
  static Optional<WrittenDay> find(String text) {
    return find(ISO, text).or(() -> find(DAY_FIRST, text)).or(() -> find(MONTH_FIRST, text));
  }

  /**
   * The day and month in a dateline that names no year, in the year that lies nearest {@code to}.
   */
  static Optional<WrittenDay> nearest(String dateline, LocalDate to) {
    Matcher found = NO_YEAR.matcher(dateline);
    if (!found.find()) {
      return Optional.empty();
    }
    boolean first = found.group("month") != null;
    int month = month(found.group(first ? "month" : "month2"));
    int day = Integer.parseInt(found.group(first ? "day" : "day2"));
    Optional<LocalDate> best = Optional.empty();
    for (int year = to.getYear() - 1; year <= to.getYear() + 1; year++) {
      Optional<LocalDate> date = date(year, month, day);
      boolean closer =
          date.isPresent() && (best.isEmpty() || apart(date.get(), to) < apart(best.get(), to));
      best = closer ? date : best;
    }
    return best.map(date -> new WrittenDay(date, found.start(), found.end()));
  }

  /** Whether a line is a date and nothing else, as pages print it below a headline. */
  static boolean isHeader(String line) {
    return line.length() <= 80 && HEADER.matcher(line).matches();
  }

  private static long apart(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay());
  }

  private static Optional<WrittenDay> find(Pattern form, String text) {
    Matcher found = form.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    return date(
            Integer.parseInt(found.group("year")),
            month(found.group("month")),
            Integer.parseInt(found.group("day")))
        .map(date -> new WrittenDay(date, found.start(), found.end()));
  }

  private static int month(String written) {
    return Character.isDigit(written.charAt(0))
        ? Integer.parseInt(written)
        : CalendarNames.MONTH_NUMBERS.get(written.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String unnamed(String pattern) {
    return pattern.replace("(?<month>", "(?:");
  }
}
