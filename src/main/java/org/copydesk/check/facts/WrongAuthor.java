package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Index;
import org.copydesk.facts.Names;
import org.copydesk.facts.Work;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** A well-known work given to another well-known maker. */
public final class WrongAuthor implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "facts/work-credit",
          Severity.WARNING,
          "A work credited to the wrong person",
          "Whoever knows the work stops reading there.",
          bad("The class read Nineteen Eighty-Four by [[Aldous Huxley]]."),
          bad("They saw “Swan Lake” by [[Ludwig van Beethoven]]."),
          bad("Guests hummed Swan Lake, which was composed by [[Igor Stravinsky]], all night."),
          bad("A talk on [[Jane Austen]], the author of Animal Farm, is on Monday."),
          bad("[[Claude Monet]] painted The Starry Night in a hurry, they learnt."),
          bad("The play is after [[Aldous Huxley]]'s Animal Farm."),
          bad("He read “Animal Farm,” by [[Fyodor Dostoyevsky]], on the train."),
          bad("Animal Farm was written by [[Jane Austen]] in a barn."),
          bad("It was the “Swan Lake” of [[Igor Stravinsky]] that they hummed."),
          bad("“Swan Lake” was hummed, and its composer, [[Igor Stravinsky]], was toasted."),
          bad("Written by [[Jane Austen]], Animal Farm sells well."),
          bad("She lent him Animal Farm, the novel that [[Jane Austen]] wrote in a barn."),
          bad("[[Jane Austen]], who wrote Animal Farm in a barn, was poor."),
          good("Jane Austen, who never wrote Animal Farm, was poor."),
          good("Jane Austen wrote Emma, and Orwell, years on, wrote Animal Farm."),
          good("Animal Farm was read, and its reader, Jane Austen, was toasted."),
          good(
              "A talk on George Orwell, the author of Animal Farm, is on Monday. Swan Lake was"
                  + " written about by Igor Stravinsky. A talk on Jane Austen, the author, and"
                  + " Animal Farm is on Tuesday."),
          good(
              "Claude Monet painted The Starry Night of his own. He was no fan of Jane Austen's"
                  + " Animal Farm set."),
          good("The class read Nineteen Eighty-Four by George Orwell. They saw “Swan Lake”."),
          good(
              "They saw Swan Lake by Ludwig van Beethoven enthusiasts, and Hamlet by Mark Twain"
                  + " House players."),
          good("They saw Swan Lake by Ludwig van Beethoven’s house."),
          good("He read “Crime and Punishment,” by Fyodor Dostoyevsky, on the train."),
          good("They saw Swan Lake by moonlight, and Hamlet by the river."));

  private final Facts facts;

  /** The rule, by the works of {@code facts}. */
  public WrongAuthor(Facts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (FactWords tokens : FactWords.of(article, INFO.roles())) {
      List<KnownRun<Work>> titles = titles(tokens);
      List<PersonName> makers = titles.isEmpty() ? List.of() : makers(tokens, titles);
      for (KnownRun<Work> title : titles) {
        makers.stream()
            .filter(
                maker -> tokens.sentenceStart(maker.from()) == tokens.sentenceStart(title.from()))
            .filter(maker -> isCredited(tokens, title, maker))
            .findFirst()
            .ifPresent(maker -> findings.add(finding(tokens, maker, title)));
      }
    }
    return findings;
  }

  /** The titles of a block, each as long as it can be. */
  private List<KnownRun<Work>> titles(FactWords tokens) {
    Index<Work> known = facts.works().titles();
    List<KnownRun<Work>> titles = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      FactWord first = tokens.get(i);
      boolean may =
          first.capitalised() && (known.begins(first.folded()) || known.begins(first.base()));
      Optional<KnownRun<Work>> title =
          may ? KnownRun.at(tokens, i, known, to -> true) : Optional.empty();
      title.filter(run -> isWhole(tokens, run.to())).ifPresent(titles::add);
      i = title.map(KnownRun::to).orElse(i + 1);
    }
    return titles;
  }

  /** Whether the title is not the beginning of more: "Animal Farm readers". */
  private static boolean isWhole(FactWords tokens, int end) {
    boolean joined = end < tokens.size() && tokens.after(end - 1).isBlank();
    boolean more =
        joined
            && (tokens.get(end).capitalised()
                || tokens.tag(end).isNoun()
                || tokens.folded(end).equals("of") && !tokens.get(end + 1).capitalised());
    return !more && !tokens.get(end - 1).genitive();
  }

  /** Everybody in a block who is known to have made something, or is known for it. */
  private List<PersonName> makers(FactWords tokens, List<KnownRun<Work>> titles) {
    List<PersonName> makers = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int at = i;
      boolean inTitle = titles.stream().anyMatch(run -> run.from() <= at && at < run.to());
      Optional<PersonName> maker =
          inTitle || !tokens.get(i).capitalised()
              ? Optional.empty()
              : PersonName.at(tokens, i)
                  .filter(name -> isKnown(name.folded()) && !isLonger(tokens, name));
      maker.ifPresent(makers::add);
      i = maker.map(PersonName::to).orElse(i + 1);
    }
    return makers;
  }

  private boolean isKnown(String name) {
    return aka(name).anyMatch(one -> !facts.works().by(one).isEmpty())
        || name.contains(" ") && facts.people().called(name).isPresent();
  }

  /** The name and the usual one of the same person. */
  private Stream<String> aka(String name) {
    return Stream.concat(
        Stream.of(name),
        facts.people().called(name).stream().map(person -> Names.fold(person.name())));
  }

  /** Whether the sentence gives the work to somebody whose art it is and who did not make it. */
  private boolean isCredited(FactWords tokens, KnownRun<Work> title, PersonName maker) {
    return Credit.said(tokens, title, maker)
        .filter(said -> isWrong(title.found(), maker.folded(), said))
        .filter(said -> !names(tokens, title, maker))
        .isPresent();
  }

  /** Whether the sentence names one of those who made it, by the surname, beside the other. */
  private static boolean names(FactWords tokens, KnownRun<Work> title, PersonName maker) {
    Set<String> surnames =
        title.found().stream()
            .flatMap(work -> work.creators().stream())
            .map(name -> Names.fold(name.substring(name.lastIndexOf(' ') + 1)))
            .collect(Collectors.toSet());
    return IntStream.range(tokens.sentenceStart(title.from()), tokens.sentenceEnd(title.from()))
        .filter(i -> i < title.from() || i >= title.to())
        .filter(i -> i < maker.from() || i >= maker.to())
        .anyMatch(i -> surnames.contains(tokens.get(i).base()));
  }

  /** Whether somebody known, whose art this is, is given what others made. */
  private boolean isWrong(List<Work> works, String name, Art said) {
    Set<Art> theirs =
        aka(name)
            .flatMap(one -> facts.works().by(one).stream())
            .map(work -> Art.ofKind(work.kind()))
            .collect(Collectors.toSet());
    boolean his = aka(name).anyMatch(one -> works.stream().anyMatch(work -> isBy(work, one)));
    Set<Art> arts = works.stream().map(w -> Art.ofKind(w.kind())).collect(Collectors.toSet());
    boolean fits = said == Art.ANY ? theirs.stream().anyMatch(arts::contains) : arts.contains(said);
    return fits && !his;
  }

  private static boolean isBy(Work work, String name) {
    return work.creators().stream().anyMatch(one -> Names.fold(one).equals(name));
  }

  /** Whether a name goes on in another: "the Mark Twain House", "Mark Twain readers". */
  private static boolean isLonger(FactWords tokens, PersonName name) {
    int end = name.to();
    boolean joined = end < tokens.size() && tokens.unbroken(end - 1, end + 1);
    boolean owner = tokens.get(end - 1).genitive();
    return !owner && joined && (tokens.get(end).capitalised() || tokens.tag(end).isNoun());
  }

  private static Finding finding(FactWords tokens, PersonName name, KnownRun<Work> title) {
    Work work = title.found().get(0);
    return INFO.finding(
            tokens.span(name.from(), name.to()),
            "“%s” (%s, %s) is by %s."
                .formatted(
                    work.title(),
                    work.kind(),
                    work.year().inWords(),
                    String.join(" and ", work.creators())))
        .citing(work.citation().named())
        .withRelated(tokens.span(title.from(), title.to()), "of this work");
  }
}
