package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/**
 * A figure with "million" for "billion", or for nothing, as a sum shows: "£1.5m for wages and £900m
 * for pain", of £2.4m in all.
 *
 * @param figure as told
 * @param meant what it should be
 * @param one a figure that it makes another with
 * @param other the other
 */
record ShiftedTerm(Quantity figure, BigDecimal meant, Quantity one, Quantity other) {
  /** How many sentences on either side may hold the two others. */
  private static final int REACH = 2;

  /** How many times the least of three figures of one sum the largest may be. */
  private static final BigDecimal FAR = BigDecimal.valueOf(20);

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** Every figure of {@code article} that is a thousand times too large or too small for a sum. */
  static List<ShiftedTerm> in(Article article) {
    List<FigureLine> body = StoryFigures.body(article).lines();
    List<Quantity> above = new ArrayList<>();
    StoryFigures.above(article).lines().forEach(line -> above.addAll(money(line)));
    List<ShiftedTerm> all = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      for (Quantity figure : money(body.get(i))) {
        List<Quantity> near = new ArrayList<>(above);
        for (int k = Math.max(0, i - REACH); k <= Math.min(body.size() - 1, i + REACH); k++) {
          near.addAll(money(body.get(k)));
        }
        near.removeIf(q -> !q.sameUnit(figure) || q.low().compareTo(figure.low()) == 0);
        of(figure, near)
            .filter(s -> above.contains(s.one()) || above.contains(s.other()))
            .ifPresent(all::add);
      }
    }
    return all;
  }

  private static List<Quantity> money(FigureLine line) {
    return line.only(q -> q.kind() == Kind.MONEY && q.isSingle() && q.hedge() == Hedge.NONE)
        .figures();
  }

  private static Optional<ShiftedTerm> of(Quantity figure, List<Quantity> near) {
    boolean large = figure.step().compareTo(THOUSAND) >= 0 && figure.low().signum() > 0;
    if (!large || makes(figure.low(), near).isPresent()) {
      return Optional.empty();
    }
    for (BigDecimal meant :
        List.of(figure.low().multiply(THOUSAND), figure.low().movePointLeft(3))) {
      Optional<List<Quantity>> two = makes(meant, near);
      if (two.isPresent()) {
        return two.map(q -> new ShiftedTerm(figure, meant, q.get(0), q.get(1)));
      }
    }
    return Optional.empty();
  }

  /** Two figures that come to {@code value}, or that are so far apart, all of one size. */
  private static Optional<List<Quantity>> makes(BigDecimal value, List<Quantity> near) {
    for (int i = 0; i < near.size(); i++) {
      for (int k = 0; k < i; k++) {
        BigDecimal a = near.get(i).low();
        BigDecimal b = near.get(k).low();
        boolean sum = a.add(b).compareTo(value) == 0;
        boolean gap = a.subtract(b).abs().compareTo(value) == 0;
        BigDecimal most = a.max(b).max(value);
        BigDecimal least = a.min(b).min(value);
        boolean alike = most.compareTo(least.multiply(FAR)) < 0 && a.compareTo(b) != 0;
        if ((sum || gap) && alike && FigureSlip.digits(most).length() > 1) {
          return Optional.of(List.of(near.get(i), near.get(k)));
        }
      }
    }
    return Optional.empty();
  }
}
