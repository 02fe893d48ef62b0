package org.copydesk.check.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.copydesk.syntax.Clause;
import org.copydesk.syntax.NounPhrase;
import org.copydesk.syntax.Relation;
import org.copydesk.syntax.Tree;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/**
 * A place where a sentence tells of the birth or the death of somebody known.
 *
 * @param known who
 * @param birth whether it is the birth
 * @param tree the sentence
 * @param place the place in it of the word that tells of it: "died", "birth"
 */
record LifeEvent(KnownPerson known, boolean birth, Tree tree, int place) {
  private static final Set<String> DIES = Set.of("die", "perish", "drown");
  private static final Set<String> KILLS =
      Set.of("kill", "murder", "assassinate", "execute", "hang", "behead");
  private static final Set<String> DEATH =
      Set.of("death", "murder", "assassination", "killing", "execution");
  private static final Set<String> POINTS = Set.of("he", "she", "his", "her");

  /** How many words stand between "who" and what befell, at most. */
  private static final int NEAR = 4;

  /** Whether a word may tell of a birth or a death: what is not worth a tree is not parsed. */
  static boolean mayTell(Token token) {
    return token.lower().equals("born") || token.lemma().equals("birth") || isDeath(token);
  }

  private static boolean isDeath(Token token) {
    String lemma = token.lemma();
    return DIES.contains(lemma)
        || KILLS.contains(lemma)
        || DEATH.contains(lemma)
        || lemma.equals("shoot");
  }

  /** Every birth and death that a sentence tells of those in it who are known. */
  static List<LifeEvent> in(Tree tree, List<KnownPerson> people) {
    List<LifeEvent> all = new ArrayList<>();
    for (int place = 0; !people.isEmpty() && place < tree.size(); place++) {
      String word = tree.token(place).lemma();
      boolean born = tree.token(place).lower().equals("born");
      if (born || word.equals("birth") || dies(tree, place) || DEATH.contains(word)) {
        int at = place;
        boolean birth = born || word.equals("birth");
        who(tree, place)
            .filter(one -> !isOfKin(tree, at))
            .flatMap(one -> known(tree, one, people))
            .ifPresent(known -> all.add(new LifeEvent(known, birth, tree, at)));
      }
    }
    return all;
  }

  private static boolean dies(Tree tree, int place) {
    Token token = tree.token(place);
    boolean dead =
        token.lemma().equals("shoot")
            && place + 1 < tree.size()
            && tree.token(place + 1).lower().equals("dead");
    return token.tag().isVerb()
        && (DIES.contains(token.lemma()) || KILLS.contains(token.lemma()) || dead);
  }

  /** The place of the word that says whose birth or death it is. */
  private static Optional<Integer> who(Tree tree, int place) {
    if (!tree.token(place).tag().isVerb()) {
      return tree.children(place, Relation.NMOD_POSS).stream()
          .findFirst()
          .or(
              () ->
                  tree.children(place, Relation.NMOD).stream()
                      .filter(at -> new NounPhrase(tree, at).preposition().equals("of"))
                      .findFirst());
    }
    Clause clause = new Clause(tree, place);
    boolean acts = DIES.contains(tree.token(place).lemma()) || clause.passive();
    boolean born = tree.token(place).lower().equals("born");
    OptionalInt found = acts || born ? clause.subject() : clause.object();
    if (clause.negated() || clause.tense() == org.copydesk.syntax.ClauseTense.MODAL) {
      return Optional.empty();
    }
    return found.stream().boxed().findFirst();
  }

  /** "Elvis Presley and his mother, who died": whether the one who dies is called kin. */
  private static boolean isOfKin(Tree tree, int verb) {
    int who = verb;
    while (who > 1 && verb - who < NEAR && !tree.token(who).lower().equals("who")) {
      who--;
    }
    int noun = tree.token(Math.max(0, who - 1)).isMark() ? who - 2 : who - 1;
    return tree.token(who).lower().equals("who") && noun > 0 && tree.token(noun).is(Trait.KIN);
  }

  /** The known person whose name stands at a place, or to whom a pronoun there can only point. */
  private static Optional<KnownPerson> known(Tree tree, int place, List<KnownPerson> people) {
    Token token = tree.token(place);
    for (KnownPerson known : people) {
      int from = known.tokens().get(known.from()).start();
      int to = known.tokens().get(known.to() - 1).end();
      if (names(tree, place, from, to)) {
        return Optional.of(known);
      }
    }
    KnownPerson first = people.get(0);
    boolean points =
        POINTS.contains(token.lower())
            && people.size() == 1
            && first.tokens().get(first.from()).start() < token.start()
            && others(tree, first) == 0;
    return points ? Optional.of(first) : Optional.empty();
  }

  /** Whether the words of a name head the phrase at a place, or belong to it: "the singer". */
  private static boolean names(Tree tree, int place, int from, int to) {
    NounPhrase phrase = new NounPhrase(tree, place);
    for (int i = 0; i < tree.size(); i++) {
      Token token = tree.token(i);
      if (phrase.isNamedAt(i) && from <= token.start() && token.start() < to) {
        return true;
      }
    }
    return false;
  }

  /** How many pronouns or names of others a "he" or "his" after the name could point to as well. */
  private static long others(Tree tree, KnownPerson known) {
    int from = known.tokens().get(known.from()).start();
    long others = 0;
    for (int i = 0; i < tree.size(); i++) {
      Token token = tree.token(i);
      boolean before = token.start() < from;
      boolean pronoun = before && token.tag() == Tag.PRP && POINTS.contains(token.lower());
      boolean subject =
          before && token.tag().isName() && tree.is(i, Relation.NSUBJ, Relation.NSUBJ_PASS);
      others += pronoun || subject ? 1 : 0;
    }
    return others;
  }

  /** The first date after the word that goes with it, or that which its clause tells of. */
  Optional<When> when() {
    FactWords tokens = known.tokens();
    int at = index(tokens, tree.token(place).start());
    int end = tokens.sentenceEnd(at);
    for (int i = at + 1; i < end; i++) {
      boolean in = tokens.folded(i).equals("in") || tokens.folded(i).equals("on");
      Optional<When> when = in ? When.at(tokens, i + 1) : Optional.empty();
      if (when.isPresent()) {
        return hangs(tokens, i + 1) ? when : Optional.empty();
      }
    }
    return told(tokens);
  }

  /** Whether the word at an index goes with this word, not with a clause of its own between. */
  private boolean hangs(FactWords tokens, int index) {
    int start = tokens.get(index).start();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.token(i).start() <= start && start < tree.token(i).end()) {
        return near(i);
      }
    }
    return false;
  }

  private boolean near(int from) {
    int at = tree.head(from);
    while (at != Tree.NOTHING && at != place) {
      boolean clause = tree.token(at).tag().isVerb() || tree.token(at).tag().isName() && at > place;
      if (clause && !tree.is(at, Relation.OBL, Relation.NMOD)) {
        return false;
      }
      at = tree.head(at);
    }
    return at == place;
  }

  /** "1981, the year John Lennon was murdered": the date that the clause is said of. */
  private Optional<When> told(FactWords tokens) {
    int noun = known.from() - 1;
    while (noun > 2 && Set.of("that", "when", "in", "which").contains(tokens.folded(noun))) {
      noun--;
    }
    boolean apposed =
        noun > 1
            && Set.of("year", "day").contains(tokens.folded(noun))
            && tokens.folded(noun - 1).equals("the")
            && tokens.after(noun - 2).strip().equals(",")
            && tokens.unbroken(noun - 1, known.from());
    return apposed && tokens.get(noun - 2).isYear() ? When.at(tokens, noun - 2) : Optional.empty();
  }

  private static int index(FactWords tokens, int start) {
    int i = 0;
    while (i + 1 < tokens.size() && tokens.get(i).end() <= start) {
      i++;
    }
    return i;
  }

  /** Where the sentence says how old the person was then: "was 36 when he was shot". */
  Optional<Integer> age() {
    int above = tree.head(place);
    if (above < 0 || tree.token(above).tag() != Tag.CD) {
      return Optional.empty();
    }
    boolean when =
        tree.children(place, Relation.ADVMOD, Relation.MARK).stream()
            .anyMatch(at -> tree.token(at).lower().equals("when"));
    return when ? Optional.of(index(known.tokens(), tree.token(above).start())) : Optional.empty();
  }

  /** The place of the word in the block. */
  int at() {
    return index(known.tokens(), tree.token(place).start());
  }
}
