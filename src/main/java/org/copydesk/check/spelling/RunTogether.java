package org.copydesk.check.spelling;

import java.util.Optional;
import java.util.Set;
import org.copydesk.word.Lexicon;

/** Two words that lost the space between them: "withinstructions". */
final class RunTogether {
  private static final Set<String> SMALL = Set.of("the", "and", "are", "was", "had", "his", "our");
  private static final Set<String> SMALL_ENDS = Set.of("the", "and", "was");
  private static final int FUNCTION_WORD = 18;
  private static final int COMMON = 9;
  private static final int LEAST = 4;
  private static final int LONG = 5;

  /** How common a word of grammar is, and the word beside it, for both to be short: "tothe". */
  private static final int EVERYWHERE = 18;

  private static final int EVERYDAY = 16;

  private RunTogether() {}

  /**
   * The two words, when one of them is a small word of grammar, both are words of every line, or
   * the second is a form in -ed or -ing that no compound ends in.
   *
   * @param word in lower case, no word and no sound compound
   */
  static Optional<String> apart(Lexicon lexicon, String word) {
    String best = null;
    int most = 0;
    for (int at = 2; at <= word.length() - 2; at++) {
      String head = word.substring(0, at);
      String tail = word.substring(at);
      int first = lexicon.frequency(head);
      int second = lexicon.frequency(tail);
      boolean everyday =
          word.length() >= LONG
              && Math.min(first, second) >= EVERYDAY
              && Math.max(first, second) >= EVERYWHERE;
      boolean opened = isSmall(head, first, SMALL) && second >= COMMON && tail.length() >= LONG;
      boolean closed =
          isSmall(tail, second, SMALL_ENDS) && first >= COMMON && head.length() >= LEAST;
      boolean verb =
          head.length() >= LONG
              && first > COMMON
              && second > COMMON
              && tail.length() > LONG
              && tail.endsWith("ed");
      if ((everyday || opened || closed || verb) && first + second > most) {
        most = first + second;
        best = head + " " + tail;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Whether it is two common words, the first perhaps a short one, as new compounds are: "onchain".
   */
  static boolean fallsApart(Lexicon lexicon, String word) {
    for (int at = 2; at <= word.length() - 3; at++) {
      String tail = word.substring(at);
      boolean common =
          lexicon.frequency(word.substring(0, at)) >= COMMON && lexicon.frequency(tail) >= COMMON;
      if (common && !Derivation.isEnding(tail)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSmall(String part, int frequency, Set<String> small) {
    boolean grammar =
        part.length() >= LEAST && frequency >= FUNCTION_WORD && !Derivation.isPrefix(part);
    return grammar || small.contains(part);
  }
}
