package org.copydesk.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.finding.Severity;

/** What a desk sets a rule to: a severity, or off. */
public enum RuleLevel {
  OFF,
  SUGGESTION,
  WARNING,
  ERROR;

  /** The name in settings: "warning". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The severity findings get; empty when off. */
  public Optional<Severity> severity() {
    return this == OFF ? Optional.empty() : Optional.of(Severity.valueOf(name()));
  }

  /** The level of that name. */
  public static Optional<RuleLevel> of(String label) {
    return Arrays.stream(values()).filter(level -> level.label().equals(label)).findFirst();
  }

  /** Every name, from the quietest. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(RuleLevel::label).toList();
  }
}
