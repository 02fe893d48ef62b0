package org.copydesk.story;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.copydesk.article.Sentence;
import org.copydesk.time.TemporalExpression;

/**
 * A place where a story says that something happened, and when.
 *
 * @param sentence where it says so
 * @param place the number of the sentence in the story
 * @param date when
 * @param word the verb's lemma, or the noun, that says what happened
 * @param families the families the word may stand for; at least one
 * @param phase which end of it is dated
 * @param manner how it is told
 * @param known whether the words take it as known: "since it was founded", "the 1990 fire"
 * @param apart whether a word beside it tells it from others of its kind: "again", "second"
 * @param subject who or what the clause is about
 * @param rest the other things named with it
 * @param link where it stands among the clauses of its sentence
 */
public record Happening(
    Sentence sentence,
    int place,
    TemporalExpression date,
    String word,
    Set<String> families,
    Phase phase,
    Manner manner,
    boolean known,
    boolean apart,
    Party subject,
    Party rest,
    Link link) {
  /**
   * Where a happening stands among the clauses of its sentence.
   *
   * @param at the place of its verb or noun among the sentence's tokens
   * @param above the place of the verb that its clause or phrase hangs from, or -1
   * @param lead what leads it: "after", "until"; nothing without
   */
  public record Link(int at, int above, String lead) {}

  /** Which end of a happening is dated. */
  public enum Phase {
    WHOLE,
    BEGIN,
    END
  }

  /** How a happening is told. */
  public enum Manner {
    ACTIVE,
    PASSIVE,
    NOUN
  }

  /**
   * Who or what takes part.
   *
   * @param names words of names, folded
   * @param things lemmas of common nouns
   * @param points whether a pronoun stands among them
   */
  public record Party(Set<String> names, Set<String> things, boolean points) {
    static final Party NOBODY = new Party(Set.of(), Set.of(), false);

    /** Copies its parts. */
    public Party {
      names = Set.copyOf(names);
      things = Set.copyOf(things);
    }

    /** Whether both name somebody or something. */
    public boolean shares(Party other) {
      return names.stream().anyMatch(other.names::contains)
          || things.stream().anyMatch(other.things::contains);
    }

    /** Whether nobody and nothing is named. */
    public boolean isEmpty() {
      return names.isEmpty() && things.isEmpty();
    }

    Party and(Party other) {
      Set<String> allNames = new HashSet<>(names);
      allNames.addAll(other.names);
      Set<String> allThings = new HashSet<>(things);
      allThings.addAll(other.things);
      return new Party(allNames, allThings, points || other.points);
    }
  }

  /** Rejects a missing part. */
  public Happening {
    Objects.requireNonNull(sentence);
    Objects.requireNonNull(date);
    Objects.requireNonNull(phase);
    Objects.requireNonNull(manner);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(rest);
    Objects.requireNonNull(link);
    families = Set.copyOf(families);
  }

  /** All that takes part. */
  public Party parties() {
    return subject.and(rest);
  }

  /** Whom or what it befalls, as far as the construction tells. */
  public Party suffers() {
    boolean acts = manner == Manner.ACTIVE && (!rest.isEmpty() || rest.points());
    return acts ? rest : manner == Manner.NOUN ? parties() : subject;
  }

  /** The same of {@code named}, where a pronoun alone stands for what it is about. */
  Happening of(Party named) {
    boolean alone = subject.points() && subject.isEmpty();
    return !alone
        ? this
        : new Happening(
            sentence,
            place,
            date,
            word,
            families,
            phase,
            manner,
            known,
            apart,
            subject.and(named),
            rest,
            link);
  }

  /** Whether the two words may tell of one happening. */
  boolean kin(Happening other) {
    return phase == other.phase && families.stream().anyMatch(other.families::contains);
  }

  /** Whether its kind happens time and again: elections, matches, storms. */
  boolean recurs() {
    return is("recurring");
  }

  /** Whether the table of happenings puts its word, or a family of it, in {@code kind}. */
  public boolean is(String kind) {
    return Families.is(word, kind) || families.stream().anyMatch(f -> Families.is(f, kind));
  }

  /** Whether a noun, by its lemma, names something that happens: "launch", "final". */
  public static boolean tells(String lemma) {
    return !Families.ofNoun(lemma).isEmpty();
  }

  /** Whether a noun and a verb, by their lemmas, may tell of one happening: "sale", "sell". */
  public static boolean areKin(String noun, String verb) {
    return Families.ofNoun(noun).stream().anyMatch(Families.ofVerb(verb)::contains);
  }

  /** Whether the table of happenings puts a word, by its lemma, in {@code kind}: "spell". */
  public static boolean is(String lemma, String kind) {
    return Families.is(lemma, kind);
  }

  /** Whether one person or thing may do or suffer it more than once. */
  boolean repeats() {
    return manner != Manner.NOUN && Families.is(word, "repeated");
  }
}
