package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/** Writes numbers in messages as a desk writes them: "1,200", "12.5 per cent", "$4". */
final class FigureWording {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private FigureWording() {}

  /** A bare number, rounded to three figures after the point at most. */
  static String number(BigDecimal value) {
    BigDecimal rounded =
        value.setScale(Math.min(2, Math.max(0, value.scale())), RoundingMode.HALF_UP);
    BigDecimal plain = rounded.stripTrailingZeros();
    if (plain.abs().compareTo(MILLION) >= 0) {
      BigDecimal millions = plain.divide(MILLION, MathContext.DECIMAL64);
      boolean billions = millions.abs().compareTo(BigDecimal.valueOf(1000)) >= 0;
      BigDecimal shown = billions ? millions.movePointLeft(3) : millions;
      return shown.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
          + (billions ? " billion" : " million");
    }
    return grouped(plain.toPlainString());
  }

  static String number(double value, int places) {
    return number(BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP));
  }

  /** {@code value} with the unit of {@code like}. */
  static String like(Quantity like, BigDecimal value) {
    String number = number(value);
    return switch (like.kind()) {
      case MONEY ->
          like.unit().equals("p")
              ? number + "p"
              : like.unit().length() == 1 || like.unit().endsWith("$")
                  ? like.unit() + number
                  : number + " " + like.unit();
      case PERCENT -> number + " per cent";
      case POINTS -> number + " percentage points";
      case MEASURE, DURATION -> number + " " + plural(like.unit(), value);
      default -> number;
    };
  }

  static String plural(String unit, BigDecimal value) {
    if (value.compareTo(BigDecimal.ONE) == 0) {
      return unit;
    }
    if (unit.equals("foot")) {
      return "feet";
    }
    if (unit.endsWith("foot")) {
      return unit.replace("foot", "feet");
    }
    int per = unit.indexOf(" per ");
    if (per > 0) {
      return unit.substring(0, per) + "s" + unit.substring(per);
    }
    boolean still = unit.equals("celsius") || unit.equals("fahrenheit") || unit.equals("stone");
    return still
        ? unit
        : unit.endsWith("y")
            ? unit.substring(0, unit.length() - 1) + "ies"
            : unit.endsWith("inch") ? unit + "es" : unit + "s";
  }

  /** Whether it is so much, or so many, of something: one count, sum or measure. */
  static boolean isAmount(Quantity quantity) {
    return quantity.isSingle() && (isMoneyOrCount(quantity) || quantity.kind() == Kind.MEASURE);
  }

  static boolean isMoneyOrCount(Quantity quantity) {
    return quantity.kind() == Kind.MONEY || quantity.kind() == Kind.COUNT;
  }

  private static String grouped(String digits) {
    int point = digits.indexOf('.');
    StringBuilder out = new StringBuilder(digits);
    int first = digits.startsWith("-") ? 1 : 0;
    for (int i = (point < 0 ? digits.length() : point) - 3; i > first; i -= 3) {
      out.insert(i, ',');
    }
    return out.toString();
  }

  /** Whether it counts nothing that is named: "14". */
  static boolean isBare(Quantity figure) {
    return figure.kind() == Kind.COUNT && figure.counts().isEmpty();
  }
}
