package org.copydesk.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.copydesk.word.Tag;

/**
 * A noun, name, pronoun or number with what belongs to it.
 *
 * @param tree the sentence
 * @param head the place of the noun; of a name its last word or its first, as the tree has it
 */
public record NounPhrase(Tree tree, int head) {
  private static final Relation[] BEFORE = {
    Relation.DET,
    Relation.DET_PREDET,
    Relation.AMOD,
    Relation.COMPOUND,
    Relation.NUMMOD,
    Relation.NMOD_POSS,
    Relation.NMOD_DESC,
    Relation.FLAT,
    Relation.FIXED,
    Relation.ADVMOD
  };

  /** What parts of one name, or a name and the noun beside it, are to each other. */
  private static final Relation[] NAMED = {
    Relation.APPOS, Relation.FLAT, Relation.COMPOUND, Relation.NMOD_DESC
  };

  /** Whether the word at {@code place} names it: the noun itself, or a name that stands beside. */
  public boolean isNamedAt(int place) {
    return place == head || tree.head(place) == head && tree.is(place, NAMED);
  }

  /**
   * Its own words, without what follows by way of a preposition, a clause, an apposition or "and":
   * "the old library" of "the old library in Leeds, which …". As places, the last exclusive.
   */
  public int first() {
    return edge(head, head, -1);
  }

  /** The place after the last of its own words. */
  public int end() {
    return edge(head, head, 1) + 1;
  }

  private int edge(int at, int known, int way) {
    int edge = known;
    for (int child : tree.children(at, BEFORE)) {
      int far = edge(child, child, way);
      edge = way < 0 ? Math.min(edge, far) : Math.max(edge, far);
    }
    for (int mark : tree.children(at, Relation.CASE)) {
      edge = tree.token(mark).tag() == Tag.GENITIVE && way > 0 && at != head ? mark : edge;
    }
    return edge;
  }

  /** Its own words as written, with single spaces. */
  public String text() {
    int from = tree.token(first()).start();
    StringBuilder text = new StringBuilder();
    int at = from;
    for (int i = first(); i < end(); i++) {
      text.append(tree.token(i).start() > at && text.length() > 0 ? " " : "");
      text.append(tree.token(i).text());
      at = tree.token(i).end();
    }
    return text.toString();
  }

  /** The lemmas of the prepositions before it, with spaces: "on", "because of"; empty without. */
  public String preposition() {
    List<Integer> marks = new ArrayList<>();
    for (int mark : tree.children(head, Relation.CASE)) {
      if (tree.token(mark).tag() != Tag.GENITIVE) {
        marks.add(mark);
        marks.addAll(tree.children(mark, Relation.FIXED));
      }
    }
    return marks.stream().map(mark -> tree.token(mark).lemma()).collect(Collectors.joining(" "));
  }

  /** The lemma of its article or other determiner. */
  public Optional<String> determiner() {
    return tree.children(head, Relation.DET).stream()
        .findFirst()
        .map(place -> tree.token(place).lemma());
  }

  /** The place of the number that counts it. */
  public OptionalInt numeral() {
    return tree.children(head, Relation.NUMMOD).stream().mapToInt(place -> place).findFirst();
  }

  /** The place of what it belongs to: "Musa" of "Musa's brother". */
  public OptionalInt possessor() {
    return tree.children(head, Relation.NMOD_POSS).stream().mapToInt(place -> place).findFirst();
  }

  /** The places of what follows it by way of a preposition: "bread" of "the price of bread". */
  public List<Integer> modifiers() {
    return tree.children(head, Relation.NMOD);
  }

  /** The places of what it is said to be as well: "a nurse" of "Ives, a nurse, …". */
  public List<Integer> appositions() {
    return tree.children(head, Relation.APPOS);
  }

  /** It and what is joined to it by "and" or "or", or to one of those, in order. */
  public List<Integer> joined() {
    List<Integer> all = new ArrayList<>(List.of(head));
    for (int other : tree.children(head, Relation.CONJ)) {
      all.addAll(new NounPhrase(tree, other).joined());
    }
    return all;
  }

  /** The lemma of the conjunction before the last that is joined: "and", "or". */
  public Optional<String> conjunction() {
    return joined().stream()
        .skip(1)
        .flatMap(other -> tree.children(other, Relation.CC).stream())
        .reduce((one, next) -> next)
        .map(place -> tree.token(place).lemma());
  }

  /** The predicates of the relative clauses that tell of it. */
  public List<Integer> relativeClauses() {
    return tree.children(head, Relation.ACL_RELCL);
  }
}
