package org.copydesk.time;

import java.util.Objects;

/**
 * How long a duration may be, once its hedge is allowed for. The allowances are those of house
 * practice: a bare "three" may be anything from two and a half to under four; "nearly" reaches down
 * to four fifths; "more than" up to half as much again or one more; "about" a quarter either way.
 *
 * @param count how many units the words say
 * @param least the least number of units that makes the words true
 * @param most the greatest
 * @param unit the unit
 */
public record Amount(double count, double least, double most, Granularity unit) {
  /** Rejects a range that is reversed or negative. */
  public Amount {
    Objects.requireNonNull(unit);
    if (!(least >= 0 && most >= least)) {
      throw new IllegalArgumentException("not a range: " + least + " to " + most);
    }
  }

  /** {@code count} units under the hedge {@code mod}, which may be null. */
  static Amount hedged(double count, Granularity unit, Mod mod) {
    boolean long10 = unit == Granularity.DECADE || unit == Granularity.CENTURY;
    double slack =
        unit == Granularity.DECADE ? 0.15 + 0.1 * count : long10 ? 0.05 * Math.max(1, count) : 0;
    boolean round = count >= 20 && count % 5 == 0;
    double least = Math.max(0, long10 ? count - slack : count - 0.5);
    double most = long10 ? count + slack : Math.nextDown(count + 1);
    if (round) {
      least = Math.min(least, count * 0.9);
      most = Math.max(most, count * 1.1);
    }
    if (mod == null) {
      return new Amount(count, least, most, unit);
    }
    return switch (mod) {
      case MORE_THAN, AFTER ->
          new Amount(
              count, Math.max(0, count - 0.1 - slack), Math.max(count * 1.5, count + 1), unit);
      case EQUAL_OR_MORE, ON_OR_AFTER ->
          new Amount(count, Math.max(0, count - 0.1 - slack), Double.MAX_VALUE, unit);
      case LESS_THAN, BEFORE ->
          new Amount(
              count,
              Math.max(0, Math.max(count * 0.7, count - Math.max(1.25, count * 0.2)) - slack),
              count + slack,
              unit);
      case EQUAL_OR_LESS, ON_OR_BEFORE -> new Amount(count, 0, count + slack, unit);
      case APPROX ->
          new Amount(
              count,
              Math.max(0, Math.min(count * 0.75, count - 1)),
              Math.max(count * 1.25, count + 1),
              unit);
      default -> new Amount(count, least, most, unit);
    };
  }

  /** The least number of days. */
  public double leastDays() {
    return least * unit.days();
  }

  /** The greatest number of days. */
  public double mostDays() {
    return most == Double.MAX_VALUE ? most : most * unit.days();
  }

  /**
   * Whether some length from {@code shortest} to {@code longest} days makes the words true.
   *
   * @param shortest days, widened by whatever slack the claim deserves
   * @param longest days
   */
  public boolean allows(double shortest, double longest) {
    return longest >= leastDays() && shortest <= mostDays();
  }
}
