package org.copydesk.check.dates;

import java.time.temporal.ChronoUnit;
import org.copydesk.time.Amount;
import org.copydesk.time.Interval;
import org.copydesk.time.TemporalExpression;

/**
 * How much time may lie between two ends.
 *
 * @param shortest days, with the slack allowed
 * @param longest days, with the slack allowed
 */
record Elapsed(double shortest, double longest) {
  /** From some day of {@code from} to some day of {@code to}, a day more or less. */
  static Elapsed between(Interval from, Interval to) {
    long shortest = ChronoUnit.DAYS.between(from.last(), to.from());
    long longest = ChronoUnit.DAYS.between(from.from(), to.last());
    return new Elapsed(Math.max(0, shortest - 1), longest + 1);
  }

  /** Between two clock times of one day, or over midnight; the times end in "Thh:mm". */
  static Elapsed between(TemporalExpression from, TemporalExpression to) {
    int minutes = minutes(to) - minutes(from);
    double days = (minutes < 0 ? minutes + 1440 : minutes) / 1440.0;
    return new Elapsed(days, days);
  }

  private static int minutes(TemporalExpression time) {
    String value = time.value();
    int at = value.lastIndexOf('T');
    return Integer.parseInt(value.substring(at + 1, at + 3)) * 60
        + Integer.parseInt(value.substring(at + 4, at + 6));
  }

  /** Whether the expression ends in a clock time. */
  static boolean clocked(TemporalExpression time) {
    String value = time.value();
    int at = value.lastIndexOf('T');
    return at >= 0 && value.length() == at + 6 && value.charAt(at + 3) == ':';
  }

  boolean fits(Amount amount) {
    return amount.allows(shortest, longest);
  }

  /** In words, in the unit of {@code amount}: "7.4 weeks". */
  String words(Amount amount) {
    return Wording.length((shortest + longest) / 2, amount.unit());
  }
}
