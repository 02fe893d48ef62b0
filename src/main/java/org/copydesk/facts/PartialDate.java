package org.copydesk.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * A day, a month or a year: as much of a date as is known.
 *
 * @param first the first day it may be
 * @param last the last day it may be
 */
public record PartialDate(LocalDate first, LocalDate last) {
  /** Rejects an empty stretch with an {@link IllegalArgumentException}. */
  public PartialDate {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
  }

  /**
   * Reads "2020", "2020-09" or "2020-09-27".
   *
   * @throws IllegalArgumentException when the text is none of them
   */
  public static PartialDate parse(String text) {
    try {
      int[] parts = parts(text);
      return switch (parts.length) {
        case 1 -> year(parts[0]);
        case 2 -> month(YearMonth.of(parts[0], parts[1]));
        default -> day(LocalDate.of(parts[0], parts[1], parts[2]));
      };
    } catch (NumberFormatException | DateTimeException e) {
      throw new IllegalArgumentException(
          "“" + text + "” is not a date; write 2020, 2020-09 or 2020-09-27", e);
    }
  }

  private static int[] parts(String text) {
    int length = text.length();
    if (length != 4 && length != 7 && length != 10
        || length > 4 && text.charAt(4) != '-'
        || length > 7 && text.charAt(7) != '-') {
      throw new NumberFormatException(text);
    }
    int year = Integer.parseInt(text, 0, 4, 10);
    if (length == 4) {
      return new int[] {year};
    }
    int month = Integer.parseInt(text, 5, 7, 10);
    return length == 7
        ? new int[] {year, month}
        : new int[] {year, month, Integer.parseInt(text, 8, 10, 10)};
  }

  /** A whole year. */
  public static PartialDate year(int year) {
    return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** A whole month. */
  public static PartialDate month(YearMonth month) {
    return new PartialDate(month.atDay(1), month.atEndOfMonth());
  }

  /** One day. */
  public static PartialDate day(LocalDate day) {
    return new PartialDate(day, day);
  }

  /** Whether the day is known. */
  public boolean exact() {
    return first.equals(last);
  }

  /** Whether some day may be in both. */
  public boolean meets(PartialDate other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** As much as is known, as a story writes it: "27 September 2020", "September 2020", "2020". */
  public String inWords() {
    if (exact()) {
      return first.getDayOfMonth() + " " + month(first.getMonth()) + " " + first.getYear();
    }
    if (YearMonth.from(first).equals(YearMonth.from(last))) {
      return month(first.getMonth()) + " " + first.getYear();
    }
    return first.getYear() == last.getYear()
        ? String.valueOf(first.getYear())
        : first.getYear() + "–" + last.getYear();
  }

  /** As tables write it: "2020-09-27", "2020-09", "2020". */
  @Override
  public String toString() {
    if (exact()) {
      return first.toString();
    }
    return YearMonth.from(first).equals(YearMonth.from(last))
        ? YearMonth.from(first).toString()
        : String.format(Locale.ROOT, "%04d", first.getYear());
  }

  private static String month(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
