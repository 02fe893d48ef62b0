package org.copydesk.http;

import java.util.Locale;
import java.util.Map;
import org.copydesk.finding.RuleId;

/** LanguageTool's names for kinds of findings: its clients give a finding its meaning by them. */
enum Category {
  TYPOS("Possible Typo", "misspelling"),
  GRAMMAR("Grammar", "grammar"),
  PUNCTUATION("Punctuation", "typographical"),
  TYPOGRAPHY("Typography", "typographical"),
  SEMANTICS("Semantics", "inconsistency"),
  REPETITIONS("Repetitions", "duplication"),
  MISC("Miscellaneous", "uncategorized"),
  STYLE("Style", "style"),
  PLAIN_ENGLISH("Plain English", "style"),
  REDUNDANCY("Redundant Phrases", "style");

  /** The packs that are not {@link #STYLE}. */
  private static final Map<String, Category> PACKS =
      Map.ofEntries(
          Map.entry("spelling", TYPOS),
          Map.entry("grammar", GRAMMAR),
          Map.entry("punctuation", PUNCTUATION),
          Map.entry("quotes", TYPOGRAPHY),
          Map.entry("dates", SEMANTICS),
          Map.entry("numbers", SEMANTICS),
          Map.entry("names", SEMANTICS),
          Map.entry("facts", SEMANTICS),
          Map.entry("consistency", SEMANTICS),
          Map.entry("duplicates", REPETITIONS),
          Map.entry("placeholders", MISC),
          Map.entry("desk", MISC));

  private final String title;
  private final String issue;

  Category(String title, String issue) {
    this.title = title;
    this.issue = issue;
  }

  static Category of(RuleId rule) {
    if (rule.name().contains("wordy")) {
      return PLAIN_ENGLISH;
    }
    return rule.name().contains("redundan") ? REDUNDANCY : PACKS.getOrDefault(rule.pack(), STYLE);
  }

  /**
   * The rule as LanguageTool's clients know it: "add word" is offered for its spelling rule alone.
   */
  static String idOf(RuleId rule, String language) {
    return rule.toString().equals("spelling/unknown-word")
        ? "MORFOLOGIK_RULE_" + language.replace('-', '_').toUpperCase(Locale.ROOT)
        : rule.toString();
  }

  String title() {
    return title;
  }

  String issue() {
    return issue;
  }
}
