package org.copydesk.check.numbers;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
          bad("The poll asked 1,200 people. Some 30 per cent, or [[630]], would vote."),
          good("The poll asked 1,200 people. Some 30 per cent, or 360, would vote."),
          good("The poll asked 1,200 people. Of the young, 30 per cent, or 81, would vote."),
          bad("Nearly a quarter of the homes ([[48]] of the 120) are empty."),
          good("Nearly a quarter of the homes (28 of the 120) are empty."),
          bad("Eight of the [[nine]] members voted for the plan and two against."),
          good("Seven of the nine members voted for the plan and two against."),
          bad("Of the [[12]] crew, 13 were hurt."),
          good("Of the 12 crew, 11 were hurt."),
          bad("It rose [[8 C]] overnight, from 3 C to 15 C."),
          good("It rose 12 C overnight, from 3 C to 15 C."),
          bad("The school has 600 pupils and 30 teachers, one for every [[15]] pupils."),
          good("The school has 600 pupils and 30 teachers, one for every 20 pupils."),
          bad("It cut the fare from £40 to £30, a saving of [[a third]]."),
          good("It cut the fare from £40 to £30, a saving of a quarter."),
          bad("They grew 400 tonnes of rye on 50 hectares, [[6 tonnes]] a hectare."),
          good("They grew 400 tonnes of rye on 50 hectares, 8 tonnes a hectare."),
          good("They spent £2m over four years, £900,000 a year more than they had."),
          bad("The pier is 900 m long, [[400 m]] longer than the 600 m of the old one."),
          good("The pier is 900 m long, 300 m longer than the 600 m of the old one."),
          bad("He claimed £3,480 for 232 trips he did not make, an average of [[£51]] a time."),
          good("He claimed £3,480 for 232 trips he did not make, an average of £15 a time."),
          bad("She ends with 714 runs in 14 innings, an average of [[41]]."),
          good("She ends with 714 runs in 14 innings, an average of 51."),
          bad("Bell had 48,312 votes, or 50.3%, to 44,088, or [[47.9%]], for Hale."),
          good("Bell had 48,312 votes, or 50.3%, to 44,088, or 45.9%, for Hale."),
          bad("Sales reached £460,000, [[5 per cent]] more than the £400,000 of last year."),
          good("Sales reached £460,000, 15 per cent more than the £400,000 of last year."),
          bad(
              "The wall cost [[£9.4m]]. Half of that came from Rome, £2.6m from us and £1.2m from Hay."),
          good(
              "The wall cost £9.4m. Half of that came from Rome, £3.5m from us and £1.2m from Hay."),
          bad(
              "It left [[41]] who had no jab. The clinic saw 26 of them and will see the other five."),
          good("It left 41 who had no jab. The clinic saw 26 of them and will see the other 15."),
          good("There were 12 cows and 41 ewes. We saw 26 of them, and the other five slept."),
          bad("The ground was two-thirds full: [[6,000]] people where there is room for 12,000."),
          good("The ground was two-thirds full: 8,000 people where there is room for 12,000."),
          bad(
              "Rudd sold 38,000 kettles. Mending them costs £15 a kettle, or [[£570 million]] in all."),
          good("Rudd sold 38,000 kettles. Mending them costs £15 a kettle, or £570,000 in all."),
          good("Rudd sold 38,000 kettles and 900 pans. They cost £15 a pan, or £13,500 in all."),
          good("Rudd has 12 kettles and 90 kettles. They cost £15 a kettle, or £570,000 in all."));

  /** How many times as much as it should be a figure may be, if its digits are not the same. */
  private static final double FACTOR = 3;

  /** What part of itself a figure may be off that comes of one that is told roughly. */
  private static final double ROUGHLY = 0.12;

  /** How far a fraction may lie from what it is told for. */
  private static final double FRACTION = 0.03;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    Quantities quantities = Quantities.of(article);
    for (Block block : article.blocks(INFO.roles())) {
      if (quantities.in(block).size() < 2) {
        continue;
      }
      List<Quantity> figures =
          article.sentences(block).stream()
              .flatMap(sentence -> Counts.withOnes(article, sentence).stream())
              .flatMap(q -> Counts.ends(q).stream())
              .toList();
      Equation.in(block, figures).stream()
          .flatMap(told -> wrong(article, told).stream())
          .filter(one -> findings.stream().noneMatch(f -> f.span().overlaps(one.span())))
          .forEach(findings::add);
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
    slack += said.kind() == Kind.FRACTION ? FRACTION : 0;
    boolean enough = told.by().how() == '<' && exact <= said.low().doubleValue();
    if (enough
        || FigureLine.fits(said, exact, slack)
        || told.by().slip() && !FigureSlip.likely(right, said.low())
        || !near && !isShuffled(right, said.low())) {
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

  /** Whether both have the same digits, noughts apart, or in another order. */
  private static boolean isShuffled(BigDecimal right, BigDecimal said) {
    return FigureSlip.digits(right).equals(FigureSlip.digits(said))
        || FigureSlip.haveSameDigits(right.setScale(said.scale(), RoundingMode.HALF_UP), said);
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
