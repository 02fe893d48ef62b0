package org.copydesk.sources;

import java.util.List;

/** Tells words of names of which one may be the other, or a slip for it. */
final class WordsAlike {
  /** From how many first letters on two words are alike, and by how many they may be longer. */
  static final int ALIKE = 3;

  private static final int LONGER = 2;

  private WordsAlike() {}

  /** Whether two words are one: short for the other, or in another spelling. */
  static boolean isShort(String one, String other) {
    if (spelt(one).equals(spelt(other))) {
      return true;
    }
    String shorter = (one.length() < other.length() ? one : other).replace(".", "");
    String longer = one.length() < other.length() ? other : one;
    int at = 0;
    for (char letter : shorter.toCharArray()) {
      at = longer.indexOf(letter, at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return shorter.length() <= ALIKE + 1
        && longer.length() > shorter.length() + 1
        && shorter.charAt(0) == longer.charAt(0);
  }

  /** A word without what its spellings differ in: "Centre" and "Center", "King's" and "Kings". */
  private static String spelt(String word) {
    return word.replaceAll("[^\\p{L}\\p{N}]", "")
        .replace("our", "or")
        .replaceAll("re$", "er")
        .replaceAll("s$", "");
  }

  /** Whether two words begin with one letter and differ in hardly more than one. */
  static boolean isSlip(String one, String other) {
    int from = 0;
    int to = 0;
    int length = Math.min(one.length(), other.length());
    while (from < length && one.charAt(from) == other.charAt(from)) {
      from++;
    }
    while (to < length - from
        && one.charAt(one.length() - 1 - to) == other.charAt(other.length() - 1 - to)) {
      to++;
    }
    int most = Math.max(one.length(), other.length());
    boolean begins = from > 0 || from + to >= most - 1;
    return most > ALIKE && begins && from + to >= most - 2 && from + to >= 2;
  }

  /** Whether two words have their first letters in common and are nearly of one length. */
  static boolean isAlike(String one, String other) {
    return one.length() > ALIKE
        && other.length() > ALIKE
        && one.substring(0, ALIKE).equals(other.substring(0, ALIKE))
        && Math.abs(one.length() - other.length()) <= LONGER;
  }

  /** The index of the only word in which two names differ; -1 where it is not one. */
  static int difference(List<String> one, List<String> other) {
    int at = -1;
    for (int i = 0; i < one.size(); i++) {
      if (one.size() != other.size()) {
        return -1;
      }
      if (!one.get(i).equals(other.get(i))) {
        if (at >= 0) {
          return -1;
        }
        at = i;
      }
    }
    return at;
  }

  /** Whether a text has words that no letter goes on after. */
  static boolean has(String plain, String words) {
    int at = plain.indexOf(words);
    while (at >= 0) {
      int end = at + words.length();
      if (end == plain.length() || !Character.isLetter(plain.charAt(end))) {
        return true;
      }
      at = plain.indexOf(words, at + 1);
    }
    return false;
  }
}
