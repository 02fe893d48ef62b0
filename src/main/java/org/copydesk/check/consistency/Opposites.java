package org.copydesk.check.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.copydesk.syntax.Clause;
import org.copydesk.syntax.Relation;
import org.copydesk.syntax.Tree;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;
import org.copydesk.word.WordLists;

/**
 * Words that say the opposite of each other: a council backs or rejects, a profit rises or falls.
 */
final class Opposites {
  private static final Set<String> OFTEN = WordLists.of(Opposites.class, "told-often");

  private static final Set<String> BEFALLS = WordLists.of(Opposites.class, "befalls");

  /** The sides of each word with its part of speech, "reject/v". */
  private static final Map<String, List<Side>> SIDES = new HashMap<>();

  /** What those words begin with, a particle left out. */
  private static final Set<String> FIRST = new HashSet<>();

  private static final String VOTE = "vote";

  static {
    for (String pair : WordLists.of(Opposites.class, "pairs")) {
      int colon = pair.indexOf(':');
      String first = pair.substring(0, colon);
      String second = pair.substring(colon + 1);
      boolean often = OFTEN.contains(pair);
      enter(new Side(pair, first, second, often));
      enter(new Side(pair, second, first, often));
    }
  }

  /**
   * One side of a pair.
   *
   * @param often whether a story says both of different things
   */
  record Side(String pair, String name, String other, boolean often) {
    /** Whether it is the side of those who turn something down. */
    boolean declines() {
      return name.equals("reject") || name.equals("axe");
    }
  }

  /** A word of a sentence that stands on a side, by its place in the tree. */
  record Term(Tree tree, int place, Side side) {
    /** The word. */
    Token token() {
      return tree.token(place);
    }

    boolean isVerb() {
      return token().tag().isVerb();
    }

    /**
     * The place of the noun it is said of: what rises, what is closed, who wins, "a fall in sales".
     */
    OptionalInt of() {
      if (tree.is(place, Relation.AMOD)) {
        return OptionalInt.of(tree.head(place));
      }
      if (token().tag().isNoun()) {
        return tree.children(place, Relation.NMOD).stream().mapToInt(child -> child).findFirst();
      }
      Clause clause = new Clause(tree, place);
      OptionalInt object = BEFALLS.contains(side.pair()) ? clause.object() : OptionalInt.empty();
      boolean measure =
          object.isPresent() && !tree.children(object.getAsInt(), Relation.NUMMOD).isEmpty();
      boolean figure = object.isPresent() && tree.token(object.getAsInt()).tag() == Tag.CD;
      return object.isEmpty() || measure || figure ? clause.subject() : object;
    }
  }

  private Opposites() {}

  private static void enter(Side side) {
    for (String word : WordLists.of(Opposites.class, side.name())) {
      SIDES.computeIfAbsent(word, unused -> new ArrayList<>()).add(side);
      FIRST.add(word.substring(0, word.indexOf('/') < 0 ? word.length() : end(word)));
    }
  }

  private static int end(String word) {
    int particle = word.indexOf('_');
    return particle < 0 ? word.indexOf('/') : particle;
  }

  /** Whether words may stand on a side: only then is their sentence worth a parse. */
  static boolean mayBeIn(List<Token> tokens) {
    return tokens.stream()
        .anyMatch(
            token ->
                FIRST.contains(token.lemma())
                    || token.is(Trait.UP)
                    || token.is(Trait.DOWN)
                    || token.lemma().equals(VOTE));
  }

  /** Every word of {@code tree} that stands on a side, once for each of its sides. */
  static List<Term> in(Tree tree) {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      for (Side side : sides(tree, i)) {
        terms.add(new Term(tree, i, side));
      }
    }
    return terms;
  }

  /** Whether words of a heading may, in which a verb with a capital passes for a name. */
  static boolean mayBeInHeading(List<Token> tokens) {
    return mayBeIn(tokens) || tokens.stream().anyMatch(token -> !capital(token).isEmpty());
  }

  /** The same of a heading: "Senate Rejects". */
  static List<Term> inHeading(Tree tree) {
    List<Term> terms = new ArrayList<>(in(tree));
    for (int i = 1; i < tree.size(); i++) {
      for (Side side : capital(tree.token(i))) {
        terms.add(new Term(tree, i, side));
      }
    }
    return terms;
  }

  /** The sides of a verb that passes for a name. */
  private static List<Side> capital(Token token) {
    String word = token.lower();
    if (!token.tag().isName() || !word.endsWith("s")) {
      return List.of();
    }
    String plain = word.substring(0, word.length() - 1) + "/v";
    String hissing = word.substring(0, Math.max(1, word.length() - 2)) + "/v";
    return SIDES.getOrDefault(plain, SIDES.getOrDefault(hissing, List.of()));
  }

  private static List<Side> sides(Tree tree, int place) {
    Token token = tree.token(place);
    List<Side> sides = new ArrayList<>();
    if (token.is(Trait.UP) != token.is(Trait.DOWN)) {
      sides.addAll(SIDES.get(token.is(Trait.UP) ? "up" : "down"));
    }
    String part = token.tag().isVerb() ? "/v" : token.tag().isNoun() ? "/n" : "/a";
    String lemma =
        part.equals("/v") ? new Clause(tree, place).lemma().replace(' ', '_') : token.lemma();
    if (lemma.equals(VOTE) && approves(tree, place)) {
      sides.addAll(SIDES.get("approve/v"));
    }
    sides.addAll(token.tag().isName() ? List.of() : SIDES.getOrDefault(lemma + part, List.of()));
    return sides;
  }

  /** "Voted to spend £4m": what a vote for something is told by. */
  private static boolean approves(Tree tree, int place) {
    return tree.children(place, Relation.XCOMP, Relation.ADVCL).stream()
        .filter(child -> child > place && new Clause(tree, child).finite().isEmpty())
        .map(child -> tree.token(child).lemma() + "/v")
        .anyMatch(word -> SIDES.getOrDefault(word, List.of()).stream().noneMatch(Side::declines));
  }
}
