package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.facts.City;
import org.copydesk.facts.Country;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Names;
import org.copydesk.facts.Places;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Tag;
import org.copydesk.word.WordLists;

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
              bad(
                  "[[Lyon]] school shut by fumes\n\n"
                      + "A school in Lille was shut on Monday when fumes rose from its cellar."),
              bad(
                  "Ferry sinks off pier in [[Chile]]\n\n"
                      + "A ferry sank at a pier in northern Peru on Monday."),
              bad(
                  "Guard hurt in raid on [[Lyon]] school\n\n"
                      + "A guard was hurt on Monday in a raid on a school in the centre of Lille."),
              good(
                  "Lyon school shut by fumes\n\n"
                      + "A school in France was shut on Monday when fumes rose from its cellar."),
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

  private static final Set<String> PARTS = WordLists.of(HeadlinePlace.class, "parts-of-town");

  /** How many paragraphs tell where it was. */
  private static final int LEAD = 2;

  /** How many words of weight a headline and a sentence share that tell of one thing. */
  private static final int SHARED = 2;

  private static final Set<String> LIGHT = Set.of("be", "have", "do", "get", "people", "year");

  /** How far the sizes of two towns may differ before the one may be a part of the other. */
  private static final int ALIKE = 2;

  /** How many lower-case words may stand between the preposition and the name: "in far western". */
  private static final int DEEP = 2;

  private final Facts facts;
  private final Lexicon lexicon;

  /** The rule, by the places of {@code facts} and the towns of {@code lexicon}. */
  public HeadlinePlace(Facts facts, Lexicon lexicon) {
    this.facts = facts;
    this.lexicon = lexicon;
  }

  /**
   * A country, a region or a town where something is said to be.
   *
   * @param size how well known a town is, as the lexicon has it; 0 for a region
   */
  private record Site(
      FactWords tokens, int from, int to, Optional<Country> land, Optional<City> city, int size) {
    String name() {
      return tokens.written(from, to);
    }

    /** Whether neither can lie in the other, or be a part of it. */
    boolean isLike(Site other) {
      boolean listed = city.isPresent() && other.city.isPresent();
      boolean towns = size > 0 && other.size > 0 && Math.abs(size - other.size) <= ALIKE;
      boolean regions = size == 0 && other.size == 0;
      return land.isPresent() == other.land.isPresent()
          && (land.isPresent() || listed || towns || regions);
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
    List<FactWords> above = FactWords.of(article, ABOVE);
    List<FactWords> body = FactWords.of(article, BODY);
    List<Finding> findings = new ArrayList<>();
    for (FactWords heading : above) {
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

  private List<Site> sites(FactWords tokens) {
    List<Site> sites = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int end = PlaceName.runEnd(tokens, i);
      boolean begins = end > i && PlaceName.runStart(tokens, end) == i;
      if (begins
          && !tokens.get(end - 1).genitive()
          && (isLed(tokens, i) || isScene(tokens, i, end))) {
        site(tokens, i, end).ifPresent(sites::add);
      }
    }
    return sites;
  }

  private Optional<Site> site(FactWords tokens, int from, int to) {
    Places places = facts.places();
    Optional<PlaceName.Land> land =
        PlaceName.landAt(tokens, from, places).filter(l -> !l.adjective() && l.to() == to);
    Optional<City> city = PlaceName.city(tokens, from, to, places);
    String name = tokens.written(from, to);
    boolean region = city.isEmpty() && places.region(name).isPresent();
    boolean town =
        !region
            && lexicon
                .find(name)
                .filter(found -> found.is(Trait.PLACE) && found.isName())
                .isPresent();
    if (land.isPresent() && city.isPresent() || land.isEmpty() && !town && !region) {
      return Optional.empty();
    }
    int size = region ? 0 : lexicon.fame(name);
    return Optional.of(new Site(tokens, from, to, land.map(PlaceName.Land::country), city, size));
  }

  /** "In Lyon", "near central Lyon", "outside the northern town of Lyon". */
  private static boolean isLed(FactWords tokens, int from) {
    int at = from - 1;
    while (at > 0 && from - at <= DEEP && tokens.tag(at).isAdjective()) {
      at--;
    }
    if (tokens.folded(at).equals("of") && PARTS.contains(tokens.folded(at - 1))) {
      int of = tokens.folded(at - 2).equals("the") ? at - 3 : at - 2;
      return IN.contains(tokens.folded(of)) && tokens.unbroken(Math.max(of, 0), from + 1);
    }
    return IN.contains(tokens.folded(at)) && tokens.unbroken(Math.max(at, 0), from + 1);
  }

  /** "Lyon school" in a headline. */
  private static boolean isScene(FactWords tokens, int from, int to) {
    return tokens.block().role() == Role.HEADLINE
        && to < tokens.size()
        && tokens.unbroken(to - 1, to + 1)
        && (tokens.tag(to) == Tag.NN || tokens.tag(to) == Tag.NNS);
  }

  /**
   * Whether {@code tokens} name the place, or a people, a capital or a large city of the country.
   */
  private boolean names(List<FactWords> all, Site site) {
    Stream<String> words =
        site.land()
            .map(land -> Stream.concat(land.words().stream(), land.capitals().stream()))
            .orElseGet(() -> Stream.of(site.name()));
    List<String> phrases = words.map(Names::fold).toList();
    for (FactWords tokens : all) {
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

  private boolean isCityOf(FactWords tokens, int at, Country land) {
    int end = PlaceName.runEnd(tokens, at);
    return PlaceName.city(tokens, at, end, facts.places())
        .filter(city -> city.countries().contains(land.code()))
        .isPresent();
  }

  /** The one other place of its kind where the lead tells the same thing. */
  private Optional<Site> elsewhere(Article article, List<FactWords> body, Site site) {
    List<Site> others = new ArrayList<>();
    Set<String> told = weight(article, site.tokens().block());
    for (FactWords tokens : body.subList(0, Math.min(LEAD, body.size()))) {
      for (Site other : sites(tokens)) {
        Set<String> shared = weight(article, tokens.block());
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

  /** The words that tell what happened, by their lemmas, and the numbers. */
  private static Set<String> weight(Article article, Block block) {
    Set<String> lemmas = new HashSet<>();
    for (org.copydesk.word.Token token : article.tokens(block)) {
      Tag tag = token.tag();
      boolean told = tag.isNoun() && !tag.isName() || tag.isVerb() || tag == Tag.CD;
      if (told && !token.is(Trait.SPEAKS) && !LIGHT.contains(token.lemma())) {
        lemmas.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return lemmas;
  }

  private static Finding finding(Site site, Site other) {
    Role role = site.tokens().block().role();
    String where = "The " + role.name().toLowerCase(Locale.ROOT);
    return INFO.finding(
            site.tokens().span(site.from(), site.to()),
            "%s says “%s”, the story “%s”; make them agree."
                .formatted(where, site.name(), other.name()))
        .withRelated(other.tokens().span(other.from(), other.to()), "the story's place");
  }
}
