package org.copydesk.finding;

import java.util.Locale;

/** Whether a fix may be applied without a person looking. */
public enum Safety {
  /** May be applied unseen: it cannot change what the copy says. */
  SAFE,
  /** A person must choose it. */
  REVIEW;

  /** The name in reports: "safe". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
