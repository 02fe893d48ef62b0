package org.copydesk.language;

import java.util.Locale;
import java.util.Set;
import org.copydesk.finding.RuleId;
import org.copydesk.language.prepared.Label;
import org.languagetool.rules.Rule;
import org.languagetool.rules.TextLevelRule;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * What Copydesk calls a rule that runs in LanguageTool: its category gives the pack; one of
 * LanguageTool's own keeps its id behind "lt/", one of ours has its id in kebab case.
 */
final class Names {
  /** The categories of our own rules. */
  private static final Set<String> OURS = Set.of("AGREEMENT", "CONFUSIONS", "CUT_WORDS");

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

  /** The name of {@code rule}: "grammar/lt/EN_A_VS_AN", "grammar/cut-word". */
  static RuleId of(Rule rule) {
    return of(rule.getId(), rule.getCategory().getId().toString());
  }

  /** The name of a rule that is not built yet. */
  static RuleId of(Label rule) {
    return of(rule.id(), rule.category());
  }

  private static RuleId of(String id, String category) {
    return OURS.contains(category)
        ? new RuleId(pack(category), id.toLowerCase(Locale.ROOT).replace('_', '-'))
        : RuleId.languageTool(pack(category), id);
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
