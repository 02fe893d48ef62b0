package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.NumberNames;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Names;
import org.copydesk.facts.UnitOfMeasure;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** One unit told in another, wrongly: "a foot is 14 inches". */
public final class UnitRatio implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "facts/unit-ratio",
          Severity.WARNING,
          "A unit that is so many of another",
          "Every figure worked out with it will be wrong too.",
          bad("A foot is [[14]] inches, the teacher said."),
          bad("One mile equals about [[2.6]] kilometres."),
          bad("There are [[20]] ounces in a pound."),
          bad("There are [[5,820]] feet in a mile, and he felt every one."),
          bad("An acre is roughly [[one and a half]] hectares; this one was sold."),
          bad("One short ton is [[2,200]] pounds."),
          bad("With [[10]] inches in a foot, sums are easy."),
          bad("There are [[26]] hours in a day, said the teacher."),
          good("He sat for 10 hours in a day. With 12 inches in a foot, sums are hard."),
          good("A foot is 12 inches. One mile equals about 1.6 kilometres. A metre is 3 feet."),
          good(
              "There are 16 ounces in a pound. The foot is 14 inches long. A foot is 14 miles"
                  + " off."),
          good("A hectare is roughly two and a half acres. One long ton is about 2,200 pounds."),
          good("A yard is 30 inches deep in snow. A pound is 2 kilograms lighter than it was."));

  /** "A metre is three feet" is near enough; the next whole number of something is not. */
  private static final double NEAR = 0.1;

  /** Where one unit is so many whole ones of another and nothing says "about". */
  private static final double EXACT = 0.02;

  private static final Set<String> ONE = Set.of("a", "an", "one");
  private static final Set<String> IS = Set.of("is", "equals", "contains", "has", "makes");
  private static final Set<String> ABOUT = Set.of("about", "roughly", "approximately", "exactly");
  private static final Set<String> COUNTS = Set.of("are", "with", "has", "all", "the");
  private static final Set<String> MEASURED = Set.of("length", "area", "volume", "mass", "time");

  private final Facts facts;

  /** The rule, by the units of {@code facts}. */
  public UnitRatio(Facts facts) {
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
      for (int i = 0; i + 4 < tokens.size(); i++) {
        if (ONE.contains(tokens.folded(i))) {
          is(tokens, i).ifPresent(findings::add);
        } else if (COUNTS.contains(tokens.folded(i))) {
          in(tokens, i + 1).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** A unit as it is written: one word or two. */
  private record Written(UnitOfMeasure unit, int to) {}

  /** A number of units: "12", "5,280", "two and a half". */
  private record Amount(double value, int from, int to) {}

  /** "A foot is 12 inches." */
  private Optional<Finding> is(FactWords tokens, int at) {
    Optional<Written> one = unit(tokens, at + 1);
    int verb = one.map(Written::to).orElse(at);
    if (one.isEmpty() || !IS.contains(tokens.folded(verb))) {
      return Optional.empty();
    }
    boolean about = ABOUT.contains(tokens.folded(verb + 1));
    Optional<Amount> amount = amount(tokens, about ? verb + 2 : verb + 1);
    Optional<Written> many = amount.flatMap(number -> unit(tokens, number.to()));
    return many.filter(unit -> ends(tokens, unit.to() - 1) && unbroken(tokens, at, unit.to()))
        .flatMap(unit -> check(tokens, amount.get(), one.get().unit(), unit.unit(), about));
  }

  /** "There are 12 inches in a foot." */
  private Optional<Finding> in(FactWords tokens, int at) {
    boolean about = ABOUT.contains(tokens.folded(at));
    Optional<Amount> amount = amount(tokens, about ? at + 1 : at);
    Optional<Written> many = amount.flatMap(number -> unit(tokens, number.to()));
    int in = many.map(Written::to).orElse(at);
    if (many.isEmpty() || !tokens.folded(in).equals("in") || !ONE.contains(tokens.folded(in + 1))) {
      return Optional.empty();
    }
    boolean there = tokens.folded(at - 1).equals("are") && tokens.folded(at - 2).equals("there");
    boolean time = many.get().unit().dimension().equals("time");
    if (time && !there) {
      return Optional.empty();
    }
    return unit(tokens, in + 2)
        .filter(unit -> ends(tokens, unit.to() - 1) && unbroken(tokens, at - 1, unit.to()))
        .flatMap(unit -> check(tokens, amount.get(), unit.unit(), many.get().unit(), about));
  }

  private static boolean unbroken(FactWords tokens, int from, int to) {
    for (int i = from; i < to - 1; i++) {
      String between = tokens.after(i);
      if (!between.isBlank() && !between.equals("-") && !between.equals(",")
          || between.equals(",") && !figures(tokens, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean figures(FactWords tokens, int at) {
    return Character.isDigit(tokens.get(at).text().charAt(0));
  }

  private static boolean ends(FactWords tokens, int last) {
    return last + 1 >= tokens.size() || !tokens.after(last).isBlank();
  }

  private static Optional<Finding> check(
      FactWords tokens, Amount amount, UnitOfMeasure whole, UnitOfMeasure part, boolean about) {
    double ratio = whole.si() / part.si();
    boolean exact = !about && Math.abs(ratio - Math.rint(ratio)) < EXACT / 1000;
    double near = (exact ? EXACT : NEAR) * ratio;
    if (!whole.dimension().equals(part.dimension())
        || Math.max(ratio, amount.value()) <= 1
        || Math.abs(amount.value() - ratio) <= near) {
      return Optional.empty();
    }
    String message =
        "One %s is %s times one %s.".formatted(whole.name(), shown(ratio), part.name());
    return Optional.of(
        INFO.finding(tokens.span(amount.from(), amount.to()), message)
            .citing(whole.citation().named()));
  }

  private static String shown(double ratio) {
    double rounded = Math.round(ratio * 1000) / 1000d;
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }

  private static Optional<Amount> amount(FactWords tokens, int at) {
    Integer name = NumberNames.CARDINALS.get(tokens.folded(at));
    if (name != null) {
      boolean half = tokens.at(at + 1, "and a half");
      return Optional.of(half ? new Amount(name + 0.5, at, at + 4) : new Amount(name, at, at + 1));
    }
    int to = at;
    StringBuilder figures = new StringBuilder();
    while (to < tokens.size() && tokens.get(to).text().matches("[\\d,.]*\\d")) {
      figures.append(tokens.get(to).text().replace(",", ""));
      to++;
      if (!tokens.after(to - 1).equals(",")) {
        break;
      }
    }
    return figures.toString().matches("\\d{1,7}(?:\\.\\d{1,4})?")
        ? Optional.of(new Amount(Double.parseDouble(figures.toString()), at, to))
        : Optional.empty();
  }

  /** The unit of length, area, volume or mass called so, in the singular or the plural. */
  private Optional<Written> unit(FactWords tokens, int at) {
    for (int to = at + 2; to > at; to--) {
      if (to <= tokens.size()) {
        String words = tokens.phrase(at, to);
        Optional<UnitOfMeasure> known =
            facts.units().stream()
                .filter(unit -> MEASURED.contains(unit.dimension()))
                .filter(unit -> isCalled(unit, words))
                .findFirst();
        if (known.isPresent()) {
          return Optional.of(new Written(known.get(), to));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isCalled(UnitOfMeasure unit, String word) {
    if (isCalled(unit.name(), word)) {
      return true;
    }
    return unit.symbols().stream().anyMatch(name -> name.length() > 4 && isCalled(name, word));
  }

  private static boolean isCalled(String name, String word) {
    String folded = Names.fold(name);
    return word.equals(folded)
        || word.equals(folded + "s")
        || word.equals(folded + "es")
        || folded.equals("foot") && word.equals("feet");
  }
}
