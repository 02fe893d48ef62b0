package org.copydesk.check.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
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

/**
 * "Be", "have" or "do" in another number than its subject, whatever stands between. The subject
 * must open its clause and be a plain noun; the parse must see the same subject as the words do.
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
                  "The bolts in the old gate [[was]] loose.",
                  "The bolts in the old gate were loose."),
              Example.bad("The ceiling [[are]] low.", "The ceiling is low."),
              Example.bad(
                  "She said the colour of the doors [[have]] been changed.",
                  "She said the colour of the doors has been changed."),
              Example.bad(
                  "On Friday, the smell from the drains [[were]] worse.",
                  "On Friday, the smell from the drains was worse."),
              Example.bad(
                  "One of the swimmers [[were]] pulled out.",
                  "One of the swimmers was pulled out."),
              Example.bad(
                  "Each of the tents [[have]] two doors.", "Each of the tents has two doors."),
              Example.good("A number of swimmers were pulled out."),
              Example.good("The team of divers are on their way."),
              Example.good("If the sound of the drums were louder, people would complain."),
              Example.good("The bread and the butter are on the table."),
              Example.good("What the bolts in the gate need is oil."),
              Example.good("The weeks in hospital was a long time for him."),
              Example.good("One of the swimmers who were pulled out has died."),
              Example.good("The man, like the women, was tired."),
              Example.good("The boy the soldiers have freed is nine."),
              Example.good("The worst hit were the farms."),
              Example.good("The chart below shows that farms in the hills are few."),
              Example.good("The politics of the islands is dull."))
          .reading(Role.PROSE)
          .outsideQuotes();

  private static final Map<String, String> SINGULAR =
      Map.of("are", "is", "were", "was", "have", "has", "do", "does");

  private static final Map<String, String> PLURAL =
      Map.of("is", "are", "was", "were", "has", "have", "does", "do");

  /** How many words a subject may have before its verb. */
  private static final int LONGEST = 12;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : article.blocks(Role.PROSE)) {
      for (Sentence sentence : article.sentences(block)) {
        findings.addAll(check(article, sentence, article.tokens(sentence)));
      }
    }
    return findings;
  }

  private static List<Finding> check(Article article, Sentence sentence, List<Token> tokens) {
    List<Finding> findings = new ArrayList<>();
    for (int verb = 1; verb < tokens.size(); verb++) {
      String written = tokens.get(verb).text();
      if (SINGULAR.containsKey(written) || PLURAL.containsKey(written)) {
        int place = verb;
        subject(tokens, verb)
            .flatMap(subject -> right(tokens, subject, place))
            .filter(right -> agrees(Trees.of(article).of(sentence), right.subject, place))
            .ifPresent(right -> findings.add(finding(sentence, tokens, place, right)));
      }
    }
    return findings;
  }

  /** Where a subject begins, and its noun. */
  private record Subject(int start, int noun) {}

  /** The noun of the subject, and the verb it should have. */
  private record Right(int subject, String verb) {}

  /** What stands before the verb when that can be nothing but its subject. */
  private static Optional<Subject> subject(List<Token> tokens, int verb) {
    int last = verb - 1;
    while (last > 0 && tokens.get(last).tag().isAdverb()) {
      last--;
    }
    int start = last + 1;
    while (start > 0 && verb - start < LONGEST && mayBelong(tokens.get(start - 1))) {
      start--;
    }
    while (start < last && tokens.get(start).tag() == Tag.IN) {
      start++;
    }
    boolean that =
        tokens.subList(Math.min(start + 1, last), last).stream()
            .anyMatch(token -> token.lower().equals("that"));
    if (that || !opens(tokens, start)) {
      return Optional.empty();
    }
    int noun = -1;
    int at = start;
    for (; at <= last && tokens.get(at).tag() != Tag.IN; at++) {
      noun = at;
    }
    return noun < 0 ? Optional.empty() : Optional.of(new Subject(start, noun));
  }

  private static boolean mayBelong(Token token) {
    return switch (token.tag()) {
      case DT, PRP_POSSESSIVE, JJ, JJS, NN, NNS, NNP, NNPS, CD, IN, GENITIVE -> true;
      default -> false;
    };
  }

  /**
   * Whether a clause begins at {@code start}: the sentence, after its first words, what is said.
   */
  private static boolean opens(List<Token> tokens, int start) {
    if (start == 0) {
      return true;
    }
    Token before = tokens.get(start - 1);
    if (before.tag() == Tag.COMMA) {
      return tokens.get(0).tag() == Tag.IN
          && tokens.subList(0, start - 1).stream().allMatch(SubjectVerb::mayBelong);
    }
    boolean that = before.lower().equals("that");
    return before.is(Trait.SPEAKS) || that && start > 1 && tokens.get(start - 2).is(Trait.SPEAKS);
  }

  /** The verb that the subject should have, when it is another than stands there. */
  private static Optional<Right> right(List<Token> tokens, Subject subject, int verb) {
    Token first = tokens.get(subject.start);
    Token noun = tokens.get(subject.noun);
    String written = tokens.get(verb).text();
    boolean plain = subject.noun + 1 == verb || tokens.get(subject.noun + 1).tag().isAdverb();
    if (isOneOf(first, noun, subject)) {
      return Optional.ofNullable(SINGULAR.get(written)).map(is -> new Right(subject.noun, is));
    }
    if (noun.capitalised() || noun.is(Trait.COLLECTIVE) || counted(tokens, subject)) {
      return Optional.empty();
    }
    if (noun.tag() == Tag.NN && singular(first)) {
      return Optional.ofNullable(SINGULAR.get(written)).map(is -> new Right(subject.noun, is));
    }
    return noun.tag() == Tag.NNS && plural(first) && !plain
        ? Optional.ofNullable(PLURAL.get(written)).map(are -> new Right(subject.noun, are))
        : Optional.empty();
  }

  /** "One of", "each of". */
  private static boolean isOneOf(Token first, Token noun, Subject subject) {
    return subject.noun == subject.start
        && first == noun
        && (first.lower().equals("one") || first.lower().equals("each"));
  }

  /** Whether more is said before the noun than of what kind it is: "the three", "the worst hit". */
  private static boolean counted(List<Token> tokens, Subject subject) {
    return tokens.subList(subject.start, subject.noun).stream()
        .map(Token::tag)
        .anyMatch(tag -> tag == Tag.CD || tag == Tag.GENITIVE || tag == Tag.JJS);
  }

  private static boolean singular(Token first) {
    return switch (first.lower()) {
      case "the", "a", "an", "this", "that", "each", "every", "another", "his", "her", "its" ->
          true;
      default -> false;
    };
  }

  private static boolean plural(Token first) {
    return switch (first.lower()) {
      case "the", "these", "those", "some", "many", "several", "few", "both", "his", "her", "its" ->
          true;
      default -> false;
    };
  }

  /** Whether the parse sees the same subject, alone, of a clause that tells how things are. */
  private static boolean agrees(Tree tree, int subject, int verb) {
    return Clause.of(tree).stream()
        .filter(clause -> clause.finite().equals(OptionalInt.of(verb)))
        .anyMatch(
            clause ->
                tree.head(subject) == clause.predicate()
                    && tree.is(subject, Relation.NSUBJ, Relation.NSUBJ_PASS)
                    && tree.children(subject, Relation.CONJ, Relation.ACL_RELCL).isEmpty());
  }

  private static Finding finding(Sentence sentence, List<Token> tokens, int verb, Right right) {
    Block block = sentence.block();
    Token token = tokens.get(verb);
    String subject = tokens.get(right.subject).text();
    boolean verbatim = block.text().verbatim(token.start(), token.end());
    String number = PLURAL.containsKey(right.verb) ? "singular" : "plural";
    return INFO.finding(
            block.span(token.start(), token.end()),
            "The subject here is “%s”, which is %s; write “%s”."
                .formatted(subject, number, right.verb))
        .withFixes(
            verbatim
                ? List.of(
                    new Fix(
                        "“" + right.verb + "”",
                        Safety.REVIEW,
                        List.of(new Edit(block.span(token.start(), token.end()), right.verb))))
                : List.of());
  }
}
