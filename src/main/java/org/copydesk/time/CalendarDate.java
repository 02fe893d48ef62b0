package org.copydesk.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A calendar date as it was written, right or wrong. Parts that were not written are 0 or empty.
 *
 * @param year the year, or 0
 * @param month the month from 1, which may be above 12 in an impossible numeric date, or 0
 * @param day the day of the month, which may be impossible; -1 when none was written
 * @param weekday the day of the week
 */
public record CalendarDate(int year, int month, int day, Optional<DayOfWeek> weekday) {
  /** Whether a year was written. */
  public boolean hasYear() {
    return year > 0;
  }

  /** Whether a day of the month was written. */
  public boolean hasDay() {
    return day >= 0;
  }

  /** Whether no calendar has such a day, whatever the year. */
  public boolean impossible() {
    if (month == 0 || !hasDay()) {
      return false;
    }
    if (month > 12 || month < 1 || day < 1) {
      return true;
    }
    int length = hasYear() ? YearMonth.of(year, month).lengthOfMonth() : longest(month);
    return day > length;
  }

  /** The day in {@code year}, when that year has it. */
  public Optional<LocalDate> in(int year) {
    if (month < 1 || month > 12 || day < 1 || year < 1) {
      return Optional.empty();
    }
    return day > YearMonth.of(year, month).lengthOfMonth()
        ? Optional.empty()
        : Optional.of(LocalDate.of(year, month, day));
  }

  private static int longest(int month) {
    return YearMonth.of(2000, month).lengthOfMonth();
  }
}
