package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.copydesk.quantity.Quantity;

/** Whether one figure may have been typed for another. */
final class FigureSlip {
  private FigureSlip() {}

  /**
   * Whether {@code said} is one slip from {@code meant}: a digit changed, left out or added, two
   * neighbours exchanged, or the point in another place. Below 20, two more or less will do.
   */
  static boolean likely(BigDecimal meant, BigDecimal said) {
    if (meant.signum() <= 0 || said.signum() <= 0 || meant.compareTo(said) == 0) {
      return false;
    }
    double off = Math.abs(meant.subtract(said).doubleValue());
    if (meant.doubleValue() < 20 && said.doubleValue() < 20 && off <= 2) {
      return true;
    }
    String a = digits(meant);
    String b = digits(said);
    boolean shifted = a.equals(b);
    boolean scaled = meant.precision() - meant.scale() == said.precision() - said.scale();
    return shifted || (scaled ? isOneApart(pad(a, b), pad(b, a)) : isOneMore(a, b));
  }

  /**
   * How often a figure drawn at random would be one slip from {@code meant}: by how many digits
   * tell.
   *
   * @return a share of 1
   */
  static double chance(BigDecimal meant, BigDecimal said) {
    if (areExchanged(digits(meant), digits(said))) {
      return 0.05;
    }
    return switch (Math.min(digits(meant).length(), digits(said).length())) {
      case 1 -> 0.5;
      case 2 -> 0.2;
      case 3 -> 0.03;
      default -> 0.004;
    };
  }

  /** Whether both are as long and made of the same digits: 71 and 17, 108 and 180, not 710. */
  static boolean haveSameDigits(BigDecimal a, BigDecimal b) {
    BigDecimal one = a.stripTrailingZeros();
    BigDecimal two = b.stripTrailingZeros();
    int scale = Math.max(one.scale(), two.scale());
    return one.precision() - one.scale() == two.precision() - two.scale()
        && Arrays.equals(sorted(one, scale), sorted(two, scale));
  }

  private static int[] sorted(BigDecimal value, int scale) {
    return value.setScale(scale).unscaledValue().abs().toString().chars().sorted().toArray();
  }

  private static boolean areExchanged(String one, String other) {
    return one.length() > 1
        && one.length() == other.length()
        && Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
  }

  /** The digits of a figure, noughts at its end left out. */
  static String digits(BigDecimal value) {
    return value.stripTrailingZeros().unscaledValue().abs().toString();
  }

  private static String pad(String digits, String like) {
    return digits + "0".repeat(Math.max(0, like.length() - digits.length()));
  }

  private static boolean isOneApart(String a, String b) {
    int first = 0;
    while (first < a.length() && a.charAt(first) == b.charAt(first)) {
      first++;
    }
    int last = a.length() - 1;
    while (last > first && a.charAt(last) == b.charAt(last)) {
      last--;
    }
    boolean exchanged =
        last == first + 1 && a.charAt(first) == b.charAt(last) && a.charAt(last) == b.charAt(first);
    return first == last || exchanged;
  }

  private static boolean isOneMore(String a, String b) {
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    if (longer.length() - shorter.length() != 1 || shorter.length() < 2) {
      return false;
    }
    for (int i = 0; i < longer.length(); i++) {
      if (longer.substring(0, i).concat(longer.substring(i + 1)).equals(shorter)) {
        return true;
      }
    }
    return false;
  }

  /** "bringing the total to 54": others before may be in it, unless a slip parts it from these. */
  static boolean isRunningTotal(List<Quantity> inside, int at) {
    BigDecimal whole = inside.get(at).low();
    return isRunning(inside.get(at))
        && IntStream.range(0, at - 1)
            .mapToObj(from -> Partition.total(inside.subList(from, at)))
            .noneMatch(sum -> sum.compareTo(whole) >= 0 || likely(sum, whole));
  }

  /** Whether it is what a total has come to. */
  static boolean isRunning(Quantity figure) {
    return figure.block().plain().substring(0, figure.start()).endsWith("ing the total to ");
  }
}
