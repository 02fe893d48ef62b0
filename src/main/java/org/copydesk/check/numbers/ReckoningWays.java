package org.copydesk.check.numbers;

import java.math.BigDecimal;
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

  /** How many figures may take part in one sum, and how many parts be taken from one whole. */
  private static final int TERMS = 5;

  private static final int PARTS = 3;

  /** Whether some of the figures near make the one worked out, in any way. */
  boolean explain(ReckoningCue.Said said) {
    boolean made =
        switch (said.cue()) {
          case TOTAL, PRODUCT, ALL -> sums() || products();
          case REST -> rests();
          case GAP, MARGIN -> rests() || sums();
          case EACH, RATE -> shares(said.period());
        };
    return made || ratios();
  }

  private boolean rests() {
    for (Told whole : alike) {
      double value = terms.worth(whole.quantity()).doubleValue();
      double sum = value - figure.low().doubleValue();
      if (sums(whole, 0, 1, PARTS, sum, slack(whole) + Change.slack(figure))) {
        return true;
      }
    }
    return false;
  }

  private boolean sums() {
    return sums(null, 0, 2, TERMS, figure.low().doubleValue(), Change.slack(figure));
  }

  /** Whether from {@code fewest} to {@code most} figures, one left out, come to {@code sum}. */
  private boolean sums(Told out, int from, int fewest, int most, double sum, double slack) {
    if (fewest <= 0 && Math.abs(sum) <= slack + 1e-9) {
      return true;
    }
    for (int i = from; i < alike.size() && most > 0; i++) {
      Told one = alike.get(i);
      double rest = sum - terms.worth(one.quantity()).doubleValue();
      if (one != out && sums(out, i + 1, fewest - 1, most - 1, rest, slack + slack(one))) {
        return true;
      }
    }
    return false;
  }

  /** How far rounding may carry a figure. */
  private static double slack(Told one) {
    boolean exact = one.quantity().kind() == Kind.COUNT && one.quantity().hedge() == Hedge.NONE;
    return exact ? 0 : Change.slack(one.quantity());
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
        .filter(t -> t.away() == 0)
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
