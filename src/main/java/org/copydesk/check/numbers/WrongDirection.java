package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.Token;

/** Finds "fell to £8.2m from £7.1m": a word of direction against its own figures. */
public final class WrongDirection implements Rule {
  static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/wrong-direction",
          Severity.WARNING,
          "A rise that is a fall, or the other way round",
          "The verb says up and the figures say down: a reader cannot tell which is meant.",
          Example.bad("Takings at the inn [[fell]] to £90,000 from £70,000 in a year."),
          Example.bad("The number of pupils [[rose]] from 480 to 430."),
          Example.bad("It put the stock at 13,900 tonnes in 2024, [[up]] from 21,300 in 2021."),
          Example.good("It put the stock at 13,900 tonnes in 2024, down from 21,300 in 2021."),
          Example.bad("Takings fell to £5,200 in 2024, [[up]] from £6,100 in 2023."),
          Example.good("Takings fell to £5,200 in 2024, down from £6,100 in 2023."),
          Example.bad("Unemployment [[dropped]] last month from 4.1 per cent to 4.6 per cent."),
          Example.bad("Queues at the ferry have [[lengthened]], from 40 minutes to 25."),
          Example.bad("Spending on books has [[grown]], from £90,000 to £70,000."),
          Example.bad("The club gave £8,000 to the hospice this spring, [[up]] from £9,500."),
          Example.bad("The choir has 64 members ([[down]] from 51 members a year ago)."),
          Example.bad("It reported a [[decline]] in membership, from 5,200 to 6,100."),
          Example.bad("Its shares closed down 84 cents at $12.84, a [[gain]] of 7 per cent."),
          Example.good("Its shares closed up 84 cents at $12.84, a gain of 7 per cent."),
          Example.good("Its shares closed down 84 cents after a gain of 7 per cent on Monday."),
          Example.bad("The river peaked at 9.4 metres. By noon it had [[risen]] to 9 metres."),
          Example.good("The river peaked at 9.4 metres. By noon it had fallen to 9 metres."),
          Example.good("The river peaked at 9.4 metres. In the south it had risen by 2 metres."),
          Example.good("It reported a decline in membership, from 6,100 to 5,200."),
          Example.bad("The school had 400 pupils last fall, [[up]] from 450 in 2019."),
          Example.bad("Kent took 21 points and [[fell]] from seventh to third in the table."),
          Example.bad("Kent [[climbed]] from 3rd to 7th in Division Two."),
          Example.good("Kent rose from seventh to third in the table."),
          Example.good("Kent fell from third to seventh in Division Two."),
          Example.good("He fell from the seventh to the third floor."),
          Example.good("It made 81,000 bolts in the three months to June, up from 77,100."),
          Example.bad(
              "Power failures peaked at 46,000 homes on Monday and [[climbed]] to 11,500 by noon."),
          Example.good(
              "Power failures peaked at 46,000 homes on Monday and fell to 11,500 by noon."),
          Example.bad("On Tuesday they closed at 216p. The shares fell 51p to [[267p]] by noon."),
          Example.good("On Tuesday they closed at 216p. The shares rose 51p to 267p by noon."),
          Example.bad(
              "The shares, at $13 on Monday, closed 39 cents, or 3 per cent, lower at [[$13.39]]."),
          Example.good(
              "The shares, at $13 on Monday, closed 39 cents, or 3 per cent, higher at $13.39."),
          Example.bad("Net debt stood at $112m in June, having [[grown]] from $148m in March."),
          Example.good("Net debt stood at $148m in June, having grown from $112m in March."),
          Example.good("The school had 400 pupils last fall, down from 450 in 2019."),
          Example.good("The club gave £9,500 to the hospice this spring, up from £8,000."),
          Example.good("The choir has 51 members (down from 64 members a year ago)."),
          Example.good("Spending on books has grown, from £70,000 to £90,000."),
          Example.good("Revenue rose to 3.2 bln euros from 950 mln."),
          Example.good("Takings at the inn rose to £90,000 from £70,000 in a year."),
          Example.good("The number of pupils fell from 480 to 430."),
          Example.good("The club rose from 18 to 12 in the table."),
          Example.good("The Hull boat climbed in the rankings from 30 to 21."),
          Example.good("The price fell, and a queue grew from 9 to 12 people."),
          Example.good("The score fell from -3 to -5."),
          Example.good("Costs rose as the crew fell from 40 to 30."));

  private static final Pattern ASIDE =
      Pattern.compile(", an? (?:\\p{L}+ )?(\\p{L}+) of (?:about |nearly |almost |over )?$");

  private static final Pattern PEAKED = Pattern.compile("\\bpeaked at $");
  private static final Pattern RISEN =
      Pattern.compile("\\bit (?:had )?(risen|rose|climbed|grown|grew) to $");

  private static final Pattern CLIMBED =
      Pattern.compile(" and (?:had |then )?(risen|rose|climbed|grown|grew|jumped) to (?:about )?$");

  private static final Pattern PLACED =
      Pattern.compile(
          "(?i)\\b(?:rank\\w*|table|seed\\w*|chart\\w*|league|place|odds|grid|list)\\b");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Change change : Change.in(article, INFO.roles())) {
      boolean placed =
          change.to().kind() == Kind.COUNT && PLACED.matcher(change.sentence().plain()).find();
      int actual = change.difference().signum();
      if (actual != 0 && !placed) {
        change
            .verb(article)
            .filter(verb -> Change.sign(verb) == -actual)
            .map(verb -> finding(change, verb, actual))
            .ifPresent(findings::add);
      }
    }
    for (Step step : Step.wrong(article)) {
      if (step.turned()) {
        findings.add(
            INFO.finding(step.to().span(), step.told())
                .withRelated(step.from().span(), "it sets out from here"));
      }
    }
    List<FigureLine> several = FigureLine.in(article, INFO.roles(), 2);
    findings.addAll(RankChange.wrong(article, several));
    List<FigureLine> lines = StoryFigures.body(article).lines();
    for (int i = 1; i < lines.size(); i++) {
      abovePeak(lines.get(i - 1), lines.get(i)).ifPresent(findings::add);
    }
    for (FigureLine line : several) {
      for (int i = 1; i < line.size(); i++) {
        belowPeak(line, i).ifPresent(findings::add);
      }
    }
    for (FigureLine line : several) {
      for (int i = 1; i < line.size(); i++) {
        Optional<Finding> wrong = aside(article, line, i);
        wrong.ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** "Power failures peaked at 46,000 on Monday and climbed to 11,500": whatever came after it. */
  private static Optional<Finding> belowPeak(FigureLine line, int i) {
    Quantity peak = line.at(i - 1);
    Quantity after = line.at(i);
    Matcher climbed = CLIMBED.matcher(line.between(i - 1));
    boolean told =
        PEAKED.matcher(line.before(i - 1)).find()
            && climbed.find()
            && (peak.sameUnit(after) || FigureWording.isBare(after))
            && after.isSingle()
            && after.low().compareTo(peak.low()) < 0;
    int at = peak.end() + (told ? climbed.start(1) : 0);
    return told
        ? Optional.of(
            INFO.finding(
                    after.block().span(at, at + climbed.group(1).length()),
                    "“%s” does not fit: “%s” was the peak; change the verb or the figures."
                        .formatted(climbed.group(1), peak.words()))
                .withRelated(peak.span(), "the peak"))
        : Optional.empty();
  }

  /** "The river peaked at 9.4 metres. By noon it had risen to 9 metres." */
  private static Optional<Finding> abovePeak(FigureLine last, FigureLine line) {
    Matcher risen = line.size() == 0 ? RISEN.matcher("") : RISEN.matcher(line.before(0));
    boolean told =
        risen.find()
            && last.size() > 0
            && PEAKED.matcher(last.before(0)).find()
            && last.at(0).sameUnit(line.at(0))
            && last.at(0).kind() == Kind.MEASURE
            && last.sentence().block().equals(line.sentence().block())
            && line.at(0).low().compareTo(last.at(0).low()) < 0;
    if (!told) {
      return Optional.empty();
    }
    int at = line.sentence().start() + risen.start(1);
    return Optional.of(
        INFO.finding(
                line.sentence().block().span(at, at + risen.group(1).length()),
                "“%s” does not fit: “%s” was the peak; change the verb or the figures."
                    .formatted(risen.group(1), last.at(0).words()))
            .withRelated(last.at(0).span(), "the peak"));
  }

  /** "closed down 84 cents at $12.84, a gain of 7 per cent". */
  private static Optional<Finding> aside(Article article, FigureLine line, int i) {
    Quantity figure = line.at(i);
    Matcher noun = ASIDE.matcher(line.between(i - 1));
    if (!noun.find() || figure.kind() != Kind.PERCENT && figure.kind() != Kind.MONEY) {
      return Optional.empty();
    }
    int at = line.at(i - 1).end() + noun.start(1);
    int said =
        article.tokens(line.sentence()).stream()
            .filter(token -> token.start() == at)
            .mapToInt(Change::sign)
            .sum();
    for (int k = i - 1; k >= Math.max(0, i - 2) && said != 0; k--) {
      boolean own = line.upTo(line.at(k)).matches("(?s).*\\b(?:up|down|(?:rose|fell)(?: by)?) $");
      boolean same = k == i - 1 || line.between(k).matches(" (?:at|to) ");
      int sign = own && same ? Change.signBefore(article, line.at(k)) : 0;
      if (sign == -said) {
        return Optional.of(
            INFO.finding(
                    line.sentence().block().span(at, at + noun.group(1).length()),
                    "“%s” here, but “%s” says that it %s; change one of them."
                        .formatted(
                            noun.group(1),
                            line.sentence()
                                .block()
                                .plain()
                                .substring(Math.max(0, line.at(k).start() - 5), line.at(k).end())
                                .strip(),
                            sign > 0 ? "rose" : "fell"))
                .withRelated(line.at(k).span(), "the other way"));
      }
    }
    return Optional.empty();
  }

  private static Finding finding(Change change, Token verb, int actual) {
    return INFO.finding(
            change.sentence().block().span(verb.start(), verb.end()),
            "“%s” does not fit: “%s” is a %s of %s; change the verb or the figures."
                .formatted(
                    verb.text(),
                    change.words(),
                    actual > 0 ? "rise" : "fall",
                    FigureWording.like(change.to(), change.difference().abs())))
        .withRelated(change.span(), "both ends are given here");
  }
}
