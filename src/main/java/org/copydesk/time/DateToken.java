package org.copydesk.time;

/**
 * A run of letters, a run of digits, or one other mark.
 *
 * @param start the first plain character (UTF-16) within the block
 * @param end the plain character after the last
 * @param text the characters
 * @param lower the same in lower case, with straight apostrophes
 * @param kind which it is
 * @param glued whether nothing stands between it and the token before
 * @param number the value of a run of up to nine digits, otherwise -1
 */
public record DateToken(
    int start, int end, String text, String lower, Kind kind, boolean glued, int number) {
  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  /** Whether it is a run of letters. */
  public boolean word() {
    return kind == Kind.WORD;
  }

  /** Whether it is a run of digits. */
  public boolean digits() {
    return kind == Kind.NUMBER;
  }

  /** Whether it reads {@code word}, in either case. */
  public boolean is(String word) {
    return lower.equals(word);
  }

  /** Whether it begins with an upper-case letter. */
  public boolean capitalised() {
    return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it is a hyphen or a dash. */
  public boolean dash() {
    return kind == Kind.MARK && "-–—‑‒−".indexOf(text.charAt(0)) >= 0;
  }

  /** The number of digits, when it is a run of digits. */
  public int length() {
    return end - start;
  }
}
