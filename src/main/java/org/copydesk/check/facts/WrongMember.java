package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.facts.Country;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Index;
import org.copydesk.facts.Memberships.Membership;
import org.copydesk.facts.Names;
import org.copydesk.facts.PartialDate;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.Tag;

/**
 * A country called a member of a body that it is not in, or said to have joined in another year.
 */
public final class WrongMember implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "facts/membership",
          Severity.WARNING,
          "A country in a body it does not belong to",
          "An ally more or less is not a slip that embassies overlook.",
          bad("The jets flew over NATO member [[Austria]] by mistake."),
          bad("The EU member state [[Norway]] voted for it."),
          bad("[[Switzerland]], a member of the European Union, abstained."),
          bad("[[Iceland]] is not a member of NATO, the book says."),
          bad("[[Norway]], which is an EU member, sells gas."),
          bad("Spain joined NATO in [[1949]]."),
          bad("[[Norway]] joined the European Union in 1995."),
          bad("Britain left the European Union in [[2016]]."),
          good(
              "The jets flew over NATO member Norway. The EU member states Austria and Sweden"
                  + " voted. Switzerland, which is not a member of the European Union, abstained."),
          good("Spain joined NATO in 1982. Britain left the European Union in 2020."),
          good("Ireland, a non-NATO member, agreed. Aspiring EU member Albania hopes."),
          good("Norway would be an EU member if it had joined the European Union in 1995."),
          good(
              """
              ---
              published: 2014-05-06
              ---
              Vote

              The EU member Britain voted against it.
              """));

  private static final Set<String> IS = Set.of("is", "are", "was", "remains", "being");
  private static final Set<String> JOINED = Set.of("joined", "entered");
  private static final Set<String> LEFT = Set.of("left", "quit");

  private final Facts facts;

  /** The rule, by the memberships of {@code facts}. */
  public WrongMember(Facts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** A body as a sentence names it. */
  private record Body(FactWords tokens, KnownRun<Membership> run, Optional<LocalDate> published) {
    int from() {
      return run.from();
    }

    int to() {
      return run.to();
    }

    /** The times in which {@code land} was in it. */
    List<Membership> of(Country land) {
      return run.found().stream()
          .filter(one -> Names.fold(one.member()).equals(Names.fold(land.name())))
          .toList();
    }

    String name() {
      return run.found().get(0).organisation().get(0);
    }
  }

  @Override
  public List<Finding> check(Article article) {
    Index<Membership> all = facts.memberships().organisations();
    List<Finding> findings = new ArrayList<>();
    for (FactWords tokens : FactWords.of(article, INFO.roles())) {
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).capitalised() && all.begins(tokens.get(i).base())) {
          Optional<KnownRun<Membership>> run =
              KnownRun.at(tokens, i, all, to -> !tokens.get(to - 1).genitive());
          if (run.isPresent()) {
            Body body = new Body(tokens, run.get(), article.metadata().published());
            listed(body, findings);
            described(body).or(() -> moved(body)).ifPresent(findings::add);
            i = run.get().to() - 1;
          }
        }
      }
    }
    return findings;
  }

  /** "NATO member Norway", "the EU member states Austria and Sweden". */
  private void listed(Body body, List<Finding> findings) {
    FactWords tokens = body.tokens();
    int at = MemberPhrase.after(tokens, body.to());
    if (at < 0 || MemberPhrase.isNotNow(tokens, body.from())) {
      return;
    }
    Optional<Spot> spot = land(tokens, at);
    while (spot.isPresent() && tokens.unbroken(at - 1, at + 1)) {
      spot.flatMap(one -> claimed(body, one, true)).ifPresent(findings::add);
      int next = spot.get().to();
      boolean and = tokens.folded(next).equals("and") && tokens.unbroken(next - 1, next + 2);
      at = and ? next + 1 : tokens.size();
      spot = land(tokens, at);
    }
  }

  private Optional<Spot> land(FactWords tokens, int at) {
    return Spot.at(tokens, at, facts).filter(spot -> spot.land().isPresent());
  }

  /** "Norway, a member of the EU", "Norway is not an EU member". */
  private Optional<Finding> described(Body body) {
    FactWords tokens = body.tokens();
    int at = body.from() - 1;
    boolean before = tokens.folded(at).equals("the");
    at = before ? at - 1 : at;
    boolean of = tokens.folded(at).equals("of") && MemberPhrase.endsAt(tokens, at - 1);
    if (of) {
      at = MemberPhrase.isState(tokens.folded(at - 1)) ? at - 3 : at - 2;
    } else {
      int to = MemberPhrase.after(tokens, body.to());
      boolean alone =
          MemberPhrase.isMember(tokens.folded(body.to())) && (to < 0 || land(tokens, to).isEmpty());
      if (!alone || before) {
        return Optional.empty();
      }
    }
    while (tokens.tag(at).isAdjective() && !MemberPhrase.isOtherWord(tokens.folded(at))) {
      at--;
    }
    if (!Set.of("a", "an").contains(tokens.folded(at))) {
      return Optional.empty();
    }
    return subject(body, at - 1);
  }

  /** What the description that begins after {@code at} is said of. */
  private Optional<Finding> subject(Body body, int last) {
    FactWords tokens = body.tokens();
    int at = last;
    boolean not = tokens.folded(at).equals("not") || tokens.folded(at).equals("never");
    at = not ? at - 1 : at;
    if (IS.contains(tokens.folded(at))) {
      at = tokens.folded(at - 1).equals("which") ? at - 2 : at - 1;
    } else if (not || at < 0 || !tokens.after(at).strip().equals(",")) {
      return Optional.empty();
    }
    if (at < 0 || tokens.get(at).genitive()) {
      return Optional.empty();
    }
    return PlaceName.landBefore(tokens, at + 1, facts.places())
        .filter(land -> !land.adjective())
        .filter(land -> PlaceName.runStart(tokens, land.to()) == land.from())
        .filter(land -> !isJoined(tokens, land.from()))
        .flatMap(land -> Spot.at(tokens, land.from(), facts))
        .flatMap(spot -> claimed(body, spot, !not));
  }

  /** Whether the country is the last of several, or belongs to a noun before it. */
  private static boolean isJoined(FactWords tokens, int from) {
    String before = tokens.folded(from - 1);
    return tokens.sentenceStart(from) != from
        && (before.equals("and") || before.equals("or") || before.equals("of"));
  }

  private Optional<Finding> claimed(Body body, Spot spot, boolean member) {
    Country land = spot.land().orElseThrow();
    FactWords tokens = body.tokens();
    List<Membership> times = body.of(land);
    boolean other =
        body.published().filter(day -> Setting.isOtherTime(tokens, spot.from(), day)).isPresent();
    if (other && !times.isEmpty() || isSupposed(tokens, spot.from())) {
      return Optional.empty();
    }
    boolean holds =
        body.published()
            .map(day -> times.stream().anyMatch(time -> time.mayHoldOn(day)))
            .orElse(!times.isEmpty());
    boolean open = times.stream().anyMatch(time -> time.end().isEmpty());
    if (member ? holds : !holds || !open) {
      return Optional.empty();
    }
    String who = body.name() + ": " + land.name();
    String said =
        !member
            ? who + " is a member " + times(times) + "."
            : times.isEmpty() ? none(body, land) : who + " was a member " + times(times) + ".";
    return Optional.of(dated(body, spot.from(), spot.to(), said));
  }

  private static String none(Body body, Country land) {
    return "%s: the table does not have %s among its members.".formatted(body.name(), land.name());
  }

  /** Whether the sentence only supposes it. */
  private static boolean isSupposed(FactWords tokens, int at) {
    for (int i = tokens.sentenceStart(at); i < tokens.sentenceEnd(at); i++) {
      String word = tokens.folded(i);
      if (tokens.tag(i) == Tag.MD || word.equals("if") || word.startsWith("becom")) {
        return true;
      }
    }
    return false;
  }

  private static String times(List<Membership> all) {
    return String.join(" and ", all.stream().map(WrongMember::time).toList());
  }

  private static String time(Membership one) {
    String start = one.start().map(PartialDate::inWords).orElse("an early day");
    return one.end().map(end -> "from " + start + " to " + end.inWords()).orElse("since " + start);
  }

  /** "Spain joined NATO in 1949". */
  private Optional<Finding> moved(Body body) {
    FactWords tokens = body.tokens();
    int verb = tokens.folded(body.from() - 1).equals("the") ? body.from() - 2 : body.from() - 1;
    boolean joined = JOINED.contains(tokens.folded(verb));
    boolean year =
        tokens.folded(body.to()).equals("in")
            && body.to() + 1 < tokens.size()
            && tokens.get(body.to() + 1).isYear()
            && tokens.unbroken(verb, body.to() + 2);
    if (!joined && !LEFT.contains(tokens.folded(verb)) || !year || isSupposed(tokens, verb)) {
      return Optional.empty();
    }
    return PlaceName.landBefore(tokens, verb, facts.places())
        .filter(land -> !land.adjective() && tokens.unbroken(land.from(), verb + 1))
        .filter(land -> !isJoined(tokens, land.from()))
        .flatMap(land -> moved(body, land, joined));
  }

  private Optional<Finding> moved(Body body, PlaceName.Land land, boolean joined) {
    List<Membership> times = body.of(land.country());
    int at = body.to() + 1;
    if (times.isEmpty()) {
      return Optional.of(dated(body, land.from(), land.to(), none(body, land.country())));
    }
    PartialDate year = PartialDate.year(Integer.parseInt(body.tokens().get(at).base()));
    List<PartialDate> days =
        times.stream().flatMap(time -> (joined ? time.start() : time.end()).stream()).toList();
    boolean unsure = joined && times.stream().anyMatch(time -> time.start().isEmpty());
    if (unsure || days.isEmpty() || days.stream().anyMatch(year::meets)) {
      return Optional.empty();
    }
    String said =
        "%s: %s %s %s %s."
            .formatted(
                body.name(),
                land.country().name(),
                joined ? "joined" : "left",
                days.get(0).exact() ? "on" : "in",
                days.get(0).inWords());
    return Optional.of(
        INFO.finding(body.tokens().span(at, at + 1), said).citing(times.get(0).citation().named()));
  }

  /** The finding; a suggestion where the story is younger than the table. */
  private static Finding dated(Body body, int from, int to, String said) {
    Membership row = body.run().found().get(0);
    Finding finding = INFO.finding(body.tokens().span(from, to), said);
    boolean late = body.published().filter(day -> day.isAfter(row.citation().asOf())).isPresent();
    return late ? Outdated.on(row.citation(), finding) : finding.citing(row.citation().named());
  }
}
