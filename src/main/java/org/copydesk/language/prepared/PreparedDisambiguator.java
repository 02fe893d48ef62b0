package org.copydesk.language.prepared;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool.CheckCancelledCallback;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.RuleSet;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;

/**
 * Decides which reading of a word is meant, as LanguageTool's English disambiguator does: phrases
 * first, then rules, of which only those are built that a story needs.
 */
public final class PreparedDisambiguator implements Disambiguator {
  private final Multiwords global;
  private final Multiwords english;
  private final GrowingRules<DisambiguationPatternRule> rules;
  private final TokenSequences sequences = new TokenSequences();
  private volatile Known known = new Known(List.of(), RuleSet.plain(List.of()));

  private record Known(List<DisambiguationPatternRule> rules, RuleSet set) {}

  PreparedDisambiguator(
      PhraseBook global, PhraseBook english, GrowingRules<DisambiguationPatternRule> rules) {
    this.global = new Multiwords(global);
    this.english = new Multiwords(english);
    this.rules = rules;
  }

  /** Builds at once what {@code sentences} need, so that each of them can be {@link #settled}. */
  public void expect(Collection<AnalyzedSentence> sentences) throws IOException {
    List<DisambiguationPatternRule> built = rules.rules(sentences);
    if (known.rules.size() < built.size()) {
      learn(built);
    }
  }

  private synchronized void learn(List<DisambiguationPatternRule> built) {
    if (known.rules.size() < built.size()) {
      known = new Known(built, RuleSet.textHinted(built));
    }
  }

  @Override
  public AnalyzedSentence preDisambiguate(AnalyzedSentence input) {
    return input;
  }

  @Override
  public AnalyzedSentence disambiguate(AnalyzedSentence input) throws IOException {
    return disambiguate(input, null);
  }

  @Override
  public AnalyzedSentence disambiguate(AnalyzedSentence input, CheckCancelledCallback cancelled)
      throws IOException {
    expect(List.of(input));
    return settled(input);
  }

  /** An expected sentence with the readings that are meant. */
  public AnalyzedSentence settled(AnalyzedSentence input) throws IOException {
    AnalyzedTokenReadings[] tokens = input.getTokens();
    global.tag(tokens);
    english.tag(tokens);
    Multiwords.settle(tokens);
    AnalyzedSentence sentence = new AnalyzedSentence(tokens);
    TokenSequences.Places places = sequences.places(sentence);
    for (Rule rule : known.set.rulesForSentence(sentence)) {
      if (sequences.isPossible(rule, places)) {
        AnalyzedSentence before = sentence;
        sentence = ((DisambiguationPatternRule) rule).replace(before);
        places = sentence == before ? places : sequences.places(sentence);
      }
    }
    return sentence;
  }
}
