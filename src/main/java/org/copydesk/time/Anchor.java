package org.copydesk.time;

import java.util.Locale;

/** What an expression is counted from. */
public enum Anchor {
  /** It stands by itself. */
  NONE,
  /** The day of publication. */
  PUBLICATION,
  /** An expression before it. */
  PREVIOUS,
  /** Something that happened. */
  EVENT;

  /** The name in reports: "publication". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
