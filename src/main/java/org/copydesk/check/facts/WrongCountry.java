package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.facts.City;
import org.copydesk.facts.Country;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Places;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** A city put in a country that has no place of that name. */
public final class WrongCountry implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "facts/city-country",
          Severity.WARNING,
          "A city in the wrong country",
          "The reader is sent to the wrong place.",
          bad("The plant in Bratislava, [[Slovenia]], will open in spring."),
          bad("The [[Austrian]] city of Munich was quiet."),
          bad("He was born in Lyon, [[Italy]]."),
          bad("Both came from Lyon, in [[Italy]], as teachers."),
          bad("The trial was held near Ljubljana in [[Slovakia]]."),
          bad("A storm broke over villages in Antioquia, [[Ecuador]]."),
          good("A storm broke over villages in Antioquia, Colombia. It reached Santa Cruz, Chile."),
          good("The plant in Bratislava, Slovakia, will open. He was born in Paris, Texas."),
          good(
              "Flights from Dublin, Germany and Spain were late. They met in Berlin, France,"
                  + " Italy."),
          good(
              "The German city of Munich, the Polish-born mayor of Lyon, Italy's envoy and Spain."),
          good("Talks between Kyiv, Poland, and Hungary. He lives in Atlanta, Georgia."),
          good("In Munich, Italy lost again. When rain fell in Lyon, Spain stayed dry."),
          good("In 1938 the German city of Wroclaw was called Breslau."));

  private static final Set<String> IN = Set.of("in", "near", "at", "from", "outside", "of", "to");
  private static final Set<String> STRICTLY_IN = Set.of("in", "near", "outside", "from");
  private static final Set<String> TOWN = Set.of("city", "town", "port", "suburb", "resort");
  private static final Set<String> PAST =
      Set.of("then", "formerly", "now", "once", "today", "former");

  private final Facts facts;

  /** The rule, by the places of {@code facts}. */
  public WrongCountry(Facts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Places places = facts.places();
    List<Finding> findings = new ArrayList<>();
    for (FactWords tokens : FactWords.of(article, INFO.roles())) {
      for (int i = 1; i < tokens.size(); i++) {
        after(tokens, i, places).ifPresent(findings::add);
        of(tokens, i, places).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** "In Lyon, Italy," and "near Lyon in Italy". */
  private Optional<Finding> after(FactWords tokens, int at, Places places) {
    if (!IN.contains(tokens.folded(at - 1)) || !tokens.unbroken(at - 1, at + 1)) {
      return Optional.empty();
    }
    int end = PlaceName.runEnd(tokens, at);
    if (end == at || end >= tokens.size() || tokens.get(end - 1).genitive()) {
      return Optional.empty();
    }
    boolean comma = tokens.after(end - 1).strip().equals(",");
    boolean in =
        tokens.folded(end).equals("in")
            && (tokens.after(end - 1).isBlank() || comma)
            && STRICTLY_IN.contains(tokens.folded(at - 1));
    int next = comma && !in ? end : end + 1;
    int from = tokens.folded(next).equals("the") ? next + 1 : next;
    if (!comma && !in || from >= tokens.size()) {
      return Optional.empty();
    }
    Optional<PlaceName.Land> land = PlaceName.landAt(tokens, from, places);
    if (land.isEmpty() || land.get().adjective() || !ends(tokens, land.get().to(), places)) {
      return Optional.empty();
    }
    if (comma && !in && !Apposed.isPlace(tokens, at, land.get().to())) {
      return Optional.empty();
    }
    return PlaceName.part(tokens, at, end, places)
        .flatMap(city -> finding(tokens, land.get(), city));
  }

  /** Whether the country is not the first of a list, nor part of a longer name. */
  private static boolean ends(FactWords tokens, int to, Places places) {
    if (tokens.get(to - 1).genitive()) {
      return false;
    }
    if (to >= tokens.size()) {
      return true;
    }
    String mark = tokens.after(to - 1).strip();
    String next = tokens.folded(to);
    boolean list = next.equals("and") || next.equals("or");
    boolean another = mark.startsWith(",") && PlaceName.landAt(tokens, to, places).isPresent();
    boolean longer = mark.isEmpty() && tokens.get(to).capitalised();
    return !list && !another && !longer && !mark.startsWith("-");
  }

  /** "The Austrian city of Munich". */
  private Optional<Finding> of(FactWords tokens, int at, Places places) {
    boolean town =
        TOWN.contains(tokens.folded(at))
            && tokens.folded(at + 1).equals("of")
            && at + 2 < tokens.size();
    if (!town || !tokens.unbroken(at - 1, at + 3)) {
      return Optional.empty();
    }
    int before =
        tokens.folded(at - 1).equals("port") || tokens.folded(at - 1).equals("border")
            ? at - 1
            : at;
    Optional<PlaceName.Land> land = PlaceName.landBefore(tokens, before, places);
    if (land.isEmpty()
        || !land.get().adjective() && !tokens.get(before - 1).genitive()
        || isPast(tokens, at)) {
      return Optional.empty();
    }
    int end = PlaceName.runEnd(tokens, at + 2);
    return PlaceName.city(tokens, at + 2, end, places)
        .flatMap(city -> finding(tokens, land.get(), city));
  }

  private static boolean isPast(FactWords tokens, int at) {
    int from = tokens.sentenceStart(at);
    int to = tokens.sentenceEnd(at);
    for (int i = from; i < to; i++) {
      if (tokens.get(i).isYear() || PAST.contains(tokens.folded(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Finding> finding(FactWords tokens, PlaceName.Land land, City city) {
    Country country = land.country();
    boolean american = country.code().equals("GE");
    if (american || city.countries().contains(country.code())) {
      return Optional.empty();
    }
    List<String> right =
        city.countries().stream()
            .limit(1)
            .map(code -> facts.places().country(code).map(Country::name).orElse(code))
            .toList();
    String where =
        city.countries().size() == 1 ? " is in " + right.get(0) : " is not in " + country.name();
    return Optional.of(
        INFO.finding(tokens.span(land.from(), land.to()), city.name() + where + ".")
            .citing(city.citation().named()));
  }
}
