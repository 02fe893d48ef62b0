package org.copydesk.time;

/** How far the story vouches for what it says of a time. */
public enum Modality {
  /** The story says so. */
  ASSERTED,
  /** Somebody quoted says so. */
  QUOTED,
  /** It might be, or might have been. */
  HYPOTHETICAL,
  /** It is planned or foretold. */
  PLANNED,
  /** It is said not to be. */
  NEGATED,
  /** It stands in a headline or above the story. */
  HEADER
}
