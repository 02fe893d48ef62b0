package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Recomputes "£30 a month, or £360 a year". */
public final class WrongRate implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/wrong-rate",
          Severity.WARNING,
          "One rate given for two periods that do not agree",
          "A month's figure times twelve is the year's; readers on a budget multiply.",
          Example.bad("Fees go up by £25 a month, or [[£250]] a year."),
          Example.bad("The pump moves 90 litres a minute, or [[540 litres]] an hour."),
          Example.bad("He earns $800 a week ([[$61,600]] a year)."),
          Example.bad("The tap loses two litres of water an hour, or [[84 litres]] a day."),
          Example.bad("The press stamps four coins a second, or [[120]] a minute."),
          Example.good("The tap loses two litres of water an hour, or 48 litres a day."),
          Example.good("The press stamps four coins a second, or 240 a minute."),
          Example.good("Fees go up by £25 a month, or £300 a year."),
          Example.bad("They sold 92 boats in 46 weeks, or about [[four]] a week."),
          Example.good("They sold 92 boats in 46 weeks, or about two a week."),
          Example.good("They sold 92 boats and 180 oars in 46 weeks, or about four a week."),
          Example.good("The pump moves 90 litres a minute, or 5,400 litres an hour."),
          Example.good("He earns $800 a week ($41,600 a year)."),
          Example.good("He earns £100 a day, or £500 a week."),
          Example.good("It costs £5 a day, or £20 a week with a pass."),
          Example.good(
              "If the town goes on drawing 68 million litres a day, the dam will not last. With 40"
                  + " million litres a day, it can wait for two more weeks."),
          Example.good("It costs £5 a day and £60 a month for parking."));

  private static final Pattern PER = Pattern.compile(BesideFigure.A_TIME);
  private static final Pattern OR =
      Pattern.compile(
          BesideFigure.A_TIME
              + "(?:,? or |,? which is |,? that is | ?\\(|,? equal to |,? equivalent to )(?:about"
              + " |around |some |nearly |almost |more than |over |just over |just under )?$");
  private static final Pattern BETTER_PRICE =
      Pattern.compile("(?i)\\b(?:with|pass|ticket|season|discount|if|when|membership|deal)\\b");

  /** How many of the shorter period are in the longer, at least and at most. */
  private static final Map<String, double[]> RATIOS =
      Map.ofEntries(
          Map.entry("second minute", new double[] {60, 60}),
          Map.entry("second hour", new double[] {3600, 3600}),
          Map.entry("minute day", new double[] {1440, 1440}),
          Map.entry("minute hour", new double[] {60, 60}),
          Map.entry("hour day", new double[] {6, 24}),
          Map.entry("hour week", new double[] {30, 168}),
          Map.entry("day week", new double[] {5, 7}),
          Map.entry("day month", new double[] {20, 31}),
          Map.entry("day year", new double[] {180, 366}),
          Map.entry("week month", new double[] {4, 4.5}),
          Map.entry("week year", new double[] {38, 53}),
          Map.entry("month quarter", new double[] {3, 3}),
          Map.entry("month year", new double[] {12, 13}),
          Map.entry("quarter year", new double[] {4, 4}));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (FigureLine line : StoryFigures.body(article).lines()) {
      for (int i = 0; i + 1 < line.size(); i++) {
        check(line, i).ifPresent(findings::add);
      }
    }
    Reckoning.add(findings, article, INFO, Set.of(ReckoningCue.RATE));
    return findings;
  }

  private static Optional<Finding> check(FigureLine line, int i) {
    Quantity a = line.at(i);
    Quantity b = line.at(i + 1);
    Matcher or = OR.matcher(line.between(i));
    Matcher per = PER.matcher(line.after(i + 1));
    boolean alike = a.sameUnit(b) && b.isSingle() && a.low().signum() > 0;
    if (!alike || !FigureWording.isAmount(a) || !or.find() || !per.find()) {
      return Optional.empty();
    }
    double[] up = RATIOS.get(or.group(1) + " " + per.group(1));
    double[] down = RATIOS.get(per.group(1) + " " + or.group(1));
    boolean dearer = up != null;
    double[] range = dearer ? up : down;
    Quantity small = dearer ? a : b;
    Quantity large = dearer ? b : a;
    if (range == null || BETTER_PRICE.matcher(line.after(i + 1)).find()) {
      return Optional.empty();
    }
    double ratio = large.low().doubleValue() / small.low().doubleValue();
    boolean fits =
        FigureLine.fits(
                large,
                range[0] * small.low().doubleValue(),
                0.03 * range[0] * small.low().doubleValue() + Change.slack(small) * range[0])
            || ratio >= range[0] * 0.97 && ratio <= range[1] * 1.03
            || FigureLine.fits(
                large, range[1] * small.low().doubleValue(), Change.slack(small) * range[1]);
    return fits
        ? Optional.empty()
        : Optional.of(
            INFO.finding(
                    b.span(),
                    "“%s” %s %s is not “%s” a %s: that would be %s times as much."
                        .formatted(
                            small.words(),
                            dearer ? "a" : "for a",
                            dearer ? or.group(1) : per.group(1),
                            large.words(),
                            dearer ? per.group(1) : or.group(1),
                            FigureWording.number(ratio, 1))
                        .replace(" a hour", " an hour"))
                .withRelated(a.span(), "the other rate"));
  }
}
