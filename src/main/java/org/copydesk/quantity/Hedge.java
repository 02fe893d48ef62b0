package org.copydesk.quantity;

import java.math.BigDecimal;

/** How firmly a quantity is stated. */
public enum Hedge {
  /** As it stands. */
  NONE,
  /** About, around, some, roughly. */
  ABOUT,
  /** At least, no fewer than, or more. */
  AT_LEAST,
  /** More than, over. */
  MORE_THAN,
  /** Nearly, almost, just under. */
  NEARLY,
  /** Up to, as many as, at most. */
  UP_TO,
  /** Less than, fewer than, under. */
  LESS_THAN;

  private static final double NEAR = 0.12;

  /** Whether only a lower bound is given. */
  public boolean isFloor() {
    return this == AT_LEAST || this == MORE_THAN;
  }

  /** Whether only an upper bound is given. */
  public boolean isCeiling() {
    return this == UP_TO || this == LESS_THAN;
  }

  /** Whether "(this hedge) {@code said}" is a fair way to speak of exactly {@code exact}. */
  public boolean allows(BigDecimal said, BigDecimal exact) {
    double ratio = said.signum() == 0 ? 1 : exact.doubleValue() / said.doubleValue();
    return switch (this) {
      case NONE -> said.compareTo(exact) == 0;
      case ABOUT -> Math.abs(ratio - 1) <= NEAR;
      case AT_LEAST, MORE_THAN -> ratio >= 1;
      case NEARLY -> ratio <= 1 && ratio >= 1 - NEAR;
      case UP_TO, LESS_THAN -> ratio <= 1;
    };
  }
}
