package org.copydesk.check.spelling;

import org.copydesk.word.Lexeme;

/**
 * A word that may have been meant.
 *
 * @param lexeme the word
 * @param cost how unlikely the slip, see {@link Slip#cost}
 * @param score how likely it was meant: commonness less cost; only differences mean anything
 * @param cut whether the rest of the word is missing
 * @param habit whether writers are known to write the one for the other
 */
record Correction(Lexeme lexeme, double cost, double score, boolean cut, boolean habit) {
  String form() {
    return lexeme.isWord() ? lexeme.form() : StoryWord.capital(lexeme.form());
  }

  int frequency() {
    return lexeme.frequency();
  }
}
