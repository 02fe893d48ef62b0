package org.copydesk.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.story.Happening.Party;
import org.copydesk.syntax.Clause;
import org.copydesk.syntax.Relation;
import org.copydesk.syntax.Tree;
import org.copydesk.time.TemporalExpression;
import org.copydesk.word.Tag;

/** Who and what takes part in what a verb or a noun of a sentence tells. */
final class Participants {
  private static final Relation[] CLAUSES = {
    Relation.ACL_RELCL,
    Relation.ACL,
    Relation.ADVCL,
    Relation.ADVCL_RELCL,
    Relation.CCOMP,
    Relation.CSUBJ,
    Relation.PARATAXIS
  };

  private static final Relation[] ARGUMENTS = {
    Relation.OBJ,
    Relation.IOBJ,
    Relation.XCOMP,
    Relation.OBL,
    Relation.OBL_AGENT,
    Relation.OBL_UNMARKED
  };

  private static final Relation[] MODIFIERS = {
    Relation.DET, Relation.AMOD, Relation.ADVMOD, Relation.NUMMOD, Relation.COMPOUND
  };

  private final Tree tree;
  private final ClauseWords words;

  Participants(Tree tree, ClauseWords words) {
    this.tree = tree;
    this.words = words;
  }

  /** The subject, and what the tree takes for another: "the trial of Vane opened". */
  List<Integer> subjects(int verb, int subject) {
    List<Integer> own = tree.children(verb, Relation.NSUBJ, Relation.NSUBJ_PASS);
    return own.contains(subject) ? own : List.of(subject);
  }

  /** "Vane, whose trial opened": to whom a subject belongs. */
  Party whose(int subject) {
    return tree.children(subject, Relation.NMOD_POSS).stream()
        .filter(i -> words.tag(i) == Tag.WP_POSSESSIVE)
        .findFirst()
        .map(i -> words.party(words.phraseStart(Math.max(0, i - 2)), i))
        .orElse(Party.NOBODY);
  }

  /** Who or what a clause is about: its own subject, or that of the clause it hangs from. */
  int subject(int verb) {
    int at = verb;
    while (at != Tree.NOTHING) {
      var own = new Clause(tree, at).subject();
      if (own.isPresent()) {
        return own.getAsInt();
      }
      at =
          tree.is(at, Relation.ADVCL, Relation.XCOMP, Relation.CONJ) ? tree.head(at) : Tree.NOTHING;
    }
    return Tree.NOTHING;
  }

  /** What a verb has beside its subject: up to its date, or after a date that opens the clause. */
  List<Integer> arguments(int verb, TemporalExpression date) {
    boolean after = tree.token(verb).start() < date.start();
    return tree.children(verb, ARGUMENTS).stream()
        .filter(i -> !after || tree.token(i).start() < date.start())
        .toList();
  }

  /** Whether a word beside it tells it from others of its kind: "again", "the second". */
  boolean isApart(int at) {
    return tree.children(at, MODIFIERS).stream()
        .anyMatch(i -> Families.is(words.lower(i), "apart"));
  }

  /** Who and what stand at the places {@code heads} and below, without clauses. */
  Party party(List<Integer> heads) {
    Set<Integer> all = new HashSet<>();
    List<Integer> open = new ArrayList<>(heads);
    while (!open.isEmpty()) {
      int at = open.remove(open.size() - 1);
      if (!tree.is(at, CLAUSES) && all.add(at)) {
        open.addAll(tree.children(at));
      }
    }
    return words.party(all);
  }
}
