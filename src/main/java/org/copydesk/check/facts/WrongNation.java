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
import org.copydesk.facts.Names;
import org.copydesk.facts.Notable;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.Tag;

/** Somebody well known said to be of another nation. */
public final class WrongNation implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "facts/nation",
          Severity.WARNING,
          "Somebody well known of the wrong nation",
          "Half a country writes in.",
          bad("A statue of the [[Spanish]] painter Frida Kahlo was unveiled."),
          bad("Frida Kahlo, the [[Spanish]] painter, kept monkeys."),
          bad("The [[Danish]] tennis player Novak Djokovic won again."),
          bad("Frida Kahlo is [[Spanish]], the quiz said."),
          bad("Frida Kahlo, a [[German]], kept monkeys."),
          bad("[[Spanish]] by birth, Frida Kahlo kept monkeys."),
          bad("[[Denmark]]’s Novak Djokovic won again."),
          bad("Frida Kahlo – the [[Spanish]] painter – kept monkeys."),
          good(
              "Serbia’s Novak Djokovic won. Denmark’s Novak Djokovic fans cheered. Frida Kahlo is"
                  + " Spanish teachers’ favourite. Denmark’s Pep Guardiola, their coach, smiled."),
          good(
              "A statue of the Mexican painter Frida Kahlo was unveiled. The German-born physicist"
                  + " Albert Einstein and the American physicist Albert Einstein are one."),
          good(
              "A Spanish painter met Frida Kahlo. Spanish fans of the painter Frida Kahlo came."
                  + " The Spanish nurse Frida Kahlo is another. The Spanish painter’s Frida Kahlo"
                  + " pictures sold."));

  private static final Set<String> IS = Set.of("is", "was");

  /** What those are known for who work for other nations' teams. */
  private static final Set<String> HIRED = Set.of("coach", "manager");

  /** How many words a description has at most between the nation and the name. */
  private static final int LONGEST = 3;

  private final Facts facts;

  /** The rule, by the people of {@code facts}. */
  public WrongNation(Facts facts) {
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
      for (KnownPerson known : KnownPerson.in(tokens, facts.people())) {
        if (!known.person().nations().isEmpty()) {
          owner(tokens, known).ifPresent(findings::add);
          before(tokens, known)
              .or(() -> after(tokens, known))
              .or(() -> predicated(tokens, known))
              .or(() -> byBirth(tokens, known))
              .flatMap(at -> check(tokens, known.person(), at))
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** "The Spanish painter Frida Kahlo": where the nation stands. */
  private Optional<Integer> before(FactWords tokens, KnownPerson known) {
    for (int at = known.from() - 2; at >= Math.max(0, known.from() - 1 - LONGEST); at--) {
      if (tokens.unbroken(at, known.from() + 1) && isNation(tokens, at)) {
        return describes(tokens, at + 1, known.from(), known.person())
            ? Optional.of(at)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Frida Kahlo, the Spanish painter". */
  private Optional<Integer> after(FactWords tokens, KnownPerson known) {
    int article = known.to();
    int at = article + 1;
    boolean apposed =
        at + 1 < tokens.size()
            && tokens.opensAside(article - 1)
            && (tokens.folded(article).equals("the") || tokens.folded(article).equals("a"))
            && isNation(tokens, at);
    if (!apposed) {
      return Optional.empty();
    }
    int to = at + 1;
    while (to < tokens.size() && to - at <= LONGEST && tokens.unbroken(at, to + 1)) {
      if (describes(tokens, at + 1, to + 1, known.person())) {
        return Optional.of(at);
      }
      to++;
    }
    return Optional.empty();
  }

  /** "Frida Kahlo is Spanish,", "Frida Kahlo, a Spaniard,": the nation and no more. */
  private Optional<Integer> predicated(FactWords tokens, KnownPerson known) {
    int at = known.to();
    boolean is = IS.contains(tokens.folded(at)) && tokens.unbroken(at - 1, at + 1);
    boolean aside = at < tokens.size() && tokens.opensAside(at - 1);
    boolean article = Set.of("a", "an").contains(tokens.folded(is ? at + 1 : at));
    int nation = (is ? at + 1 : at) + (article ? 1 : 0);
    boolean joined = nation < tokens.size() && (is || aside && article);
    return joined
            && (!is || tokens.unbroken(at, nation + 1))
            && isNation(tokens, nation)
            && tokens.closesAside(nation)
            && !tokens.get(known.to() - 1).genitive()
        ? Optional.of(nation)
        : Optional.empty();
  }

  /** "Spanish by birth, Frida Kahlo", "Frida Kahlo, Spanish by birth,". */
  private Optional<Integer> byBirth(FactWords tokens, KnownPerson known) {
    int start = tokens.sentenceStart(known.from());
    boolean first = start + 3 == known.from() && isByBirth(tokens, start);
    if (first && isNation(tokens, start)) {
      return Optional.of(start);
    }
    int at = known.to();
    boolean aside = at < tokens.size() && tokens.opensAside(at - 1) && isByBirth(tokens, at);
    return aside && isNation(tokens, at) ? Optional.of(at) : Optional.empty();
  }

  private static boolean isByBirth(FactWords tokens, int at) {
    return tokens.folded(at + 1).equals("by") && tokens.folded(at + 2).equals("birth");
  }

  /** "Spain's Frida Kahlo" painted; not "Spain's Frida Kahlo show", nor the coach of its team. */
  private Optional<Finding> owner(FactWords tokens, KnownPerson known) {
    int at = known.from() - 1;
    boolean owned = at >= 0 && tokens.get(at).genitive() && tokens.unbroken(at, at + 2);
    Tag next = tokens.tag(known.to());
    boolean joined = known.to() < tokens.size() && tokens.unbroken(known.to() - 1, known.to() + 1);
    boolean goesOn = joined && (next.isNoun() || next.isAdjective() || next == Tag.CD);
    boolean hired = known.person().knownFor().stream().anyMatch(HIRED::contains);
    if (!owned || goesOn || hired || tokens.get(known.to() - 1).genitive()) {
      return Optional.empty();
    }
    return PlaceName.landBefore(tokens, at + 1, facts.places())
        .filter(land -> !land.adjective())
        .filter(land -> PlaceName.runStart(tokens, at + 1) == land.from())
        .flatMap(land -> finding(tokens, known.person(), land.country(), land.from(), land.to()));
  }

  /** Whether the words are a noun's alone, and one of them is what the person is known for. */
  private static boolean describes(FactWords tokens, int from, int to, Notable person) {
    boolean known = false;
    for (int i = from; i < to; i++) {
      Tag tag = tokens.tag(i);
      boolean fits = tag.isNoun() || tag.isAdjective() || tag == Tag.CC;
      if (!fits || tokens.get(i).genitive() || tokens.get(i).capitalised()) {
        return false;
      }
      known |= person.knownFor().stream().map(Names::fold).anyMatch(tokens.folded(i)::equals);
    }
    return known && tokens.tag(to - 1).isNoun();
  }

  private boolean isNation(FactWords tokens, int at) {
    return tokens.get(at).capitalised()
        && !tokens.get(at).genitive()
        && !tokens.after(at).startsWith("-")
        && (at == 0 || tokens.after(at - 1).isBlank())
        && facts
            .places()
            .countryCalled(tokens.folded(at))
            .filter(isAdjective(tokens, at))
            .isPresent();
  }

  private static java.util.function.Predicate<Country> isAdjective(FactWords tokens, int at) {
    return land -> land.demonyms().stream().map(Names::fold).anyMatch(tokens.folded(at)::equals);
  }

  private Optional<Finding> check(FactWords tokens, Notable person, int at) {
    Country land = facts.places().countryCalled(tokens.folded(at)).orElseThrow();
    return finding(tokens, person, land, at, at + 1);
  }

  private Optional<Finding> finding(
      FactWords tokens, Notable person, Country land, int from, int to) {
    if (person.nations().contains(land.code())) {
      return Optional.empty();
    }
    String theirs =
        person.nations().stream()
            .flatMap(code -> facts.places().country(code).stream())
            .map(country -> country.demonyms().get(0))
            .collect(java.util.stream.Collectors.joining(" or "));
    return Optional.of(
        INFO.finding(tokens.span(from, to), "%s is called %s.".formatted(person.name(), theirs))
            .citing(person.citation().named()));
  }
}
