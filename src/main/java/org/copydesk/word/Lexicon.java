package org.copydesk.word;

import java.util.List;
import java.util.Optional;

/**
 * The words and names that are known. Case and diacritics are ignored in what is asked: "Türkiye"
 * and "turkiye" are one entry. Safe for use by several threads.
 */
public interface Lexicon {
  /** The entry for a word or a phrase of words with single spaces. */
  Optional<Lexeme> find(String word);

  /**
   * The entries that become {@code word} by at most {@code slips} slips, {@code word} itself not
   * among them. A slip is a letter left out, added or changed, or two neighbours exchanged.
   *
   * @param slips 1 or 2; 2 costs about a hundred times as much
   */
  List<Lexeme> near(String word, int slips);

  /**
   * The single-word entries that begin with {@code start} and have up to {@code more} letters more.
   */
  List<Lexeme> beginning(String start, int more);

  /** Whether {@code word} is known as a word in lower case. */
  default boolean knows(String word) {
    return find(word).filter(Lexeme::isWord).isPresent();
  }

  /** Whether {@code word} is known capitalised. */
  default boolean knowsName(String word) {
    return find(word).filter(Lexeme::isName).isPresent();
  }

  /** Whether {@code word} is known as a given name. */
  default boolean isGivenName(String word) {
    return find(word).filter(found -> found.is(Lexeme.Trait.GIVEN_NAME)).isPresent();
  }

  /** How common {@code word} is in lower case; 0 when it is no word. */
  default int frequency(String word) {
    return find(word).filter(Lexeme::isWord).map(Lexeme::frequency).orElse(0);
  }

  /** How common {@code word} is capitalised; 0 when it is no name. */
  default int fame(String word) {
    return find(word).map(Lexeme::fame).orElse(0);
  }
}
