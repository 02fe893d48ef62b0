package org.copydesk.check.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.syntax.Trees;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;
import org.copydesk.word.WordLists;

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
              SubjectVerbExamples.all())
          .reading(Role.PROSE)
          .outsideQuotes();

  private static final Pattern ABOVE = Pattern.compile("whether|if|that|how|why|who|which");

  /** What several come to when they are reckoned as one. */
  private static final Set<String> COMES_TO = Set.of("give", "make", "leave", "mean", "equal");

  /** What a number of things is judged to be, as one: "a fair return", "too few", "enough". */
  private static final Set<String> JUDGED = WordLists.of(SubjectVerb.class, "judged");

  private static final Pattern SPORT =
      Pattern.compile(
          "\\b(?:match|game|team|cup|league|season|wicket|goal|innings|toss|club|player)(?:e?s)?\\b",
          Pattern.CASE_INSENSITIVE);

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
          right(article, sentence, verb)
              .map(wrong -> finding(block, wrong))
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** A verb, its subject, and what the verb should be. */
  private record Wrong(Token verb, Token subject, String right) {}

  private static Optional<Wrong> right(Article article, Sentence sentence, int verb) {
    List<Token> tokens = article.tokens(sentence);
    int subject = Subjects.against(tokens, verb);
    if (subject == Subjects.NONE) {
      return PronounVerb.right(tokens, verb)
          .map(right -> wrong(tokens, verb, PronounVerb.place(tokens, verb), right));
    }
    boolean team = !isSettled(tokens, subject, verb) && isTeam(article, tokens, subject, verb);
    boolean name = isName(tokens.get(subject), subject) || team;
    if (isReckoned(tokens, subject, verb)
        || isNamedSo(tokens, verb)
        || isOwnVerb(tokens, subject, verb)) {
      return Optional.empty();
    }
    boolean stands = isPronoun(tokens, subject, verb) || stands(tokens, verb);
    if (name || !stands) {
      return Optional.empty();
    }
    Optional<VerbSubject> parsed = VerbSubject.of(Trees.of(article).of(sentence), verb);
    if (isOfClauseAbove(tokens, parsed.map(VerbSubject::subject).orElse(subject), verb)) {
      return Optional.empty();
    }
    if (parsed.filter(found -> found.isBorneOut(subject)).isEmpty()) {
      boolean joined = parsed.isEmpty() && Number.isKnown(tokens.get(verb));
      int told = subject > 0 && tokens.get(subject).lower().equals("today") ? subject - 1 : subject;
      return ListedClause.holds(tokens, subject, verb) || joined && isSettled(tokens, subject, verb)
          ? Number.ofWordAt(tokens, subject)
              .of(tokens.get(verb))
              .map(right -> wrong(tokens, verb, told, right))
          : Optional.empty();
    }
    return parsed.flatMap(
        found -> found.right().map(right -> wrong(tokens, verb, found.told(), right)));
  }

  /** Whether so many are one figure: "three deaths gives a rate of 9%", "four goals was enough". */
  private static boolean isReckoned(List<Token> tokens, int subject, int verb) {
    boolean judged =
        verb + 1 < tokens.size()
            && tokens.get(verb).lower().matches("is|was")
            && JUDGED.contains(tokens.get(verb + 1).lower());
    return (judged || COMES_TO.contains(tokens.get(verb).lemma()))
        && tokens.subList(Math.max(0, subject - 3), subject).stream()
            .anyMatch(token -> token.tag() == Tag.CD);
  }

  /**
   * Whether the noun opens a clause under another whose verb is still to come, and that one's noun
   * goes with the verb: "tests to show whether the strain matches the one found are due".
   */
  private static boolean isOfClauseAbove(List<Token> tokens, int subject, int verb) {
    int start = SubjectWalk.start(tokens, subject);
    int opens = 0;
    while (opens < start && !ABOVE.matcher(tokens.get(opens).lower()).matches()) {
      opens++;
    }
    List<Token> above = tokens.subList(0, opens);
    Number number = Number.ofVerb(tokens.get(verb));
    boolean clause = subject < verb && opens < start && hasOwnVerb(tokens, opens, start, verb);
    return clause
        && above.stream().noneMatch(word -> word.tag().isFinite() || word.tag() == Tag.MD)
        && above.stream().anyMatch(word -> word.tag().isNoun() && Number.ofWord(word) == number);
  }

  /** Whether a noun with "whether" before it may have its own verb, or one with "who" has. */
  private static boolean hasOwnVerb(List<Token> tokens, int opens, int start, int verb) {
    boolean asks = tokens.get(start - 1).lower().matches("whether|if|that|how|why");
    boolean verbs =
        opens + 1 < start
            && tokens.subList(opens + 1, verb).stream().anyMatch(t -> t.tag().isFinite());
    return asks && opens == start - 1 || verbs;
  }

  /** Whether it is the verb of a clause that tells of several: "those that steer clear are". */
  private static boolean isOwnVerb(List<Token> tokens, int subject, int verb) {
    return subject > 1
        && Number.ofVerb(tokens.get(verb)) == Number.MANY
        && tokens.get(subject).tag() == Tag.NN
        && tokens.get(subject - 1).lower().matches("that|who|which")
        && Number.ofWord(tokens.get(subject - 2)) == Number.MANY;
  }

  /** Whether it says what something was called or made: "the court declared it treasure". */
  private static boolean isNamedSo(List<Token> tokens, int verb) {
    return verb > 1
        && !Number.isKnown(tokens.get(verb))
        && tokens.get(verb - 1).lower().matches("it|them|him")
        && tokens.get(verb - 2).tag().isVerb();
  }

  private static Wrong wrong(List<Token> tokens, int verb, int subject, String right) {
    return new Wrong(tokens.get(verb), tokens.get(subject), right);
  }

  /** Whether a verb before it shows the number of its subject: "Jersey is small and have". */
  private static boolean isSettled(List<Token> tokens, int subject, int verb) {
    return subject < verb
        && tokens.get(Subjects.beforeAdverbs(tokens, verb - 1)).tag() == Tag.CC
        && Number.ofVerb(tokens.get(verb)) == Number.MANY
        && tokens.subList(subject, verb).stream()
            .anyMatch(word -> word.tag().isFinite() && Number.ofVerb(word) == Number.ONE);
  }

  /** Whether a noun in the plural is the name of one: "Cummings", "the Philippines". */
  private static boolean isName(Token noun, int place) {
    return noun.tag().isPlural()
        && noun.capitalised()
        && (place > 0 || noun.is(Trait.SURNAME) && !noun.lower().equals("people"))
        && (noun.is(Trait.PLACE) || !noun.is(Trait.DEMONYM));
  }

  /** Whether a name may be a team's, or no name: "Staff were told", "God bless them". */
  private static boolean isTeam(Article article, List<Token> tokens, int subject, int verb) {
    Token noun = tokens.get(subject);
    boolean longer =
        subject > 0
            && tokens.get(subject - 1).tag() == Tag.NNP
            && !tokens.get(subject - 1).is(Trait.GIVEN_NAME);
    boolean opens = subject == 0 && !noun.is(Trait.GIVEN_NAME) && !Number.isAbstract(noun);
    if (noun.lower().equals("god")) {
      return true;
    }
    return noun.tag() == Tag.NNP
        && Number.ofVerb(tokens.get(verb)) == Number.MANY
        && (Number.isPlace(noun)
            ? longer
                || article.blocks().stream()
                    .anyMatch(block -> SPORT.matcher(block.text().plain()).find())
            : opens || tokens.get(verb).tag() == Tag.VB);
  }

  /** Whether the verb follows a pronoun that can be no object: "he still stand". */
  private static boolean isPronoun(List<Token> tokens, int subject, int verb) {
    return tokens.get(verb).tag().isVerb()
        && tokens.get(subject).lower().matches("he|she|they|we|i")
        && tokens.subList(subject + 1, verb).stream().allMatch(token -> token.tag().isAdverb());
  }

  /** Whether it is no noun and no part of a title, as far as its neighbours tell. */
  private static boolean stands(List<Token> tokens, int verb) {
    Token written = tokens.get(verb);
    boolean noun = tokens.get(verb - 1).tag().isNoun();
    boolean cited =
        noun
            && verb == 1
            && verb + 1 < tokens.size()
            && tokens.get(verb + 1).tag() == Tag.DT
            && !Number.isPlace(tokens.get(0));
    boolean known = Number.isKnown(written);
    if (known || verb + 1 == tokens.size()) {
      return known && !cited;
    }
    Tag next = tokens.get(verb + 1).tag();
    boolean compound =
        next == Tag.NN && tokens.get(verb - 1).tag() == Tag.NN || isNoun(tokens, verb);
    return !cited && !compound && next != Tag.MD && next != Tag.WP_POSSESSIVE && !next.isMark();
  }

  /** "This merge fixes it", "keeps them top of mind": a noun that is a verb elsewhere. */
  private static boolean isNoun(List<Token> tokens, int verb) {
    Token written = tokens.get(verb);
    Token next = tokens.get(verb + 1);
    boolean plain = Number.ofVerb(written) == Number.MANY && !written.is(Trait.SPEAKS);
    return plain
        && (next.tag() == Tag.VBZ && !Number.isKnown(next)
            || next.lower().equals("of") && written.lower().equals("top"));
  }

  private static Finding finding(Block block, Wrong wrong) {
    Token token = wrong.verb;
    Token noun = wrong.subject;
    String right = wrong.right;
    Span span = block.span(token.start(), token.end());
    Finding finding = INFO.finding(span, message(token, noun, right));
    return block.text().verbatim(token.start(), token.end())
        ? finding.withFix(new Fix("“" + right + "”", Safety.REVIEW, List.of(new Edit(span, right))))
        : finding;
  }

  private static String message(Token verb, Token noun, String right) {
    if (noun.tag() == Tag.PRP || noun.lower().matches("which|whom")) {
      return "“%s” does not go with “%s”; write “%s”.".formatted(verb.text(), noun.text(), right);
    }
    boolean singular = Number.ofVerb(verb) == Number.MANY;
    if (!singular && Number.ofWord(noun) == Number.ONE) {
      return "The subject here is “%s” and somebody or something else; write “%s”."
          .formatted(noun.text(), right);
    }
    return "The subject here is “%s”, which is %s; write “%s”."
        .formatted(noun.text(), singular ? "singular" : "plural", right);
  }
}
