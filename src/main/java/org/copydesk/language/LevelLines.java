package org.copydesk.language;

import java.util.Locale;
import org.copydesk.finding.RuleId;

/** Which rules have a line of their own in the levels, and which go by their category's. */
public final class LevelLines {
  private LevelLines() {}

  /** Whether a line speaks of {@code rule} or of its family; if none does, its category's does. */
  public static boolean speakOf(RuleId rule) {
    String id =
        rule.isLanguageTool()
            ? rule.name().substring(rule.name().indexOf('/') + 1)
            : rule.name().toUpperCase(Locale.ROOT).replace('-', '_');
    return Levels.standard().rules().stream()
        .anyMatch(
            key ->
                key.startsWith("*")
                    ? id.endsWith(key.substring(1))
                    : key.equals(id) || key.startsWith(id + "["));
  }
}
