package org.copydesk.finding;

import java.util.Locale;

/** How sure a finding is, from the least. */
public enum Severity {
  /** Worth a glance. */
  SUGGESTION,
  /** Very likely wrong; a person must look. */
  WARNING,
  /** Wrong beyond doubt; must not be published. */
  ERROR;

  /** The name in reports and settings: "warning". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
