package org.copydesk.check.numbers;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.check.numbers.Equation.Told;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/**
 * A figure that the words beside it make of others, and that those do not make: "beat him by 23
 * votes, 2,114 to 2,101". How the words go stands in {@code worked-out.tsv}.
 */
public final class WorkedOutFigure implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/worked-out",
          Severity.WARNING,
          "A figure that those it is made of contradict",
          "The sentence gives the sum and what it is made of, and a reader who works it out gets"
              + " another figure.",
          bad("Ana Bell beat Tim Hale by [[23]] votes, 2,114 to 2,101."),
          good("Ana Bell beat Tim Hale by 13 votes, 2,114 to 2,101."),
          good("Kent won by nine wickets, 245 to 244."),
          bad("The party would build 2,400 flats over six years, or [[500]] a year."),
          good("The party would build 2,400 flats over six years, or 400 a year."),
          good("The party would build 2,400 flats over six years, or 33 a month."),
          bad("Kent took [[22]] points, 16 for the win, four for batting and one for bowling."),
          good("Kent took 21 points, 16 for the win, four for batting and one for bowling."),
          bad("Kent took [[22]] points, 16 for the win and five for batting."),
          good("Kent took 21 points, 16 for the win and five for batting."),
          bad("Trams carried 48,000 people. Bell hoped for two-thirds of them, or [[23,000]]."),
          good("Trams carried 48,000 people. Bell hoped for two-thirds of them, or 32,000."),
          good("Trams carried 48,000 people. Bell hoped for about half of them, or 25,000."),
          bad("It drew 6,000 people, a third of them, or [[3,000]], from Rudd."),
          good("It drew 6,000 people, a third of them, or 2,000, from Rudd."),
          bad("The van needed 63 feet to stop rather than 45, an increase of [[29%]]."),
          good("The van needed 63 feet to stop rather than 45, an increase of 40%."),
          bad(
              "It will pay £8 a share in cash, a premium of [[20 per cent]] to the price of £6.40."),
          good("It will pay £8 a share in cash, a premium of 25 per cent to the price of £6.40."),
          bad(
              "It pays £8 for each of the 40 million shares, a premium of [[20%]] to the last £6.40."),
          good("It pays £8 for each of the 40 million shares, a premium of 25% to the last £6.40."),
          bad(
              "Rudd sold 38,000 kettles. Mending them costs £15 a kettle, or [[£570 million]] in all."),
          good("Rudd sold 38,000 kettles. Mending them costs £15 a kettle, or £570,000 in all."),
          good("Rudd sold 38,000 kettles and 900 pans. They cost £15 a pan, or £13,500 in all."),
          good("Rudd has 12 kettles and 90 kettles. They cost £15 a kettle, or £570,000 in all."));

  /** How many times as much as it should be a figure may be, if its digits are not the same. */
  private static final double FACTOR = 3;

  /** What part of itself a figure may be off that comes of one that is told roughly. */
  private static final double ROUGHLY = 0.12;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    Quantities quantities = Quantities.of(article);
    for (Block block : article.blocks(INFO.roles())) {
      List<Quantity> figures =
          article.sentences(block).stream()
              .flatMap(sentence -> Counts.withOnes(article, sentence).stream())
              .flatMap(q -> Counts.ends(q).stream())
              .toList();
      if (figures.size() > 1 && quantities.in(block).size() > 1) {
        Equation.in(block, figures).stream()
            .flatMap(told -> wrong(article, told).stream())
            .filter(one -> findings.stream().noneMatch(f -> f.span().overlaps(one.span())))
            .forEach(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> wrong(Article article, Told told) {
    Quantity said = told.said();
    List<Quantity> from = new ArrayList<>(told.from());
    if (!told.of().isEmpty()) {
      only(article, told.of()).ifPresent(from::add);
    }
    if (!told.isOfOneUnit(from) || !said.isSingle() || said.low().signum() <= 0) {
      return Optional.empty();
    }
    double exact = told.make(from, 0, 0);
    double slack = 0;
    for (int i = 0; i < from.size(); i++) {
      slack += Math.abs(told.make(from, i, Change.slack(from.get(i))) - exact);
      slack += from.get(i).hedge() == Hedge.NONE ? 0 : ROUGHLY * exact;
    }
    double ratio = exact / said.low().doubleValue();
    BigDecimal right = BigDecimal.valueOf(exact);
    boolean near = ratio < FACTOR && ratio > 1 / FACTOR;
    if (FigureLine.fits(said, exact, slack)
        || !near && !FigureSlip.digits(right).equals(FigureSlip.digits(said.low()))) {
      return Optional.empty();
    }
    String message = "“%s” does not fit: what it is made of here comes to %s.";
    Finding finding =
        INFO.finding(said.span(), message.formatted(said.words(), FigureWording.like(said, right)));
    for (Quantity one : from) {
      finding = finding.withRelated(one.span(), "worked out from here");
    }
    return Optional.of(finding);
  }

  /** The one figure that the story gives for how many of {@code noun} there are. */
  private static Optional<Quantity> only(Article article, String noun) {
    List<Quantity> counts =
        article.blocks().stream()
            .flatMap(block -> Quantities.of(article).in(block).stream())
            .filter(q -> q.kind() == Kind.COUNT && q.counts().equals(noun))
            .filter(q -> q.low().compareTo(BigDecimal.ONE) > 0)
            .toList();
    boolean one = counts.stream().allMatch(q -> q.sameValue(counts.get(0)) && q.isSingle());
    return one ? counts.stream().findFirst() : Optional.empty();
  }
}
