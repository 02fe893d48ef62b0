package org.copydesk.check.sources;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.NumberNames;
import org.copydesk.article.Word;
import org.copydesk.sources.Passage;
import org.copydesk.sources.SourcePack;
import org.copydesk.sources.SourceText;

/** Tells an age that can only be a slip for another: no source has so much as its number. */
final class AgeSlips {
  private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");

  private static final int TEN = 10;
  private static final int GROWN = 18;

  private AgeSlips() {}

  /**
   * Whether two numbers of two digits have one of them in common, or both changed round; of the
   * ages of children any one is easily another.
   */
  static boolean isSlip(int one, int two) {
    if (one < GROWN || two < GROWN) {
      return one < GROWN && two < GROWN;
    }
    boolean both = one < TEN * TEN && two < TEN * TEN;
    boolean turned = one / TEN == two % TEN && one % TEN == two / TEN;
    return both && (turned || one / TEN == two / TEN || one % TEN == two % TEN);
  }

  /** All numbers of the sources, and how many years are between any two years they name. */
  static Set<Integer> numbers(SourcePack sources) {
    Set<Integer> numbers = new HashSet<>();
    Set<Integer> years = new HashSet<>();
    for (SourceText text : sources.texts()) {
      for (Passage passage : text.passages()) {
        for (Word word : text.article().words(passage.block())) {
          String form = word.text().toLowerCase(Locale.ROOT);
          if (form.matches("\\d{1,4}")) {
            numbers.add(Integer.valueOf(form));
          }
          NumberNames.cardinal(form).ifPresent(numbers::add);
        }
        YEAR.matcher(passage.block().plain())
            .results()
            .forEach(year -> years.add(Integer.valueOf(year.group())));
      }
    }
    for (int one : years) {
      for (int two : years) {
        numbers.add(one - two);
        numbers.add(one - two - 1);
      }
    }
    return numbers;
  }
}
