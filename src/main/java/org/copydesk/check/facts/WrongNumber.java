package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.NumberNames;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Index;
import org.copydesk.facts.Numbers.Known;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.Tag;

/** A body, a country or a thing with another number of members or parts than it has. */
public final class WrongNumber implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "facts/number",
          Severity.WARNING,
          "A number of members or parts that is another",
          "It is a figure readers learnt at school.",
          bad("The UN Security Council has [[six]] permanent members."),
          bad("The [[10]] permanent members of the Security Council met."),
          bad("Canada's [[12]] provinces agreed."),
          bad("A cake like a chessboard, with all [[81]] squares, was cut."),
          bad("It takes 60 of the [[102]] members of the United States Senate."),
          bad("There are [[nine]] planets in the solar system, the guide said."),
          bad("The Security Council – it has [[six]] permanent members – met."),
          good(
              "The UN Security Council has five permanent members. Canada's 10 provinces agreed."
                  + " There are eight planets in the solar system."),
          good(
              "Canada has four provinces on the Atlantic. Canada's three Maritime provinces and"
                  + " its territories agreed. Six members of the Security Council met."),
          good(
              """
              ---
              published: 2014-05-06
              ---
              Union

              The European Union has 28 member states.
              """));

  private static final Set<String> HAS = Set.of("has", "with");
  private static final Set<String> HAS_ONE = Set.of("has", "have");
  private static final Set<String> IN = Set.of("of", "in", "on");

  private final Facts facts;

  /** The rule, by the numbers of {@code facts}. */
  public WrongNumber(Facts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Optional<LocalDate> published = article.metadata().published();
    Index<Known> counted = facts.numbers().counted();
    List<Finding> findings = new ArrayList<>();
    for (FactWords tokens : FactWords.of(article, INFO.roles())) {
      for (int i = 1; i + 1 < tokens.size(); i++) {
        if (number(tokens, i).isPresent() && counted.begins(tokens.folded(i + 1))) {
          check(tokens, i, counted, published).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static OptionalDouble number(FactWords tokens, int at) {
    String word = tokens.folded(at);
    Integer name = NumberNames.CARDINALS.get(word);
    if (name != null) {
      return OptionalDouble.of(name);
    }
    boolean figures = word.length() < 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return figures && !word.isEmpty()
        ? OptionalDouble.of(Integer.parseInt(word))
        : OptionalDouble.empty();
  }

  private Optional<Finding> check(
      FactWords tokens, int at, Index<Known> counted, Optional<LocalDate> published) {
    Optional<KnownRun<Known>> noun =
        KnownRun.at(tokens, at + 1, counted, to -> tokens.unbroken(at, to));
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    int end = noun.get().to();
    Optional<String> thing = owner(tokens, at).or(() -> thing(tokens, at));
    boolean has = thing.isPresent();
    Optional<String> of = has && goesOn(tokens, end) ? Optional.empty() : thing;
    return of.or(() -> has ? Optional.empty() : after(tokens, at, end))
        .flatMap(name -> noun.get().found().stream().filter(one -> one.isOf(name)).findFirst())
        .filter(one -> isThen(one, tokens, at, published))
        .filter(one -> one.number() != number(tokens, at).getAsDouble())
        .map(one -> finding(tokens, at, one));
  }

  /** "Canada's 10 provinces". */
  private Optional<String> owner(FactWords tokens, int at) {
    return tokens.get(at - 1).genitive() && tokens.unbroken(at - 1, at + 1)
        ? before(tokens, at)
        : Optional.empty();
  }

  /** "Canada has 10 provinces". */
  private Optional<String> thing(FactWords tokens, int at) {
    int has = Set.of("all", "only", "just").contains(tokens.folded(at - 1)) ? at - 2 : at - 1;
    boolean with =
        tokens.folded(has).equals("with") && has > 0 && tokens.after(has - 1).strip().equals(",");
    boolean aside =
        has > 1
            && Set.of("it", "they", "which").contains(tokens.folded(has - 1))
            && tokens.opensAside(has - 2);
    if (aside && HAS_ONE.contains(tokens.folded(has)) && tokens.unbroken(has - 1, at + 1)) {
      return before(tokens, has - 1);
    }
    int from = with ? has : has - 1;
    return has > 0 && HAS.contains(tokens.folded(has)) && tokens.unbroken(from, at + 1)
        ? before(tokens, has)
        : Optional.empty();
  }

  private Optional<String> before(FactWords tokens, int to) {
    Index<Known> things = facts.numbers().things();
    return KnownRun.before(
            tokens, to, things, from -> from == 0 || !PlaceName.isCapitalised(tokens, from - 1))
        .map(run -> tokens.phrase(run.from(), run.to()));
  }

  /** "The 10 provinces of Canada", "there are eight planets in the solar system". */
  private Optional<String> after(FactWords tokens, int at, int to) {
    String before = tokens.folded(at - 1);
    boolean all = before.equals("the") && tokens.folded(to).equals("of") || before.equals("are");
    if (!all || !IN.contains(tokens.folded(to)) || !tokens.unbroken(to - 1, to + 2)) {
      return Optional.empty();
    }
    Index<Known> things = facts.numbers().things();
    int from = tokens.folded(to + 1).equals("the") ? to + 2 : to + 1;
    return KnownRun.at(
            tokens,
            from,
            things,
            end -> !tokens.get(end - 1).genitive() && !PlaceName.isCapitalised(tokens, end))
        .map(run -> tokens.phrase(run.from(), run.to()));
  }

  /** Whether words after what is counted pick some of it: "provinces on the Atlantic". */
  private static boolean goesOn(FactWords tokens, int to) {
    if (to >= tokens.size() || !tokens.after(to - 1).isBlank()) {
      return false;
    }
    Tag next = tokens.tag(to);
    return next == Tag.IN
        || next == Tag.TO
        || next == Tag.WDT
        || next == Tag.WP
        || next == Tag.VBG
        || next == Tag.VBN
        || next.isNoun()
        || next.isAdjective();
  }

  private static boolean isThen(
      Known known, FactWords tokens, int at, Optional<LocalDate> published) {
    if (known.start().isEmpty()) {
      return true;
    }
    boolean past =
        published
            .filter(
                day ->
                    day.isBefore(known.start().get().first())
                        || Setting.isOtherTime(tokens, at, day))
            .isPresent();
    return !past;
  }

  private static Finding finding(FactWords tokens, int at, Known known) {
    String number =
        known.number() == Math.rint(known.number())
            ? String.valueOf((long) known.number())
            : String.valueOf(known.number());
    String since = known.start().map(day -> " since " + day.inWords()).orElse("");
    String message =
        "The table gives %s %s for “%s”%s: put the number right."
            .formatted(number, known.what().get(0), known.of().get(0), since);
    return INFO.finding(tokens.span(at, at + 1), message).citing(known.citation().named());
  }
}
