package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  private static final int LONGEST = 5;

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
    for (Tokens tokens : Tokens.of(article, INFO.roles())) {
      for (int i = 0; i < tokens.size(); i = Math.max(i + 1, titleEnd(tokens, i))) {
        title(tokens, i).ifPresent(findings::add);
      }
      for (int i = 1; i + 1 < tokens.size(); i++) {
        if (tokens.get(i).folded().equals("by") && tokens.get(i + 1).capitalised()) {
          at(tokens, i).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** The index after the longest title that begins at a word; -1 when none does. */
  private int titleEnd(Tokens tokens, int from) {
    Index<Work> titles = facts.works().titles();
    Token first = tokens.get(from);
    boolean may = titles.begins(first.folded()) || titles.begins(first.base());
    if (!first.capitalised() || !may) {
      return -1;
    }
    return KnownRun.at(tokens, from, titles, to -> true).map(KnownRun::to).orElse(-1);
  }

  /** A title in words that tie it to a maker: "Emma, which was written by", "author of Emma". */
  private Optional<Finding> title(Tokens tokens, int from) {
    int end = titleEnd(tokens, from);
    if (end < 0 || tokens.get(end - 1).genitive()) {
      return Optional.empty();
    }
    List<Work> works = facts.works().titles().called(tokens.phrase(from, end));
    return Credit.after(tokens, end)
        .or(() -> Credit.before(tokens, from, end))
        .filter(credit -> !works.isEmpty() && !isLonger(tokens, credit.maker()))
        .filter(credit -> isWrong(works, credit.maker().folded(), Art.ofWord(credit.word())))
        .map(credit -> finding(tokens, credit.maker(), works.get(0), from, end));
  }

  private boolean isMaker(String name) {
    return aka(name).anyMatch(one -> !facts.works().by(one).isEmpty());
  }

  /** The name and the usual one of the same person. */
  private Stream<String> aka(String name) {
    return Stream.concat(
        Stream.of(name),
        facts.people().called(name).stream().map(person -> Names.fold(person.name())));
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
    boolean known = !theirs.isEmpty() || facts.people().called(name).isPresent();
    boolean fits = said == Art.ANY ? theirs.stream().anyMatch(arts::contains) : arts.contains(said);
    return known && fits && !his;
  }

  private static boolean isBy(Work work, String name) {
    return work.creators().stream().anyMatch(one -> Names.fold(one).equals(name));
  }

  /**
   * Whether a name goes on after a mark of the genitive's: that one is an owner, not a longer name.
   */
  private static boolean isLonger(Tokens tokens, PersonName name) {
    return !tokens.get(name.to() - 1).genitive() && isLonger(tokens, name.to());
  }

  private Optional<Finding> at(Tokens tokens, int by) {
    Optional<PersonName> name = PersonName.at(tokens, by + 1);
    if (name.isEmpty() || !isMaker(name.get().folded()) || isLonger(tokens, name.get().to())) {
      return Optional.empty();
    }
    for (int from = Math.max(0, by - LONGEST - 1); from < by; from++) {
      if (!tokens.get(from).capitalised()) {
        continue;
      }
      List<Work> titled = titled(tokens, from, by);
      if (!titled.isEmpty()) {
        return isWrong(titled, name.get().folded(), Art.ANY)
            ? Optional.of(finding(tokens, name.get(), titled.get(0), from, by))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a name goes on in another: "the Mark Twain House", "Mark Twain readers". */
  private static boolean isLonger(Tokens tokens, int end) {
    boolean joined = end < tokens.size() && tokens.unbroken(end - 1, end + 1);
    boolean owner = tokens.get(end - 1).genitive();
    return owner || joined && (tokens.get(end).capitalised() || tokens.tag(end).isNoun());
  }

  private List<Work> titled(Tokens tokens, int from, int by) {
    boolean closes = by > 0 && tokens.after(by - 1).strip().matches("[”’\"')]*,?[”’\"']*");
    return closes && tokens.unbroken(from, by)
        ? facts.works().titles().called(tokens.phrase(from, by))
        : List.of();
  }

  private static Finding finding(Tokens tokens, PersonName name, Work work, int from, int to) {
    return INFO.finding(
            tokens.span(name.from(), name.to()),
            "“%s” (%s, %s) is by %s."
                .formatted(
                    work.title(),
                    work.kind(),
                    work.year().inWords(),
                    String.join(" and ", work.creators())))
        .citing(work.citation().named())
        .withRelated(tokens.span(from, to), "of this work");
  }
}
