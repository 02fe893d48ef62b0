package org.copydesk.check.grammar;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.syntax.Clause;
import org.copydesk.syntax.NounPhrase;
import org.copydesk.syntax.Relation;
import org.copydesk.syntax.Tree;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;
import org.copydesk.word.Verb;
import org.copydesk.word.WordLists;

/**
 * A verb and the subject that the parse gives it.
 *
 * @param tree the sentence
 * @param subject the place of the subject's head
 * @param verb the place of the verb that has to agree with it
 */
record VerbSubject(Tree tree, int subject, int verb) {
  /** After these a plain form of the verb is right whatever the subject: "asked that he go". */
  static final Set<String> DEMANDS = WordLists.of(VerbSubject.class, "demand");

  /** After these the subject has a plain form of the verb: "helped the man go". */
  static final Set<String> LETS =
      Set.of("feel", "have", "hear", "help", "let", "make", "see", "watch");

  /** After these "were" may go with any subject. */
  static final Set<String> SUPPOSES =
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
    return subject.isPresent() && RelativeVerb.isPronoun(tree.token(subject.getAsInt()))
        ? RelativeVerb.antecedent(tree, subject.getAsInt())
        : subject;
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
    NounPhrase phrase = new NounPhrase(tree, subject);
    return phrase.joined().contains(place)
        || phrase.first() <= place && place < subject
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
    RelativeVerb relative = new RelativeVerb(tree, subject, verb);
    boolean shared = relative.isRelative() && relative.isShared(Number.ofVerb(written));
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
                        && tree.token(at - 1).tag() == Tag.COMMA
                        && IntStream.range(0, at).anyMatch(this::isAnyVerb));
    if (which && Number.ofVerb(written) == Number.ONE) {
      return true;
    }
    int aside = aside();
    boolean second =
        IntStream.range(subject + 1, verb - 1)
            .filter(at -> tree.token(at).lower().equals("and") && !isPair(at))
            .filter(at -> aside == Tree.NOTHING || at < aside)
            .anyMatch(at -> IntStream.range(subject, at).noneMatch(this::isFinite));
    boolean infinitive =
        tree.token(verb - 1).tag() == Tag.CC
            && !written.lemma().equals("be")
            && IntStream.range(0, verb).anyMatch(at -> tree.token(at).tag() == Tag.TO);
    return Number.ofVerb(written) == Number.MANY && (second || infinitive);
  }

  private boolean isAnyVerb(int at) {
    return tree.token(at).tag().isVerb() || tree.token(at).tag() == Tag.MD;
  }

  /**
   * Where an aside opens that a comma closes right before the verb: "The ship, built of oak and
   * iron, have". One that begins with "and" is none.
   */
  private int aside() {
    int open = verb - 2;
    while (open > subject && tree.token(open).tag() != Tag.COMMA) {
      open--;
    }
    boolean closed = tree.token(verb - 1).tag() == Tag.COMMA && open == subject + 1;
    return closed && tree.token(open + 1).tag() != Tag.CC ? open : Tree.NOTHING;
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
    return !named && isOfTwo() ? Number.MANY : Number.ofPhrase(tree, subject, named);
  }

  /** "The mayor and the clerk": two subjects, each with an article, that no parse has joined. */
  private boolean isOfTwo() {
    boolean helps = tree.is(verb, Relation.AUX, Relation.AUX_PASS, Relation.COP);
    List<Integer> subjects =
        tree.children(helps ? tree.head(verb) : verb, Relation.NSUBJ, Relation.NSUBJ_PASS);
    if (subjects.size() != 2 || subjects.get(1) > verb) {
      return false;
    }
    NounPhrase other = new NounPhrase(tree, subjects.get(1));
    int and = new NounPhrase(tree, subjects.get(0)).end();
    return and + 1 == other.first()
        && tree.token(and).lower().equals("and")
        && subjects.stream()
            .allMatch(at -> new NounPhrase(tree, at).determiner().orElse("").matches("an?|the"));
  }

  /** Whether what is said before lets the verb stand in any number. */
  private boolean isFree() {
    Token written = tree.token(verb);
    boolean plain =
        Number.ofVerb(written) == Number.MANY
            && (written.tag() == Tag.VBP || written.tag() == Tag.VB)
            && !written.lemma().equals("be");
    int first = Math.min(subject, new NounPhrase(tree, subject).first());
    boolean relative = new RelativeVerb(tree, subject, verb).isRelative();
    for (int i = 0; i < verb; i++) {
      String lemma = tree.token(i).lemma();
      boolean near = i >= first - 3;
      boolean supposed =
          written.lower().equals("were")
              && SUPPOSES.contains(lemma)
              && (near || !lemma.equals("as"));
      boolean inverted = tree.token(i).tag() == Tag.MD || lemma.equals("do");
      boolean far = written.tag() == Tag.VB && tree.token(subject).tag() != Tag.PRP;
      boolean asked = inverted && (far || near);
      boolean judged =
          tree.token(i).tag() == Tag.JJ
              && tree.token(i + 1).lower().equals("that")
              && written.tag() == Tag.VB;
      boolean let = near && LETS.contains(lemma) && !tree.is(i, Relation.AUX);
      boolean demanded = DEMANDS.contains(lemma) && !(relative && isAskedTo(i, first));
      if (supposed || plain && (asked || let || judged || demanded)) {
        return true;
      }
    }
    return false;
  }

  /** "Asked them to pass a law that": what is asked for is told by "to". */
  private boolean isAskedTo(int asked, int before) {
    return IntStream.range(asked, before).anyMatch(at -> tree.token(at).tag() == Tag.TO);
  }
}
