package org.copydesk.time;

/** When a clause says things happen. */
public enum Tense {
  PAST,
  /** "has been", "have had": from the past until now. */
  PERFECT,
  PRESENT,
  FUTURE,
  UNKNOWN;

  /** Whether it looks back. */
  public boolean looksBack() {
    return this == PAST || this == PERFECT;
  }
}
