package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Subtracts the votes, points or sums of two sides: "10,412 to 10,398, a majority of 14". */
public final class WrongMargin implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/wrong-margin",
          Severity.WARNING,
          "A margin that its own figures contradict",
          "Both figures stand beside the margin, and readers of results subtract.",
          Example.bad("Oram took 5,210 votes to Reid's 5,170, a majority of [[60]]."),
          Example.bad("Bell won by [[90]] votes, with 1,300 to Shaw's 1,230."),
          Example.bad("She bought the pot for £40 and sold it for £95, a profit of [[£65]]."),
          Example.good("Oram took 5,210 votes to Reid's 5,170, a majority of 40."),
          Example.good("Bell won by 70 votes, with 1,300 to Shaw's 1,230."),
          Example.good("She bought the pot for £40 and sold it for £95, a profit of about £50."),
          Example.good("Oram took 5,210 votes, Reid 5,170 and Poole 900, a majority of 40."),
          Example.good("The firm made £40m on sales of £95m, a profit of £12m after tax."),
          Example.good("Oram took 5,210 votes to Reid's 5,170, a lead of 2 per cent."));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    Reckoning.add(findings, article, INFO, Set.of(ReckoningCue.MARGIN));
    return findings;
  }
}
