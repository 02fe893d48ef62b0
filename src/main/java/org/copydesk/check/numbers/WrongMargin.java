package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
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

  private static final Pattern MARGIN =
      Pattern.compile(
          "(?i)\\b(?:a|by a|with a|its|his|her|their|the) (?:\\p{L}+"
              + " )?(?:majority|margin|lead|difference|gap|profit|loss|saving) of (?:about |just"
              + " |only |nearly |some )?$");
  private static final Pattern WON_BY =
      Pattern.compile(
          "(?i)\\b(?:won|wins|win|lost|beat \\p{L}+|beating \\p{L}+|ahead|victory) by (?:just |only"
              + " )?$");
  private static final Pattern AGAINST =
      Pattern.compile(
          "^(?: votes| points| seats)? (?:to|against|and) (?:[\\p{Lu}][\\p{L}'’]+"
              + " |[\\p{Lu}][\\p{L}'’]+ [\\p{Lu}][\\p{L}'’]+ |the [\\p{L}'’]+ |his |her )?(?:with"
              + " )?$");
  private static final Pattern BOUGHT_SOLD =
      Pattern.compile(
          "^ (?:[\\p{L} ]{0,30} )?(?:and|but|then) (?:later |then"
              + " )?(?:re)?(?:sold|bought|sell|buy)(?: [\\p{L}]+)? (?:again )?for $");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (FigureLine line : FigureLine.in(article, INFO.roles(), 3)) {
      if (line.size() == 3) {
        check(line).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> check(FigureLine line) {
    boolean last = MARGIN.matcher(line.before(2)).find() && pair(line, 0);
    boolean first =
        (WON_BY.matcher(line.before(0)).find() || MARGIN.matcher(line.before(0)).find())
            && pair(line, 1);
    if (!last && !first) {
      return Optional.empty();
    }
    Quantity margin = line.at(last ? 2 : 0);
    Quantity a = line.at(last ? 0 : 1);
    Quantity b = line.at(last ? 1 : 2);
    boolean comparable =
        margin.isSingle()
            && Wording.isMoneyOrCount(margin)
            && margin.kind() == a.kind()
            && margin.unit().equals(a.unit());
    BigDecimal exact = a.low().subtract(b.low()).abs();
    double slack = Change.slack(a) + Change.slack(b);
    boolean fits =
        !comparable
            || exact.signum() == 0
            || FigureLine.fits(margin, exact.doubleValue(), slack)
            || margin.hedge() != Hedge.NONE
                && Math.abs(exact.subtract(margin.low()).doubleValue())
                    <= 0.15 * margin.low().doubleValue();
    return fits
        ? Optional.empty()
        : Optional.of(
            INFO.finding(
                    margin.span(),
                    "“%s” does not fit: between “%s” and “%s” lie %s."
                        .formatted(
                            margin.words(), a.words(), b.words(), Wording.like(margin, exact)))
                .withRelated(a.span(), "one figure")
                .withRelated(b.span(), "the other"));
  }

  private static boolean pair(FigureLine line, int i) {
    Quantity a = line.at(i);
    Quantity b = line.at(i + 1);
    return a.isSingle()
        && b.isSingle()
        && a.sameUnit(b)
        && (line.joined(i, AGAINST) || a.kind() == Kind.MONEY && line.joined(i, BOUGHT_SOLD));
  }
}
