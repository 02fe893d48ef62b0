package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import org.copydesk.quantity.Quantity;

/** What a figure is worth in the unit of another. */
final class InUnit {
  private static final Map<String, String> MINOR = Map.of("cent", "$", "p", "£");

  private static final Map<String, Integer> SECONDS =
      Map.of("hour", 3600, "minute", 60, "second", 1);

  /** The unit of a speed without its hour. */
  static final String PER_HOUR = " per hour";

  private InUnit() {}

  /** A figure in the unit of the one worked out: 80 cents are $0.80, two minutes 120 seconds. */
  static Optional<BigDecimal> of(Quantity q, Quantity figure) {
    if (q.sameUnit(figure) || FigureWording.isBare(q)) {
      return Optional.of(q.low());
    }
    if (figure.unit().equals(q.unit() + PER_HOUR)) {
      return Optional.of(q.low());
    }
    if (q.kind() != figure.kind()) {
      return Optional.empty();
    }
    if (figure.unit().endsWith(MINOR.getOrDefault(q.unit(), "none"))) {
      return Optional.of(q.low().movePointLeft(2));
    }
    if (q.unit().endsWith(MINOR.getOrDefault(figure.unit(), "none"))) {
      return Optional.of(q.low().movePointRight(2));
    }
    Integer from = SECONDS.get(q.unit());
    Integer to = SECONDS.get(figure.unit());
    return from == null || to == null
        ? Optional.empty()
        : Optional.of(
            q.low()
                .multiply(BigDecimal.valueOf(from))
                .divide(BigDecimal.valueOf(to), MathContext.DECIMAL64));
  }
}
