package org.copydesk.language;

import java.util.Objects;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Profile;

/**
 * How loudly a rule of LanguageTool speaks in news.
 *
 * @param severity its level where it runs
 * @param profile the quietest profile in which it runs
 * @param why the reason for this level
 */
record Level(Severity severity, Profile profile, String why) {
  Level {
    Objects.requireNonNull(severity);
    Objects.requireNonNull(profile);
    Objects.requireNonNull(why);
  }

  /** Reads "error", "warning", "suggestion", "thorough" or "off". */
  static Level of(String name, String why) {
    return switch (name) {
      case "error" -> new Level(Severity.ERROR, Profile.of(Severity.ERROR), why);
      case "warning" -> new Level(Severity.WARNING, Profile.STANDARD, why);
      case "suggestion" -> new Level(Severity.SUGGESTION, Profile.STANDARD, why);
      case "thorough" -> new Level(Severity.SUGGESTION, Profile.THOROUGH, why);
      case "off" -> new Level(Severity.SUGGESTION, Profile.ON_REQUEST, why);
      default ->
          throw new IllegalArgumentException(
              "no level “" + name + "”: error, warning, suggestion, thorough or off");
    };
  }
}
