package org.copydesk.check.numbers;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Recomputes "450 jobs, or 15 per cent of its 3,000 staff". */
public final class ShareOfWhole implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/share-of-whole",
          Severity.WARNING,
          "A share that its own figures contradict",
          "The story gives a part, the whole and the share, and they do not agree: a reader who"
              + " divides finds another share than the one printed.",
          bad("The bank will shut 60 branches, or [[30%]] of its 400 outlets."),
          bad("Nearly 900 homes ([[45 per cent]] of the 3,000 in the valley) lost power."),
          bad("Turnout was [[39.7 per cent]]: 3,003 people out of an electorate of 7,924 voted."),
          good("Turnout was 37.9 per cent: 3,003 people out of an electorate of 7,924 voted."),
          bad("They went to 24 farms. At 18 of the farms, or [[85 per cent]], it had spread."),
          good("They went to 24 farms. At 18 of the farms, or 75 per cent, it had spread."),
          bad("She took 2,142 votes, or [[27 per cent]] of the valid poll of 12,600."),
          good("She took 2,142 votes, or 17 per cent of the valid poll of 12,600."),
          bad("About a quarter of its 800 pupils, or [[320]], walk to school."),
          bad("At dawn 12 of the 48 wells, or [[a third]], were dry."),
          bad("She spent £300, [[20 per cent]] of her £600 wage, on trains."),
          bad("Of 640 letters sent out, 160, or [[one in three]], came back."),
          bad("Of the 90 wells in the valley, 18 ([[30%]]) had run dry."),
          bad("With 4,800 votes cast and 12,000 names on the roll, turnout was [[60 per cent]]."),
          bad("Of 1,200 nests seen in the past three years, 840, or [[60 per cent]], had young."),
          bad("The bank lost £35m of the £700m it had lent to farmers, or [[15%]] of the total."),
          bad("About 40% of the town's 2,000 homes — [[1,200]] — have no drains."),
          good("The bank lost £35m of the £700m it had lent to farmers, or 5% of the total."),
          good("About 40% of the town's 2,000 homes — 800 — have no drains."),
          good("Of 1,200 nests seen in the past three years, 840, or 70 per cent, had young."),
          good("With 4,800 votes cast and 12,000 names on the roll, turnout was 40 per cent."),
          bad(
              "Wardens counted 4,800 seals in May. Of the animals seen, 1,200, or [[35 per cent]],"
                  + " were pups."),
          good(
              "Wardens counted 4,800 seals in May. Of the animals seen, 1,200, or 25 per cent,"
                  + " were pups."),
          bad(
              "The gang took £1.6m. Police have traced £480,000, which is [[three per cent]] of"
                  + " the sum."),
          good(
              "The gang took £1.6m. Police have traced £480,000, which is 30 per cent of the sum."),
          bad("Of the 80 kites flown that day, judges chose 60, or [[65%]], for the final."),
          good("Of the 80 kites flown that day, judges chose 60, or 75%, for the final."),
          good("Of 640 letters sent out, 160, or one in four, came back."),
          good("Of the 90 wells in the valley, 18 (20%) had run dry."),
          good("Of 640 letters sent out, 160 came back, or one in three of the bills."),
          bad("It saw 2,400 patients, of whom 1,560, or [[56 per cent]], were babies."),
          good("It saw 2,400 patients, of whom 1,560, or 65 per cent, were babies."),
          bad("It grew on 600,000 of Kent's 1.5 million acres of barley, or [[60%]]."),
          good("It grew on 600,000 of Kent's 1.5 million acres of barley, or 40%."),
          bad("Among the 620 who got a letter, the number was 165, or [[25%]]."),
          good("Among the 620 who got a letter, the number was 155, or 25%."),
          bad(
              "Some 640 slept in the hall and 160 in the school. Together they make up [[40 per"
                  + " cent]] of the town's population of 4,000."),
          good(
              "Some 640 slept in the hall and 160 in the school. Together they make up 20 per"
                  + " cent of the town's population of 4,000."),
          bad(
              "The trial had 1,240 nurses, [[a third]] of whom got the pill. Of the 620 who got it,"
                  + " nine fell ill."),
          good(
              "The trial had 1,240 nurses, half of whom got the pill. Of the 620 who got it, nine"
                  + " fell ill."),
          good(
              "The trial had 1,240 nurses, a third of whom got the pill. Of the 90 who fell ill,"
                  + " nine died."),
          good("The bank will shut 60 branches, or 15% of its 400 outlets."),
          good("Some 62 of the 420 branches, or about 15%, will shut."),
          good("About a quarter of its 800 pupils, or 210, walk to school."),
          good("The firm cut 60 jobs and 30% of its 400 shops."),
          good("It owns 60 ships, or 30% of the market, and 400 lorries."),
          good("Some 12 of the 48 wells, or a quarter, were dry."),
          good("They sold 200 cars, 30% of them red, to 400 buyers."));

  private static final Pattern OF_WHOLE =
      Pattern.compile(
          "^(?: \\p{L}+)? of (?:the|its|their|his|her|our|all|all the|a total of|an? \\p{L}+ of)?"
              + "(?: ?\\p{L}+['’]s)? ?(?:\\p{L}+ )?$");
  private static final Pattern OF_DESCRIBED =
      Pattern.compile("^(?: \\p{L}+)? of (?:the|its)(?: \\p{L}+){1,3} of $");
  private static final Pattern OF =
      Pattern.compile("(?:^|[,;:] )(?:[Oo]f|[Aa]mong) (?:the|its|his|her|their)? ?$");
  private static final Pattern OF_WHOM =
      Pattern.compile("^(?: [\\p{L}'’-]+){0,4}, of (?:whom|which) (?:some |about |only |just )?$");
  private static final Pattern BARE = Pattern.compile("\\d[\\d,.]*(?: [mb]illion)?");
  private static final Pattern BALLOTS =
      Pattern.compile("^ (?:ballots?|votes?|people voted|voted)\\b");
  private static final Pattern TURNOUT =
      Pattern.compile("\\bturnout (?:was|of|came to|reached|stood at) (?:about |nearly )?$");
  private static final Pattern THEN_PART =
      Pattern.compile(
          "^[^.;:,()]{0,60},? (?:the (?:number|figure|total) was )?"
              + "(?:some |about |only |just |nearly |almost )?$");
  private static final Pattern OR =
      Pattern.compile(
          "^(?: [\\p{L}'’-]+){0,7}(?:,? (?:or|equal to|equivalent to|which is|that is) |,? ?\\(|,"
              + " | ?[–—] ?)(?:some |about |around |nearly |almost |just over |just under |over |more than"
              + " )?$");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (FigureLine whole : FigureLine.in(article, INFO.roles(), 3)) {
      FigureLine line = whole.only(q -> q.kind() != Kind.DURATION && q.kind() != Kind.ORDINAL);
      for (int i = 0; i + 2 < line.size(); i++) {
        check(line, i).ifPresent(findings::add);
      }
    }
    for (StatedShare stated : StatedShare.wrong(article)) {
      boolean told = findings.stream().anyMatch(f -> f.span().overlaps(stated.share().span()));
      if (!told) {
        judge(stated.part(), stated.whole(), stated.share(), stated.share())
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> check(FigureLine line, int i) {
    Quantity a = line.at(i);
    Quantity b = line.at(i + 1);
    Quantity c = line.at(i + 2);
    boolean orThenOf = line.joined(i, OR) && isOfWhole(line, i + 1);
    boolean ofThenOr = isOfWhole(line, i) && line.joined(i + 1, OR);
    if (orThenOf && isPart(a, c) && FigureLine.isShare(b)) {
      return judge(a, c, b, b);
    }
    if (ofThenOr && FigureLine.isShare(a) && isPart(c, b)) {
      return judge(c, b, a, c);
    }
    if (isTurnout(line, i) && FigureLine.isShare(c)) {
      return judge(a, b, c, c);
    }
    boolean ofWhole =
        OF.matcher(line.before(i)).find() && line.joined(i, THEN_PART) || line.joined(i, OF_WHOM);
    boolean own = !line.after(i + 2).startsWith(" of ");
    if (ofWhole && own && line.joined(i + 1, OR) && isPart(b, a) && FigureLine.isShare(c)) {
      return judge(b, a, c, c);
    }
    return ofThenOr && isPart(a, b) && FigureLine.isShare(c) ? judge(a, b, c, c) : Optional.empty();
  }

  private static boolean isOfWhole(FigureLine line, int i) {
    return line.joined(i, OF_WHOLE) || line.joined(i, OF_DESCRIBED);
  }

  /** "With 2,640 ballots counted and 6,000 people on the roll, turnout was 44 per cent". */
  private static boolean isTurnout(FigureLine line, int i) {
    Quantity cast = line.at(i);
    Quantity roll = line.at(i + 1);
    return cast.kind() == Kind.COUNT
        && roll.kind() == Kind.COUNT
        && cast.isSingle()
        && roll.isSingle()
        && cast.low().compareTo(roll.low()) < 0
        && BALLOTS.matcher(line.between(i)).find()
        && TURNOUT.matcher(line.between(i + 1)).find();
  }

  private static boolean isPart(Quantity part, Quantity whole) {
    return part.isSingle()
        && whole.isSingle()
        && FigureWording.isMoneyOrCount(part)
        && (part.sameUnit(whole)
            || whole.kind() == Kind.MEASURE && BARE.matcher(part.words()).matches())
        && part.low().compareTo(whole.low()) <= 0
        && whole.low().signum() > 0;
  }

  /** Whether {@code share} is a fair way to write what {@code part} is of {@code whole}. */
  static boolean fits(Quantity part, Quantity whole, Quantity share) {
    double exact = exact(part, whole, share);
    double said = share.low().doubleValue();
    double slack = exact * (rounding(part) + rounding(whole));
    boolean fraction = share.kind() == Kind.FRACTION;
    double least = fraction ? 0.012 + 0.05 * said : 0.3 + 0.01 * said;
    return FigureLine.fits(share, exact, slack + least);
  }

  /** The part of the whole, on the scale of the share. */
  private static double exact(Quantity part, Quantity whole, Quantity share) {
    double scale = share.kind() == Kind.PERCENT ? 100 : 1;
    return part.low().doubleValue() / whole.low().doubleValue() * scale;
  }

  private static Optional<Finding> judge(
      Quantity part, Quantity whole, Quantity share, Quantity marked) {
    if (fits(part, whole, share)) {
      return Optional.empty();
    }
    double percents = part.low().doubleValue() / whole.low().doubleValue() * 100;
    String percent = FigureWording.number(percents, 1) + " per cent";
    return Optional.of(
        INFO.finding(
                marked.span(),
                "“%s” of “%s” is %s, not “%s”: make the three agree."
                    .formatted(part.words(), whole.words(), percent, share.words()))
            .withRelated(whole.span(), "the whole"));
  }

  /** By what part of itself a figure may be off for its rounding and its hedge. */
  private static double rounding(Quantity quantity) {
    return Change.slack(quantity) / quantity.low().doubleValue();
  }
}
