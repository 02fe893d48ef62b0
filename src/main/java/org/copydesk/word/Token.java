package org.copydesk.word;

import java.util.Objects;

/**
 * A word, a number or a mark of a sentence, read once for all rules. "didn't" is two ("did",
 * "n't"), "Musa's" is two ("Musa", "'s"), "state-run" and "U.S." are one.
 *
 * @param start the first plain character (UTF-16) within the block
 * @param end the plain character after the last
 * @param text the characters themselves
 * @param lower the same in lower case, with straight apostrophes
 * @param lemma the form that a dictionary lists it under: "go" for "went", "child" for "children",
 *     "not" for "n't"; a name's is the name as written, any other unknown word's is {@code lower}
 * @param tag its part of speech in this sentence
 * @param traits the bits of {@link Lexeme.Trait#bit()} that the lexicon has for the form or its
 *     lemma
 */
public record Token(
    int start, int end, String text, String lower, String lemma, Tag tag, int traits) {
  /** Rejects a missing part. */
  public Token {
    Objects.requireNonNull(text);
    Objects.requireNonNull(lower);
    Objects.requireNonNull(lemma);
    Objects.requireNonNull(tag);
  }

  /** Whether the lexicon gives the form or its lemma {@code trait}: "sisters" is KIN. */
  public boolean is(Lexeme.Trait trait) {
    return (traits & trait.bit()) != 0;
  }

  /** Whether it begins with an upper-case letter. */
  public boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it is a mark, not a word or a number. */
  public boolean isMark() {
    return tag.isMark();
  }
}
