package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.facts.Contests.Won;
import org.copydesk.facts.Country;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Index;
import org.copydesk.facts.Names;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.WordLists;

/** A prize or a cup won in another year than the winner's. */
public final class WrongWinner implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "facts/winner",
          Severity.WARNING,
          "A prize or a cup that somebody else won that year",
          "Those who saw the final know better.",
          bad("Jimmy Carter, who won the Nobel Peace Prize in [[2001]], built houses."),
          bad("Jimmy Carter, winner of the [[2001]] Nobel Peace Prize, built houses."),
          bad("Italy – they won the World Cup in [[2002]] – sent boys."),
          good("Italy met the winner of the 2002 World Cup. Italy, they won the 2006 World Cup."),
          bad("Greece won Euro [[2008]] without their captain."),
          bad("Italy won the [[2002]] World Cup, fans recalled."),
          bad("They gave the [[2015]] Nobel Prize in Literature winner Bob Dylan a hat."),
          bad("In [[2002]], Italy won their fourth World Cup on a wet night."),
          bad("Croatia won the World Cup on a Sunday in [[2018]], she recalled."),
          bad("The [[2006]] World Cup, won by Brazil, was his last."),
          bad("Argentina’s triumph at the [[2014]] World Cup was on every wall."),
          bad("Spain won the World Cup in [[2011]] at last."),
          bad("Daniel Day-Lewis won the Oscar for best actor in [[2003]], he said."),
          bad("Chelsea won the Champions League in [[2014]] on penalties."),
          good(
              "Daniel Day-Lewis won the Oscar for best actor in 2007. Daniel Day-Lewis won the Oscar"
                  + " for best actor in 2008."),
          good(
              "In 2006, Italy won the World Cup and in 2018 France. Croatia won hearts at the World"
                  + " Cup in 2018. Italy won the junior World Cup in 2002. The 2002 World Cup, won"
                  + " by Brazil, was his last. They won two of three at the World Cup in 2018."),
          good(
              "Jimmy Carter, who won the Nobel Peace Prize in 2002, built houses. Greece won Euro"
                  + " 2004. Italy won the 2006 World Cup. Brazil won the World Cup in 2002."),
          good(
              "Italy lost at the 2002 World Cup. The Club World Cup of 2002 was won by Italy. The U-20"
                  + " World Cup in 2002, won by Italy, is another. Chris Froome won the Tour de"
                  + " France Femmes in 2022. The Women’s FA Cup of 2014 was won by Chelsea. Italy won at the 2002 World Cup once. Portugal won"
                  + " the Euro in 2021 money. England won the 2014 World Cup in rugby."));

  private static final Set<String> IN = Set.of("in", "of");

  /** Countries in sport that are none of the world's states. */
  private static final Set<String> HOME = Set.of("England", "Scotland", "Wales", "West Germany");

  /**
   * How many words may stand between the cup and its year: "the World Cup on home soil in 1998".
   */
  private static final int REACH = 5;

  private static final Set<String> TURNS = Set.of("and", "or", "but", "than", "before", "after");

  private static final int CYCLE = 4;

  /** Cups of a name that other games have too. */
  private static final Set<String> SHARED =
      Set.of("World Cup", "European Championship", "Champions League", "FA Cup", "Copa América");

  /** Words beside a cup's name that make it another's. */
  private static final Set<String> OTHER =
      Set.of("women's", "women", "femmes", "junior", "youth", "wheelchair", "club");

  /** Other games of which there are cups of the same name. */
  private static final List<String> OTHERS =
      List.copyOf(WordLists.of(WrongWinner.class, "other-games"));

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
    for (FactWords tokens : FactWords.of(article, INFO.roles())) {
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

  private Optional<Finding> check(FactWords tokens, int from, int to, List<Won> won) {
    OptionalInt found = year(tokens, from, to);
    boolean other = isPartOfName(tokens, from) || OTHER.contains(tokens.folded(to));
    if (found.isEmpty() || ambiguous(tokens, won) || other) {
      return Optional.empty();
    }
    int year = found.getAsInt();
    int first = year == from - 1 ? year : from;
    int after = year == to || year == to + 1 ? year + 1 : to;
    return WonBy.before(tokens, first)
        .or(() -> WonBy.after(tokens, after))
        .or(() -> WonBy.after(tokens, to))
        .flatMap(winner -> wrong(tokens, year, won, winner));
  }

  /** "The 2002 World Cup", "the World Cup in 2002", "In 2002, … the World Cup". */
  private static OptionalInt year(FactWords tokens, int from, int to) {
    if (from > 0 && tokens.get(from - 1).isYear() && tokens.unbroken(from - 1, to)) {
      return OptionalInt.of(from - 1);
    }
    if (to < tokens.size() && tokens.get(to).isYear() && tokens.unbroken(to - 1, to + 1)) {
      return OptionalInt.of(to);
    }
    for (int i = to; i < Math.min(to + REACH, tokens.size() - 1); i++) {
      if (!tokens.unbroken(to - 1, i + 2) || TURNS.contains(tokens.folded(i))) {
        break;
      }
      if (IN.contains(tokens.folded(i)) && tokens.get(i + 1).isYear()) {
        return OptionalInt.of(i + 1);
      }
    }
    int start = tokens.sentenceStart(from);
    boolean leads =
        tokens.folded(start).equals("in")
            && start + 1 < from
            && tokens.get(start + 1).isYear()
            && years(tokens, from) == 1;
    return leads ? OptionalInt.of(start + 1) : OptionalInt.empty();
  }

  private static long years(FactWords tokens, int at) {
    return java.util.stream.IntStream.range(tokens.sentenceStart(at), tokens.sentenceEnd(at))
        .filter(i -> tokens.get(i).isYear())
        .count();
  }

  private static boolean ambiguous(FactWords tokens, List<Won> won) {
    return tokens.vocabulary().hasOneOf(OTHERS)
        && won.get(0).names().stream().anyMatch(SHARED::contains);
  }

  /** "The Club World Cup", "the U-20 World Cup", "the Indian Premier League". */
  private static boolean isPartOfName(FactWords tokens, int from) {
    if (from == 0 || !tokens.unbroken(from - 1, from + 1) || tokens.get(from - 1).isYear()) {
      return false;
    }
    if (OTHER.contains(tokens.folded(from - 1))) {
      return true;
    }
    FactWord before = tokens.get(from - 1);
    boolean starts = from - 1 == tokens.sentenceStart(from);
    boolean figure = before.text().chars().anyMatch(Character::isDigit);
    return figure || before.capitalised() && !before.genitive() && !starts;
  }

  private Optional<Finding> wrong(FactWords tokens, int at, List<Won> won, KnownRun<?> winner) {
    int year = Integer.parseInt(tokens.folded(at));
    String name = tokens.phrase(winner.from(), winner.to());
    List<Won> theirs = won.stream().filter(one -> one.wasWonBy(name)).toList();
    Optional<Won> that = won.stream().filter(one -> one.year() == year).findFirst();
    boolean none = that.isEmpty() && skips(won, year);
    boolean known = !theirs.isEmpty() || ofLands(won) && land(name).isPresent();
    if (!known || that.isEmpty() && !none || that.filter(one -> one.wasWonBy(name)).isPresent()) {
      return Optional.empty();
    }
    String cup = won.get(0).names().get(0);
    String years =
        String.join(", ", theirs.stream().map(one -> String.valueOf(one.year())).toList());
    String was =
        that.map(one -> "The %s of %d was won by %s".formatted(cup, year, one.winners().get(0)))
            .orElseGet(() -> "There was no %s in %d".formatted(cup, year));
    String message =
        was
            + (years.isEmpty()
                ? "; this winner has won none."
                : "; this winner’s was that of " + years + ".");
    return Optional.of(
        INFO.finding(tokens.span(at, at + 1), message)
            .citing(that.orElse(won.get(0)).citation().named())
            .withRelated(tokens.span(winner.from(), winner.to()), "the winner named here"));
  }

  private Optional<Country> land(String name) {
    String bare = name.startsWith("the ") ? name.substring(4) : name;
    return facts
        .places()
        .countryCalled(bare)
        .filter(land -> land.names().stream().map(Names::fold).anyMatch(bare::equals));
  }

  /** Whether countries win it. */
  private boolean ofLands(List<Won> won) {
    return won.stream().allMatch(one -> one.winners().stream().anyMatch(w -> known(w)));
  }

  private boolean known(String winner) {
    return HOME.contains(winner) || land(Names.fold(winner)).isPresent();
  }

  /** Whether the cup, which is held every four years, was not held that year. */
  private static boolean skips(List<Won> won, int year) {
    List<Integer> years = won.stream().map(Won::year).distinct().sorted().toList();
    long regular =
        java.util.stream.IntStream.range(1, years.size())
            .filter(i -> years.get(i) - years.get(i - 1) == CYCLE)
            .count();
    return 2 * regular > years.size() && years.get(0) < year && year < years.get(years.size() - 1);
  }
}
