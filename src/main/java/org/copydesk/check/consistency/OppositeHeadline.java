package org.copydesk.check.consistency;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.check.consistency.Opposites.Term;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.syntax.Clause;
import org.copydesk.syntax.ClauseTense;
import org.copydesk.syntax.Relation;
import org.copydesk.syntax.Tree;
import org.copydesk.syntax.Trees;
import org.copydesk.word.WordLists;

/**
 * A headline or standfirst that says the opposite of what the story opens with: the council rejects
 * what its members voted to back, a profit rises that fell. The story must have nothing at all of
 * what the headline says.
 */
public final class OppositeHeadline implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "consistency/headline-and-body",
              Severity.WARNING,
              "A headline that says the opposite of its story",
              "Most readers see nothing but the headline: one that turns the news round is the"
                  + " mistake they will remember.",
              bad(
                  "Council [[rejects]] plan for Mill Lane bridge\n\nCouncillors voted by 14 to nine on Monday to back a bridge at Mill Lane."),
              good(
                  "Council backs plan for Mill Lane bridge\n\nCouncillors voted by 14 to nine on Monday to back a bridge at Mill Lane."),
              good(
                  "Council rejects plan for Mill Lane bridge\n\nCouncillors voted by 14 to nine on Monday to back a bridge at Mill Lane.\n\nIt rejects such a plan each year."),
              good(
                  "Council rejects plan for Mill Lane bridge\n\nCouncillors want to back a bridge at Mill Lane."),
              good(
                  "Council rejects plan for Mill Lane bridge\n\nCouncillors may back a bridge at Mill Lane."),
              good(
                  "Council rejects plan for Mill Lane bridge\n\nCouncillors did not back a bridge at Mill Lane."),
              good(
                  "Council rejects rescue of the Lido\n\nCouncillors voted by 14 to nine on Monday to back a bridge at Mill Lane."),
              good(
                  "Will council reject plan for Mill Lane bridge?\n\nCouncillors voted by 14 to nine on Monday to back a bridge at Mill Lane."),
              good(
                  "Council does not reject plan for Mill Lane bridge\n\nCouncillors voted by 14 to nine on Monday to back a bridge at Mill Lane."),
              good(
                  "Council rejects plan for Mill Lane bridge\n\nIt rained.\n\nIt snowed.\n\nIt blew.\n\nIt froze.\n\nCouncillors voted by 14 to nine on Monday to back a bridge at Mill Lane."),
              bad(
                  "Halvorsen profit [[rises]] 9% despite record sales\n\nHalvorsen said on Tuesday that its profit fell 9% in the autumn. Sales rose."),
              good(
                  "Halvorsen sales rise 9% despite fall in profit\n\nHalvorsen said on Tuesday that its profit fell 9% in the autumn. Sales rose."),
              good(
                  "Halvorsen profit rises 9%\n\nHalvorsen said on Tuesday that its profit fell 9% in the autumn. Over the year profit rose."),
              bad(
                  "Three [[cleared]] over raid on Geelong jeweller\n\nThree men have been charged over a raid on a shop in Geelong."),
              bad(
                  "Arctic summers were [[cooler]] 8,200 years ago, mud shows\n\nArctic summers were warmer 8,200 years ago, mud from a lake suggests."),
              bad(
                  "Hill school to [[open]] in June\n\nHill school will shut in June, governors said."),
              good(
                  "Hill school to open in June\n\nHill library will shut in June, governors of Hill school said."),
              bad(
                  "State Senate [[Rejects]] $24 Million for Covered Bridges\n\n"
                      + "The state senate voted 18-12 on Thursday to spend $24 million on repairs to"
                      + " covered bridges."),
              good(
                  "State senate rejects $24 million for covered bridges\n\n"
                      + "The state senate voted 18-12 on Thursday to scrap a plan of $24 million for"
                      + " covered bridges."))
          .needingStory();

  private static final Set<Role> ABOVE = Set.of(Role.HEADLINE, Role.STANDFIRST);
  private static final Set<Role> BODY = Set.of(Role.PARAGRAPH);
  private static final Set<String> LETS = WordLists.of(OppositeHeadline.class, "lets");
  private static final Set<String> SAYS = WordLists.of(OppositeHeadline.class, "says");

  /** How many paragraphs tell what the headline tells, and how many words one shares with it. */
  private static final int OPENING = 4;

  private static final int SHARED = 2;

  /** Words no longer than this tell nothing, unless they are figures. */
  private static final int SMALL = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : article.blocks(ABOVE)) {
      for (Sentence sentence : article.sentences(block)) {
        if (!Opposites.mayBeInHeading(article.tokens(sentence))) {
          continue;
        }
        List<Term> terms = Opposites.inHeading(Trees.of(article).of(sentence));
        for (Term term : terms) {
          boolean both = terms.stream().anyMatch(o -> o.side().name().equals(term.side().other()));
          boolean plain = (isSaid(term) || isToCome(term)) && sentence.plain().indexOf('?') < 0;
          boolean quoted = article.quoted(block, term.token().start(), term.token().end());
          if (plain && !both && !quoted) {
            told(article, sentence, term).ifPresent(findings::add);
          }
        }
      }
    }
    return findings;
  }

  /** The opposite, where the story opens with that and has nowhere what the headline says. */
  private static Optional<Finding> told(Article article, Sentence heading, Term term) {
    Set<String> keys = keys(article, heading, term);
    Finding found = null;
    int paragraph = 0;
    for (Block block : article.blocks(BODY)) {
      for (Sentence sentence : article.sentences(block)) {
        if (!Opposites.mayBeIn(article.tokens(sentence))) {
          continue;
        }
        for (Term other : Opposites.in(Trees.of(article).of(sentence))) {
          boolean same = !term.side().often() || isOfTheSame(term, other);
          if (same && other.side().equals(term.side())) {
            return Optional.empty();
          }
          boolean opposed = same && other.side().name().equals(term.side().other());
          boolean opens = found == null && paragraph < OPENING;
          if (opens && opposed && isSaid(other) && shares(article, sentence, other, keys)) {
            found = finding(heading, term, sentence, other);
          }
        }
      }
      paragraph++;
    }
    return Optional.ofNullable(found);
  }

  private static boolean shares(
      Article article, Sentence sentence, Term term, Set<String> heading) {
    Set<String> shared = keys(article, sentence, term);
    shared.retainAll(heading);
    return shared.size() >= SHARED;
  }

  /** Whether it is said to be so: not denied, not wished or feared, not asked. */
  private static boolean isSaid(Term term) {
    Tree tree = term.tree();
    int at = term.place();
    if (!term.isVerb()) {
      return tree.children(at, Relation.DET).stream()
          .noneMatch(place -> tree.token(place).lower().equals("no"));
    }
    while (true) {
      Clause clause = new Clause(tree, at);
      if (clause.negated() || clause.tense() == ClauseTense.MODAL) {
        return false;
      }
      int head = tree.head(at);
      if (head == Tree.NOTHING) {
        return true;
      }
      String above = tree.token(head).lemma();
      boolean done =
          switch (tree.relation(at)) {
            case CONJ, PARATAXIS, ACL_RELCL -> true;
            case XCOMP -> LETS.contains(above);
            case CCOMP -> SAYS.contains(above);
            case ADVCL ->
                LETS.contains(above) && clause.finite().isEmpty()
                    || tree.children(at, Relation.MARK).stream()
                        .map(place -> tree.token(place).lower())
                        .allMatch(mark -> mark.matches("as|after|when|because"));
            default -> false;
          };
      if (!done) {
        return false;
      }
      at = head;
    }
  }

  /** "School to open in June": how a headline tells what is to come. */
  private static boolean isToCome(Term term) {
    boolean to = term.place() > 0 && term.tree().token(term.place() - 1).lower().equals("to");
    return to && term.tree().tokens().stream().noneMatch(token -> token.tag().isFinite());
  }

  /** Whether both are said of what has the same noun. */
  private static boolean isOfTheSame(Term term, Term other) {
    boolean bare = term.of().isEmpty() && isToCome(term) && term.place() > 1;
    OptionalInt one = bare ? OptionalInt.of(term.place() - 2) : term.of();
    OptionalInt two = other.of();
    return one.isPresent()
        && two.isPresent()
        && stem(term.tree(), one.getAsInt()).equals(stem(other.tree(), two.getAsInt()));
  }

  private static String stem(Tree tree, int place) {
    return Word.stemOf(tree.token(place).text());
  }

  /** The words and figures of a sentence but for {@code term}. */
  private static Set<String> keys(Article article, Sentence sentence, Term term) {
    Set<String> keys = new HashSet<>();
    for (Word word : article.words(sentence)) {
      boolean figure = Character.isDigit(word.text().charAt(0));
      if ((word.text().length() > SMALL || figure) && word.start() != term.token().start()) {
        keys.add(word.stem());
      }
    }
    return keys;
  }

  private static Finding finding(Sentence heading, Term term, Sentence sentence, Term other) {
    String where = heading.block().role() == Role.HEADLINE ? "The headline" : "The standfirst";
    String message =
        "%s says “%s”, the story “%s”: one of the two has it the wrong way round."
            .formatted(where, term.token().text(), other.token().text());
    return INFO.finding(heading.block().span(term.token().start(), term.token().end()), message)
        .withRelated(
            sentence.block().span(other.token().start(), other.token().end()),
            "what the story says");
  }
}
