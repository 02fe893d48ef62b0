package org.copydesk.language;

import java.util.Set;
import org.copydesk.finding.RuleId;
import org.copydesk.language.prepared.Label;
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
    return of(rule.getId(), rule.getCategory().getId().toString());
  }

  /** The name of a rule that is not built yet. */
  static RuleId of(Label rule) {
    return of(rule.id(), rule.category());
  }

  private static RuleId of(String id, String category) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < id.length(); i++) {
      char c = Character.toLowerCase(id.charAt(i));
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        name.append(c);
      } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-') {
        name.append('-');
      }
    }
    boolean dashed = name.charAt(name.length() - 1) == '-';
    return new RuleId(pack(category), name.substring(0, name.length() - (dashed ? 1 : 0)));
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
