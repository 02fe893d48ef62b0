package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Index;
import org.copydesk.facts.ServiceRanks.Rank;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Tag;
import org.copydesk.word.WordLists;

/** A rank that the service it is given in does not have. */
public final class WrongRank implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "facts/rank",
          Severity.WARNING,
          "A rank that the service does not have",
          "Everybody who served sees it.",
          bad("An RAF [[admiral]] opened the hall."),
          bad("US Navy [[Colonel]] Susan Hart spoke first."),
          bad("[[Admiral]] Susan Hart of the British Army spoke first."),
          good(
              "A Royal Navy admiral opened the hall. US Navy Captain Susan Hart spoke first."
                  + " Admiral Susan Hart of the Royal Navy spoke next."),
          good("The RAF commander met the US Navy chief, and the Navy captain an RAF captain."),
          good("An RAF private hangar burned. The US Navy General Counsel resigned."));

  /** How many words a name has at most between the rank and the service. */
  private static final int NAME = 3;

  /** ServiceRanks that are no more than ranks: an "army commander" need be no commander. */
  private static final Set<String> ALONE = WordLists.of(WrongRank.class, "ranks-alone");

  private final Facts facts;
  private final Lexicon lexicon;

  /** The rule, by the ranks of {@code facts} and the given names of {@code lexicon}. */
  public WrongRank(Facts facts, Lexicon lexicon) {
    this.facts = facts;
    this.lexicon = lexicon;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Index<Rank> services = facts.ranks().services();
    List<Finding> findings = new ArrayList<>();
    for (FactWords tokens : FactWords.of(article, INFO.roles())) {
      for (int i = 0; i < tokens.size(); i++) {
        if (services.begins(tokens.get(i).base()) && !isLonger(tokens, i)) {
          Optional<KnownRun<Rank>> service =
              KnownRun.at(tokens, i, services, to -> !tokens.get(to - 1).genitive());
          if (service.isPresent()) {
            after(tokens, service.get())
                .or(() -> before(tokens, service.get()))
                .filter(rank -> !has(tokens, service.get(), rank))
                .map(rank -> finding(tokens, service.get(), rank))
                .ifPresent(findings::add);
            i = service.get().to() - 1;
          }
        }
      }
    }
    return findings;
  }

  /** Whether another name begins before: the Indian of "Indian Army". */
  private static boolean isLonger(FactWords tokens, int at) {
    return PlaceName.isCapitalised(tokens, at - 1) && tokens.unbroken(at - 1, at + 1);
  }

  /** "An RAF sergeant", "US Navy Captain Susan Hart". */
  private Optional<KnownRun<Rank>> after(FactWords tokens, KnownRun<Rank> service) {
    int at = service.to();
    if (at >= tokens.size() || !tokens.unbroken(at - 1, at + 1)) {
      return Optional.empty();
    }
    return rank(tokens, at).filter(rank -> isHeld(tokens, rank));
  }

  private Optional<KnownRun<Rank>> rank(FactWords tokens, int at) {
    return KnownRun.at(tokens, at, facts.ranks().names(), to -> !tokens.get(to - 1).genitive())
        .filter(rank -> ALONE.contains(tokens.folded(rank.to() - 1)));
  }

  /** Whether the rank is somebody's, and no part of another noun: "general counsel". */
  private boolean isHeld(FactWords tokens, KnownRun<Rank> rank) {
    int next = rank.to();
    if (tokens.get(rank.from()).capitalised()) {
      return isNamed(tokens, next);
    }
    boolean joined = next < tokens.size() && tokens.unbroken(next - 1, next + 1);
    Tag tag = tokens.tag(next);
    boolean noun = tag.isNoun() && !tokens.get(next).capitalised() || tag.isAdjective();
    return tokens.tag(rank.to() - 1).isNoun() && !(joined && noun);
  }

  private boolean isNamed(FactWords tokens, int at) {
    return at < tokens.size()
        && tokens.unbroken(at - 1, at + 1)
        && tokens.get(at).capitalised()
        && lexicon.isGivenName(tokens.get(at).text());
  }

  /** "Captain Susan Hart of the Royal Navy". */
  private Optional<KnownRun<Rank>> before(FactWords tokens, KnownRun<Rank> service) {
    int of = service.from() - 2;
    boolean joined =
        of > 0 && tokens.folded(of).equals("of") && tokens.folded(of + 1).equals("the");
    if (!joined) {
      return Optional.empty();
    }
    int from = PlaceName.runStart(tokens, of);
    for (int at = Math.max(from, of - NAME - 1); at < of - 1; at++) {
      Optional<KnownRun<Rank>> rank = rank(tokens, at).filter(one -> isNamed(tokens, one.to()));
      if (rank.isPresent()) {
        return rank;
      }
    }
    return Optional.empty();
  }

  private static boolean has(FactWords tokens, KnownRun<Rank> service, KnownRun<Rank> rank) {
    String folded = tokens.phrase(rank.from(), rank.to());
    return service.found().stream().anyMatch(one -> one.is(folded));
  }

  private static Finding finding(FactWords tokens, KnownRun<Rank> service, KnownRun<Rank> rank) {
    Rank one = service.found().get(0);
    String message =
        "“%s” is no rank of the %s in the table; it is one of the %s."
            .formatted(
                tokens.written(rank.from(), rank.to()),
                one.services().get(0),
                rank.found().get(0).services().get(0));
    return INFO.finding(tokens.span(rank.from(), rank.to()), message)
        .citing(one.citation().named());
  }
}
