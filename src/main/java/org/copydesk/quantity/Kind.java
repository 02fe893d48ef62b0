package org.copydesk.quantity;

/** What sort of thing a quantity says. */
public enum Kind {
  /** So many of something: "12 people", "five". */
  COUNT,
  /** A length, weight, temperature … with its unit. */
  MEASURE,
  /** A length of time: "eight weeks". */
  DURATION,
  /** An amount of a currency. */
  MONEY,
  /** A percentage. */
  PERCENT,
  /** A difference of percentages. */
  POINTS,
  /** A person's age in years. */
  AGE,
  /** A place in an order: "third". */
  ORDINAL,
  /** A part of a whole: "two-thirds", "half of". */
  FRACTION,
  /** Two numbers set against each other: "3-1", "52 votes to 48"; low is written first. */
  SCORE,
  /** A number that is part of a name: "Flight 370", "Tropical Depression Seven". */
  LABEL
}
