package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.check.numbers.ReckoningTerms.Told;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/**
 * Every way in which the figures near may make one: what any of them makes is right.
 *
 * @param figure the one worked out
 * @param alike those of its unit
 * @param told all of them
 * @param terms what they are worth in its unit
 */
record ReckoningWays(Quantity figure, List<Told> alike, List<Told> told, ReckoningTerms terms) {
  private static final Map<String, Integer> DAYS =
      Map.of("day", 1, "week", 7, "month", 30, "year", 365);

  /** Whether some of the figures near make the one worked out, in any way. */
  boolean explain(ReckoningCue.Said said) {
    List<BigDecimal> values = alike.stream().map(t -> terms.worth(t.quantity())).toList();
    if (values.stream().anyMatch(v -> fits(v.doubleValue(), 0))) {
      return true;
    }
    boolean made =
        switch (said.cue()) {
          case TOTAL, PRODUCT, ALL -> sums(values, 2, figure.low()) || products();
          case REST -> rests(values);
          case GAP, MARGIN -> rests(values) || sums(values, 2, figure.low());
          case EACH, RATE -> shares(said.period());
        };
    return made || ratios();
  }

  private boolean rests(List<BigDecimal> values) {
    for (int i = 0; i < values.size(); i++) {
      List<BigDecimal> others = new ArrayList<>(values);
      BigDecimal whole = others.remove(i);
      if (sums(others, 1, whole.subtract(figure.low()))) {
        return true;
      }
    }
    return false;
  }

  private boolean sums(List<BigDecimal> values, int fewest, BigDecimal sum) {
    double slack = slack() + 1e-9;
    return sums(values, 0, fewest, sum.doubleValue(), slack);
  }

  private static boolean sums(
      List<BigDecimal> values, int from, int fewest, double sum, double slack) {
    if (fewest <= 0 && Math.abs(sum) <= slack) {
      return true;
    }
    for (int i = from; i < values.size(); i++) {
      double rest = sum - values.get(i).doubleValue();
      if (sums(values, i + 1, fewest - 1, rest, slack)) {
        return true;
      }
    }
    return false;
  }

  /** How far rounding may carry a sum of the figures near. */
  private double slack() {
    double all = Change.slack(figure);
    for (Told one : alike) {
      boolean exact = one.quantity().kind() == Kind.COUNT && one.quantity().hedge() == Hedge.NONE;
      all += exact ? 0 : Change.slack(one.quantity());
    }
    return all;
  }

  private boolean products() {
    return told.stream()
        .filter(t -> t.quantity().isSingle())
        .anyMatch(
            n ->
                alike.stream()
                    .filter(each -> !each.equals(n))
                    .anyMatch(
                        each -> {
                          double made =
                              n.quantity().low().doubleValue()
                                  * terms.worth(each.quantity()).doubleValue();
                          return fits(made, 0.01 * made);
                        }));
  }

  /** Every whole near divided by every number near, by halves, and by the days of a period. */
  private boolean shares(String period) {
    for (Told whole : told) {
      Optional<BigDecimal> value = terms.value(whole.quantity());
      if (value.isEmpty() && whole.quantity().kind() != Kind.COUNT) {
        continue;
      }
      double w = value.orElse(whole.quantity().low()).doubleValue();
      if (isShare(w, 2) || !period.isEmpty() && isShare(w, period)) {
        return true;
      }
      for (Told n : told) {
        boolean number =
            !n.equals(whole) && n.quantity().isSingle() && n.quantity().low().signum() > 0;
        if (number && isShare(w, n.quantity().low().doubleValue())) {
          return true;
        }
      }
    }
    return means();
  }

  private boolean isShare(double whole, String period) {
    int days = DAYS.getOrDefault(period, 0);
    return days > 0
            && DAYS.values().stream().anyMatch(d -> d > days && isShare(whole, (double) d / days))
        || isShare(whole, 12)
        || isShare(whole, 52);
  }

  private boolean isShare(double whole, double among) {
    double share = whole / among;
    return fits(share, 0.02 * share) || fits(whole * among, 0.02 * whole * among);
  }

  private boolean means() {
    List<BigDecimal> values = alike.stream().map(t -> terms.worth(t.quantity())).toList();
    for (int from = 0; from < values.size(); from++) {
      double sum = 0;
      for (int to = from; to < values.size(); to++) {
        sum += values.get(to).doubleValue();
        double mean = sum / (to - from + 1);
        if (to > from && fits(mean, 0.01 * mean)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it is a per cent or a fraction told near of a figure near. */
  private boolean ratios() {
    return told.stream()
        .map(Told::quantity)
        .filter(FigureLine::isShare)
        .anyMatch(
            share -> {
              double part = share.low().doubleValue() / (share.kind() == Kind.PERCENT ? 100 : 1);
              return alike.stream()
                  .mapToDouble(t -> terms.worth(t.quantity()).doubleValue())
                  .anyMatch(
                      w ->
                          fits(w * part, 0.02 * w)
                              || fits(w * (1 - part), 0.02 * w)
                              || fits(w * (1 + part), 0.02 * w));
            });
  }

  private boolean fits(double exact, double slack) {
    return fits(figure, exact, slack);
  }

  /** Whether {@code figure} is a fair way to write {@code exact}. */
  static boolean fits(Quantity figure, double exact, double slack) {
    return FigureLine.fits(figure, exact, slack + Change.slack(figure));
  }
}
