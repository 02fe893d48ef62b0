package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.NumberNames;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Names;
import org.copydesk.facts.Unit;
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
          good("A foot is 12 inches. One mile equals about 1.6 kilometres. A metre is 3 feet."),
          good(
              "There are 16 ounces in a pound. The foot is 14 inches long. A foot is 14 miles"
                  + " off."),
          good("A yard is 30 inches deep in snow. A pound is 2 kilograms lighter than it was."));

  /** "A metre is three feet" is near enough; the next whole number of something is not. */
  private static final double NEAR = 0.1;

  private static final Set<String> ONE = Set.of("a", "an", "one");
  private static final Set<String> IS = Set.of("is", "equals", "contains", "has", "makes");
  private static final Set<String> ABOUT = Set.of("about", "roughly", "approximately", "exactly");
  private static final Set<String> MEASURED = Set.of("length", "area", "volume", "mass");

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
    for (Tokens tokens : Tokens.of(article, INFO.roles())) {
      for (int i = 0; i + 4 < tokens.size(); i++) {
        if (ONE.contains(tokens.folded(i)) && IS.contains(tokens.folded(i + 2))) {
          is(tokens, i).ifPresent(findings::add);
        } else if (tokens.folded(i + 2).equals("in") && ONE.contains(tokens.folded(i + 3))) {
          in(tokens, i).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** "A foot is 12 inches." */
  private Optional<Finding> is(Tokens tokens, int at) {
    int number = ABOUT.contains(tokens.folded(at + 3)) ? at + 4 : at + 3;
    boolean ends = number + 1 < tokens.size() && ends(tokens, number + 1);
    return ends && tokens.unbroken(at, number + 2)
        ? check(tokens, number, tokens.folded(at + 1), tokens.folded(number + 1))
        : Optional.empty();
  }

  /** "There are 12 inches in a foot." */
  private Optional<Finding> in(Tokens tokens, int at) {
    return tokens.folded(at - 1).equals("are")
            && tokens.unbroken(at - 1, at + 5)
            && ends(tokens, at + 4)
        ? check(tokens, at, tokens.folded(at + 4), tokens.folded(at + 1))
        : Optional.empty();
  }

  private static boolean ends(Tokens tokens, int last) {
    return last + 1 >= tokens.size() || !tokens.after(last).isBlank();
  }

  private Optional<Finding> check(Tokens tokens, int at, String one, String many) {
    Optional<Unit> whole = unit(one);
    Optional<Unit> part = unit(many);
    OptionalDouble number = number(tokens.get(at));
    if (whole.isEmpty()
        || part.isEmpty()
        || number.isEmpty()
        || !whole.get().dimension().equals(part.get().dimension())) {
      return Optional.empty();
    }
    double ratio = whole.get().si() / part.get().si();
    if (ratio <= 1 || Math.abs(number.getAsDouble() - ratio) <= NEAR * ratio) {
      return Optional.empty();
    }
    String message =
        "One %s is %s times one %s.".formatted(whole.get().name(), shown(ratio), part.get().name());
    return Optional.of(
        INFO.finding(tokens.span(at, at + 1), message).citing(whole.get().citation().named()));
  }

  private static String shown(double ratio) {
    double rounded = Math.round(ratio * 1000) / 1000d;
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }

  private static OptionalDouble number(Token token) {
    Integer name = NumberNames.CARDINALS.get(token.folded());
    if (name != null) {
      return OptionalDouble.of(name);
    }
    return token.text().matches("\\d{1,6}(?:\\.\\d{1,4})?")
        ? OptionalDouble.of(Double.parseDouble(token.text()))
        : OptionalDouble.empty();
  }

  /** The unit of length, area, volume or mass called so, in the singular or the plural. */
  private Optional<Unit> unit(String word) {
    return facts.units().stream()
        .filter(unit -> MEASURED.contains(unit.dimension()))
        .filter(unit -> isCalled(unit, word))
        .findFirst();
  }

  private static boolean isCalled(Unit unit, String word) {
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
