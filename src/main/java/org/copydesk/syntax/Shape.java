package org.copydesk.syntax;

import org.copydesk.word.Token;

/** What the letters of a word show of one that is rare: its ending, capitals, digits. */
final class Shape {
  private Shape() {}

  /** A number that words of one shape share. */
  static int of(Token token) {
    String lower = token.lower();
    int length = lower.length();
    String ending = lower.substring(Math.max(0, length - 3));
    boolean digit = lower.chars().anyMatch(Character::isDigit);
    if (digit) {
      return length == 4 && lower.chars().allMatch(Character::isDigit) ? 2 : 1;
    }
    int shape = ending.hashCode() * 4;
    shape += token.capitalised() ? 1 : 0;
    return shape + (lower.indexOf('-') > 0 ? 2 : 0);
  }
}
