package org.copydesk.language;

import java.util.Locale;
import java.util.Set;
import org.copydesk.finding.RuleId;
import org.languagetool.rules.Rule;
import org.languagetool.rules.TextLevelRule;
import org.languagetool.rules.spelling.SpellingCheckRule;

/** What Copydesk calls a rule of LanguageTool: its category gives the pack, its id the name. */
final class Names {
  private static final Set<String> PUNCTUATION = Set.of("PUNCTUATION", "TYPOGRAPHY");
  private static final Set<String> STYLE =
      Set.of(
          "STYLE",
          "REDUNDANCY",
          "REPETITIONS_STYLE",
          "PLAIN_ENGLISH",
          "WIKIPEDIA",
          "CREATIVE_WRITING",
          "TON_ACADEMIC",
          "TEXT_ANALYSIS");
  private static final Set<String> SPELLING = Set.of("MULTITOKEN_SPELLING", "PROPER_NOUNS");

  private Names() {}

  /** The name of {@code rule}: "grammar/en-a-vs-an". */
  static RuleId of(Rule rule) {
    String name =
        rule.getId().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return new RuleId(pack(rule.getCategory().getId().toString()), name);
  }

  /** Whether {@code rule} is one Copydesk knows: no dictionary, nothing that reads whole texts. */
  static boolean has(Rule rule) {
    return !(rule instanceof SpellingCheckRule) && !(rule instanceof TextLevelRule);
  }

  private static String pack(String category) {
    if (PUNCTUATION.contains(category)) {
      return "punctuation";
    }
    if (STYLE.contains(category)) {
      return "style";
    }
    return SPELLING.contains(category) ? "spelling" : "grammar";
  }
}
