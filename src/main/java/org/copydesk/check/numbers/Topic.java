package org.copydesk.check.numbers;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.CalendarNames;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.quantity.Quantity;
import org.copydesk.word.WordLists;

/**
 * What a stretch of copy speaks of: the stems of its content words, numbers left out.
 *
 * @param stems all of them
 * @param names those written with a capital within a sentence
 */
record Topic(Set<String> stems, Set<String> names) {
  private static final Set<String> EMPTY_WORDS =
      CalendarNames.WEEKDAYS.and(WordLists.of(Topic.class, "empty"));

  /** The topic of one sentence. */
  static Topic of(Article article, Sentence sentence) {
    return of(article, sentence.block(), sentence.start(), sentence.end());
  }

  /** The topic of a whole block. */
  static Topic of(Article article, Block block) {
    return of(article, block, 0, block.plain().length());
  }

  private static Topic of(Article article, Block block, int from, int to) {
    Set<String> stems = new LinkedHashSet<>();
    Set<String> names = new HashSet<>();
    for (Word word : article.words(block, from, to)) {
      if (word.end() > to || !word.alphabetic()) {
        continue;
      }
      String lower = word.text().toLowerCase(Locale.ROOT);
      if (lower.length() < 2 || EMPTY_WORDS.contains(lower)) {
        continue;
      }
      String stem = word.stem();
      stems.add(stem);
      if (word.capitalised() && word.start() > from) {
        names.add(stem);
      }
    }
    return new Topic(Set.copyOf(stems), Set.copyOf(names));
  }

  /** How many stems both have. */
  int shared(Topic other) {
    return (int) stems.stream().filter(other.stems::contains).count();
  }

  /** How many names both have. */
  int sharedNames(Topic other) {
    return (int) names.stream().filter(other.stems::contains).count();
  }

  /** The sentence that {@code quantity} stands in. */
  static Sentence sentence(Article article, Quantity quantity) {
    return article.sentences(quantity.block()).stream()
        .filter(sentence -> sentence.holds(quantity.start()))
        .findFirst()
        .orElseThrow();
  }
}
