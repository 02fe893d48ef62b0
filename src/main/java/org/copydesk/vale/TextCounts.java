package org.copydesk.vale;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.copydesk.article.MarkupPassage;
import org.copydesk.article.Word;

/**
 * Figures of running text: words, sentences, syllables.
 *
 * @param figures by the name that formulas use
 */
record TextCounts(Map<String, Double> figures) {
  /** Words of more letters are long, by the readability index of Björnsson (1968). */
  private static final int LONG = 6;

  /** Words of so many syllables are hard, by the fog index of Gunning (1952). */
  private static final int HARD = 3;

  private static final Pattern INFLECTED = Pattern.compile("(?s).(?:es|ed|ing)$");
  private static final Pattern SILENT = Pattern.compile("[^aeiouyl]e$|[aeiou]le$|[^aeioutd]ed$");

  /** Copies the mapping. */
  TextCounts {
    figures = Map.copyOf(figures);
  }

  /** The figures of {@code paragraphs}, and {@code counts} of what else there is. */
  static TextCounts of(List<MarkupPassage> paragraphs, CutStory page, Map<String, Integer> counts) {
    Map<String, Double> figures = new HashMap<>();
    counts.forEach((name, count) -> figures.put(name, count.doubleValue()));
    for (String name :
        List.of(
            "words",
            "sentences",
            "syllables",
            "characters",
            "complex_words",
            "long_words",
            "polysyllabic_words")) {
      figures.put(name, 0.0);
    }
    figures.put("paragraphs", (double) paragraphs.size());
    for (MarkupPassage paragraph : paragraphs) {
      CutStory.Prose read = page.prose(paragraph);
      double sentences = read.story().sentences(read.block()).size();
      figures.merge("sentences", sentences, Double::sum);
      read.story().words(read.block()).forEach(word -> add(word, figures));
    }
    return new TextCounts(figures);
  }

  private static void add(Word word, Map<String, Double> figures) {
    String text = word.text();
    int syllables = syllables(text);
    figures.merge("words", 1.0, Double::sum);
    figures.merge("characters", (double) text.length(), Double::sum);
    figures.merge("syllables", (double) syllables, Double::sum);
    figures.merge("long_words", text.length() > LONG ? 1.0 : 0.0, Double::sum);
    figures.merge("polysyllabic_words", syllables >= HARD ? 1.0 : 0.0, Double::sum);
    figures.merge("complex_words", isHard(text, syllables) ? 1.0 : 0.0, Double::sum);
  }

  /** Inflections make no word hard, by the fog index. */
  private static boolean isHard(String word, int syllables) {
    boolean inflected = INFLECTED.matcher(word).find();
    return (inflected ? syllables - 1 : syllables) >= HARD;
  }

  /** How many syllables a word has, by its runs of vowels; a silent "e" at the end is none. */
  static int syllables(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int count = 0;
    boolean vowel = false;
    for (int i = 0; i < lower.length(); i++) {
      boolean now = "aeiouy".indexOf(lower.charAt(i)) >= 0;
      count += now && !vowel ? 1 : 0;
      vowel = now;
    }
    return Math.max(1, SILENT.matcher(lower).find() ? count - 1 : count);
  }

  /** The figure of that name, 0 when there is none. */
  double of(String name) {
    return figures.getOrDefault(name.replace('.', '_'), 0.0);
  }
}
