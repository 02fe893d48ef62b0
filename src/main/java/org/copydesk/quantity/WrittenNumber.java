package org.copydesk.quantity;

import java.math.BigDecimal;

/**
 * A number as it is written, before anything is known of what it counts.
 *
 * @param value its value
 * @param step how finely it is stated
 * @param first its first word in the block
 * @param last the word after its last
 * @param form how it is written
 * @param suffix letters written on to the figures: "m", "km", "pm"; empty for words
 */
record WrittenNumber(
    BigDecimal value, BigDecimal step, int first, int last, Form form, String suffix) {
  /** How a number is written. */
  enum Form {
    FIGURES,
    WORDS,
    ORDINAL,
    FRACTION
  }

  WrittenNumber times(BigDecimal magnitude, int last) {
    return new WrittenNumber(
        value.multiply(magnitude).stripTrailingZeros(),
        step.multiply(magnitude),
        first,
        last,
        form,
        "");
  }

  WrittenNumber plus(BigDecimal more, BigDecimal step, int last) {
    return new WrittenNumber(value.add(more), step, first, last, form, suffix);
  }
}
