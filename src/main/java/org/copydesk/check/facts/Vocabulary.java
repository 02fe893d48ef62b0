package org.copydesk.check.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.facts.Names;

/**
 * How often a story writes each word.
 *
 * @param counts how often, by the folded word without a genitive
 */
record Vocabulary(Map<String, Integer> counts) {
  /** The words of all copy. */
  static Vocabulary of(Article article) {
    return article.derivedFromBlocks(Vocabulary.class, Vocabulary::read);
  }

  private static Vocabulary read(Article article) {
    Map<String, Integer> counts = new HashMap<>();
    for (FactWords tokens : FactWords.of(article, Role.COPY)) {
      for (int i = 0; i < tokens.size(); i++) {
        counts.merge(tokens.get(i).base(), 1, Integer::sum);
      }
    }
    return new Vocabulary(Map.copyOf(counts));
  }

  /** How often the story writes the first words of the phrases together. */
  int count(List<String> phrases) {
    return phrases.stream().mapToInt(phrase -> counts.getOrDefault(first(phrase), 0)).sum();
  }

  private static String first(String phrase) {
    String folded = Names.fold(phrase);
    int space = folded.indexOf(' ');
    return space < 0 ? folded : folded.substring(0, space);
  }

  /** Whether the story has every word of one of the phrases. */
  boolean hasOneOf(List<String> phrases) {
    return phrases.stream()
        .anyMatch(
            phrase ->
                java.util.Arrays.stream(Names.fold(phrase).split(" "))
                    .allMatch(counts::containsKey));
  }
}
