package org.copydesk.story;

import java.util.OptionalInt;
import org.copydesk.syntax.Clause;
import org.copydesk.syntax.Relation;
import org.copydesk.syntax.Tree;

/** The clause that holds a word of a line; words are told by their place in the line. */
final class ClauseAt {
  private static final int NOWHERE = Tree.NOTHING;

  private final Tree tree;
  private final int base;

  /** The clauses of the sentence that holds {@code within}. */
  ClauseAt(Line line, int within) {
    this.tree = line.tree(within);
    this.base = line.sentenceStart(within);
  }

  /** The verb, or what stands after "to be", of the clause that holds {@code i}, or -1. */
  int predicate(int i) {
    int at = i - base;
    while (at != NOWHERE && !isPredicate(at)) {
      at = tree.head(at);
    }
    return at == NOWHERE ? NOWHERE : at + base;
  }

  private boolean isPredicate(int place) {
    boolean verb = tree.token(place).tag().isVerb();
    boolean helps =
        tree.is(
            place,
            Relation.AUX,
            Relation.AUX_PASS,
            Relation.COP,
            Relation.AMOD,
            Relation.COMPOUND,
            Relation.CASE,
            Relation.MARK);
    return !helps && (verb || !tree.children(place, Relation.COP).isEmpty());
  }

  /** Who or what the clause of {@code predicate} is about, or -1. */
  int subject(int predicate) {
    int at = predicate - base;
    for (int steps = 0; at != NOWHERE && steps < tree.size(); steps++) {
      OptionalInt own = new Clause(tree, at).subject();
      if (own.isPresent()) {
        return own.getAsInt() + base;
      }
      boolean shares =
          tree.is(at, Relation.ADVCL, Relation.XCOMP, Relation.CONJ, Relation.PARATAXIS);
      at = shares ? tree.head(at) : NOWHERE;
    }
    return NOWHERE;
  }

  /** The head of {@code i}, or -1. */
  int head(int i) {
    int head = tree.head(i - base);
    return head == NOWHERE ? NOWHERE : head + base;
  }

  boolean is(int i, Relation... some) {
    return tree.is(i - base, some);
  }

  /** The tense of a clause. */
  org.copydesk.syntax.ClauseTense tense(int predicate) {
    return new Clause(tree, predicate - base).tense();
  }

  /** The clause of a predicate, in the places of its sentence. */
  Clause clause(int predicate) {
    return new Clause(tree, predicate - base);
  }

  /** The sentence’s first place in the line. */
  int base() {
    return base;
  }
}
