package org.copydesk.sources;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.copydesk.quantity.Quantity;

/** Tells figures of which one is easily written for the other. */
final class DigitSlips {
  private DigitSlips() {}

  /** What sort of slip makes one figure out of another, the surest first. */
  enum Slip {
    /** Two digits have changed places: 57 for 75. */
    TURNED,
    /** The digits are those, and the zeros not: 4 for 0.4. */
    ZEROS,
    /** Fourteen for four, or for forty. */
    TEEN,
    /** A longer one has one digit more. */
    MORE,
    /** One digit is another. */
    DIGIT,
    /** None of these. */
    NONE
  }

  /** What sort of slip a figure is for that of a source, rounded as finely as it is told. */
  static Slip of(Quantity figure, Atom atom) {
    String told = digits(figure.low());
    Slip best = Slip.NONE;
    OptionalDouble made = atom.converted(figure);
    double[] values = {atom.low(), atom.low() * atom.scale(), made.orElse(atom.low())};
    for (double value : values) {
      BigDecimal exact = BigDecimal.valueOf(Math.abs(value));
      Slip slip = isOtherZeros(figure, value) ? Slip.ZEROS : slip(told, digits(exact));
      if (figure.step().signum() > 0) {
        Slip rounded = slip(told, digits(rounded(exact, figure.step())));
        slip = rounded.compareTo(slip) < 0 ? rounded : slip;
      }
      best = slip.compareTo(best) < 0 ? slip : best;
    }
    return best;
  }

  private static BigDecimal rounded(BigDecimal value, BigDecimal step) {
    return value.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
  }

  private static Slip slip(String one, String two) {
    if (one.equals(two)) {
      return Slip.ZEROS;
    }
    if (one.equals("1" + two) || two.equals("1" + one)) {
      return Math.min(one.length(), two.length()) == 1 ? Slip.TEEN : Slip.MORE;
    }
    if (!isSlip(one, two)) {
      return Slip.NONE;
    }
    if (one.length() != two.length()) {
      return Slip.MORE;
    }
    long others =
        IntStream.range(0, one.length()).filter(i -> one.charAt(i) != two.charAt(i)).count();
    return others == 1 ? Slip.DIGIT : Slip.TURNED;
  }

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
      if (isSlip(one, digits(rounded(exact, figure.step())))) {
        return true;
      }
    }
    return isSlip(one, two);
  }

  /** Whether a figure has the digits of a value and other zeros: £3 million for £3 billion. */
  static boolean isOtherZeros(Quantity figure, double value) {
    BigDecimal exact = BigDecimal.valueOf(Math.abs(value));
    String told = digits(figure.low());
    boolean round = told.length() > 1 && figure.step().signum() > 0 && value != 0;
    return told.equals(digits(exact))
        || round
            && (isOne(figure, exact.movePointLeft(1)) || isOne(figure, exact.movePointRight(1)));
  }

  /** Whether a value is that of a figure, rounded as finely as that. */
  private static boolean isOne(Quantity figure, BigDecimal value) {
    return rounded(value, figure.step()).compareTo(figure.low()) == 0;
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
