package org.copydesk.time;

/** Which end of a stretch of time an expression gives, by the preposition before it. */
public enum Bound {
  EXACT,
  SINCE,
  UNTIL,
  BEFORE,
  AFTER,
  FROM,
  TO,
  BETWEEN,
  BY
}
