package org.copydesk.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.article.Block;
import org.copydesk.article.Span;

/**
 * A quantity that a story states.
 *
 * @param block where it stands
 * @param start its first plain character (UTF-16) within the block, currency sign included
 * @param end the plain character after its last, unit included
 * @param kind what sort of thing it says
 * @param low its value, or the lower end of a range, or the first number of a score
 * @param high its value, or the upper end of a range, or the second number of a score
 * @param step how finely it is stated: 0.1 for "2.5", 100,000 for "1.2 million"
 * @param hedge how firmly it is stated
 * @param unit "kilometre", "week", "$", "%"; empty for a count
 * @param counts the noun counted in the singular, "person"; empty when there is none
 * @param fate what happened to those counted
 * @param nounEnd the plain character after the noun counted, or {@code end} when there is none
 */
public record Quantity(
    Block block,
    int start,
    int end,
    Kind kind,
    BigDecimal low,
    BigDecimal high,
    BigDecimal step,
    Hedge hedge,
    String unit,
    String counts,
    Optional<Fate> fate,
    int nounEnd) {
  /** Rejects a missing part. */
  public Quantity {
    Objects.requireNonNull(block);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(low);
    Objects.requireNonNull(high);
    Objects.requireNonNull(step);
    Objects.requireNonNull(hedge);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(counts);
    Objects.requireNonNull(fate);
  }

  /** Where it is written, in the source. */
  public Span span() {
    return block.span(start, end);
  }

  /** As it is written: "$45 million". */
  public String words() {
    return block.plain().substring(start, end);
  }

  /** Whether it is one number and not a range or score. */
  public boolean isSingle() {
    return kind != Kind.SCORE && low.compareTo(high) == 0;
  }

  /** Whether it is of the same kind and unit as {@code other}. */
  public boolean sameUnit(Quantity other) {
    return kind == other.kind && unit.equals(other.unit);
  }

  /** Whether both state the same number or range, hedges apart. */
  public boolean sameValue(Quantity other) {
    return low.compareTo(other.low) == 0 && high.compareTo(other.high) == 0;
  }

  /** Whether {@code value} lies within it, hedges understood. */
  public boolean allows(BigDecimal value) {
    if (low.compareTo(high) != 0) {
      return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }
    return hedge.allows(low, value);
  }
}
