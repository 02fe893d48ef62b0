package org.copydesk.check.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
import org.copydesk.syntax.Relation;
import org.copydesk.syntax.Tree;
import org.copydesk.syntax.Trees;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;
import org.copydesk.word.Verb;

/**
 * A verb in a form that the auxiliary before it, or "to", does not take: "was wrote", "has went",
 * "did not knew", "will opened", "to took".
 */
public final class VerbForm implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "grammar/verb-form",
              Severity.WARNING,
              "A verb in a form that its auxiliary does not take",
              "A slip like this is heard at once when the sentence is read aloud.",
              Example.bad("The note was [[wrote]] in ink.", "The note was written in ink."),
              Example.bad(
                  "Prices had already [[fell]] in May.", "Prices had already fallen in May."),
              Example.bad("She has [[went]] home.", "She has gone home."),
              Example.bad("They had [[did]] nothing.", "They had done nothing."),
              Example.bad("He did not [[knew]] of it.", "He did not know of it."),
              Example.bad("The club will [[opened]] in May.", "The club will open in May."),
              Example.bad("It can only [[happens]] once.", "It can only happen once."),
              Example.bad("Nobody would [[paying]] for it.", "Nobody would pay for it."),
              Example.bad("He wants to [[closed]] the shop.", "He wants to close the shop."),
              Example.bad(
                  "Crews worked to [[restored]] power to the town.",
                  "Crews worked to restore power to the town."),
              Example.bad("They [[seen]] the fire at noon.", "They saw the fire at noon."),
              Example.bad("The party was [[form]] in 1912.", "The party was formed in 1912."),
              Example.bad("The club has [[turn]] the page.", "The club has turned the page."),
              Example.bad("They are [[build]] a school.", "They are building a school."),
              Example.good("All they did was build on what it was."),
              Example.good(
                  "She has charge of the house. Let's begin; you had better wait. We'd learned more"
                      + " by then."),
              Example.good("All that they had went on rent; its walls were rose and green."),
              Example.good("Everyone who could went home; those who would paid."),
              Example.good("It led to increased costs and to reduced hours."),
              Example.good(
                  "They have rose beds, and his will opened a wound. Had they seen it? So they"
                      + " have, and done it well."),
              Example.good("He had to saw it and to fell it. They have form."))
          .reading(Role.PROSE)
          .outsideQuotes();

  /** Before a past tense that belongs to another clause: "those who could went home". */
  private static final Set<String> OPENING =
      Set.of("who", "that", "which", "what", "as", "than", "whatever", "all", "they", "he", "she");

  private static final Set<String> MODALS =
      Set.of("will", "would", "can", "could", "shall", "should", "may", "might", "must", "cannot");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "we", "they", "i");

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
        for (int i = 1; i < tokens.size(); i++) {
          int at = i;
          right(tokens, i, () -> Trees.of(article).of(sentence))
              .ifPresent(right -> findings.add(finding(block, tokens, at, right)));
        }
      }
    }
    return findings;
  }

  /** The form that should stand there. */
  private static Optional<String> right(List<Token> tokens, int i, Supplier<Tree> tree) {
    Token word = tokens.get(i);
    if (!mayBeForm(word)) {
      return Optional.empty();
    }
    int before = i - 1;
    while (before > 0 && tokens.get(before).tag().isAdverb()) {
      before--;
    }
    Token helper = tokens.get(before);
    boolean denied = before < i - 1 && tokens.get(before + 1).lemma().equals("not");
    if (isBare(word)) {
      boolean helped = helper.lemma().equals("be") || helper.lemma().equals("have");
      return helped && helper.tag().isVerb() ? ending(tokens, i, before) : Optional.empty();
    }
    return switch (helper.lemma()) {
      case "be" -> helper.tag().isVerb() ? participle(tokens, i, tree) : Optional.empty();
      case "have" -> helper.tag().isVerb() ? afterHave(tokens, i, before, tree) : Optional.empty();
      case "do" -> denied ? base(word, false) : Optional.empty();
      case "to" -> before == i - 1 ? afterTo(tokens, i, tree) : Optional.empty();
      default -> {
        if (isModal(helper)) {
          yield ends(tokens, before) ? Optional.empty() : base(word, true);
        }
        yield before == i - 1 ? afterPronoun(tokens, i) : Optional.empty();
      }
    };
  }

  /** Whether it can be a form that is wrong somewhere: one that ends so, or an irregular one. */
  private static boolean mayBeForm(Token word) {
    String lower = word.lower();
    return !word.capitalised()
        && lower.length() > 2
        && (isBare(word)
            || lower.endsWith("ed")
            || lower.endsWith("s")
            || lower.endsWith("ing")
            || Verb.ofPastAlone(lower).isPresent()
            || Verb.ofParticipleAlone(lower).isPresent());
  }

  /** "'d" may be "had". */
  private static boolean isModal(Token helper) {
    return helper.tag() == Tag.MD
        && MODALS.contains(helper.lemma())
        && !helper.lower().equals("'d");
  }

  /** The base form of a verb, where no noun stands without an article. */
  private static boolean isBare(Token word) {
    if (!word.lower().equals(word.lemma())) {
      return false;
    }
    Verb verb = Verb.of(word.lemma());
    boolean read =
        word.tag().isVerb() && verb.irregular() && !verb.isPastOrParticiple(word.lower());
    return read || word.is(Trait.COUNTED_VERB) || word.is(Trait.VERB_ALONE);
  }

  /**
   * The participle that lost its ending: "was form in", "has turn the page". A noun that is counted
   * is believed to be a verb only before what goes with one.
   */
  private static Optional<String> ending(List<Token> tokens, int i, int before) {
    Tag next = i + 1 < tokens.size() ? tokens.get(i + 1).tag() : Tag.STOP;
    boolean counted = tokens.get(i).is(Trait.COUNTED_VERB);
    boolean object = isDeterminer(next);
    boolean goes = object || next == Tag.RB || next == Tag.TO || isPreposition(tokens, i + 1);
    boolean compared = before < i - 1 && tokens.get(i - 1).tag() == Tag.RBR;
    boolean sure = tokens.get(i).is(Trait.VERB_ALONE) || counted && goes && !compared;
    boolean noun = !sure && !object || next.isNoun();
    if (noun || didIt(tokens, before) || suggests(tokens, before, i)) {
      return Optional.empty();
    }
    Verb verb = Verb.of(tokens.get(i).lower());
    boolean going = object && tokens.get(before).lemma().equals("be");
    return Optional.of(going ? verb.gerund() : verb.participle());
  }

  /** "Let's begin", "you had better wait". */
  private static boolean suggests(List<Token> tokens, int before, int i) {
    return tokens.get(i - 1).lower().equals("better")
        || before > 0 && tokens.get(before - 1).lemma().equals("let");
  }

  private static boolean isPreposition(List<Token> tokens, int i) {
    return i < tokens.size()
        && tokens.get(i).tag() == Tag.IN
        && !tokens.get(i).lower().equals("of")
        && !tokens.get(i).lower().equals("that");
  }

  /** "All they did was wait", "what you have to do is ask". */
  private static boolean didIt(List<Token> tokens, int before) {
    return tokens.subList(0, before).stream().anyMatch(token -> token.lemma().equals("do"));
  }

  private static Optional<String> participle(List<Token> tokens, int i, Supplier<Tree> tree) {
    return Verb.ofPastAlone(tokens.get(i).lower())
        .filter(verb -> !verb.shared())
        .filter(verb -> !isOfAnotherClause(tree.get(), i))
        .map(Verb::participle);
  }

  private static Optional<String> afterHave(
      List<Token> tokens, int i, int have, Supplier<Tree> tree) {
    return Verb.ofPastAlone(tokens.get(i).lower())
        .filter(verb -> !(verb.shared() && describes(tokens, i)) && !ends(tokens, have))
        .filter(verb -> !isOfAnotherClause(tree.get(), i))
        .map(Verb::participle);
  }

  private static Optional<String> afterTo(List<Token> tokens, int i, Supplier<Tree> tree) {
    Token word = tokens.get(i);
    Optional<Verb> past = Verb.ofPastAlone(word.lower()).filter(verb -> !verb.shared());
    if (past.isPresent()) {
      return past.map(Verb::base);
    }
    return Infinitive.marked(tokens, i, tree) ? base(word, false) : Optional.empty();
  }

  static boolean isDeterminer(Tag tag) {
    return tag == Tag.DT || tag == Tag.PRP || tag == Tag.PRP_POSSESSIVE;
  }

  /** "They seen it": a participle right after the pronoun that opens its clause. */
  private static Optional<String> afterPronoun(List<Token> tokens, int i) {
    boolean opens = i == 1 || tokens.get(i - 2).isMark() && i > 2;
    return opens && PRONOUNS.contains(tokens.get(i - 1).lower())
        ? Verb.ofParticipleAlone(tokens.get(i).lower()).map(Verb::past)
        : Optional.empty();
  }

  /** The base form of a verb that stands in another, if it does. */
  private static Optional<String> base(Token word, boolean every) {
    Optional<Verb> past = Verb.ofPastAlone(word.lower());
    Optional<Verb> irregular = past.isPresent() ? past : Verb.ofParticipleAlone(word.lower());
    if (irregular.isPresent()) {
      return irregular.filter(verb -> !verb.shared()).map(Verb::base);
    }
    boolean wanted =
        switch (word.tag()) {
          case VBD, VBN -> word.lower().endsWith("ed");
          case VBZ -> true;
          case VBG -> every;
          default -> false;
        };
    return wanted && !word.lemma().equals(word.lower()) && !word.lemma().equals("be")
        ? Optional.of(word.lemma())
        : Optional.empty();
  }

  /** Whether the auxiliary ends its clause, so that the verb after it belongs to another. */
  private static boolean ends(List<Token> tokens, int helper) {
    if (helper == 0 || !OPENING.contains(tokens.get(helper - 1).lower())) {
      return false;
    }
    boolean pronoun = PRONOUNS.contains(tokens.get(helper - 1).lower());
    if (!pronoun) {
      return tokens.get(helper - 1).tag() != Tag.DT;
    }
    return helper > 1 && !tokens.get(helper - 2).isMark() && mayHaveClause(tokens.get(helper - 2));
  }

  /** A word that a clause without "that" may tell of: "the money they had went on rent". */
  private static boolean mayHaveClause(Token token) {
    return token.tag().isNoun()
        || token.tag() == Tag.DT
        || token.tag() == Tag.WP
        || OPENING.contains(token.lower());
  }

  /** Whether it may be a noun that tells the kind of the next: "have rose beds". */
  private static boolean describes(List<Token> tokens, int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).tag().isNoun();
  }

  /** Whether the parse gives the verb to a clause that tells of a noun, without "who" or "that". */
  private static boolean isOfAnotherClause(Tree tree, int i) {
    return tree.is(i, Relation.ACL_RELCL)
        && tree.children(i, Relation.NSUBJ, Relation.NSUBJ_PASS).stream()
            .noneMatch(at -> tree.token(at).tag() == Tag.WP || tree.token(at).tag() == Tag.WDT);
  }

  private static Finding finding(Block block, List<Token> tokens, int at, String right) {
    Token word = tokens.get(at);
    Finding finding =
        INFO.finding(
            block.span(word.start(), word.end()),
            "“%s” is the wrong form of the verb here; write “%s”.".formatted(word.text(), right));
    return block.text().verbatim(word.start(), word.end())
        ? finding.withFix(
            new Fix(
                "“" + right + "”",
                Safety.REVIEW,
                List.of(new Edit(block.span(word.start(), word.end()), right))))
        : finding;
  }
}
