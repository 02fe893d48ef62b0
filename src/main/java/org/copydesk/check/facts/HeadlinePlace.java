package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Word;
import org.copydesk.facts.City;
import org.copydesk.facts.Country;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Names;
import org.copydesk.facts.Places;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** A city or a country above the story that the story itself puts elsewhere. */
public final class HeadlinePlace implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "facts/headline-place",
              Severity.WARNING,
              "A place in headline or caption that the story contradicts",
              "Half of the readers see the headline alone and take the wrong city home.",
              bad(
                  "Nine hurt as tram leaves rails in [[Lyon]]\n\n"
                      + "A tram left the rails in Lille on Monday and nine people were hurt, the"
                      + " operator said."),
              bad(
                  "Mine collapse traps 30 in [[Chile]]\n\n"
                      + "Thirty miners were trapped by a collapse at a mine in Peru on Monday."),
              bad(
                  "Tram leaves rails\n\n"
                      + "A tram off its rails in [[Munich]] on Monday. (File photo)\n\n"
                      + "A tram left the rails in Hamburg on Monday, and nobody was hurt."),
              good(
                  "Nine hurt as tram leaves rails in Lille\n\n"
                      + "A tram left the rails in Lille on Monday and nine people were hurt, the"
                      + " operator said."),
              good(
                  "Nine hurt as tram leaves rails in France\n\n"
                      + "A tram left the rails in Lille on Monday and nine people were hurt, the"
                      + " operator said."),
              good(
                  "Mine collapse traps 30 in Peru\n\n"
                      + "Thirty Peruvian miners were trapped by a collapse at a mine on Monday. A"
                      + " mine in Chile sent help."),
              good(
                  "Mine collapse traps 30 in Chile\n\n"
                      + "Thirty miners were trapped by a collapse on Monday at a mine near"
                      + " Santiago. Miners in Peru sent help."),
              good(
                  "Singer to play in Lyon\n\n"
                      + "The singer who opened a school in Lille on Monday will play twice."),
              good(
                  "Tram leaves rails in Leeds\n\n"
                      + "A tram left the rails in Headingley on Monday, and nobody was hurt."),
              good(
                  "Trams leave rails in Lyon and Lille\n\n"
                      + "A tram left the rails in Lille on Monday, and nobody was hurt."))
          .needingStory();

  private static final Set<Role> ABOVE = Set.of(Role.HEADLINE, Role.STANDFIRST, Role.CAPTION);
  private static final Set<Role> BODY = Set.of(Role.PARAGRAPH, Role.QUOTE, Role.LIST_ITEM);
  private static final Set<String> IN = Set.of("in", "near", "outside");

  /** How many paragraphs tell where it was. */
  private static final int LEAD = 2;

  /** How many words of weight a headline and a sentence share that tell of one thing. */
  private static final int SHARED = 2;

  private static final int LONG = 4;

  private final Facts facts;

  /** The rule, by the places of {@code facts}. */
  public HeadlinePlace(Facts facts) {
    this.facts = facts;
  }

  /** A country or a city of the tables after "in". */
  private record Site(
      Tokens tokens, int from, int to, Optional<Country> land, Optional<City> city) {
    String name() {
      return tokens.written(from, to);
    }

    boolean isLike(Site other) {
      return land.isPresent() == other.land.isPresent();
    }

    boolean isSame(Site other) {
      return land.isPresent()
          ? land.equals(other.land)
          : Names.fold(name()).equals(Names.fold(other.name()));
    }
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Tokens> above = Tokens.of(article, ABOVE);
    List<Tokens> body = Tokens.of(article, BODY);
    List<Finding> findings = new ArrayList<>();
    for (Tokens heading : above) {
      List<Site> sites = sites(heading);
      if (sites.size() == 1 && !names(body, sites.get(0))) {
        elsewhere(article, body, sites.get(0))
            .filter(other -> !names(above, other))
            .map(other -> finding(sites.get(0), other))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private List<Site> sites(Tokens tokens) {
    Places places = facts.places();
    List<Site> sites = new ArrayList<>();
    for (int i = 1; i < tokens.size(); i++) {
      if (!IN.contains(tokens.folded(i - 1)) || !tokens.unbroken(i - 1, i + 1)) {
        continue;
      }
      int end = PlaceName.runEnd(tokens, i);
      Optional<PlaceName.Land> land =
          PlaceName.landAt(tokens, i, places).filter(l -> !l.adjective() && l.to() == end);
      Optional<City> city = PlaceName.city(tokens, i, end, places);
      if (end > i && !tokens.get(end - 1).genitive() && land.isPresent() != city.isPresent()) {
        sites.add(new Site(tokens, i, end, land.map(PlaceName.Land::country), city));
      }
    }
    return sites;
  }

  /**
   * Whether {@code tokens} name the place, or a people, a capital or a large city of the country.
   */
  private boolean names(List<Tokens> all, Site site) {
    Stream<String> words =
        site.land()
            .map(land -> Stream.concat(land.words().stream(), land.capitals().stream()))
            .orElseGet(() -> Stream.of(site.name()));
    List<String> phrases = words.map(Names::fold).toList();
    for (Tokens tokens : all) {
      for (int i = 0; i < tokens.size(); i++) {
        int at = i;
        boolean named = phrases.stream().anyMatch(phrase -> tokens.at(at, phrase));
        if (named || site.land().filter(land -> isCityOf(tokens, at, land)).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isCityOf(Tokens tokens, int at, Country land) {
    int end = PlaceName.runEnd(tokens, at);
    return PlaceName.city(tokens, at, end, facts.places())
        .filter(city -> city.countries().contains(land.code()))
        .isPresent();
  }

  /** The one other place of its kind where the lead tells the same thing. */
  private Optional<Site> elsewhere(Article article, List<Tokens> body, Site site) {
    List<Site> others = new ArrayList<>();
    Set<String> told = weight(article, site.tokens().block(), 0, Integer.MAX_VALUE);
    for (Tokens tokens : body.subList(0, Math.min(LEAD, body.size()))) {
      for (Site other : sites(tokens)) {
        int from = tokens.get(tokens.sentenceStart(other.from())).start();
        int to = tokens.get(tokens.sentenceEnd(other.from()) - 1).end();
        Set<String> shared = weight(article, tokens.block(), from, to);
        shared.retainAll(told);
        boolean one = other.isLike(site) && shared.size() >= SHARED;
        boolean quoted = tokens.quoted(other.from(), other.to());
        if (one && !quoted && others.stream().noneMatch(other::isSame)) {
          others.add(other);
        }
      }
    }
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  private static Set<String> weight(Article article, Block block, int from, int to) {
    Set<String> stems = new HashSet<>();
    for (Word word : article.words(block)) {
      boolean inside = word.start() >= from && word.end() <= to;
      if (inside && word.text().length() >= LONG && !word.capitalised()) {
        stems.add(word.stem());
      }
    }
    return stems;
  }

  private static Finding finding(Site site, Site other) {
    String where =
        switch (site.tokens().block().role()) {
          case HEADLINE -> "The headline";
          case STANDFIRST -> "The standfirst";
          default -> "The caption";
        };
    return INFO.finding(
            site.tokens().span(site.from(), site.to()),
            "%s says “%s”, the story “%s”; make them agree."
                .formatted(where, site.name(), other.name()))
        .withRelated(other.tokens().span(other.from(), other.to()), "the story's place");
  }
}
