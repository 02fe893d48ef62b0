package org.copydesk.check.grammar;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.copydesk.syntax.NounPhrase;
import org.copydesk.syntax.Relation;
import org.copydesk.syntax.Tree;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;
import org.copydesk.word.Verb;

/**
 * A verb of a clause that tells of a noun: "the boats that were sold".
 *
 * @param tree the sentence
 * @param subject the place of the noun
 * @param verb the place of the verb
 */
record RelativeVerb(Tree tree, int subject, int verb) {
  static boolean isPronoun(Token token) {
    return token.tag() == Tag.WDT || token.lower().matches("who|which");
  }

  /** The noun right before a relative pronoun whose clause the parse puts elsewhere. */
  static OptionalInt antecedent(Tree tree, int who) {
    boolean comma = who > 0 && tree.token(who - 1).tag() == Tag.COMMA;
    int noun = comma ? who - 2 : who - 1;
    boolean head = noun >= 0 && Number.isHead(tree.token(noun));
    boolean place =
        head
            && tree.token(noun).tag().isName()
            && SubjectWalk.isGoverned(tree.tokens(), SubjectWalk.start(tree.tokens(), noun));
    int before = head ? SubjectWalk.start(tree.tokens(), noun) - 2 : -1;
    boolean person =
        before >= 0
            && tree.token(who).lower().equals("who")
            && !isPerson(tree.token(noun))
            && tree.token(before + 1).tag() == Tag.IN
            && isPerson(tree.token(before));
    return OptionalInt.of(person ? before : head && !place ? noun : who);
  }

  /** Whether the verb is one of a clause that tells of its subject. */
  boolean isRelative() {
    int predicate =
        tree.is(verb, Relation.AUX, Relation.AUX_PASS, Relation.COP) ? tree.head(verb) : verb;
    boolean told = tree.is(predicate, Relation.ACL_RELCL) && tree.head(predicate) == subject;
    return told
        || tree.children(predicate, Relation.NSUBJ, Relation.NSUBJ_PASS).stream()
            .anyMatch(at -> isPronoun(tree.token(at)));
  }

  /** Whether the clause might tell of another noun, one in the verb's number. */
  boolean isShared(Number wanted) {
    boolean who =
        IntStream.range(subject, verb).anyMatch(at -> tree.token(at).lower().equals("who"));
    if (who && !isPerson(tree.token(subject))) {
      return true;
    }
    int first = new NounPhrase(tree, subject).first();
    if (isAlone(first)) {
      return false;
    }
    int from = subject;
    while (from > 0
        && tree.token(from - 1).tag() != Tag.COMMA
        && (who || !isMain(tree.token(from - 1)))) {
      from--;
    }
    boolean joined = first > 0 && tree.token(first - 1).tag() == Tag.CC;
    if (joined && wanted == Number.MANY) {
      return true;
    }
    return IntStream.range(from, verb)
        .filter(at -> at != subject && Number.isHead(tree.token(at)))
        .filter(at -> !who || isPerson(tree.token(at)))
        .filter(at -> !tree.is(at, Relation.COMPOUND, Relation.NMOD_POSS, Relation.FLAT))
        .mapToObj(at -> Number.ofWord(tree.token(at)))
        .anyMatch(number -> number == wanted || number == Number.EITHER);
  }

  /**
   * Whether the pronoun follows its noun, and no other noun governs that: "they took a path that".
   *
   * @param first where the phrase of the noun begins
   */
  private boolean isAlone(int first) {
    boolean follows =
        isPronoun(tree.token(subject + 1))
            && IntStream.range(subject + 2, verb).allMatch(at -> tree.token(at).tag().isAdverb());
    if (!follows || first == 0) {
      return follows;
    }
    Tag before = tree.token(first - 1).tag();
    boolean governed = before == Tag.IN || before == Tag.TO;
    return governed ? first > 1 && tree.token(first - 2).tag() == Tag.PRP : isVerbAt(first - 1);
  }

  private boolean isVerbAt(int at) {
    Tag tag = tree.token(at).tag();
    return tag.isVerb() && tag != Tag.VBN && tag != Tag.VBG;
  }

  /** Whether it is a verb for sure, no participle: "dug" may be either. */
  private static boolean isMain(Token word) {
    boolean past = Number.isKnown(word) || Verb.ofPastAlone(word.lower()).isPresent();
    return switch (word.tag()) {
      case VB, VBP, VBZ -> true;
      case VBD -> past;
      default -> false;
    };
  }

  /** Whether "who" may tell of it. */
  static boolean isPerson(Token word) {
    return word.is(Trait.ROLE)
        || word.is(Trait.KIN)
        || word.tag() == Tag.PRP
        || word.tag().isName()
        || word.lower().matches("people|those|one|any(one|body)|every(one|body)|some(one|body)");
  }
}
