package org.copydesk.check.numbers;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/** Recomputes "rose 10 per cent, from 80 to 88". */
public final class PercentChange implements Rule {
  static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/percent-change",
          Severity.WARNING,
          "A percentage that its own figures contradict",
          "The story gives both ends of a change and a percentage that does not fit them: readers"
              + " cannot tell which of the three is wrong, and trust none.",
          bad("Membership rose [[10 per cent]], from 240 to 288, in a year."),
          bad("Rents fell by [[30%]] from £1,000 to £800."),
          bad("Sales were up [[35 percent]] to 2.4 million from 2 million."),
          bad("Output climbed from 1.2 to 1.5 million tonnes, an increase of [[40 per cent]]."),
          bad("Unemployment fell from 8 per cent to 6 per cent, a drop of [[2 per cent]]."),
          bad("Support fell [[four percentage points]], from 52 per cent to 46 per cent."),
          bad("Membership fell [[10 per cent]] from 80 to 88."),
          bad("The roll went from 80 boys to 60. The change, of [[35 per cent]], hurt."),
          bad("The roll fell from 80 boys to 60. That was a drop of [[35 per cent]]."),
          bad("The toll, which was £2, is now £2.50: a rise of [[50 per cent]]."),
          good("The toll, which was £2, is now £2.50: a rise of 25 per cent."),
          bad("Profit climbed [[40 per cent]] to £300,000, against £200,000 in 2019."),
          good("Profit climbed 50 per cent to £300,000, against £200,000 in 2019."),
          good("The roll went from 80 boys to 60. The change, of 25 per cent, hurt."),
          good("The roll fell from 80 boys to 60. The school had a drop of 9 per cent."),
          bad("The fare will go from £4 to £5 in June. Riders said the [[40%]] rise was too much."),
          bad(
              "The flock has shrunk from 90 ewes in 2015 to 60 this spring, a fall of [[half]],"
                  + " he said."),
          bad("Rents in the arcade were cut by [[a quarter]], from £800 to £400."),
          bad(
              "Takings rose to £1.8m from £1.5m two years earlier, an increase of [[45 per"
                  + " cent]]."),
          bad("Shares in the brewer fell £2, or [[20 per cent]], to £18."),
          bad("The toll climbed $4 ([[five percent]]) to $44."),
          bad(
              "It will pay $12 a share, a [[35 per cent]] premium to Friday’s closing price of"
                  + " $10."),
          bad("Net profit was $31 million, down [[60 per cent]] from $52 million a year before."),
          bad("Sales were [[9 per cent]] higher at $540m, against $500m in spring."),
          good("Sales were 8 per cent higher at $540m, against $500m in spring."),
          good("Costs eased to 58% from 61%, despite an 11 per cent rise in wages."),
          bad("Costs eased to 58 from 61, a disappointing [[11 per cent]] fall in a year."),
          good(
              "Rents rose by 18 per cent in ten years, by the owners' count, while the number of"
                  + " flats fell from 12,000 in all to 9,000."),
          bad("It offers £66 a share, a premium of [[25 per cent]] over a price of £55."),
          good("It offers £66 a share, a premium of 20 per cent over a price of £55."),
          good("Net profit was $31 million, down 40 per cent from $52 million a year before."),
          good("Net profit was $31 million, up 60 per cent from January, and debt $52m."),
          good("It will pay $12 a share, a 20 per cent premium to Friday’s closing price of $10."),
          good("Shares in the brewer fell £2, or 10 per cent, to £18."),
          good("The toll climbed $4 (10 percent) to $44."),
          good("It sold £2 shares, or 20 per cent, to 18 investors."),
          good("The flock has shrunk from 90 ewes in 2015 to 45 this spring, a fall of half."),
          good("The wait grew from 12 days to 12.5 days, a rise of half a day."),
          good("Rents in the arcade were cut by nearly a third, from £900 to £630."),
          good("The team cut the list from 90 names to 60, a list of half the club."),
          good("The fare will go from £4 to £5 in June. Riders said the 25% rise was too much."),
          good("The fare will go from £4 to £5 in June. A 40% rise in fuel costs is to blame."),
          good("Oil fell to 3.1 mln barrels from 3.2 mln, and gas rose 5 pct."),
          good("Membership rose 20 per cent, from 240 to 288, in a year."),
          good(
              "The list for hips fell by 19 per cent, but that for eyes rose, from 2,050 to 2,255."),
          bad("The list, some said, rose by [[19 per cent]], from 2,050 to 2,255."),
          good("Membership rose nearly 17 per cent, from 240 to 280."),
          good("Turnout fell from 64 per cent to 58 per cent, a drop of six points."),
          good("Turnout fell from 64% to 58%, down 6 percentage points."),
          good("The share fell 10 per cent, from 50 per cent to 45 per cent."),
          good("Prices range from £5 to £20, and 10 per cent of seats are free."),
          good("The tax will go from 10 to 12 per cent."),
          good("Profit rose 8 per cent to £1.3m from £1.2m."),
          good("The levy rose from 13.8% to 15% and its threshold was cut from £90 to £50."),
          good("Their share fell from 44% to 31%; that of the Greens rose from 26% to 35%."),
          good("About 40 per cent of staff moved from 12 offices to three."));

  /** How many words may stand before the figure of a sentence that goes on about a change. */
  private static final int NEAR = 8;

  /** Such a figure is where something came to, not by how much. */
  private static final Pattern LEVEL = Pattern.compile("(?i)\\b(?<!up )to " + Change.HEDGED + "$");

  private static final Pattern DEFINITE = Pattern.compile("(?i)\\b(?:the|that|this) $");
  private static final Pattern BY_OR_OF =
      Pattern.compile(
          "(?i)\\b(?:by|(?:rise|increase|jump|gain|fall|drop|cut|decline|reduction) of)"
              + " (?:about |around |nearly |almost |more than |over |roughly |some )?$");
  private static final Pattern THE_CHANGE =
      Pattern.compile(
          "^ (?:\\p{L}+ )?(?:rise|increase|jump|hike|fall|drop|cut|decline|reduction)\\b");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Change change : Change.in(article, INFO.roles())) {
      for (Quantity figure : figures(article, change)) {
        if (isChange(article, change, figure)) {
          findings.addAll(check(article, change, figure));
        }
      }
    }
    for (FigureLine line : FigureLine.in(article, INFO.roles(), 3)) {
      for (int i = 0; i + 2 < line.size(); i++) {
        ShareOfChange.of(article, line, i).ifPresent(findings::add);
      }
    }
    for (ComparedChange change : ComparedChange.wrong(article, INFO.roles())) {
      if (findings.stream().noneMatch(f -> f.span().overlaps(change.percent().span()))) {
        String message =
            "“%s” does not fit: from “%s” to “%s” is %s per cent."
                .formatted(
                    change.percent().words(),
                    change.from().words(),
                    change.to().words(),
                    FigureWording.number(change.actual(), 1));
        findings.add(
            INFO.finding(change.percent().span(), message)
                .withRelated(change.from().span(), "counted from this"));
      }
    }
    return findings;
  }

  /** Those beside the change, and "the 50 per cent rise" of the sentence after it. */
  private static List<Quantity> figures(Article article, Change change) {
    List<Quantity> figures = new ArrayList<>(change.beside(article));
    Block block = change.sentence().block();
    List<Sentence> sentences = article.sentences(block);
    int next = sentences.indexOf(change.sentence()) + 1;
    if (next < sentences.size()) {
      for (Quantity figure : Quantities.of(article).in(sentences.get(next))) {
        String before = block.plain().substring(sentences.get(next).start(), figure.start());
        String after = block.plain().substring(figure.end());
        boolean definite = DEFINITE.matcher(before).find() && THE_CHANGE.matcher(after).find();
        if (definite || goesOn(article, sentences.get(next), figure)) {
          figures.add(figure);
        }
      }
    }
    return figures;
  }

  /**
   * Whether a sentence goes on about the change told before it: "The change, of 25 per cent", "That
   * is a rise of a fifth".
   */
  private static boolean goesOn(Article article, Sentence sentence, Quantity figure) {
    List<Token> before =
        article.tokens(sentence).stream().filter(t -> t.end() <= figure.start()).toList();
    if (before.size() < 2 || before.size() > NEAR) {
      return false;
    }
    String first = before.get(0).lower();
    boolean noun = before.stream().anyMatch(PercentChange::isChangeNoun);
    boolean pointed =
        (first.equals("that") || first.equals("this") || first.equals("it"))
            && before.get(1).tag().isFinite();
    boolean named =
        (first.equals("the") || first.equals("that") || first.equals("this"))
            && before.stream().limit(3).anyMatch(PercentChange::isChangeNoun);
    return noun && (pointed || named);
  }

  private static boolean isChangeNoun(Token token) {
    boolean noun = token.tag() == Tag.NN;
    return noun && (Change.sign(token) != 0 || token.lemma().equals("change"));
  }

  private static boolean isChange(Article article, Change change, Quantity figure) {
    boolean percent =
        figure.kind() == Kind.PERCENT
            || figure.kind() == Kind.POINTS
            || figure.kind() == Kind.FRACTION && isOfChange(change, figure);
    if (!percent || !figure.isSingle() || !figure.counts().isEmpty()) {
      return false;
    }
    String text = change.sentence().block().plain();
    boolean share =
        text.startsWith(" of ", figure.end()) || text.startsWith(" share", figure.end());
    boolean told = !Topic.sentence(article, figure).equals(change.sentence());
    boolean level = LEVEL.matcher(change.before(figure)).find();
    boolean another = BesideFigure.isOfAnother(figure, change.start(), change.end());
    return !share && !level && !another && (told || change.direction(article, figure) != 0);
  }

  /** "fell by a third", "a drop of half": no part of something else. */
  private static boolean isOfChange(Change change, Quantity figure) {
    String text = figure.block().plain();
    boolean own = text.startsWith(" a", figure.end()) || text.startsWith(" of ", figure.end());
    return !own && BY_OR_OF.matcher(change.before(figure)).find();
  }

  private static List<Finding> check(Article article, Change change, Quantity figure) {
    double from = change.from().low().doubleValue();
    double to = change.to().low().doubleValue();
    boolean shares = change.to().kind() == Kind.PERCENT;
    double points = to - from;
    double relative = points / Math.abs(from) * 100;
    boolean isPoints = figure.kind() == Kind.POINTS;
    if (isPoints && !shares) {
      return List.of();
    }
    double spread =
        isPoints ? Change.slack(change.from()) + Change.slack(change.to()) : spread(change);
    double actual = isPoints ? points : relative;
    boolean fits = fits(figure, Math.abs(actual), spread);
    int said = change.direction(article, figure);
    boolean wrongWay = said != 0 && actual != 0 && Math.signum(actual) != said;
    boolean another = !fits && wrongWay && isContrasted(change, figure);
    if (fits && !wrongWay || another) {
      return List.of();
    }
    String arithmetic =
        shares && !isPoints && fits(figure, Math.abs(points), 0.05)
            ? "; the difference is "
                + FigureWording.number(Math.abs(points), 1)
                + " percentage points, so write “percentage points”"
            : "";
    return List.of(
        INFO.finding(figure.span(), message(change, figure, actual, isPoints) + arithmetic + ".")
            .withRelated(change.span(), "both ends are given here"));
  }

  /** "The list fell by 19 per cent, but that of the eye clinic rose, from 2,050 to 2,255". */
  private static boolean isContrasted(Change change, Quantity figure) {
    Quantity from = change.from();
    boolean before = figure.block().equals(from.block()) && figure.end() < from.start();
    return before && BesideFigure.isOfClauseBefore(figure, from);
  }

  private static String message(Change change, Quantity figure, double actual, boolean points) {
    String way = actual == 0 ? "no change" : actual > 0 ? "a rise of " : "a fall of ";
    String size =
        actual == 0
            ? ""
            : FigureWording.number(Math.abs(actual), 1)
                + (points ? " percentage points" : " per cent");
    return "“" + figure.words() + "” does not fit: " + change.words() + " is " + way + size;
  }

  /** By how many per cent the rounding of both ends may move the result. */
  private static double spread(Change change) {
    double from = Math.abs(change.from().low().doubleValue());
    double to = Math.abs(change.to().low().doubleValue());
    double a = Change.slack(change.from()) / from;
    double b = Change.slack(change.to()) / Math.max(to, 1e-9);
    return (a + b) * 100 * Math.max(to, from) / from;
  }

  static boolean fits(Quantity figure, double actual, double spread) {
    boolean part = figure.kind() == Kind.FRACTION;
    double said = figure.low().abs().doubleValue() * (part ? 100 : 1);
    double rounding = part ? 2.5 : figure.step().doubleValue() / 2 + 0.02 * said + 1e-6;
    double slack = spread + rounding;
    if (Math.abs(actual - said) <= slack) {
      return true;
    }
    Hedge hedge = figure.hedge();
    return switch (hedge) {
      case NONE -> false;
      case ABOUT -> Math.abs(actual - said) <= slack + Math.max(2, 0.12 * said);
      case AT_LEAST, MORE_THAN -> actual >= said && actual <= said * 1.25 + 3;
      case NEARLY, UP_TO, LESS_THAN -> actual <= said && actual >= said * 0.85 - 2;
    };
  }
}
