package org.copydesk.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.ResourceBundleTools;
import org.languagetool.Tag;
import org.languagetool.UserConfig;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;

/**
 * LanguageTool's English, and the rules that can be had in it. One English serves every variety: it
 * has all rules but those about the varieties themselves, which Copydesk has its own for.
 */
final class EnglishRules {
  private static final List<String> FILES =
      List.of(
          "/org/languagetool/rules/en/grammar.xml",
          "/org/languagetool/rules/en/style.xml",
          "/rules/grammar/en.xml");

  private EnglishRules() {}

  /** Loaded at the first use. */
  private static final class English {
    private static final Language LANGUAGE =
        Groundwork.laid(Languages.getLanguageForShortCode("en"));
  }

  /** Parsed at the first use, and then shared by all threads: pattern rules keep no state. */
  private static final class Patterns {
    private static final List<AbstractPatternRule> ALL = load();

    private static List<AbstractPatternRule> load() {
      List<AbstractPatternRule> rules = new ArrayList<>();
      FILES.forEach(file -> rules.addAll(read(file)));
      rules.removeIf(rule -> !usable(rule));
      return List.copyOf(rules);
    }
  }

  /** English as such. */
  static Language language() {
    return English.LANGUAGE;
  }

  /** The rules written in XML, LanguageTool's and ours; they may be shared between threads. */
  static List<Rule> patterns() {
    return List.copyOf(Patterns.ALL);
  }

  /** Our rules written in Java; they keep no state and may be shared between threads. */
  static List<Rule> ours() {
    return Ours.ALL;
  }

  private static final class Ours {
    private static final List<Rule> ALL =
        List.of(
            new Agreement(),
            new ConfusedWord(
                Slots.shipped(), Pairs.shipped(), Runs.shipped(), Confusions.shipped()),
            new CutWord());
  }

  /** LanguageTool's rules written in Java; new ones, for one thread. */
  static List<Rule> written() {
    try {
      List<Rule> rules =
          new ArrayList<>(
              language()
                  .getRelevantRules(
                      ResourceBundleTools.getMessageBundle(language()),
                      new UserConfig(),
                      null,
                      List.of()));
      rules.removeIf(rule -> !usable(rule));
      return rules;
    } catch (IOException e) {
      throw new UncheckedIOException("LanguageTool cannot read its own files", e);
    }
  }

  /** The rules in a file of the class path. */
  static List<AbstractPatternRule> read(String file) {
    try (InputStream in = EnglishRules.class.getResourceAsStream(file)) {
      return new PatternRuleLoader().getRules(in, file, language());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** {@code words} in place of {@code found}; what replaces a contraction needs its own space. */
  static String spaced(String found, String words) {
    boolean contraction = found.startsWith("'") || found.startsWith("’") || found.startsWith("n't");
    boolean apart = words.startsWith("'") || words.startsWith("’") || words.startsWith(" ");
    return contraction && !apart && !words.startsWith("n't") ? " " + words : words;
  }

  /** Picky and paid-service rules, and those that need an earlier match in the text, are not. */
  private static boolean usable(Rule rule) {
    return !rule.hasTag(Tag.picky)
        && !rule.isPremium()
        && !rule.isGoalSpecific()
        && rule.getMinPrevMatches() == 0;
  }
}
