package org.copydesk.sources;

import java.math.BigDecimal;
import java.util.Set;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/**
 * Figures in one form: parts of a whole as per cent, so that "a third" can be held to "34 per
 * cent"; cents and pence as the money they are parts of.
 */
final class Shares {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private static final Set<String> MINOR = ListedWords.of("minor");

  private Shares() {}

  /** The same in that form. */
  static Quantity plain(Quantity figure) {
    if (figure.kind() == Kind.FRACTION) {
      return as(figure, Kind.PERCENT, "%", figure.counts(), WHOLE);
    }
    boolean minor =
        figure.kind() == Kind.COUNT && MINOR.contains(figure.counts())
            || figure.kind() == Kind.MONEY && MINOR.contains(figure.unit());
    return minor ? as(figure, Kind.MONEY, "", "", new BigDecimal("0.01")) : figure;
  }

  private static Quantity as(
      Quantity figure, Kind kind, String unit, String counts, BigDecimal times) {
    return new Quantity(
        figure.block(),
        figure.start(),
        figure.end(),
        kind,
        figure.low().multiply(times),
        figure.high().multiply(times),
        figure.step().multiply(times),
        figure.hedge(),
        unit,
        counts,
        figure.fate(),
        figure.nounEnd());
  }
}
