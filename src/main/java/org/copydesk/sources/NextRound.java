package org.copydesk.sources;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/**
 * How far from a hedged figure the exact one may be. "Nearly" and "just over" say that the figure
 * is the next round one, so they reach no further than its last place: "nearly £245m" is not fair
 * to £241.7m, and "nearly £250m" is.
 */
final class NextRound {
  private static final Pattern JUST =
      Pattern.compile("\\b" + ListedWords.either("just") + " " + ListedWords.either("than") + " $");

  /** How far before a figure its hedge may begin. */
  private static final int FAR = 24;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final int HALF = 5;

  private NextRound() {}

  /** Whether {@code figure} may be written of {@code exact}. */
  static boolean allow(Quantity figure, BigDecimal exact) {
    if (!figure.hedge().allows(figure.low(), exact)) {
      return false;
    }
    boolean part = figure.kind() == Kind.PERCENT && figure.step().compareTo(BigDecimal.ONE) > 0;
    return part
        || !isNext(figure)
        || exact.subtract(figure.low()).abs().compareTo(place(figure.low())) <= 0;
  }

  private static boolean isNext(Quantity figure) {
    String plain = figure.block().plain();
    String before = plain.substring(Math.max(0, figure.start() - FAR), figure.start());
    return figure.hedge() == Hedge.NEARLY || JUST.matcher(before).find();
  }

  /** What the last digit that tells stands for; half of that for a five behind another digit. */
  static BigDecimal place(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    BigDecimal place = BigDecimal.ONE.scaleByPowerOfTen(-bare.scale());
    boolean five =
        bare.precision() > 1 && bare.unscaledValue().remainder(BigInteger.TEN).intValue() == HALF;
    return five ? place.multiply(BigDecimal.valueOf(HALF)).divide(TWO) : place;
  }
}
