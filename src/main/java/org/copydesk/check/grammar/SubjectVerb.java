package org.copydesk.check.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Span;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Safety;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.syntax.Clause;
import org.copydesk.syntax.Relation;
import org.copydesk.syntax.Tree;
import org.copydesk.syntax.Trees;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;
import org.copydesk.word.Verb;

/**
 * A verb in another number than its subject, whatever stands between. The subject is a plain noun,
 * and the parse must see the same one as the words do; groups and amounts may have either number.
 */
public final class SubjectVerb implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "grammar/verb-number",
              Severity.WARNING,
              "A verb that does not agree with its subject",
              "A plural verb after a singular subject, or the other way round, stops the reader,"
                  + " who looks for another subject.",
              Example.bad(
                  "The sound of the drums [[were]] heard across the valley.",
                  "The sound of the drums was heard across the valley."),
              Example.bad(
                  "She said the colour of the doors [[have]] been changed.",
                  "She said the colour of the doors has been changed."),
              Example.bad(
                  "One of the swimmers [[were]] pulled out.",
                  "One of the swimmers was pulled out."),
              Example.bad(
                  "The letters sent in March [[was]] lost.",
                  "The letters sent in March were lost."),
              Example.bad(
                  "The nurses who [[was]] on duty slept.", "The nurses who were on duty slept."),
              Example.good("Falls was the word that he had circled."),
              Example.good(
                  "Adding hops makes beer bitter, and the numerous men who keep bees are few."),
              Example.good("The towns near the lake that were cut off have no boats."),
              Example.bad(
                  "A river that floods its banks [[have]] no boats.",
                  "A river that floods its banks has no boats."),
              Example.bad("Farms in the hills [[needs]] rain.", "Farms in the hills need rain."),
              Example.bad(
                  "The captain, along with two sailors, [[were]] saved.",
                  "The captain, along with two sailors, was saved."),
              Example.bad(
                  "Neither of the clubs [[want]] a fight.", "Neither of the clubs wants a fight."),
              Example.good("They asked that the club pay, and let the club keep the cup."),
              Example.good("Bread and butter is cheap, and the long and the short are told."),
              Example.good("A number of swimmers were pulled out."),
              Example.good(
                  "The team of divers are on their way. If the sound were louder, I'd go."),
              Example.good("The weeks in hospital was a long time for him."),
              Example.good("One of the swimmers who were pulled out has died."),
              Example.good("The worst hit were the farms. What the bolts need is oil."),
              Example.good("The chart below shows that farms in the hills are few."),
              Example.good("The politics of the islands is dull; local and national news are on."))
          .reading(Role.PROSE)
          .outsideQuotes();

  private static final Map<String, String> SINGULAR =
      Map.of("are", "is", "were", "was", "have", "has", "do", "does");

  private static final Map<String, String> PLURAL =
      Map.of("is", "are", "was", "were", "has", "have", "does", "do");

  /** After these a plain form of the verb is right whatever the subject: "asked that he go". */
  private static final Set<String> DEMANDS =
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

  /** Words that a tagger takes for plain nouns, and whose verb may be in either number. */
  private static final Set<String> EITHER =
      Set.of(
          "people",
          "media",
          "ours",
          "yours",
          "theirs",
          "others",
          "anyone",
          "everyone",
          "anybody",
          "everybody");

  private static final Set<String> ONE_OF = Set.of("one", "each", "neither", "either");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : article.blocks(Role.PROSE)) {
      for (Sentence sentence : article.sentences(block)) {
        List<Token> tokens = article.tokens(sentence);
        int first = block.role() == Role.CAPTION && Subjects.isLabel(tokens) ? tokens.size() : 1;
        for (int verb = first; verb < tokens.size(); verb++) {
          int subject = Subjects.before(tokens, verb);
          if (subject >= 0 && disagree(tokens, subject, verb) && stands(tokens, subject, verb)) {
            Tree tree = Trees.of(article).of(sentence);
            right(tree, subject, verb)
                .ifPresent(right -> findings.add(finding(block, tree, right)));
          }
        }
      }
    }
    return findings;
  }

  /** The places of subject and verb, and the verb that should stand there. */
  private record Right(int subject, int verb, String form) {}

  /** Whether the two would disagree, if they were subject and verb. */
  private static boolean disagree(List<Token> tokens, int subject, int verb) {
    Token noun = tokens.get(subject);
    boolean oneOf = ONE_OF.contains(noun.lower()) || noun.lower().equals("people");
    if (noun.lower().endsWith("ics") || EITHER.contains(noun.lower())) {
      return false;
    }
    if (!oneOf && (noun.tag().isName() || noun.is(Trait.COLLECTIVE))) {
      return false;
    }
    return noun.tag() == Tag.NN || oneOf
        ? singular(tokens.get(verb)).isPresent()
        : plural(tokens.get(verb)).isPresent();
  }

  /** Whether the verb is no part of a name, and no noun, as far as its neighbours tell. */
  private static boolean stands(List<Token> tokens, int subject, int verb) {
    Token noun = tokens.get(subject);
    Token written = tokens.get(verb);
    boolean named = noun.capitalised() && (subject > 0 || noun.is(Trait.SURNAME));
    boolean cited = verb == 1 && verb + 1 < tokens.size() && tokens.get(verb + 1).tag() == Tag.DT;
    if (named || cited || !noun.text().substring(1).equals(noun.lower().substring(1))) {
      return false;
    }
    boolean known = SINGULAR.containsKey(written.lower()) || PLURAL.containsKey(written.lower());
    if (known || verb + 1 == tokens.size()) {
      return known;
    }
    Tag next = tokens.get(verb + 1).tag();
    boolean compound = next == Tag.NN && tokens.get(verb - 1).tag() == Tag.NN;
    return !compound && next != Tag.MD && next != Tag.WP_POSSESSIVE && !next.isMark();
  }

  /** What a verb in the plural is in the singular; empty for any other. */
  private static Optional<String> singular(Token verb) {
    String known = SINGULAR.get(verb.lower());
    return known != null || verb.tag() != Tag.VBP || verb.lemma().equals("be")
        ? Optional.ofNullable(known)
        : Optional.of(Verb.of(verb.lemma()).third());
  }

  private static Optional<String> plural(Token verb) {
    String known = PLURAL.get(verb.lower());
    return known != null || verb.tag() != Tag.VBZ || verb.lemma().equals("be")
        ? Optional.ofNullable(known)
        : Optional.of(verb.lemma());
  }

  /** The verb that is right, when the parse has the same subject for it as the words have. */
  private static Optional<Right> right(Tree tree, int subject, int verb) {
    boolean same =
        Clause.of(tree).stream()
            .filter(clause -> clause.finite().equals(OptionalInt.of(verb)))
            .anyMatch(clause -> isSubject(tree, subject, clause));
    if (!same || !tree.children(subject, Relation.CONJ).isEmpty() || isFree(tree, subject, verb)) {
      return Optional.empty();
    }
    Token noun = tree.token(subject);
    boolean one = isOne(noun);
    boolean people = noun.lower().equals("people");
    if (one && !isSingular(tree, subject) || !one && !people && noun.lemma().equals(noun.lower())) {
      return Optional.empty();
    }
    Token written = tree.token(verb);
    return (one ? singular(written) : plural(written)).map(form -> new Right(subject, verb, form));
  }

  /** A participle after the noun may pass for its verb: "the letters sent in March was". */
  private static boolean isSubject(Tree tree, int subject, Clause clause) {
    boolean joined = tree.is(clause.predicate(), Relation.CONJ);
    boolean shared =
        tree.children(clause.predicate(), Relation.NSUBJ, Relation.NSUBJ_PASS).isEmpty();
    OptionalInt own = clause.subject();
    if (own.isPresent() && !(joined && shared)) {
      return own.getAsInt() == subject;
    }
    int above = tree.head(clause.predicate());
    return above > subject
        && above < clause.predicate()
        && tree.token(above).tag() == Tag.VBD
        && !joined
        && tree.children(above, Relation.NSUBJ).contains(subject)
        && Verb.of(tree.token(above).lemma()).isPastOrParticiple(tree.token(above).lower())
        && Verb.ofPastAlone(tree.token(above).lower()).isEmpty();
  }

  /** Whether what is said before lets the verb stand in any number. */
  private static boolean isFree(Tree tree, int subject, int verb) {
    Token written = tree.token(verb);
    for (int i = 0; i < verb; i++) {
      String lemma = tree.token(i).lemma();
      boolean supposed = written.lower().equals("were") && SUPPOSES.contains(lemma);
      boolean plain = written.tag() == Tag.VBP && !written.lemma().equals("be");
      boolean demanded = plain && DEMANDS.contains(lemma);
      boolean let = plain && LETS.contains(lemma);
      boolean asked = tree.token(i).tag() == Tag.MD && plain && i > subject - 2 && i < subject;
      if (supposed || demanded || let || asked) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun in the singular stands for one thing: it has an article, or none is missing. */
  private static boolean isSingular(Tree tree, int subject) {
    boolean many =
        tree.children(subject, Relation.NUMMOD).stream()
                .anyMatch(at -> !tree.token(at).lower().matches("one|1"))
            || tree.children(subject, Relation.DET, Relation.AMOD, Relation.DET_PREDET).stream()
                .map(at -> tree.token(at).lower())
                .anyMatch(Subjects.MANY::contains);
    boolean people =
        tree.children(subject, Relation.AMOD).stream()
            .anyMatch(at -> tree.token(at).tag() == Tag.JJS);
    boolean joined =
        tree.children(subject, Relation.AMOD, Relation.COMPOUND).stream()
            .anyMatch(at -> !tree.children(at, Relation.CONJ).isEmpty());
    return !many && !people && !joined && !tree.token(subject).lower().endsWith("s");
  }

  /** Whether the subject is singular, by its form or as "each of". */
  private static boolean isOne(Token noun) {
    boolean singular = noun.tag() == Tag.NN && !noun.lower().equals("people");
    return singular || ONE_OF.contains(noun.lower());
  }

  private static Finding finding(Block block, Tree tree, Right right) {
    Token token = tree.token(right.verb);
    Span span = block.span(token.start(), token.end());
    boolean singular =
        PLURAL.containsKey(right.form)
            || !SINGULAR.containsKey(right.form) && singular(token).isPresent();
    Finding finding =
        INFO.finding(
            span,
            "The subject here is “%s”, which is %s; write “%s”."
                .formatted(
                    tree.token(right.subject).text(),
                    singular ? "singular" : "plural",
                    right.form));
    return block.text().verbatim(token.start(), token.end())
        ? finding.withFix(
            new Fix("“" + right.form + "”", Safety.REVIEW, List.of(new Edit(span, right.form))))
        : finding;
  }
}
