package org.copydesk.article;

/**
 * A word or a number of a block: letters, marks and digits, with apostrophes inside ("don't",
 * "O'Brien's") but split at hyphens.
 *
 * @param start the first plain character (UTF-16) within the block
 * @param end the plain character after the last
 * @param text the characters themselves
 */
public record Word(int start, int end, String text) {
  /** Whether it begins with an upper-case letter. */
  public boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it begins with a letter. */
  public boolean alphabetic() {
    return Character.isLetter(text.codePointAt(0));
  }

  /** Whether it has at least two letters and none in lower case: "NATO", "U2". */
  public boolean allCapitals() {
    return text.codePoints().filter(Character::isLetter).count() > 1
        && text.codePoints().noneMatch(Character::isLowerCase);
  }

  /**
   * The word in lower case without its ending, for comparing "killing", "kills" and "killed"; not
   * itself a word.
   */
  public String stem() {
    return stemOf(text);
  }

  /** The {@link #stem} of a word that stands elsewhere. */
  public static String stemOf(String word) {
    return Stem.of(word);
  }
}
