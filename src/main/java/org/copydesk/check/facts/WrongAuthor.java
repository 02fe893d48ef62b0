package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Names;
import org.copydesk.facts.Once;
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
          good("The class read Nineteen Eighty-Four by George Orwell. They saw “Swan Lake”."),
          good(
              "They saw Swan Lake by Ludwig van Beethoven enthusiasts, and Hamlet by Mark Twain"
                  + " House players."),
          good("They saw Swan Lake by Ludwig van Beethoven’s house."),
          good("They saw Swan Lake by moonlight, and Hamlet by the river."));

  private static final int LONGEST = 5;

  private final Facts facts;
  private final Once<Shelf> shelf;

  private record Shelf(Map<String, List<Work>> byFirst, Set<String> creators) {}

  /** The rule, by the works of {@code facts}. */
  public WrongAuthor(Facts facts) {
    this.facts = facts;
    this.shelf = new Once<>(this::shelf);
  }

  private Shelf shelf() {
    Map<String, List<Work>> byFirst = new HashMap<>();
    Set<String> creators = new HashSet<>();
    for (Work work : facts.works()) {
      String first = Names.fold(work.title()).split(" ")[0];
      byFirst.computeIfAbsent(first, k -> new ArrayList<>()).add(work);
      work.creators().forEach(creator -> creators.add(Names.fold(creator)));
    }
    return new Shelf(Map.copyOf(byFirst), Set.copyOf(creators));
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Tokens tokens : Tokens.of(article, INFO.roles())) {
      for (int i = 1; i + 1 < tokens.size(); i++) {
        if (tokens.get(i).folded().equals("by") && tokens.get(i + 1).capitalised()) {
          at(tokens, i).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private Optional<Finding> at(Tokens tokens, int by) {
    Optional<PersonName> name = PersonName.at(tokens, by + 1);
    if (name.isEmpty()
        || !shelf.get().creators().contains(name.get().folded())
        || isLonger(tokens, name.get().to())) {
      return Optional.empty();
    }
    for (int from = Math.max(0, by - LONGEST - 1); from < by; from++) {
      if (!tokens.get(from).capitalised()) {
        continue;
      }
      List<Work> titled = titled(tokens, from, by);
      boolean his =
          titled.stream()
              .anyMatch(
                  work ->
                      work.creators().stream()
                          .anyMatch(one -> Names.fold(one).equals(name.get().folded())));
      if (!titled.isEmpty()) {
        return his ? Optional.empty() : Optional.of(finding(tokens, name.get(), titled.get(0)));
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
    return shelf.get().byFirst().getOrDefault(tokens.folded(from), List.of()).stream()
        .filter(work -> tokens.end(from, Names.fold(work.title())) == by)
        .toList();
  }

  private static Finding finding(Tokens tokens, PersonName name, Work work) {
    return INFO.finding(
            tokens.span(name.from(), name.to()),
            "“%s” (%s, %s) is by %s."
                .formatted(
                    work.title(),
                    work.kind(),
                    work.year().inWords(),
                    String.join(" and ", work.creators())))
        .citing(work.citation().named());
  }
}
