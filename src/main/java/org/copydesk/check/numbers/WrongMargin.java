package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Subtracts the votes, points or sums of two sides: "10,412 to 10,398, a majority of 14". */
public final class WrongMargin implements Rule {
  static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/wrong-margin",
          Severity.WARNING,
          "A margin that its own figures contradict",
          "Both figures stand beside the margin, and readers of results subtract.",
          Example.bad("Oram took 5,210 votes to Reid's 5,170, a majority of [[60]]."),
          Example.bad("Bell won by [[90]] votes, with 1,300 to Shaw's 1,230."),
          Example.bad("She bought the pot for £40 and sold it for £95, a profit of [[£65]]."),
          Example.bad("They backed it by 462 votes to 231, a margin of [[three]] to one."),
          Example.bad(
              "The motion lost by 85 votes to 81.\n\nIt was late. It was beaten by only [[three]]"
                  + " votes."),
          Example.good(
              "The motion lost by 85 votes to 81.\n\nIt was late. It was beaten by only four votes."),
          Example.bad(
              "Rudd end the wait\n\nRudd 2-17 Hay 1-18\n\nIt was cold. Rudd, with [[three]] points"
                  + " to spare, go on."),
          Example.good(
              "Rudd end the wait\n\nRudd 2-17 Hay 1-18\n\nIt was cold. Rudd, with two points to"
                  + " spare, go on."),
          Example.good(
              "The motion lost by 85 votes to 81.\n\nLast year it was beaten by only three votes."),
          Example.good("They backed it by 462 votes to 231, a margin of two to one."),
          Example.good("They backed it by 462 votes to 190, a margin of two to one."),
          Example.good("Oram took 5,210 votes to Reid's 5,170, a majority of 40."),
          Example.good("Bell won by 70 votes, with 1,300 to Shaw's 1,230."),
          Example.good("She bought the pot for £40 and sold it for £95, a profit of about £50."),
          Example.good("Oram took 5,210 votes, Reid 5,170 and Poole 900, a majority of 40."),
          Example.good(
              "That is 10 weeks out of 52. Loans fell by 9,300, which is 85 per cent of the whole"
                  + " loss of 10,944."),
          Example.good("The firm made £40m on sales of £95m, a profit of £12m after tax."),
          Example.good("Oram took 5,210 votes to Reid's 5,170, a lead of 2 per cent."));

  private static final Pattern MARGIN_OF =
      Pattern.compile("^, (?:(?:an? )?(?:margin|majority|ratio) of |or )" + Change.HEDGED + "$");

  /** By what part of itself so many to one may be rounded. */
  private static final double ROUGH = 0.25;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (FigureLine line : FigureLine.in(article, INFO.roles(), 2)) {
      for (int i = 0; i + 1 < line.size(); i++) {
        ratio(line, i).ifPresent(findings::add);
      }
    }
    Reckoning.add(findings, article, INFO, Set.of(ReckoningCue.MARGIN));
    findings.addAll(GoalsAndPoints.margins(article));
    VoteCount.margins(article).stream()
        .filter(one -> findings.stream().noneMatch(f -> f.span().overlaps(one.span())))
        .forEach(findings::add);
    return findings;
  }

  /** "by 462 votes to 231, a margin of two to one". */
  private static Optional<Finding> ratio(FigureLine line, int i) {
    Quantity score = line.at(i);
    Quantity times = line.at(i + 1);
    double said = times.low().doubleValue();
    boolean told =
        score.kind() == Kind.SCORE
            && score.low().signum() > 0
            && score.high().signum() > 0
            && line.joined(i, MARGIN_OF)
            && (times.kind() == Kind.SCORE
                ? times.high().compareTo(BigDecimal.ONE) == 0
                : line.after(i + 1).matches("(?s) to one\\b.*"));
    if (!told) {
      return Optional.empty();
    }
    double high = score.low().max(score.high()).doubleValue();
    double ratio = high / score.low().min(score.high()).doubleValue();
    boolean fits = Math.abs(ratio - said) <= ROUGH * said;
    return fits
        ? Optional.empty()
        : Optional.of(
            INFO.finding(
                    times.span(),
                    "“%s” is %s to one, not “%s to one”; put one of them right."
                        .formatted(score.words(), FigureWording.number(ratio, 1), times.words()))
                .withRelated(score.span(), "worked out from here"));
  }
}
