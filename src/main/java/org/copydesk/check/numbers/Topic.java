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

/**
 * What a stretch of copy speaks of: the stems of its content words, numbers left out.
 *
 * @param stems all of them
 * @param names those written with a capital within a sentence
 */
record Topic(Set<String> stems, Set<String> names) {
  private static final Set<String> EMPTY_WORDS =
      CalendarNames.WEEKDAYS.and(
          "the",
          "and",
          "but",
          "for",
          "nor",
          "with",
          "from",
          "into",
          "onto",
          "over",
          "under",
          "than",
          "then",
          "that",
          "this",
          "these",
          "those",
          "there",
          "their",
          "they",
          "them",
          "his",
          "her",
          "hers",
          "him",
          "she",
          "its",
          "our",
          "your",
          "who",
          "whom",
          "whose",
          "which",
          "what",
          "when",
          "where",
          "while",
          "was",
          "were",
          "are",
          "been",
          "being",
          "has",
          "have",
          "had",
          "will",
          "would",
          "can",
          "could",
          "may",
          "might",
          "must",
          "should",
          "did",
          "does",
          "not",
          "all",
          "any",
          "some",
          "more",
          "most",
          "least",
          "about",
          "around",
          "nearly",
          "almost",
          "up",
          "out",
          "off",
          "down",
          "also",
          "just",
          "only",
          "other",
          "others",
          "another",
          "said",
          "says",
          "say",
          "told",
          "after",
          "before",
          "during",
          "since",
          "until",
          "between",
          "among",
          "against",
          "because",
          "very",
          "such",
          "each",
          "both",
          "here",
          "now",
          "later",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "dozen",
          "hundred",
          "thousand",
          "million",
          "billion",
          "trillion",
          "half",
          "first",
          "second",
          "third",
          "new",
          "old",
          "year",
          "years",
          "day",
          "days",
          "week",
          "month",
          "per",
          "cent",
          "percent",
          "many",
          "much",
          "few",
          "people",
          "person",
          "total",
          "number",
          "how",
          "yesterday",
          "today",
          "tomorrow",
          "according",
          "including",
          "took",
          "take",
          "make",
          "made",
          "get",
          "got",
          "of",
          "in",
          "on",
          "at",
          "by",
          "to",
          "as",
          "an",
          "be",
          "is",
          "it",
          "he",
          "or",
          "if",
          "so",
          "no",
          "do",
          "we",
          "us",
          "my",
          "me",
          "am",
          "go");

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
