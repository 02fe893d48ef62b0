package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

/** Subtracts "up $5, from $25 to $29". */
public final class Difference implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/difference",
          Severity.WARNING,
          "A difference that its own figures contradict",
          "The story says by how much something changed and gives both ends, and they do not agree:"
              + " readers who subtract find the fault at once.",
          Example.bad("Ticket prices will go up by [[$5]], from $25 to $29."),
          Example.bad("A season pass will cost [[$3]] more, rising from $30 to $34."),
          Example.bad("The lead narrowed by [[12]] points, from 38 to 28."),
          Example.bad("The ferry fare falls from £12 to £9, a cut of [[£4]]."),
          Example.bad("The council will cut [[40]] posts, reducing the workforce from 320 to 290."),
          Example.bad("The river rose to 22.6 feet, [[2.4 feet]] below the record of 24.0 feet."),
          Example.bad("Kent made 312 on the first day. Essex replied with 239, [[63]] behind."),
          Example.bad("The school had 340 pupils in 2010 and 290 last year, [[60]] fewer."),
          Example.good("The school had 340 pupils in 2010 and 290 last year, 50 fewer."),
          Example.bad("His bill was cut from £900 to £650, saving him [[£350]]."),
          Example.good("His bill was cut from £900 to £650, saving him £250."),
          Example.good("Kent made 312 on the first day. Essex replied with 239, 73 behind."),
          Example.bad("The tax is $1,860 a year. It will go up by [[$93]], to $1,963."),
          Example.bad(
              "A home worth $248,000 is taxed at $1,860 a year. The bill will go up by $93, to"
                  + " [[$1,963]]."),
          Example.good("The tax is $1,860 a year. It will go up by $93, to $1,953."),
          Example.good("The tax is $1,860 a year. Rents will go up by $93, to $410."),
          Example.bad("They can count on 47 votes, [[five]] short of the 54 needed."),
          Example.good("They can count on 47 votes, seven short of the 54 needed."),
          Example.bad("The force had 212 officers. There are now 187, or [[35]] fewer."),
          Example.good("The force had 212 officers. There are now 187, or 25 fewer."),
          Example.bad("The herd fell from 5,200 to 4,420. It has [[870]] fewer cows than in May."),
          Example.good("The herd fell from 5,200 to 4,420. It has 780 fewer cows than in May."),
          Example.good("The herd fell from 5,200 to 4,420. It has 350 fewer cows than in May."),
          Example.good(
              "He hit some bikes on Route 2, killing seven riders and injuring three more."),
          Example.good("The river rose to 22.6 feet, 1.4 feet below the record of 24.0 feet."),
          Example.good("The river rose to 22.6 feet, 2.4 feet below the top of a 30-foot wall."),
          Example.good("Ticket prices will go up by $4, from $25 to $29."),
          Example.good("A season pass will cost about $4 more, rising from $29.90 to $34."),
          Example.good("Of the 164, 118 have places to study, 23 more than last year."),
          Example.good("His 76 spare votes cannot save Hay, 178 behind Rudd, or Pell, 232 short."),
          Example.good("They cut the price of 12 lines from £5 to £4."),
          Example.good("The club sold 40 more tickets a day, up from 200 to 300 in June."),
          Example.good("He moved 3 km away, from 12 Mill Lane to 4 Hill Road."),
          Example.good("The roll fell by 48, from 288 to 240, with a further fall of 20 to come."),
          Example.good(
              "Loans fell by 9,300, part of a drop to 10,944. Without it they would have been down"
                  + " by 4,700."),
          Example.good("The loss was cut by more than £2m, from £5m to £2.8m."));

  private static final Pattern BY =
      Pattern.compile(
          "(?i)\\bby (?:about |around |nearly |almost |just |over |more than |some |only |at least"
              + " |an? )*$");
  private static final Pattern OF =
      Pattern.compile(
          "(?i)\\b(?:rise|increase|cut|fall|drop|gain|loss|difference|reduction|jump|hike) of"
              + " (?:about |around |nearly |almost |just |over |more than |some )*$");

  /** Such a fall comes on top of the one whose ends are told. */
  private static final Pattern FURTHER =
      Pattern.compile("(?i)\\b(?:further|another|extra) \\p{L}+ of (?:\\p{L}+ )*$");

  private static final Pattern MORE =
      Pattern.compile("^(?: \\p{L}+)? (?:more|less|fewer|higher|lower|cheaper|dearer|up|down)\\b");
  private static final Pattern CUT =
      Pattern.compile("(?i)\\b(?:cut|cuts|lose|shed|add|adds) (?:about |around |nearly |some )*$");
  private static final Pattern THEN_REDUCING =
      Pattern.compile(
          "(?:reducing|cutting|raising|increasing|taking|bringing) (?:the|its|their)"
              + " [^,;.]{0,40}$");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Change change : Change.in(article, INFO.roles())) {
      for (Quantity figure : change.beside(article)) {
        if (isDifference(article, change, figure) && !fits(change, figure)) {
          findings.add(finding(change, figure));
        }
      }
    }
    Reckoning.add(findings, article, INFO, Set.of(ReckoningCue.GAP));
    for (Step step : Step.wrong(article)) {
      Quantity by = step.by();
      boolean told = findings.stream().anyMatch(f -> f.span().overlaps(by.span()));
      if (!step.turned() && !told) {
        findings.add(
            INFO.finding(step.to().span(), step.told())
                .withRelated(step.from().span(), "it sets out from here"));
      }
    }
    return findings;
  }

  private static boolean isDifference(Article article, Change change, Quantity figure) {
    if (!figure.isSingle()
        || !comparable(change, figure)
        || change.direction(article, figure) == 0) {
      return false;
    }
    String text = change.sentence().block().plain();
    String before = change.before(figure);
    if (BY.matcher(before).find() || OF.matcher(before).find()) {
      return !FURTHER.matcher(before).find();
    }
    if (figure.end() > change.start()) {
      return false;
    }
    String between = text.substring(figure.end(), change.start());
    String after = text.substring(figure.end(), change.sentence().end());
    boolean more = MORE.matcher(after).find() && between.indexOf(',') >= 0;
    boolean up = between.equals(", ") && before.matches("(?s).*\\b(?:up|down|rose|fell) $");
    boolean rising = between.matches("(?s).*, (?:rising|falling|up|down|going) $|.*, $");
    boolean cut = CUT.matcher(before).find() && THEN_REDUCING.matcher(between).find();
    return more && rising && isPrice(figure) || up || cut;
  }

  /** "40 more tickets a day, up from …" need not be the difference; "$3 more, rising from …" is. */
  private static boolean isPrice(Quantity figure) {
    return figure.kind() != Kind.COUNT;
  }

  private static boolean comparable(Change change, Quantity figure) {
    return figure.sameUnit(change.to()) && figure.kind() != Kind.PERCENT;
  }

  private static boolean fits(Change change, Quantity figure) {
    double actual = change.difference().abs().doubleValue();
    double said = figure.low().abs().doubleValue();
    double slack =
        Change.slack(figure) + Change.slack(change.from()) + Change.slack(change.to()) + 1e-9;
    if (Math.abs(actual - said) <= slack) {
      return true;
    }
    return figure.hedge() != Hedge.NONE && Math.abs(actual - said) <= 0.15 * said + slack;
  }

  private static Finding finding(Change change, Quantity figure) {
    BigDecimal actual = change.difference().abs();
    String message =
        "“"
            + figure.words()
            + "” does not fit: "
            + change.words()
            + " is a difference of "
            + FigureWording.like(change.to(), actual)
            + ".";
    return INFO.finding(figure.span(), message)
        .withRelated(change.span(), "both ends are given here");
  }
}
