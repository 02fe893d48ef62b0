package org.copydesk.word;

import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a string of letters, whatever its case: "polish" is a word and a name.
 *
 * @param form the letters in lower case without diacritics; a phrase has spaces
 * @param varieties the bits ({@link Variety#bit()}) of the varieties in which it is a word in lower
 *     case; 0 when it is none
 * @param frequency how common it is in lower case, from 0 (rare) to 25 (the commonest); a step is
 *     about twice as common
 * @param fame how common it is capitalised, from 0 (not known as a name) to 25
 * @param traits the bits of {@link Trait#bit()}
 * @param counterpart how other varieties write it, when they write it otherwise
 */
public record Lexeme(
    String form,
    int varieties,
    int frequency,
    int fame,
    int traits,
    Optional<Counterpart> counterpart) {

  /** What else may be said of an entry. */
  public enum Trait {
    GIVEN_NAME,
    SURNAME,
    PLACE,
    /** A name that most readers of the news know. */
    WELL_KNOWN,
    /** Written in capitals throughout: "NATO". */
    ACRONYM,
    /** Has capitals within: "McDonald". */
    CAMEL,
    /** What people or things of a place are called: "Samoan". */
    DEMONYM,
    /** A given name that men bear, or a word for men: "Colin", "spokesman". */
    MALE,
    /** A given name that women bear, or a word for women: "Moira", "widow". */
    FEMALE,
    /** Stands before a name and says no office: "Mr", "Dame". */
    HONORIFIC,
    /** A rank of police, fire or armed services, short forms too: "Sgt", "captain". */
    RANK,
    /** An office somebody holds in a state, a body or a firm: "secretary", "mayor". */
    OFFICE,
    /** What somebody is or does: "potter", "witness". */
    ROLE,
    /** Family: "son", "widow". */
    KIN,
    /** A small word within surnames: "van", "bin". */
    PARTICLE,
    /** A form of a verb of speech: "said", "warns". */
    SPEAKS,
    /** Ends the name of a body, or heads it before "of": "Trust", "Institute". */
    BODY_NOUN,
    /** Ends the name of a place, or begins it: "Street", "Mount". */
    PLACE_NOUN,
    /** A body that people have joined or founded, one of which is easily written for another. */
    SOCIETY,
    /** A group, an amount or several units, whose verb may be in either number: "team", "years". */
    COLLECTIVE,
    /** The base form of a verb that is also a noun, one that wants an article: "form". */
    COUNTED_VERB,
    /** The base form of a verb, and nothing else: "invest". */
    VERB_ALONE,
    /** Says that a figure goes up: "rose", "higher". */
    UP,
    /** Says that a figure goes down: "fell", "fewer". */
    DOWN;

    /** Its place in a set of bits. */
    public int bit() {
      return 1 << ordinal();
    }
  }

  /**
   * The same word as another variety writes it.
   *
   * @param form the other spelling, in lower case
   * @param house the bits of the varieties that write the entry's own form rather than this one
   * @param shared whether the entry's form is also a sound word where the other is the house form,
   *     so that it proves nothing: "program", "meter"
   */
  public record Counterpart(String form, int house, boolean shared) {
    /** Whether {@code variety} writes the entry's own form. */
    public boolean isHouse(Variety variety) {
      return (house & variety.bit()) != 0;
    }
  }

  /** Rejects a missing part. */
  public Lexeme {
    Objects.requireNonNull(form);
    Objects.requireNonNull(counterpart);
  }

  /** Whether it is a word in lower case, in any variety. */
  public boolean isWord() {
    return varieties != 0;
  }

  /** Whether it is known capitalised. */
  public boolean isName() {
    return fame > 0;
  }

  /** Whether it has {@code trait}. */
  public boolean is(Trait trait) {
    return (traits & trait.bit()) != 0;
  }
}
