package org.copydesk.story;

import org.copydesk.word.Lexeme.Trait;

/** What a story's words say of a person's sex. */
public enum Sex {
  MALE,
  FEMALE,
  UNTOLD;

  /** What a word says: "Mrs", "spokesman", "Moira". */
  public static Sex of(Line line, int index) {
    boolean male = line.is(index, Trait.MALE);
    boolean female = line.is(index, Trait.FEMALE);
    return male == female ? UNTOLD : male ? MALE : FEMALE;
  }

  /** Whether the two cannot be told of one person. */
  public boolean contradicts(Sex other) {
    return this != UNTOLD && other != UNTOLD && this != other;
  }
}
