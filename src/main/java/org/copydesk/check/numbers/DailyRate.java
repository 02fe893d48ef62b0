package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/**
 * "71 diners in 34 days, or about two a day": a rate beside the count and the time it is made of.
 *
 * @param rate the rate
 * @param count the count nearest before it
 * @param span the time
 */
record DailyRate(Quantity rate, Quantity count, Quantity span) {
  private static final Pattern OR =
      Pattern.compile("(?:, or|, which is|, that is|,) " + Change.HEDGED + "$");
  private static final Pattern PER =
      Pattern.compile("^(?: \\p{L}+)? (?:an?|per|each|every) (hour|day|week|month|year)\\b");

  /** Every such rate that no count of its sentence makes. */
  static List<DailyRate> wrong(Article article) {
    List<DailyRate> wrong = new ArrayList<>();
    for (FigureLine line : StoryFigures.body(article).lines()) {
      for (int i = 2; i < line.size(); i++) {
        Quantity rate = line.at(i);
        Matcher per = PER.matcher(line.after(i));
        boolean told = isAmount(rate) && OR.matcher(line.before(i)).find() && per.find();
        if (told) {
          of(line.figures().subList(0, i), rate, per.group(1)).ifPresent(wrong::add);
        }
      }
    }
    return wrong;
  }

  private static boolean isAmount(Quantity q) {
    return Wording.isAmount(q) && q.low().signum() > 0;
  }

  private static Optional<DailyRate> of(List<Quantity> before, Quantity rate, String period) {
    List<Quantity> spans =
        before.stream()
            .filter(q -> q.kind() == Kind.DURATION && q.isSingle() && q.unit().equals(period))
            .toList();
    List<DailyRate> possible = new ArrayList<>();
    for (int i = before.size() - 1; i >= 0; i--) {
      Quantity count = before.get(i);
      if (spans.size() == 1 && isAmount(count) && count.sameUnit(rate)) {
        possible.add(new DailyRate(rate, count, spans.get(0)));
      }
    }
    boolean made = possible.isEmpty() || possible.stream().anyMatch(DailyRate::fits);
    return made ? Optional.empty() : Optional.of(possible.get(0)).filter(DailyRate::isNear);
  }

  /** What the rate would be. */
  double actual() {
    return count.low().doubleValue() / span.low().doubleValue();
  }

  private boolean fits() {
    double actual = actual();
    return FigureLine.fits(rate, actual, 0.1 * actual + 0.5 * Change.slack(rate));
  }

  /** Whether it may be meant for the rate at all. */
  private boolean isNear() {
    double ratio = rate.low().doubleValue() / actual();
    return ratio < 12 && ratio > 1.0 / 12;
  }
}
