package org.copydesk.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import org.copydesk.language.prepared.GrowingRules;
import org.copydesk.language.prepared.Label;
import org.copydesk.language.prepared.Preparations;
import org.copydesk.language.prepared.TokenSequences;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;

/** The pattern rules that run: all of them, or with {@link Groundwork} those that can match. */
sealed interface Patterns {
  /** Rules among which are all that match in {@code sentences}; the same list while none is new. */
  List<? extends Rule> in(List<AnalyzedSentence> sentences);

  /** Which rules might match in {@code sentence}. */
  Predicate<Rule> possible(AnalyzedSentence sentence);

  /** The rules that are {@code wanted}. */
  static Patterns of(Predicate<Label> wanted) {
    if (Groundwork.preparations().isEmpty()) {
      return new All(
          EnglishRules.patterns().stream()
              .filter(rule -> wanted.test(Label.of((AbstractPatternRule) rule)))
              .toList());
    }
    Preparations prepared = Groundwork.preparations().get();
    try {
      return new Growing(
          prepared.rules(EnglishRules.language(), label -> !label.special() && wanted.test(label)),
          new TokenSequences());
    } catch (IOException e) {
      throw new UncheckedIOException("the prepared files cannot be read", e);
    }
  }

  /** Every rule from the start. */
  record All(List<? extends Rule> rules) implements Patterns {
    @Override
    public List<? extends Rule> in(List<AnalyzedSentence> sentences) {
      return rules;
    }

    @Override
    public Predicate<Rule> possible(AnalyzedSentence sentence) {
      return rule -> true;
    }
  }

  /** More with every story. */
  record Growing(GrowingRules<AbstractPatternRule> rules, TokenSequences sequences)
      implements Patterns {
    @Override
    public List<? extends Rule> in(List<AnalyzedSentence> sentences) {
      try {
        return rules.rules(sentences);
      } catch (IOException e) {
        throw new UncheckedIOException("LanguageTool cannot read what was prepared", e);
      }
    }

    @Override
    public Predicate<Rule> possible(AnalyzedSentence sentence) {
      TokenSequences.Places places = sequences.places(sentence);
      return rule -> sequences.isPossible(rule, places);
    }
  }
}
