package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.facts.Country;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Index;
import org.copydesk.facts.Institution;
import org.copydesk.facts.Institution.Kind;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.Tag;

/** An airport, a university, a museum or another house put where it does not stand. */
public final class WrongSite implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "facts/site",
          Severity.WARNING,
          "An airport, a ground, a university or another house in the wrong place",
          "Those who live there notice first.",
          bad("The plane turned back to Schiphol Airport in [[Rotterdam]]."),
          bad("He was taken to Massachusetts General Hospital in [[Chicago]]."),
          bad("They play at Anfield in [[Manchester]]."),
          bad("Flights from Logan International Airport in [[Chicago]] were late."),
          bad("The show opens at the Uffizi in [[Venice]] in May."),
          bad("The vote is at Anfield, [[Birmingham]], on Sunday."),
          bad("Thieves broke into [[Madrid]]’s Rijksmuseum at night."),
          bad("The [[Dallas]]-based Chicago Tribune named an editor."),
          bad("She teaches law at Yale University in [[Ohio]]."),
          bad("Schiphol Airport is in [[Belgium]], the quiz said."),
          bad("The Rijksmuseum, which stands in [[Brussels]], shut."),
          good(
              "The plane turned back to Schiphol Airport in Amsterdam. He was taken to"
                  + " Massachusetts General Hospital in Boston. The show opens at the Uffizi in"
                  + " Florence. The vote is at Anfield, Liverpool, on Sunday."),
          good(
              "She teaches law at Yale University in Connecticut. The Louvre in Abu Dhabi drew"
                  + " crowds, and so did the Rijksmuseum in the Netherlands."),
          good("At Anfield, Dublin were beaten. From Schiphol, Paris and Rome are near."),
          good("Surgeons from Massachusetts General Hospital in Rwanda trained nurses."),
          good("A reporter of the Chicago Tribune in Baghdad filed it. Berlin’s Schiphol flights"),
          good("Students of Yale University in Kenya met a Moscow-based Chicago Tribune reporter."),
          good("Yale was in Chicago for the game. The Uffizi Quartet played in Rome."));

  private static final Set<String> AT =
      Set.of("at", "in", "near", "outside", "inside", "around", "opposite", "of", "to", "into");

  private static final Set<String> APART = Set.of("from", "with", "between", "and", "or", "than");
  private static final Set<String> STANDS =
      Set.of("is", "was", "stands", "stood", "lies", "lay", "sits", "opened");
  private static final Set<String> PUT = Set.of("based", "located", "situated");

  private final Facts facts;

  /** The rule, by the institutions and places of {@code facts}. */
  public WrongSite(Facts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Index<Institution> all = facts.institutions();
    List<Finding> findings = new ArrayList<>();
    for (FactWords tokens : FactWords.of(article, INFO.roles())) {
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).capitalised() && all.begins(tokens.get(i).base())) {
          Optional<KnownRun<Institution>> run = named(tokens, i, all);
          if (run.isPresent()) {
            check(tokens, run.get()).ifPresent(findings::add);
            i = run.get().to() - 1;
          }
        }
      }
    }
    return findings;
  }

  /** The institution whose name begins at {@code at} and is not a part of a longer one. */
  private static Optional<KnownRun<Institution>> named(
      FactWords tokens, int at, Index<Institution> all) {
    return KnownRun.at(tokens, at, all, to -> !goesOn(tokens, to))
        .filter(run -> !isPart(tokens, at))
        .filter(run -> run.to() - at > 1 || !isPaper(run) || tokens.folded(at - 1).equals("the"));
  }

  private static boolean goesOn(FactWords tokens, int to) {
    return to < tokens.size()
        && tokens.get(to).capitalised()
        && tokens.unbroken(to - 1, to + 1)
        && !tokens.get(to - 1).genitive();
  }

  private static boolean isPart(FactWords tokens, int at) {
    return PlaceName.isCapitalised(tokens, at - 1)
        && tokens.unbroken(at - 1, at + 1)
        && !tokens.get(at - 1).genitive();
  }

  private static boolean isBuilding(KnownRun<Institution> run) {
    return run.found().stream().allMatch(house -> house.kind().isHouse());
  }

  private static boolean isPaper(KnownRun<Institution> run) {
    return run.found().stream().anyMatch(house -> house.kind() == Kind.NEWSPAPER);
  }

  private Optional<Finding> check(FactWords tokens, KnownRun<Institution> run) {
    if (tokens.get(run.to() - 1).genitive()) {
      return Optional.empty();
    }
    return in(tokens, run)
        .or(() -> stands(tokens, run))
        .or(() -> apposed(tokens, run))
        .or(() -> owner(tokens, run))
        .filter(spot -> run.found().stream().noneMatch(house -> spot.mayHold(house, facts)))
        .map(spot -> finding(tokens, run.found().get(0), spot));
  }

  /** "At Anfield in Leeds". */
  private Optional<Spot> in(FactWords tokens, KnownRun<Institution> run) {
    boolean in =
        tokens.folded(run.to()).equals("in")
            && tokens.unbroken(run.to() - 1, run.to() + 2)
            && !isPaper(run);
    return in && isThere(tokens, run)
        ? whole(Spot.at(tokens, run.to() + 1, facts), tokens)
        : none();
  }

  /** Whether the words before the name speak of the house, not of those who left it. */
  private static boolean isThere(FactWords tokens, KnownRun<Institution> run) {
    int at = before(tokens, run);
    String word = tokens.folded(at);
    boolean building = isBuilding(run);
    boolean fixed = run.found().stream().allMatch(WrongSite::hasNoPeople);
    return building
        ? !APART.contains(word) || fixed && word.equals("from")
        : AT.contains(word) && !word.equals("of");
  }

  /** Whether nobody is "from" it who may be elsewhere. */
  private static boolean hasNoPeople(Institution house) {
    return house.kind() == Kind.AIRPORT;
  }

  private static int before(FactWords tokens, KnownRun<Institution> run) {
    return tokens.folded(run.from() - 1).equals("the") ? run.from() - 2 : run.from() - 1;
  }

  /** "Anfield is in Leeds", "Yale, which is based in Ohio". */
  private Optional<Spot> stands(FactWords tokens, KnownRun<Institution> run) {
    int at = run.to();
    if (tokens.folded(at).equals("which")) {
      at++;
    }
    boolean verb = STANDS.contains(tokens.folded(at));
    at = verb ? at + 1 : at;
    boolean put = PUT.contains(tokens.folded(at));
    at = put ? at + 1 : at;
    boolean building = isBuilding(run);
    boolean told = put || verb && building;
    return told && tokens.folded(at).equals("in") && tokens.sentenceEnd(run.from()) > at + 1
        ? whole(Spot.at(tokens, at + 1, facts), tokens)
        : none();
  }

  /** "At Anfield, Leeds, on Sunday". */
  private Optional<Spot> apposed(FactWords tokens, KnownRun<Institution> run) {
    boolean comma = tokens.after(run.to() - 1).strip().equals(",") && !isPaper(run);
    if (!comma || !AT.contains(tokens.folded(before(tokens, run)))) {
      return none();
    }
    return Spot.at(tokens, run.to(), facts)
        .filter(spot -> Apposed.isPlace(tokens, run.from(), spot.to()))
        .filter(spot -> ends(tokens, spot));
  }

  /** Whether the place is not the first of a list. */
  private boolean ends(FactWords tokens, Spot spot) {
    String mark = tokens.after(spot.to() - 1).strip();
    boolean list =
        mark.isEmpty() && Set.of("and", "or").contains(tokens.folded(spot.to()))
            || mark.equals(",") && Spot.at(tokens, spot.to(), facts).isPresent();
    return !list && whole(Optional.of(spot), tokens).isPresent();
  }

  /** "Leeds's Anfield", "the Edinburgh-based Yale". */
  private Optional<Spot> owner(FactWords tokens, KnownRun<Institution> run) {
    int at = run.from() - 1;
    if (at < 0 || !tokens.unbroken(at, at + 2)) {
      return none();
    }
    if (tokens.get(at).genitive()) {
      return isOfAnother(tokens, run.to()) ? none() : Spot.before(tokens, at + 1, facts);
    }
    boolean based = tokens.folded(at).equals("based") && tokens.after(at - 1).equals("-");
    return based && !isOfAnother(tokens, run.to()) ? Spot.before(tokens, at, facts) : none();
  }

  /** Whether the name stands before a noun to which the owner belongs: "Berlin's Schiphol bus". */
  private static boolean isOfAnother(FactWords tokens, int to) {
    if (to >= tokens.size() || !tokens.unbroken(to - 1, to + 1)) {
      return false;
    }
    Tag next = tokens.tag(to);
    return next.isNoun() || next.isAdjective() || next == Tag.CD || next == Tag.VBG;
  }

  /** The place, when its name ends where we think and nothing belongs to it. */
  private static Optional<Spot> whole(Optional<Spot> spot, FactWords tokens) {
    return spot.filter(one -> !tokens.get(one.to() - 1).genitive())
        .filter(one -> !tokens.after(one.to() - 1).startsWith("-"));
  }

  private static Optional<Spot> none() {
    return Optional.empty();
  }

  private Finding finding(FactWords tokens, Institution house, Spot spot) {
    String city = Spot.same(house.city(), house.name()) ? "" : house.city();
    String land =
        house
            .region()
            .or(() -> facts.places().country(house.country()).map(Country::name))
            .orElse(house.country());
    String where = city.isEmpty() || Spot.same(city, land) ? land : city + ", " + land;
    return INFO.finding(
            tokens.span(spot.from(), spot.to()),
            "The table has %s in %s, not in %s: put the place right."
                .formatted(house.name(), where, spot.name()))
        .citing(house.citation().named());
  }
}
