package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

/** Divides: "£900 shared by 30 clubs, £30 each", "10 kg, 12 kg and 14 kg, 12 kg on average". */
public final class WrongAverage implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/wrong-average",
          Severity.WARNING,
          "An average or share each that its own figures contradict",
          "The whole and the number of shares stand beside it, and readers divide.",
          Example.bad("The £8,000 was shared equally among 20 choirs, giving each [[£300]]."),
          Example.bad("Five nurses split the £500 prize equally and took home [[£120]] each."),
          Example.bad("The cuts measured 4cm, 6cm and 8cm, an average of [[7cm]]."),
          Example.bad("The average of 62, 71, 80 and 90 was [[81]]."),
          Example.bad("The three boys are 20, 30 and 40, and their average age is [[35]]."),
          Example.bad("The town paid £2,400 for 12 benches. Each cost [[£300]]."),
          Example.bad("Split evenly, the £600 fund will give [[£40]] to each of the 12 clubs."),
          Example.bad("Four books sold 8,000 copies, an average sale of [[3,000]]."),
          Example.bad("The £1.2m fund will be split among six nuns, so each gets [[£250,000]]."),
          Example.bad("The 42 volunteers put in 1,890 hours, an average of [[54]] each."),
          Example.good("The 42 volunteers put in 1,890 hours, an average of 45 each."),
          Example.good("The town paid £2,400 for 12 benches and a tree. Each bench cost £180."),
          Example.good("The three boys are 20, 30 and 40, above the average of 25."),
          Example.bad(
              "She stole £312,000. She made 208 payments, an average of [[£1,800]] a time."),
          Example.good("She stole £312,000. She made 208 payments, an average of £1,500 a time."),
          Example.good("The £8,000 was shared equally among 20 choirs, giving each £400."),
          Example.good("Five nurses split the £500 prize equally and took home £100 each."),
          Example.good("The cuts measured 4cm, 6cm and 8cm, an average of 6cm."),
          Example.good("The £8,000 was shared among 20 choirs, giving the best £900."),
          Example.good("Trains were 4, 6 and 8 minutes late, against an average of 10 minutes."),
          Example.good(
              "Prizes of £50, £30 and £10 went out, and an average of £4 a head was raised."),
          Example.good("The £100 was split equally between three boys, about £33 each."));

  private static final Pattern AVERAGE =
      Pattern.compile(
          "^(?: \\p{L}+)?,? (?:and |or |giving |for |which is )*(?:(?:an?|the|their|its|his|her) )?"
              + "(?:average|averaging|mean)(?: \\p{Ll}+){0,3} $");
  private static final Pattern OF_ALL =
      Pattern.compile("(?i)\\b(?:average|mean) (?:\\p{Ll}+ )?of (?:the |her |his |its |their )?");
  private static final Pattern IS = Pattern.compile("^,? (?:is|was|comes to|works out at) $");
  private static final Pattern LISTED = Pattern.compile("^(?: \\p{L}+)?(?:,|,? and) $");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (FigureLine line : FigureLine.in(article, INFO.roles(), 3)) {
      listed(line).ifPresent(findings::add);
    }
    Reckoning.add(findings, article, INFO, Set.of(ReckoningCue.EACH));
    return findings;
  }

  private static Optional<Finding> listed(FigureLine line) {
    for (int i = 2; i < line.size(); i++) {
      Quantity mean = line.at(i);
      String between = line.between(i - 1);
      boolean of = OF_ALL.matcher(line.before(0)).find() && IS.matcher(between).find();
      boolean said = of || AVERAGE.matcher(between).find();
      if (said && mean.isSingle()) {
        List<Quantity> parts = new ArrayList<>(List.of(line.at(i - 1)));
        for (int k = i - 2; k >= 0 && line.joined(k, LISTED) && line.at(k).isSingle(); k--) {
          parts.add(0, line.at(k));
        }
        Quantity like = parts.get(parts.size() - 1);
        boolean alike =
            like.sameUnit(mean)
                && parts.stream()
                    .allMatch(
                        p -> p.sameUnit(mean) || p.kind() == Kind.COUNT || p.kind() == Kind.AGE);
        if (parts.size() > 1 && alike) {
          return mean(parts, mean);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> mean(List<Quantity> parts, Quantity mean) {
    double exact =
        parts.stream().mapToDouble(part -> part.low().doubleValue()).average().orElseThrow();
    return FigureLine.fits(mean, exact, 0.01 * exact)
        ? Optional.empty()
        : Optional.of(
            finding(
                mean,
                parts.get(0),
                "The average of the %d figures before is %s, not “%s”."
                    .formatted(
                        parts.size(), FigureWording.like(mean, round(exact)), mean.words())));
  }

  private static BigDecimal round(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
  }

  private static Finding finding(Quantity marked, Quantity other, String message) {
    return INFO.finding(marked.span(), message).withRelated(other.span(), "worked out from here");
  }
}
