package org.copydesk.vale;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The rules that come with Vale itself: its style “Vale”. */
final class BuiltIn {
  /** The style's name. */
  static final String STYLE = "Vale";

  private BuiltIn() {}

  /** The rules under settings with these terms to accept and to refuse. */
  static List<RuleFile> rules(List<String> accepted, List<String> rejected) {
    Map<String, Object> swap = new LinkedHashMap<>();
    accepted.stream()
        .filter(RuleReader::isOneWay)
        .forEach(term -> swap.put(term.toLowerCase(Locale.ROOT), term));
    return List.of(
        rule("Repetition").orElseThrow(),
        rule("Spelling").orElseThrow(),
        file(
            "Terms",
            Map.of(
                "extends", "substitution",
                "message", "Use '%s' instead of '%s'.",
                "level", "error",
                "ignorecase", "true",
                "vocab", "false",
                "action", Map.of("name", "replace"),
                "swap", swap)),
        file(
            "Avoid",
            Map.of(
                "extends", "existence",
                "message", "Avoid using '%s'.",
                "level", "error",
                "ignorecase", "true",
                "vocab", "false",
                "tokens", rejected)));
  }

  /** Those that other rules may extend. */
  static Optional<RuleFile> rule(String name) {
    return switch (name.replaceFirst("^Vale\\.", "")) {
      case "Repetition" ->
          Optional.of(
              file(
                  "Repetition",
                  Map.of(
                      "extends", "repetition",
                      "message", "'%s' is repeated!",
                      "level", "error",
                      "alpha", "true",
                      "tokens", List.of("[^\\s]+"))));
      case "Spelling" ->
          Optional.of(
              file(
                  "Spelling",
                  Map.of(
                      "extends", "spelling",
                      "message", "Did you really mean '%s'?",
                      "level", "error")));
      default -> Optional.empty();
    };
  }

  private static RuleFile file(String name, Map<String, Object> keys) {
    return new RuleFile(STYLE + "." + name, "the built-in style Vale", keys);
  }
}
