package org.copydesk.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/**
 * A predicate and what hangs from it: who does what to whom, where and when, and in which tense.
 * Words are told by their place in the sentence; {@link NounPhrase} reads on from there.
 *
 * @param tree the sentence
 * @param predicate the place of the verb, or of the noun or adjective after "to be"
 */
public record Clause(Tree tree, int predicate) {
  private static final Relation[] SUBJECTS = {
    Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.NSUBJ_OUTER, Relation.CSUBJ, Relation.CSUBJ_PASS
  };

  private static final Relation[] OBLIQUES = {
    Relation.OBL, Relation.OBL_AGENT, Relation.OBL_UNMARKED
  };

  /**
   * What goes with a predicate, with or without a preposition.
   *
   * @param preposition its preposition's lemma, several with spaces ("because of"); empty without
   * @param place the place of its noun
   */
  public record Oblique(String preposition, int place) {}

  /** The clauses of {@code tree}, in the order of their predicates. */
  public static List<Clause> of(Tree tree) {
    return IntStream.range(0, tree.size())
        .filter(place -> isPredicate(tree, place))
        .mapToObj(place -> new Clause(tree, place))
        .toList();
  }

  private static boolean isPredicate(Tree tree, int place) {
    if (tree.is(
        place,
        Relation.AUX,
        Relation.AUX_PASS,
        Relation.COP,
        Relation.AMOD,
        Relation.COMPOUND,
        Relation.FIXED,
        Relation.CASE,
        Relation.MARK)) {
      return false;
    }
    return tree.token(place).tag().isVerb()
        || !tree.children(place, SUBJECTS).isEmpty()
        || !tree.children(place, Relation.COP).isEmpty();
  }

  /** The lemma of the predicate, with its particle: "close", "take over". */
  public String lemma() {
    String lemma = tree.token(predicate).lemma();
    return tree.children(predicate, Relation.COMPOUND_PRT).stream()
        .findFirst()
        .map(particle -> lemma + " " + tree.token(particle).lower())
        .orElse(lemma);
  }

  /**
   * Who does it, or to whom it is done in the passive. A verb that is joined to another takes that
   * one's subject, an infinitive that of the verb above it, a relative clause the noun it tells of.
   */
  public OptionalInt subject() {
    List<Integer> own = tree.children(predicate, SUBJECTS);
    if (!own.isEmpty()) {
      int subject = own.get(0);
      return OptionalInt.of(isRelative(subject) ? antecedent().orElse(subject) : subject);
    }
    int head = tree.head(predicate);
    return switch (tree.relation(predicate)) {
      case CONJ -> clauseAt(head).map(Clause::subject).orElse(OptionalInt.empty());
      case XCOMP -> controller(head);
      case ACL -> isParticiple() ? OptionalInt.of(head) : OptionalInt.empty();
      default -> OptionalInt.empty();
    };
  }

  private OptionalInt controller(int head) {
    return clauseAt(head)
        .map(above -> above.object().isPresent() ? above.object() : above.subject())
        .orElse(OptionalInt.empty());
  }

  private Optional<Clause> clauseAt(int place) {
    return place != Tree.NOTHING && isPredicate(tree, place)
        ? Optional.of(new Clause(tree, place))
        : Optional.empty();
  }

  private boolean isParticiple() {
    Tag tag = tree.token(predicate).tag();
    return tag == Tag.VBN || tag == Tag.VBG || tag == Tag.VBD;
  }

  private boolean isRelative(int place) {
    Tag tag = tree.token(place).tag();
    return tree.is(predicate, Relation.ACL_RELCL)
        && (tag == Tag.WDT || tag == Tag.WP || tree.token(place).lower().equals("that"));
  }

  /** The noun that this relative clause tells of. */
  public OptionalInt antecedent() {
    return tree.is(predicate, Relation.ACL_RELCL)
        ? OptionalInt.of(tree.head(predicate))
        : OptionalInt.empty();
  }

  /** What it is done to; in a relative clause perhaps the noun that tells of. */
  public OptionalInt object() {
    return first(Relation.OBJ);
  }

  /** By whom it is done, in the passive. */
  public OptionalInt agent() {
    return obliques().stream()
        .filter(oblique -> tree.is(oblique.place(), Relation.OBL_AGENT))
        .mapToInt(Oblique::place)
        .findFirst();
  }

  private OptionalInt first(Relation relation) {
    return tree.children(predicate, relation).stream()
        .mapToInt(child -> isRelative(child) ? antecedent().orElse(child) : child)
        .findFirst();
  }

  /** What goes with it by way of a preposition or as a bare time or measure, in order. */
  public List<Oblique> obliques() {
    return tree.children(predicate, OBLIQUES).stream()
        .map(place -> new Oblique(new NounPhrase(tree, place).preposition(), place))
        .toList();
  }

  /** Whether something is done to the subject: "was closed", "a road closed by snow". */
  public boolean passive() {
    return !tree.children(predicate, Relation.AUX_PASS, Relation.NSUBJ_PASS).isEmpty()
        || tree.is(predicate, Relation.ACL) && tree.token(predicate).tag() == Tag.VBN;
  }

  /** Whether it is denied: "did not close", "never closed", "no bridge closed". */
  public boolean negated() {
    List<Integer> near = new ArrayList<>(tree.children(predicate, Relation.ADVMOD, Relation.DET));
    subject().ifPresent(place -> near.addAll(tree.children(place, Relation.DET)));
    object().ifPresent(place -> near.addAll(tree.children(place, Relation.DET)));
    return near.stream()
        .map(place -> tree.token(place).lemma())
        .anyMatch(word -> word.equals("not") || word.equals("never") || word.equals("no"));
  }

  /** The places of its auxiliaries and of "to be", in order; without those it shares. */
  public List<Integer> auxiliaries() {
    return tree.children(predicate, Relation.AUX, Relation.AUX_PASS, Relation.COP);
  }

  /** The place of the verb that carries the tense and agrees with the subject. */
  public OptionalInt finite() {
    return Stream.concat(auxiliaries().stream(), Stream.of(predicate))
        .filter(place -> tree.token(place).tag().isFinite())
        .mapToInt(place -> place)
        .findFirst();
  }

  /** When it holds; a verb joined to another without auxiliaries of its own shares that one's. */
  public ClauseTense tense() {
    OptionalInt finite = finite();
    if (finite.isEmpty()) {
      boolean shares = tree.is(predicate, Relation.CONJ) && auxiliaries().isEmpty();
      return shares
          ? clauseAt(tree.head(predicate)).map(Clause::tense).orElse(ClauseTense.NONE)
          : ClauseTense.NONE;
    }
    Token verb = tree.token(finite.getAsInt());
    return switch (verb.tag()) {
      case VBD -> ClauseTense.PAST;
      case MD ->
          verb.lemma().equals("will") || verb.lemma().equals("shall")
              ? ClauseTense.FUTURE
              : ClauseTense.MODAL;
      default -> isGoing() ? ClauseTense.FUTURE : ClauseTense.PRESENT;
    };
  }

  /** "is going to close": the infinitive below tells what. */
  private boolean isGoing() {
    return tree.token(predicate).lower().equals("going")
        && !tree.children(predicate, Relation.XCOMP).isEmpty();
  }

  /** Its modal's lemma: "may", "could"; empty when it has none. */
  public Optional<String> modal() {
    return auxiliaries().stream()
        .map(tree::token)
        .filter(token -> token.tag() == Tag.MD)
        .map(Token::lemma)
        .findFirst();
  }

  /** Whether it has "have" before it: "has closed", "had been closed". */
  public boolean perfect() {
    return auxiliaries().stream().anyMatch(place -> tree.token(place).lemma().equals("have"));
  }

  /** Whether it is going on: "is closing". */
  public boolean progressive() {
    return tree.token(predicate).tag() == Tag.VBG
        && auxiliaries().stream().anyMatch(place -> tree.token(place).lemma().equals("be"));
  }
}
