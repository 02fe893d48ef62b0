package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/**
 * A rise or a fall by so much to so much that does not set out from what the story gives before:
 * "at 216p … fell 51p to 267p", "$1,860 a year … go up by $93, to $1,963".
 *
 * @param from where it set out
 * @param by how much it rose or fell
 * @param to where it came
 * @param sign 1 where it is said to have risen, -1 where to have fallen
 * @param turned whether it is right the other way round
 */
record Step(Quantity from, Quantity by, Quantity to, int sign, boolean turned) {
  private static final Pattern TO =
      Pattern.compile(
          "(?: on \\p{Lu}\\p{L}+| that day| in a day| (?:last|this) \\p{L}+)?,? to (?:about |just |around )?");
  private static final Pattern FROM = Pattern.compile("\\b(?:from|between|of) $");
  private static final Pattern OR = Pattern.compile(",? (?:or |\\()");
  private static final Pattern AT = Pattern.compile("(?:\\)|,)? (higher|lower|up|down) (?:at|to) ");

  /** How many sentences before may tell where it set out. */
  private static final int REACH = 3;

  /** How many times as much as where it came to may be where it set out. */
  private static final double FACTOR = 3;

  /** How often a slip may be met by chance. */
  private static final double RARE = 0.2;

  /** Every step of the body that is wrong. */
  static List<Step> wrong(Article article) {
    List<FigureLine> lines = StoryFigures.body(article).lines();
    List<Step> wrong = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      FigureLine line = lines.get(i);
      for (int k = 0; k < line.size(); k++) {
        List<Quantity> ends = Counts.ends(line.at(k));
        if (ends.size() > 1) {
          int sign = Change.signBefore(article, line.at(k));
          judge(lines, i, k, ends.get(0), ends.get(1), sign).ifPresent(wrong::add);
        } else if (k + 1 < line.size() && TO.matcher(line.between(k)).matches()) {
          int sign = Change.signBefore(article, line.at(k));
          judge(lines, i, k, line.at(k), line.at(k + 1), sign).ifPresent(wrong::add);
        } else if (k + 2 < line.size() && OR.matcher(line.between(k)).matches()) {
          Matcher at = AT.matcher(line.between(k + 1));
          if (at.matches()) {
            int sign = at.group(1).matches("higher|up") ? 1 : -1;
            judge(lines, i, k, line.at(k), line.at(k + 2), sign).ifPresent(wrong::add);
          }
        }
      }
    }
    return wrong;
  }

  private static Optional<Step> judge(
      List<FigureLine> lines, int index, int at, Quantity by, Quantity to, int sign) {
    Optional<BigDecimal> much = InUnit.of(by, to);
    boolean amounts =
        sign != 0
            && much.isPresent()
            && (to.kind() == Kind.MONEY || to.kind() == Kind.MEASURE)
            && by.isSingle()
            && to.isSingle()
            && Partition.firm(by)
            && Partition.firm(to)
            && !FROM.matcher(by.block().plain().substring(0, by.start())).find();
    if (!amounts) {
      return Optional.empty();
    }
    BigDecimal step = sign > 0 ? much.get() : much.get().negate();
    List<Quantity> before = new ArrayList<>(lines.get(index).figures().subList(0, at));
    List<Quantity> near = new ArrayList<>();
    for (int i = index; i >= Math.max(0, index - REACH); i--) {
      List<Quantity> figures = i == index ? before : lines.get(i).figures();
      figures.stream()
          .filter(q -> q.kind() == to.kind() && q.isSingle() && InUnit.of(q, to).isPresent())
          .forEach(i >= index - 1 ? near::add : before::add);
    }
    List<Quantity> all = new ArrayList<>(near);
    before.stream().filter(q -> InUnit.of(q, to).isPresent() && !all.contains(q)).forEach(all::add);
    if (all.stream().anyMatch(from -> makes(from, step, to))) {
      return Optional.empty();
    }
    Optional<Quantity> other =
        all.stream().filter(from -> makes(from, step.negate(), to)).findFirst();
    if (other.isPresent()) {
      return Optional.of(new Step(other.get(), by, to, sign, true));
    }
    near.removeIf(q -> !isNear(InUnit.of(q, to).orElseThrow(), to.low()));
    return near.size() == 1 && isSlip(near.get(0), step, to)
        ? Optional.of(new Step(near.get(0), by, to, sign, false))
        : Optional.empty();
  }

  private static boolean makes(Quantity from, BigDecimal step, Quantity to) {
    double end = InUnit.of(from, to).orElseThrow().add(step).doubleValue();
    double slack = Change.slack(from) + Change.slack(to) + 1e-9;
    return Math.abs(end - to.low().doubleValue()) <= slack;
  }

  private static boolean isNear(BigDecimal from, BigDecimal to) {
    double ratio = from.doubleValue() / to.doubleValue();
    return ratio < FACTOR && ratio > 1 / FACTOR;
  }

  private static boolean isSlip(Quantity from, BigDecimal step, Quantity to) {
    BigDecimal end = InUnit.of(from, to).orElseThrow().add(step);
    return end.signum() > 0
        && FigureSlip.likely(end, to.low())
        && FigureSlip.chance(end, to.low()) <= RARE;
  }

  /** What is wrong, in words. */
  String told() {
    BigDecimal much = InUnit.of(by, to).orElseThrow();
    BigDecimal start = InUnit.of(from, to).orElseThrow();
    return turned
        ? "“%s” does not fit: from “%s” to it is a %s of %s; change the verb or the figures."
            .formatted(to.words(), from.words(), sign > 0 ? "fall" : "rise", by.words())
        : "“%s” does not fit: “%s” %s “%s” is %s."
            .formatted(
                to.words(),
                from.words(),
                sign > 0 ? "and" : "less",
                by.words(),
                FigureWording.like(to, sign > 0 ? start.add(much) : start.subtract(much)));
  }
}
