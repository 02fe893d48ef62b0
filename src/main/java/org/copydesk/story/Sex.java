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

  /** What a pronoun says, in lower case: "her". */
  public static Sex ofPronoun(String word) {
    return switch (word) {
      case "he", "him", "his", "himself" -> MALE;
      case "she", "her", "hers", "herself" -> FEMALE;
      default -> UNTOLD;
    };
  }

  /** The other one; untold stays untold. */
  public Sex opposite() {
    return this == MALE ? FEMALE : this == FEMALE ? MALE : UNTOLD;
  }
}
