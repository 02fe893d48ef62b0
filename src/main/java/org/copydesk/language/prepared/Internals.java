package org.copydesk.language.prepared;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.languagetool.AnalyzedToken;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.PatternRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.StringMatcher;
import org.languagetool.tagging.disambiguation.MultiWordChunker;

/**
 * The one place that looks into LanguageTool where it has no door: which words and tags a rule
 * reads, and the phrases a multiword chunker knows once its variants are worked out. A LanguageTool
 * that is built otherwise makes this fail, and with it the build.
 */
final class Internals {
  private Internals() {}

  /**
   * One of these words must stand in a sentence for a rule to match.
   *
   * @param lemma whether they are base forms
   */
  record Hint(boolean lemma, List<String> words) {
    Hint {
      words = List.copyOf(words);
    }
  }

  /** The words {@code rule} needs, the fewest first. */
  static List<Hint> hints(AbstractTokenBasedRule rule) {
    List<Hint> hints = new ArrayList<>();
    Object[] all = (Object[]) read(AbstractTokenBasedRule.class, "tokenHints", rule);
    for (Object hint : all == null ? new Object[0] : all) {
      boolean lemma = (Boolean) read(hint.getClass(), "inflected", hint);
      hints.add(
          new Hint(lemma, List.of((String[]) read(hint.getClass(), "lowerCaseValues", hint))));
    }
    return hints;
  }

  /** Every word that the expression of {@code token} takes; empty where they cannot be counted. */
  static Optional<Set<String>> words(PatternToken token) {
    StringMatcher matcher = (StringMatcher) read(PatternToken.class, "textMatcher", token);
    return Optional.ofNullable(matcher.getPossibleValues());
  }

  /** Whether {@code rule} reads the tags that a word may have, not those that are meant. */
  static boolean readsRawTags(AbstractPatternRule rule) {
    return rule instanceof PatternRule
        && (Boolean) read(PatternRule.class, "interpretPosTagsPreDisambiguation", rule);
  }

  /** From the first token of a phrase with spaces to the number of tokens of the longest. */
  static Map<String, Integer> starts(MultiWordChunker chunker) {
    return typed(read(MultiWordChunker.class, "mStartSpace", chunker));
  }

  /** The first characters of phrases without spaces. */
  static Map<String, Integer> closedStarts(MultiWordChunker chunker) {
    return typed(read(MultiWordChunker.class, "mStartNoSpace", chunker));
  }

  /** The phrases with spaces. */
  static Map<String, AnalyzedToken> phrases(MultiWordChunker chunker) {
    return typed(read(MultiWordChunker.class, "mFullSpace", chunker));
  }

  /** The phrases without spaces. */
  static Map<String, AnalyzedToken> closedPhrases(MultiWordChunker chunker) {
    return typed(read(MultiWordChunker.class, "mFullNoSpace", chunker));
  }

  @SuppressWarnings("unchecked")
  private static <T> Map<String, T> typed(Object map) {
    return (Map<String, T>) map;
  }

  private static Object read(Class<?> type, String name, Object of) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "this LanguageTool has no "
              + type.getSimpleName()
              + "."
              + name
              + "; Internals must learn",
          e);
    }
  }
}
