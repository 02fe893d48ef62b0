package org.copydesk.sources;

import java.math.BigDecimal;
import org.copydesk.quantity.Quantity;

/** Tells figures of which one is easily written for the other. */
final class DigitSlips {
  private DigitSlips() {}

  /**
   * Whether a figure is a source's with a digit changed or two changed round, or in other zeros.
   */
  static boolean isOne(Quantity figure, Atom atom) {
    return isOne(figure, atom.low())
        || atom.scale() != 1 && isOne(figure, atom.low() * atom.scale());
  }

  /** The same of a value, rounded as finely as the figure. */
  static boolean isOne(Quantity figure, double value) {
    String one = digits(figure.low());
    BigDecimal exact = BigDecimal.valueOf(Math.abs(value));
    String two = digits(exact);
    if (figure.step().signum() > 0) {
      BigDecimal steps = exact.divide(figure.step(), 0, java.math.RoundingMode.HALF_UP);
      String rounded = digits(steps.multiply(figure.step()));
      if (isSlip(one, rounded)) {
        return true;
      }
    }
    return isSlip(one, two);
  }

  /** Whether a figure has the digits of a value and other zeros: £3 million for £3 billion. */
  static boolean isOtherZeros(Quantity figure, double value) {
    return digits(figure.low()).equals(digits(BigDecimal.valueOf(Math.abs(value))));
  }

  /** The digits that tell, without zeros at either end. */
  private static String digits(BigDecimal value) {
    return value.toPlainString().replace(".", "").replaceAll("^0+|0+$", "");
  }

  /** Whether two runs of digits are one, or differ by one digit, two changed round or one more. */
  static boolean isSlip(String one, String two) {
    if (one.length() < 2 && two.length() < 2) {
      return one.equals(two);
    }
    if (one.length() == two.length()) {
      int from = 0;
      int to = one.length();
      while (from < to && one.charAt(from) == two.charAt(from)) {
        from++;
      }
      while (to > from && one.charAt(to - 1) == two.charAt(to - 1)) {
        to--;
      }
      boolean turned =
          to - from == 2
              && one.charAt(from) == two.charAt(from + 1)
              && one.charAt(from + 1) == two.charAt(from);
      boolean ends =
          to - from > 2
              && one.charAt(from) == two.charAt(to - 1)
              && one.charAt(to - 1) == two.charAt(from)
              && one.substring(from + 1, to - 1).equals(two.substring(from + 1, to - 1));
      return to - from <= 1 || turned || ends;
    }
    String longer = one.length() > two.length() ? one : two;
    String shorter = one.length() > two.length() ? two : one;
    return shorter.length() > 1
        && longer.length() == shorter.length() + 1
        && (longer.startsWith(shorter) || longer.endsWith(shorter));
  }
}
