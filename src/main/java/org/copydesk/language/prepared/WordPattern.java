package org.copydesk.language.prepared;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.language.prepared.TokenSequences.Places;
import org.languagetool.rules.patterns.PatternToken;

/**
 * One of some words, or any form of one.
 *
 * @param words in lower case
 * @param inflected whether any form will do
 */
record WordPattern(Set<String> words, boolean inflected) implements TokenSequences.Pattern {
  /** So many words are looked up; of more, those of the sentence are looked up among them. */
  private static final int FEW = 3;

  WordPattern {
    words = Set.copyOf(words);
  }

  /** The words that {@code token} asks for, when they can be counted and are plain. */
  static Optional<WordPattern> of(PatternToken token) {
    String word = token.getString();
    if (token.getNegation() || word == null || word.isEmpty()) {
      return Optional.empty();
    }
    Optional<Set<String>> words =
        token.isRegularExpression() ? Internals.words(token) : Optional.of(Set.of(word));
    return words
        .filter(all -> all.stream().allMatch(WordPattern::isPlain))
        .map(
            all ->
                new WordPattern(
                    all.stream()
                        .map(one -> one.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                    token.isInflected()));
  }

  static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  @Override
  public long places(Places sentence) {
    if (words.size() > FEW) {
      return sentence.of(words, inflected);
    }
    long places = 0;
    for (String word : words) {
      places |= sentence.of(word, inflected);
    }
    return places;
  }
}
