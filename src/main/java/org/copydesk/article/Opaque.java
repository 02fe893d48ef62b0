package org.copydesk.article;

/**
 * Spells the words that stand for opaque stretches: code, a template's field, a formula, a handle.
 * They are letters, so that a sentence keeps its shape, but of a script that no story in English is
 * written in and that has no capitals, so that nobody knows their sound, spelling or part of
 * speech. The same stretch is always the same word, and two that differ hardly ever are.
 */
final class Opaque {
  /** The first of the Phags-pa letters, of which so many are used. */
  static final char FIRST = '\uA840';

  private static final int LETTERS = 32;
  private static final int LENGTH = 6;

  private Opaque() {}

  /** The word for {@code shown}, which must not be blank. */
  static String word(String shown) {
    int left = shown.strip().hashCode();
    StringBuilder word = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      word.append((char) (FIRST + (left & (LETTERS - 1))));
      left >>>= 5;
    }
    return word.toString();
  }
}
