package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.facts.Contests.Won;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Index;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** A prize or a cup won in another year than the winner's. */
public final class WrongWinner implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "facts/winner",
          Severity.WARNING,
          "A prize or a cup that somebody else won that year",
          "Those who saw the final know better.",
          bad("Jimmy Carter, who won the Nobel Peace Prize in [[2001]], built houses."),
          bad("Greece won Euro [[2008]] without their captain."),
          bad("Italy won the [[2002]] World Cup, fans recalled."),
          bad("They gave the [[2015]] Nobel Prize in Literature winner Bob Dylan a hat."),
          good(
              "Jimmy Carter, who won the Nobel Peace Prize in 2002, built houses. Greece won Euro"
                  + " 2004. Italy won the 2006 World Cup. Brazil won the World Cup in 2002."),
          good(
              "Italy lost at the 2002 World Cup. Italy won at the 2002 World Cup once. Portugal won"
                  + " the Euro in 2021 money. England won the 2014 World Cup in rugby."));

  private static final Set<String> WON =
      Set.of("won", "win", "wins", "winning", "lifted", "received", "awarded");
  private static final Set<String> WINNER = Set.of("winner", "winners", "laureate", "champions");

  /** Other games of which there are cups of the same name. */
  private static final List<String> OTHERS =
      List.of(
          "rugby", "cricket", "hockey", "netball", "women's", "women", "under-21", "wheelchair");

  private final Facts facts;

  /** The rule, by the contests of {@code facts}. */
  public WrongWinner(Facts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Index<Won> contests = facts.contests().names();
    List<Finding> findings = new ArrayList<>();
    for (Tokens tokens : Tokens.of(article, INFO.roles())) {
      int i = 0;
      while (i < tokens.size()) {
        boolean may = contests.begins(tokens.folded(i)) && tokens.get(i).capitalised();
        Optional<KnownRun<Won>> contest =
            may ? KnownRun.at(tokens, i, contests, to -> true) : Optional.empty();
        contest
            .flatMap(run -> check(tokens, run.from(), run.to(), run.found()))
            .ifPresent(findings::add);
        i = contest.map(KnownRun::to).orElse(i + 1);
      }
    }
    return findings;
  }

  private Optional<Finding> check(Tokens tokens, int from, int to, List<Won> won) {
    boolean led = from > 0 && tokens.get(from - 1).isYear() && tokens.unbroken(from - 1, to);
    boolean in = tokens.folded(to).equals("in");
    int year = led ? from - 1 : in ? to + 1 : to;
    boolean dated =
        year < tokens.size()
            && tokens.get(year).isYear()
            && (led || tokens.unbroken(from, year + 1));
    if (!dated || ambiguous(tokens, won)) {
      return Optional.empty();
    }
    int first = led ? from - 1 : from;
    Optional<String> winner = before(tokens, first).or(() -> after(tokens, led ? to : year + 1));
    return winner.flatMap(name -> wrong(tokens, year, won, name));
  }

  private static boolean ambiguous(Tokens tokens, List<Won> won) {
    String name = won.get(0).names().get(0);
    boolean football = name.equals("World Cup") || name.startsWith("European");
    return football && tokens.vocabulary().hasOneOf(OTHERS);
  }

  /** "Italy won the", "Jimmy Carter, who won the". */
  private static Optional<String> before(Tokens tokens, int first) {
    int verb = tokens.folded(first - 1).equals("the") ? first - 2 : first - 1;
    if (verb < 1 || !WON.contains(tokens.folded(verb)) || !tokens.unbroken(verb, first + 1)) {
      return Optional.empty();
    }
    int end = verb;
    while (end > 0
        && Set.of("who", "which", "was", "were", "has", "have", "had")
            .contains(tokens.folded(end - 1))) {
      end--;
    }
    boolean joined =
        tokens.after(end - 1).isBlank() || end < verb && tokens.after(end - 1).strip().equals(",");
    int from = PlaceName.runStart(tokens, end);
    return joined && from < end && !tokens.get(end - 1).genitive()
        ? Optional.of(tokens.phrase(from, end))
        : Optional.empty();
  }

  /** "The 2016 Nobel Prize in Literature winner Bob Dylan". */
  private static Optional<String> after(Tokens tokens, int to) {
    if (!WINNER.contains(tokens.folded(to)) || !tokens.unbroken(to - 1, to + 1)) {
      return Optional.empty();
    }
    int end = PlaceName.runEnd(tokens, to + 1);
    String between = tokens.after(to).strip();
    return end > to + 1 && (between.isEmpty() || between.equals(","))
        ? Optional.of(tokens.phrase(to + 1, end))
        : Optional.empty();
  }

  private static Optional<Finding> wrong(Tokens tokens, int at, List<Won> won, String name) {
    int year = Integer.parseInt(tokens.folded(at));
    List<Won> theirs = won.stream().filter(one -> one.wasWonBy(name)).toList();
    Optional<Won> that = won.stream().filter(one -> one.year() == year).findFirst();
    if (theirs.isEmpty() || that.isEmpty() || that.get().wasWonBy(name)) {
      return Optional.empty();
    }
    String years =
        String.join(", ", theirs.stream().map(one -> String.valueOf(one.year())).toList());
    Span span = tokens.span(at, at + 1);
    String message =
        "The %s of %d was won by %s; this winner’s was that of %s."
            .formatted(that.get().names().get(0), year, that.get().winners().get(0), years);
    return Optional.of(INFO.finding(span, message).citing(that.get().citation().named()));
  }
}
