package org.copydesk.check.grammar;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.syntax.Clause;
import org.copydesk.syntax.NounPhrase;
import org.copydesk.syntax.Relation;
import org.copydesk.syntax.Tree;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;
import org.copydesk.word.Verb;

/**
 * A verb and the subject that the parse gives it.
 *
 * @param tree the sentence
 * @param subject the place of the subject's head
 * @param verb the place of the verb that has to agree with it
 */
record VerbSubject(Tree tree, int subject, int verb) {
  /** After these a plain form of the verb is right whatever the subject: "asked that he go". */
  static final Set<String> DEMANDS =
      Set.of(
          "ask",
          "demand",
          "insist",
          "order",
          "propose",
          "recommend",
          "request",
          "require",
          "suggest",
          "urge");

  /** After these the subject has a plain form of the verb: "helped the man go". */
  private static final Set<String> LETS =
      Set.of("feel", "have", "hear", "help", "let", "make", "see", "watch");

  /** After these "were" may go with any subject. */
  private static final Set<String> SUPPOSES =
      Set.of("as", "if", "lest", "suppose", "though", "unless", "whether", "wish", "would");

  /** What the parse knows of the verb at {@code verb}; empty when it sees no subject before it. */
  static Optional<VerbSubject> of(Tree tree, int verb) {
    boolean helps = tree.is(verb, Relation.AUX, Relation.AUX_PASS, Relation.COP);
    int predicate = helps ? tree.head(verb) : verb;
    if (predicate == Tree.NOTHING || tree.is(predicate, Relation.AMOD, Relation.COMPOUND)) {
      return Optional.empty();
    }
    Clause clause = new Clause(tree, predicate);
    boolean first = clause.auxiliaries().stream().allMatch(at -> at >= verb) && predicate >= verb;
    OptionalInt expletive =
        tree.children(predicate, Relation.EXPL).stream().mapToInt(at -> at).findFirst();
    boolean it = expletive.isPresent() && tree.token(expletive.getAsInt()).lower().equals("it");
    boolean there = expletive.isPresent() && !it;
    OptionalInt subject =
        it ? expletive : participleRead(tree, clause).orElse(subject(tree, clause));
    if (!first || subject.isEmpty() || subject.getAsInt() > verb != there) {
      return Optional.empty();
    }
    return Optional.of(new VerbSubject(tree, subject.getAsInt(), verb));
  }

  /** Its own, or that of the verb to which it is joined. */
  private static OptionalInt subject(Tree tree, Clause clause) {
    boolean joined = tree.is(clause.predicate(), Relation.CONJ);
    boolean own =
        !tree.children(
                clause.predicate(), Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.NSUBJ_OUTER)
            .isEmpty();
    OptionalInt subject = own || joined ? clause.subject() : OptionalInt.empty();
    return subject.isPresent() && isPronoun(tree.token(subject.getAsInt()))
        ? antecedent(tree, subject.getAsInt())
        : subject;
  }

  private static boolean isPronoun(Token token) {
    return token.tag() == Tag.WDT || token.lower().matches("who|which");
  }

  /** The noun right before a relative pronoun whose clause the parse puts elsewhere. */
  private static OptionalInt antecedent(Tree tree, int who) {
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

  /** A participle after the noun may pass for its verb: "the letters sent in March was". */
  private static Optional<OptionalInt> participleRead(Tree tree, Clause clause) {
    int above = tree.head(clause.predicate());
    boolean own = !tree.children(clause.predicate(), Relation.NSUBJ, Relation.NSUBJ_PASS).isEmpty();
    if (own || above < 0 || above > clause.predicate() || tree.token(above).tag() != Tag.VBD) {
      return Optional.empty();
    }
    Token past = tree.token(above);
    boolean joined = tree.is(clause.predicate(), Relation.CONJ);
    boolean participle =
        Verb.of(past.lemma()).isPastOrParticiple(past.lower())
            && Verb.ofPastAlone(past.lower()).isEmpty();
    return joined || !participle
        ? Optional.empty()
        : Optional.of(tree.children(above, Relation.NSUBJ).stream().mapToInt(at -> at).findFirst());
  }

  /**
   * Whether the words bear out that verb and subject disagree: the one at {@code place} is the
   * subject too, or is joined to it, or does not agree with the verb either.
   */
  boolean isBorneOut(int place) {
    return new NounPhrase(tree, subject).joined().contains(place)
        || Partitive.whole(tree, subject).equals(OptionalInt.of(place))
        || tree.token(subject).tag() != Tag.PRP
            && Number.ofWord(tree.token(place)) == Number.ofWord(tree.token(subject));
  }

  /** The place of the word that tells its number: of a share, that of what is shared. */
  int told() {
    return Partitive.whole(tree, subject).orElse(subject);
  }

  /** The verb that should stand there; empty when it agrees, or may do so. */
  Optional<String> right() {
    Token written = tree.token(verb);
    Number number = number();
    boolean shared = isRelative() && isShared(Number.ofVerb(written));
    if (number == Number.EITHER || isFree() || shared || isParted() || isOfAll(written)) {
      return Optional.empty();
    }
    String pronoun = tree.token(subject).lower();
    if (pronoun.equals("i")) {
      return ofFirstPerson(written);
    }
    return number.of(written);
  }

  /** Whether a mark stands between that no sentence-part runs across: "Norton wrote: laws are". */
  private boolean isParted() {
    int from = Math.min(subject, verb);
    int to = Math.max(subject, verb);
    String marks = tree.token(verb - 1).tag() == Tag.CLOSE_BRACKET ? "…...–—;:" : "()…...–—;:";
    return IntStream.range(from, to)
        .mapToObj(at -> tree.token(at))
        .anyMatch(token -> token.tag() == Tag.BREAK || marks.contains(token.text()));
  }

  /**
   * Whether the verb may tell of more than the subject: of the whole clause ("more readers, which
   * makes"), of a second noun after "and", of what follows "there are a wealth of", or is joined to
   * an infinitive.
   */
  private boolean isOfAll(Token written) {
    if (verb < subject) {
      boolean of = subject + 1 < tree.size() && tree.token(subject + 1).lower().equals("of");
      return of && Number.ofVerb(written) == Number.MANY;
    }
    boolean which =
        IntStream.range(subject + 1, verb)
            .anyMatch(
                at ->
                    tree.token(at).lower().equals("which")
                        && tree.token(at - 1).tag() == Tag.COMMA);
    if (which && Number.ofVerb(written) == Number.ONE) {
      return true;
    }
    boolean second =
        IntStream.range(subject + 1, verb - 1)
            .filter(at -> tree.token(at).lower().equals("and") && !isPair(at))
            .anyMatch(at -> IntStream.range(subject, at).noneMatch(this::isFinite));
    boolean infinitive =
        tree.token(verb - 1).tag() == Tag.CC
            && !written.lemma().equals("be")
            && IntStream.range(0, verb).anyMatch(at -> tree.token(at).tag() == Tag.TO);
    return Number.ofVerb(written) == Number.MANY && (second || infinitive);
  }

  private boolean isFinite(int at) {
    return Number.isKnown(tree.token(at)) || tree.token(at).tag() == Tag.MD;
  }

  /**
   * Whether "and" joins two plain nouns of one number right before the verb: "arrests and raids".
   */
  private boolean isPair(int and) {
    Tag before = tree.token(and - 1).tag();
    return and + 2 == verb && before == tree.token(and + 1).tag() && before.isNoun();
  }

  private static Optional<String> ofFirstPerson(Token written) {
    return switch (written.lower()) {
      case "is", "are" -> Optional.of("am");
      case "were" -> Optional.of("was");
      case "was" -> Optional.empty();
      default -> Number.MANY.of(written);
    };
  }

  private Number number() {
    boolean named =
        tree.is(verb, Relation.COP)
            && tree.token(tree.head(verb)).tag().isNoun()
            && tree.children(tree.head(verb), Relation.CASE).isEmpty();
    return Number.ofPhrase(tree, subject, named);
  }

  private boolean isRelative() {
    int predicate =
        tree.is(verb, Relation.AUX, Relation.AUX_PASS, Relation.COP) ? tree.head(verb) : verb;
    boolean told = tree.is(predicate, Relation.ACL_RELCL) && tree.head(predicate) == subject;
    return told
        || tree.children(predicate, Relation.NSUBJ, Relation.NSUBJ_PASS).stream()
            .anyMatch(at -> isPronoun(tree.token(at)));
  }

  /** Whether the clause might tell of another noun, one in the verb's number. */
  private boolean isShared(Number wanted) {
    boolean who =
        IntStream.range(subject, verb).anyMatch(at -> tree.token(at).lower().equals("who"));
    if (who && !isPerson(tree.token(subject))) {
      return true;
    }
    int from = subject;
    while (from > 0
        && tree.token(from - 1).tag() != Tag.COMMA
        && (who || !isMain(tree.token(from - 1)))) {
      from--;
    }
    int first = new NounPhrase(tree, subject).first();
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

  /** Whether what is said before lets the verb stand in any number. */
  private boolean isFree() {
    Token written = tree.token(verb);
    boolean plain =
        Number.ofVerb(written) == Number.MANY
            && (written.tag() == Tag.VBP || written.tag() == Tag.VB)
            && !written.lemma().equals("be");
    int first = Math.min(subject, new NounPhrase(tree, subject).first());
    for (int i = 0; i < verb; i++) {
      String lemma = tree.token(i).lemma();
      boolean near = i >= first - 3;
      boolean supposed =
          written.lower().equals("were")
              && SUPPOSES.contains(lemma)
              && (near || !lemma.equals("as"));
      boolean inverted = tree.token(i).tag() == Tag.MD || lemma.equals("do");
      boolean asked = inverted && (written.tag() == Tag.VB || near);
      boolean let = near && LETS.contains(lemma) && !tree.is(i, Relation.AUX);
      if (supposed || plain && (asked || let || DEMANDS.contains(lemma))) {
        return true;
      }
    }
    return false;
  }
}
