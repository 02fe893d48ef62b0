package org.copydesk.check.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Word;
import org.copydesk.word.WordLists;

/** Words in order, folded for comparison: case, endings and small words do not count. */
final class Spoken {
  private static final Set<String> SMALL = WordLists.of(Spoken.class, "small");

  /** How many letters at the start make two words akin: "condemned", "condemnation". */
  private static final int AKIN = 4;

  private Spoken() {}

  /** The stems of the words of {@code block} from {@code from} to {@code to}, in order. */
  static List<String> stems(Article article, Block block, int from, int to) {
    List<String> stems = new ArrayList<>();
    for (Word word : article.words(block, from, to)) {
      if (word.end() <= to) {
        stems.add(word.stem());
      }
    }
    return stems;
  }

  /** Those of them that say something. */
  static List<String> telling(Article article, Block block, int from, int to) {
    List<String> stems = new ArrayList<>();
    for (Word word : article.words(block, from, to)) {
      if (word.end() <= to && !SMALL.contains(word.text().toLowerCase(Locale.ROOT))) {
        stems.add(word.stem());
      }
    }
    return stems;
  }

  /** Whether one of {@code said} begins as {@code wanted} does, a short one for one letter less. */
  static boolean hasAkin(List<String> said, String wanted) {
    String start = wanted.substring(0, Math.min(wanted.length(), AKIN));
    String root = wanted.substring(0, Math.min(wanted.length(), AKIN - 1));
    return said.stream()
        .anyMatch(
            stem -> stem.startsWith(start) || stem.startsWith(root) && stem.length() < AKIN + 2);
  }

  /** The largest share of {@code wanted} that stands within one short stretch of {@code said}. */
  static double nearest(List<String> said, Set<String> wanted) {
    int window = wanted.size() * 3 + 8;
    double best = 0;
    for (int i = 0; i < said.size(); i++) {
      if (wanted.contains(said.get(i))) {
        long here =
            said.subList(i, Math.min(said.size(), i + window)).stream()
                .filter(wanted::contains)
                .distinct()
                .count();
        best = Math.max(best, (double) here / wanted.size());
      }
    }
    return best;
  }
}
