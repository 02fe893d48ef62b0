package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/** A change told by a share between two amounts: "$31m, down 40 per cent from $52m". */
final class ShareOfChange {
  private static final Pattern OR = Pattern.compile("^(?:,? or | \\()(?:about |nearly )?$");
  private static final Pattern PREMIUM =
      Pattern.compile(
          "^(?: (?:a|per|for each|for every) share)?, an? (?:about |roughly |nearly )?$");
  private static final Pattern ABOVE =
      Pattern.compile(
          "^[ -](?:premium|discount|increase|rise|cut) (?:to|on|over|from) [^.;:,()]{0,50}$");
  private static final Pattern TO = Pattern.compile("^(?:,|\\)|\\),)? to $");
  private static final Pattern DOWN_BY =
      Pattern.compile("^(?: \\p{L}+){0,3}, (?:up|down)(?: by)? $");
  private static final Pattern ON = Pattern.compile("^ (?:from|on|over|against) (?:the )?$");

  private ShareOfChange() {}

  /** "rose $3, or 5 percent, to $63": what was added, the share it is, and the end. */
  static Optional<Finding> of(Article article, FigureLine line, int i) {
    Quantity by = line.at(i);
    Quantity share = line.at(i + 1);
    Quantity end = line.at(i + 2);
    if (line.joined(i, DOWN_BY) && line.joined(i + 1, ON)) {
      return ends(line, i);
    }
    if (line.joined(i, PREMIUM) && line.joined(i + 1, ABOVE) && share.isSingle()) {
      return premium(line, i);
    }
    boolean joined = line.joined(i, OR) && line.joined(i + 1, TO);
    boolean amounts = by.isSingle() && by.sameUnit(end) && end.isSingle();
    if (!joined || !amounts || share.kind() != Kind.PERCENT || !share.isSingle()) {
      return Optional.empty();
    }
    int way = Change.signBefore(article, by);
    double from = end.low().doubleValue() - way * by.low().doubleValue();
    if (way == 0 || from <= 0) {
      return Optional.empty();
    }
    double actual = by.low().doubleValue() / from * 100;
    double spread = actual * (Change.slack(by) / by.low().doubleValue() + Change.slack(end) / from);
    if (PercentChange.fits(share, actual, spread)) {
      return Optional.empty();
    }
    String message =
        "“%s” does not fit: %s on %s is %s per cent."
            .formatted(
                share.words(),
                by.words(),
                FigureWording.like(
                    end, end.low().subtract(by.low().multiply(BigDecimal.valueOf(way)))),
                FigureWording.number(actual, 1));
    return Optional.of(
        PercentChange.INFO
            .finding(share.span(), message)
            .withRelated(by.span(), "the step")
            .withRelated(end.span(), "the end"));
  }

  /** "$31m, down 40 per cent from $52m": the end, the share and the beginning. */
  private static Optional<Finding> ends(FigureLine line, int i) {
    Quantity to = line.at(i);
    Quantity share = line.at(i + 1);
    Quantity from = line.at(i + 2);
    boolean amounts = to.isSingle() && to.sameUnit(from) && from.isSingle();
    boolean percent = share.kind() == Kind.PERCENT && share.isSingle();
    if (!amounts || !percent || from.low().signum() <= 0 || to.kind() == Kind.PERCENT) {
      return Optional.empty();
    }
    double was = from.low().doubleValue();
    int way = line.between(i).contains("down") ? -1 : 1;
    double ratio = to.low().doubleValue() / was;
    double actual = (ratio - 1) * 100;
    double spread = 100 * (Change.slack(to) + ratio * Change.slack(from)) / was;
    if (PercentChange.fits(share, way * actual, spread)) {
      return Optional.empty();
    }
    return Optional.of(finding(line, i, actual, "the end", "what it was"));
  }

  /** "£12 a share, a 20 per cent premium to Monday's £10". */
  private static Optional<Finding> premium(FigureLine line, int i) {
    Quantity to = line.at(i);
    Quantity share = line.at(i + 1);
    Quantity from = line.at(i + 2);
    boolean amounts = to.isSingle() && to.sameUnit(from) && from.isSingle();
    if (!amounts || share.kind() != Kind.PERCENT || from.low().signum() <= 0) {
      return Optional.empty();
    }
    double actual = (to.low().doubleValue() / from.low().doubleValue() - 1) * 100;
    if (PercentChange.fits(share, Math.abs(actual), Math.abs(actual) * 0.02)) {
      return Optional.empty();
    }
    return Optional.of(finding(line, i, actual, "one price", "the other"));
  }

  private static Finding finding(FigureLine line, int i, double actual, String to, String from) {
    Quantity share = line.at(i + 1);
    String message =
        "“%s” does not fit: %s is %s per cent %s than %s."
            .formatted(
                share.words(),
                line.at(i).words(),
                FigureWording.number(Math.abs(actual), 1),
                actual < 0 ? "less" : "more",
                line.at(i + 2).words());
    return PercentChange.INFO
        .finding(share.span(), message)
        .withRelated(line.at(i).span(), to)
        .withRelated(line.at(i + 2).span(), from);
  }
}
