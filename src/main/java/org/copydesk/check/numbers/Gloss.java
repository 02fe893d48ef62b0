package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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

/** Holds a figure in words or round to the exact one given right after it. */
public final class Gloss implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/gloss",
          Severity.WARNING,
          "A round figure that the exact one beside it contradicts",
          "The reader is told one thing twice, roughly and exactly, and the two cannot both be so.",
          Example.bad("Three-quarters of ewes ([[57 per cent]]) had twins."),
          Example.bad("Almost half, [[63 per cent]], of ewes had twins."),
          Example.bad("A third of ewes, or [[43%]], had twins."),
          Example.bad("More than 400 ewes - [[360]] in all - had twins."),
          Example.bad("Fewer than 50 ewes ([[56]] in total) had twins."),
          Example.bad("More than half of the ewes that lambed ([[42 per cent]]) had twins."),
          Example.bad("One in five ewes ([[5 per cent]]) had twins."),
          Example.bad("Over a thousand ewes ([[984]]) had twins."),
          Example.bad("At [[104 metres]], the spire is a little under 100 metres tall."),
          Example.good("More than half of the ewes that lambed (52 per cent) had twins."),
          Example.good("One in five ewes (20 per cent) had twins."),
          Example.bad("Fewer than half of those at the mart ([[54 per cent]]) were ewes."),
          Example.bad("A third of the flock — [[51 per cent]] — had twins."),
          Example.good("A third of the flock — 51 per cent more than in May — had twins."),
          Example.bad("Almost three-quarters of ewes ([[64 per cent]]) had twins."),
          Example.good("Almost three-quarters of ewes (70 per cent) had twins."),
          Example.bad("More than a third of ewes ([[58 per cent]]) had twins."),
          Example.bad("Nearly 800 ewes ([[612]]) had twins."),
          Example.good("Nearly 800 ewes (742) had twins."),
          Example.good("Fewer than 800 ewes (612) had twins."),
          Example.good("At 98 metres, the spire is a little under 100 metres tall."),
          Example.good("Half of the ewes that came to market (10 per cent were sick) had twins."),
          Example.good("Three-quarters of ewes (75 per cent) had twins."),
          Example.good("Nearly two thirds of ewes (64.5 per cent) had twins."),
          Example.good("Almost half, 48 per cent, of ewes had twins."),
          Example.bad("Over half of ewes ([[31 per cent]]) had twins."),
          Example.bad("Half of ewes, or [[22 per cent]], had twins."),
          Example.good("Half of ewes, or 46 per cent, had twins."),
          Example.good("In the second half, 63 per cent of passes, more than before, were long."),
          Example.good("Almost half of ewes had twins, 63 per cent of them healthy."),
          Example.good(
              "A third of ewes (33 per cent) and half of cows, 20 per cent up, had twins."),
          Example.good("More than 400 ewes - 430 in all - had twins."),
          Example.good("More than 400 ewes - 360 in lamb - were sold."));

  private static final Pattern SHARE =
      Pattern.compile(
          "^(?:(?: of (?:the |its |all )?\\p{Ll}+)?(?:,? \\(|,? or |, | [–—-] ?)(?:about |some )?"
              + "|(?: [\\p{L}'’-]+){1,9} \\()$");

  private static final Pattern HALF =
      Pattern.compile(
          "(?i)(?<![\\p{L}-])(?<!first )(?<!second )(?<!other )"
              + "(?<words>(?:(?<under>almost|nearly|just under|(?:less|fewer) than)"
              + " |(?<over>over|just over|more than) |about |some |around )?half)"
              + "(?: of(?: \\p{Ll}+){1,5})?(?:,? \\(|,? or |, | [–—-] ?)$");

  private static final Pattern SHARE_ENDS = Pattern.compile("^(?:\\)|,| [–—-])(?! (?:up|down)\\b)");

  /** How far below or above the exact share a hedged one may lie. */
  private static final double BELOW = 0.08;

  private static final double ABOVE = 0.17;
  private static final double HAIR = 0.006;

  /** What part of a round number that is "nearly" reached the exact one is at least. */
  private static final BigDecimal NEARLY = BigDecimal.valueOf(0.85);

  private static final Pattern COUNT = Pattern.compile("^ \\p{Ll}+(?: \\(|,? [-–—] ?|, )$");

  private static final Pattern COUNT_ENDS =
      Pattern.compile("^(?: (?:in all|in total|altogether)\\b|\\))");
  private static final Pattern BOUND =
      Pattern.compile("^(.* )(under|less than|below|over|more than|above) $");
  private static final Pattern AT = Pattern.compile("(?:^|[.!?] )At $");
  private static final Pattern THE_SAME =
      Pattern.compile(
          "^,? (?:[\\p{L}'’-]+ ){1,5}(?:is|was|stands|runs|are|were) (?:a little |just |well"
              + " |slightly |far )?$");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (FigureLine line : FigureLine.in(article, INFO.roles(), 1)) {
      for (int i = 0; i < line.size(); i++) {
        int at = i;
        boolean read = i > 0 && line.at(i - 1).kind() == Kind.FRACTION;
        if (!read) {
          half(line, i).ifPresent(findings::add);
        }
        if (i + 1 < line.size()) {
          share(line, i)
              .or(() -> count(line, at))
              .or(() -> measured(line, at))
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** "Almost half, 63 per cent": a half that stands alone is no figure to the reader of figures. */
  private static Optional<Finding> half(FigureLine line, int i) {
    Quantity exact = line.at(i);
    Matcher half = HALF.matcher(line.before(i));
    boolean share = exact.kind() == Kind.PERCENT && exact.isSingle();
    boolean glossed = share && exact.hedge() == Hedge.NONE && half.find();
    if (!glossed || !SHARE_ENDS.matcher(line.after(i)).find()) {
      return Optional.empty();
    }
    boolean under = half.group("under") != null;
    boolean over = half.group("over") != null;
    double least = over ? 50 : under ? 40 : 45;
    double most = under ? 50 : over ? 65 : 55;
    double said = exact.low().doubleValue();
    return said >= least && said <= most
        ? Optional.empty()
        : Optional.of(
            INFO.finding(
                exact.span(),
                "“%s” and “%s” cannot both be so; make the two agree."
                    .formatted(half.group("words"), exact.words())));
  }

  private static Optional<Finding> share(FigureLine line, int i) {
    Quantity part = line.at(i);
    Quantity exact = line.at(i + 1);
    boolean pair = part.kind() == Kind.FRACTION && exact.kind() == Kind.PERCENT;
    boolean single = part.isSingle() && exact.isSingle() && exact.hedge() == Hedge.NONE;
    boolean glossed = line.joined(i, SHARE) && SHARE_ENDS.matcher(line.after(i + 1)).find();
    if (!pair || !single || !glossed) {
      return Optional.empty();
    }
    double share = exact.low().doubleValue() / 100;
    double off = share - part.low().doubleValue();
    boolean under = part.hedge() == Hedge.LESS_THAN || part.hedge() == Hedge.NEARLY;
    boolean over = part.hedge() == Hedge.MORE_THAN || part.hedge() == Hedge.AT_LEAST;
    double least = over ? -HAIR : under ? -BELOW : -1;
    double most = under ? HAIR : over ? ABOVE : 1;
    boolean far = off < least || off > most;
    return FigureLine.fits(part, share, 0.03) && !far
        ? Optional.empty()
        : Optional.of(finding(part, exact));
  }

  private static Optional<Finding> count(FigureLine line, int i) {
    Quantity round = line.at(i);
    Quantity exact = line.at(i + 1);
    boolean counts = round.kind() == Kind.COUNT && exact.kind() == Kind.COUNT;
    boolean bound =
        switch (round.hedge()) {
          case MORE_THAN, AT_LEAST, LESS_THAN, UP_TO, NEARLY -> true;
          default -> false;
        };
    boolean glossed = line.joined(i, COUNT) && COUNT_ENDS.matcher(line.after(i + 1)).find();
    if (!counts || !bound || !glossed || !exact.isSingle()) {
      return Optional.empty();
    }
    int order = exact.low().compareTo(round.low());
    boolean more = round.hedge() == Hedge.MORE_THAN || round.hedge() == Hedge.AT_LEAST;
    boolean far =
        round.hedge() == Hedge.NEARLY && exact.low().compareTo(round.low().multiply(NEARLY)) < 0;
    boolean fits = order == 0 || more == order > 0 && !far;
    return fits ? Optional.empty() : Optional.of(finding(round, exact));
  }

  /** "At 104 metres, the spire is a little under 100 metres tall". */
  private static Optional<Finding> measured(FigureLine line, int i) {
    Quantity exact = line.at(i);
    Quantity round = line.at(i + 1);
    String between = line.between(i);
    boolean told = AT.matcher(line.before(i)).find() && exact.sameUnit(round);
    Matcher bound = BOUND.matcher(between);
    if (!told || !exact.isSingle() || !bound.find() || !THE_SAME.matcher(bound.group(1)).find()) {
      return Optional.empty();
    }
    boolean more = bound.group(2).matches("over|more than|above");
    int order = exact.low().compareTo(round.low());
    return order == 0 || more == order > 0 ? Optional.empty() : Optional.of(finding(round, exact));
  }

  private static Finding finding(Quantity round, Quantity exact) {
    return INFO.finding(
            exact.span(),
            "“%s” and “%s” cannot both be so; make the two agree."
                .formatted(round.words(), exact.words()))
        .withRelated(round.span(), "the same in words");
  }
}
