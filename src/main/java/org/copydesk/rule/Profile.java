package org.copydesk.rule;

import java.util.Locale;
import org.copydesk.finding.Severity;

/** How much a desk wants to hear, from the least. A rule runs in its profile and those above. */
public enum Profile {
  /** Only what is beyond doubt: what is an error, and the surest warnings. */
  STRICT,
  /** What is nearly always right; the default. */
  STANDARD,
  /** Also what is right more often than not. */
  THOROUGH,
  /** In no profile: such a rule runs only where a setting gives it a level. */
  ON_REQUEST;

  /** The quietest profile of a rule at {@code severity} that does not say otherwise. */
  public static Profile of(Severity severity) {
    return severity == Severity.ERROR ? STRICT : STANDARD;
  }

  /** The name in settings: "thorough". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a rule of {@code profile} runs under this one. */
  public boolean includes(Profile profile) {
    return profile != ON_REQUEST && profile.compareTo(this) <= 0;
  }
}
