package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/**
 * A change told beside its two ends in whatever order: "8 per cent higher at £486m, against £450m",
 * "pay $42, a premium of 20 percent over the closing price of $35".
 *
 * @param percent the change
 * @param from what it is counted from
 * @param to what has become of it
 */
record ComparedChange(Quantity percent, Quantity from, Quantity to) {
  private static final Pattern AGAINST =
      Pattern.compile(
          "\\b(?:from|against|compared|versus|over|above|below|closed|been)\\b"
              + "(?:(?! and | but )[^,.;:()]){0,40} $");
  private static final Pattern HIGHER =
      Pattern.compile("^ (?:higher|lower|up|down|more|less|cheaper|dearer)\\b");

  private static final Pattern CLAUSE = Pattern.compile("(?:(?! while | and | but )[^;:]){0,60}");
  private static final Pattern PREMIUM =
      Pattern.compile("\\b(?:premium|discount) of (?:about |nearly )?$");

  /** How many characters may stand between the second end and the change. */
  private static final int NEAR = 60;

  private static final Pattern STEP_OF =
      Pattern.compile(
          "(?i)\\ban? (?:rise|increase|jump|gain|fall|drop|cut|decline|reduction) of(?: about)? $");

  /** Every change that its ends contradict. */
  static List<ComparedChange> wrong(Article article, Set<Role> roles) {
    List<ComparedChange> wrong = new ArrayList<>();
    for (FigureLine line : FigureLine.in(article, roles, 3)) {
      for (int i = 0; i < line.size(); i++) {
        Quantity percent = line.at(i);
        boolean change =
            percent.kind() == Kind.PERCENT
                && percent.isSingle()
                && !line.after(i).startsWith(" of ")
                && (isStep(article, line, i) || HIGHER.matcher(line.after(i)).find());
        if (change) {
          of(line, percent).ifPresent(wrong::add);
        }
      }
    }
    return wrong;
  }

  /** "rose by 8 per cent", "a premium of 8 per cent". */
  private static boolean isStep(Article article, FigureLine line, int i) {
    return Change.signBefore(article, line.at(i)) != 0 || PREMIUM.matcher(line.before(i)).find();
  }

  private static Optional<ComparedChange> of(FigureLine line, Quantity percent) {
    FigureLine amounts = line.only(ComparedChange::isAmount);
    long shares = line.figures().stream().filter(q -> q.kind() == Kind.PERCENT).count();
    for (int i = 0; i < amounts.size() && shares == 1; i++) {
      Quantity from = amounts.at(i);
      List<Quantity> alike =
          amounts.figures().stream().filter(q -> q != from && q.sameUnit(from)).toList();
      boolean against = AGAINST.matcher(line.upTo(from)).find();
      if (against && alike.size() == 1 && isBeside(percent, from, alike.get(0))) {
        return Optional.of(new ComparedChange(percent, from, alike.get(0)))
            .filter(ComparedChange::contradicts);
      }
    }
    return amounts.size() == 2 && shares == 1 ? ends(line, percent, amounts) : Optional.empty();
  }

  /** "The fare, once £2, is now £2.50: a rise of 25 per cent": both ends, in either order. */
  private static Optional<ComparedChange> ends(
      FigureLine line, Quantity percent, FigureLine amounts) {
    Matcher step = STEP_OF.matcher(line.before(line.figures().indexOf(percent)));
    Quantity a = amounts.at(0);
    Quantity b = amounts.at(1);
    boolean alike = a.sameUnit(b) && (a.counts().equals(b.counts()) || b.counts().isEmpty());
    if (!step.find() || !alike || b.end() > percent.start() || percent.start() - b.end() > NEAR) {
      return Optional.empty();
    }
    ComparedChange on = new ComparedChange(percent, a, b);
    ComparedChange back = new ComparedChange(percent, b, a);
    return on.contradicts() && back.contradicts() ? Optional.of(on) : Optional.empty();
  }

  /** Whether no other clause stands between the change and the nearer of its ends. */
  private static boolean isBeside(Quantity percent, Quantity from, Quantity to) {
    int first = Math.min(from.start(), to.start());
    int last = Math.max(from.end(), to.end());
    String text = percent.block().plain();
    boolean before = percent.end() <= first;
    boolean after = percent.start() >= last;
    String between =
        before
            ? text.substring(percent.end(), first)
            : after ? text.substring(last, percent.start()) : "";
    return CLAUSE.matcher(between).matches() && !BesideFigure.isOfAnother(percent, first, last);
  }

  private static boolean isAmount(Quantity q) {
    return FigureWording.isAmount(q) && q.low().signum() > 0;
  }

  /** The change in per cent. */
  double actual() {
    double start = from.low().doubleValue();
    return Math.abs(to.low().doubleValue() - start) / start * 100;
  }

  private boolean contradicts() {
    double start = from.low().doubleValue();
    double end = to.low().doubleValue();
    double spread =
        (Change.slack(from) / start + Change.slack(to) / end) * 100 * Math.max(start, end) / start;
    double said = percent.low().doubleValue();
    boolean near = actual() < 3 * said && said < 3 * actual();
    return near && !PercentChange.fits(percent, actual(), spread);
  }
}
