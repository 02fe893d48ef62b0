package org.copydesk.check.facts;

import org.copydesk.facts.Names;

/**
 * A word as facts are compared with it.
 *
 * @param start the first plain character (UTF-16) within the block
 * @param end the plain character after the last
 * @param text the characters themselves
 * @param folded the characters as {@link Names#fold} has them
 */
record FactWord(int start, int end, String text, String folded) {
  /** The word without a genitive's "'s". */
  String base() {
    return Names.withoutGenitive(folded);
  }

  boolean genitive() {
    return !base().equals(folded);
  }

  /** The end of the word without the genitive's "'s". */
  int baseEnd() {
    return end - (folded.length() - base().length());
  }

  boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  boolean isYear() {
    return folded.length() == 4
        && folded.charAt(0) >= '1'
        && folded.charAt(0) <= '2'
        && folded.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
