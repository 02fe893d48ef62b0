package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.facts.Country;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Places;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Profile;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.syntax.Relation;
import org.copydesk.syntax.Tree;
import org.copydesk.word.Tag;

/** A city called the capital of a country whose capital is another. */
public final class WrongCapital implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "facts/capital",
              Severity.WARNING,
              "A city that is not this country's capital",
              "Readers in the country notice at once, and stop believing the rest.",
              bad(
                  "She flew to [[Sydney]], the capital of Australia, on Monday.",
                  "She flew to Canberra, the capital of Australia, on Monday."),
              bad("Protests spread in the Brazilian capital, [[Rio de Janeiro]], on Friday."),
              bad("The Swiss capital [[Zurich]] was quiet."),
              bad("[[Istanbul]] is the capital of Turkey."),
              bad("Troops held the Nigerian capital [[Niamey]]."),
              bad("Kazakhstan's capital, [[Almaty]], was quiet."),
              bad("The capital of Canada is [[Toronto]]."),
              bad(
                  "The band went on to [[Casablanca]], the Moroccan capital, by train.",
                  "The band went on to Rabat, the Moroccan capital, by train."),
              bad("It was hot in [[Karachi]], Pakistan's capital."),
              bad("[[Sydney]], where she was born, is the capital of Australia."),
              bad("They met in [[Istanbul]] – as all know, the capital of Turkey – at noon."),
              bad("Can [[Almaty]], as the capital of Kazakhstan, afford it?"),
              good("They flew from Istanbul to the capital of Turkey."),
              good("A plane crashed in Almaty, near Astana, the Kazakh capital, yesterday."),
              good("Sydney, where she was born, was the capital of Australia’s trade."),
              good("In Casablanca, the Moroccan capital, Rabat, was spoken of with envy."),
              good(
                  "The band went on to Rabat, the Moroccan capital. Milan, Italy's fashion"
                      + " capital, was hot."),
              good(
                  "She flew to Canberra, the capital of Australia. The Dutch capital, Amsterdam,"
                      + " was wet."),
              good(
                  "Lagos, Nigeria's commercial capital, was quiet. Lagos was the capital of"
                      + " Nigeria. Lagos is not the capital of Nigeria."),
              good("In the French capital, London and Berlin were blamed."),
              good(
                  "Georgia's capital, Atlanta, was quiet. Western Australia's capital, Perth,"
                      + " too."),
              good(
                  "New Mexico's capital, Santa Fe, is old. South Africa's capital, Pretoria, is"
                      + " not."),
              good(
                  "Milan, the fashion capital of Italy, and Sydney, the largest city of"
                      + " Australia."))
          .from(Profile.STRICT);

  private static final String COUNTRY = "the country";
  private final Facts facts;

  /** The rule, by the countries of {@code facts}. */
  public WrongCapital(Facts facts) {
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
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).folded().equals("capital")) {
          int at = i;
          Optional<Finding> found = at(tokens, i).or(() -> tied(tokens, at));
          found.or(() -> only(tokens, at)).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private Optional<Finding> at(FactWords tokens, int capital) {
    Places places = facts.places();
    return land(tokens, capital)
        .flatMap(
            land ->
                (isOf(tokens, capital)
                        ? ofLand(tokens, capital, land, places)
                        : ownCapital(tokens, land.country(), capital, places))
                    .map(finding -> finding.withRelated(at(tokens, land), COUNTRY)));
  }

  /** "Sydney, where she was born, is the capital of Australia": by the tree of the sentence. */
  private Optional<Finding> tied(FactWords tokens, int capital) {
    Optional<PlaceName.Land> land = land(tokens, capital);
    if (land.isEmpty() || tokens.quoted(capital, capital + 1)) {
      return Optional.empty();
    }
    Tie.Phrase said = new Tie.Phrase(capital, capital + 1);
    int end = tokens.sentenceEnd(capital);
    Country country = land.get().country();
    if (namesCapital(tokens, capital, country)) {
      return Optional.empty();
    }
    List<Tie.Phrase> cities = new ArrayList<>();
    for (int i = tokens.sentenceStart(capital); i < end; i++) {
      int to = PlaceName.runEnd(tokens, i);
      boolean own = i < land.get().to() && to > land.get().from();
      if (to > i && !own) {
        Tie.Phrase city = new Tie.Phrase(i, to);
        Tie.between(tokens, city, said)
            .filter(WrongCapital::isSaid)
            .ifPresent(t -> cities.add(city));
      }
      i = Math.max(i, to - 1);
    }
    return cities.size() != 1
        ? Optional.empty()
        : finding(tokens, cities.get(0).from(), cities.get(0).to(), country, facts.places())
            .map(finding -> finding.withRelated(at(tokens, land.get()), COUNTRY));
  }

  /** Whether the sentence names the right city as well. */
  private static boolean namesCapital(FactWords tokens, int at, Country country) {
    int end = tokens.sentenceEnd(at);
    for (int i = tokens.sentenceStart(at); i < end; i++) {
      if (country.hasCapital(tokens.written(i, Math.max(i + 1, PlaceName.runEnd(tokens, i))))) {
        return true;
      }
    }
    return false;
  }

  /** "In Istanbul, which is, many forget, the capital of Turkey": of the only city there is. */
  private Optional<Finding> only(FactWords tokens, int capital) {
    Optional<PlaceName.Land> land = land(tokens, capital);
    if (land.isEmpty()
        || tokens.quoted(capital, capital + 1)
        || namesCapital(tokens, capital, land.get().country())) {
      return Optional.empty();
    }
    boolean of = isOf(tokens, capital);
    int first = of ? capital - 1 : land.get().from();
    int from = tokens.folded(first - 1).equals("the") ? first - 1 : first;
    int to = of ? land.get().to() : capital + 1;
    boolean before = SaidOf.isSaidBefore(tokens, from, to);
    boolean said = before || SaidOf.opens(tokens, from, to);
    Country country = land.get().country();
    return Spot.onlyCity(tokens, land.get(), facts)
        .filter(city -> said && before == city.from() < from)
        .flatMap(city -> finding(tokens, city.from(), city.to(), country, facts.places()))
        .map(finding -> finding.withRelated(at(tokens, land.get()), COUNTRY));
  }

  /** The country in the phrase that the word heads, when no other word makes it another capital. */
  private Optional<PlaceName.Land> land(FactWords tokens, int capital) {
    if (isOf(tokens, capital)) {
      int from = tokens.folded(capital + 2).equals("the") ? capital + 3 : capital + 2;
      return from < tokens.size()
          ? PlaceName.landAt(tokens, from, facts.places())
              .filter(land -> !land.adjective() && !tokens.get(land.to() - 1).genitive())
          : Optional.empty();
    }
    return PlaceName.landBefore(tokens, capital, facts.places())
        .filter(land -> tokens.unbroken(land.to() - 1, capital + 1))
        .filter(land -> land.adjective() || tokens.get(land.to() - 1).genitive());
  }

  private static boolean isOf(FactWords tokens, int capital) {
    return tokens.folded(capital - 1).equals("the") && tokens.folded(capital + 1).equals("of");
  }

  /** Whether the one is said to be the other: "is", or side by side. */
  private static boolean isSaid(Tie tie) {
    Tree tree = tie.tree();
    boolean is =
        tree.head(tie.one()) == tie.other()
            && tree.is(tie.one(), Relation.NSUBJ)
            && tree.children(tie.other(), Relation.COP).stream()
                .anyMatch(at -> tree.token(at).tag() == Tag.VBZ);
    boolean beside =
        tie.isDirect()
            && (tree.is(tie.other(), Relation.APPOS) && tree.head(tie.other()) == tie.one()
                || tree.is(tie.one(), Relation.APPOS) && tree.head(tie.one()) == tie.other());
    return (is || beside) && !tie.isDenied();
  }

  private static Span at(FactWords tokens, PlaceName.Land land) {
    return tokens.span(land.from(), land.to());
  }

  /** "Sydney, the capital of Australia"; "the capital of Australia is Sydney". */
  private Optional<Finding> ofLand(
      FactWords tokens, int capital, PlaceName.Land land, Places places) {
    int before = capital - 2;
    boolean apposition = before >= 0 && tokens.opensAside(before);
    boolean is = tokens.folded(before).equals("is") && tokens.after(before).isBlank();
    if (apposition || is) {
      int to = is ? before : before + 1;
      int start = PlaceName.runStart(tokens, to);
      return finding(tokens, start, to, land.country(), places);
    }
    int end = land.to();
    if (tokens.folded(end).equals("is") && tokens.unbroken(end - 1, end + 2)) {
      return run(tokens, end + 1, land.country(), places);
    }
    int close = PlaceName.runEnd(tokens, end);
    boolean named =
        close > end
            && tokens.opensAside(end - 1)
            && tokens.closesAside(close - 1)
            && !PlaceName.isCapitalised(tokens, close)
            && !(close < tokens.size()
                && tokens.after(close - 1).startsWith(",")
                && tokens.get(close).capitalised());
    return named ? run(tokens, end, land.country(), places) : Optional.empty();
  }

  /** "The Swiss capital Zurich", "Kazakhstan's capital, Almaty,". */
  private Optional<Finding> ownCapital(
      FactWords tokens, Country country, int capital, Places places) {
    int next = tokens.folded(capital + 1).equals("city") ? capital + 2 : capital + 1;
    String mark = tokens.after(next - 1).strip();
    boolean of = tokens.folded(next).equals("of") || tokens.folded(next).equals("is");
    Optional<Finding> before = before(tokens, country, capital, mark, places);
    if (before.isPresent()) {
      return before;
    }
    if (tokens.opensAside(next - 1)) {
      int end = PlaceName.runEnd(tokens, next);
      String word = tokens.folded(end);
      boolean list = word.equals("and") || word.equals("or");
      boolean closed = end > next && tokens.closesAside(end - 1);
      return closed && !list ? run(tokens, next, country, places) : Optional.empty();
    }
    return mark.isEmpty() ? run(tokens, of ? next + 1 : next, country, places) : Optional.empty();
  }

  /** "In Lagos, the Nigerian capital,", "Lagos, Nigeria's capital.". */
  private Optional<Finding> before(
      FactWords tokens, Country country, int capital, String mark, Places places) {
    int from =
        PlaceName.landBefore(tokens, capital, places).map(PlaceName.Land::from).orElse(capital);
    int to = tokens.folded(from - 1).equals("the") ? from - 1 : from;
    boolean named = capital + 1 < tokens.size() && tokens.get(capital + 1).capitalised();
    boolean closed = tokens.closesAside(capital) && !(mark.startsWith(",") && named);
    if (to < 1 || !closed || !tokens.opensAside(to - 1)) {
      return Optional.empty();
    }
    return finding(tokens, PlaceName.runStart(tokens, to), to, country, places);
  }

  private Optional<Finding> run(FactWords tokens, int from, Country country, Places places) {
    return finding(tokens, from, PlaceName.runEnd(tokens, from), country, places);
  }

  private Optional<Finding> finding(
      FactWords tokens, int from, int to, Country country, Places places) {
    if (from >= to || tokens.get(to - 1).genitive()) {
      return Optional.empty();
    }
    String city = tokens.written(from, to);
    boolean american =
        country.code().equals("GE")
            || places.city(city).map(c -> c.countries().contains("US")).orElse(false)
                && !places.city(city).map(c -> c.countries().contains(country.code())).orElse(true)
                && country.code().equals("MX");
    boolean known = places.city(city).isPresent() || !places.withCapital(city).isEmpty();
    if (american || !known || country.hasCapital(city)) {
      return Optional.empty();
    }
    String right = country.capitals().get(0);
    String message = "The capital of %s is %s, not %s.".formatted(country.name(), right, city);
    Finding finding =
        INFO.finding(tokens.span(from, to), message).citing(country.citation().named());
    boolean verbatim =
        tokens.block().text().verbatim(tokens.get(from).start(), tokens.get(to - 1).end());
    return Optional.of(
        verbatim ? finding.withFix(Fix.write(tokens.span(from, to), right)) : finding);
  }
}
