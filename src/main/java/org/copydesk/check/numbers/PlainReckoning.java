package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.check.numbers.ReckoningCue.Said;
import org.copydesk.check.numbers.ReckoningTerms.Told;
import org.copydesk.check.numbers.ReckoningTerms.Way;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/**
 * A figure whose words name what it is worked out from, so that no other figure near can excuse it:
 * "Eight of the 14 nurses are men. The other six …", "£60m a year for three years", "€95 a night,
 * so our four nights came to €380".
 *
 * @param terms the figure, and what stands near
 * @param said how it is said to be worked out
 */
record PlainReckoning(ReckoningTerms terms, Said said) {
  private static final Pattern OTHER = Pattern.compile("(?:^|[.!?][”\"’']? )The other $");
  private static final Pattern OF_THE =
      Pattern.compile(" of (?:the|its|his|her|their) (?:[\\p{L}-]+['’]s )?");
  private static final Pattern CAME = Pattern.compile("(?: \\p{L}+)? (?:comes?|came) to ");

  /** How many steps of the coarsest figure rounding does not take three figures apart. */
  private static final double STEPS = 0.75;

  /** How it is wrong, if it is. */
  Optional<Reckoning> wrong() {
    return switch (said.cue()) {
      case REST -> other().or(this::otherSum);
      case RATE -> years();
      case TOTAL -> cameTo();
      case PRODUCT -> manyTimes();
      case EACH -> among();
      default -> Optional.empty();
    };
  }

  /** The figures of the sentence so far before, in page order. */
  private List<Quantity> told(int away) {
    return terms.told().stream()
        .filter(t -> t.away() == away && t.before() && !t.label())
        .map(Told::quantity)
        .toList();
  }

  private static String plain(Quantity q) {
    return q.block().plain();
  }

  private Optional<Reckoning> other() {
    Quantity figure = terms.figure();
    List<Quantity> last = told(1);
    boolean two =
        last.size() == 2
            && figure.kind() == Kind.COUNT
            && last.stream().allMatch(q -> q.kind() == Kind.COUNT && Partition.firm(q))
            && last.get(0).block().equals(figure.block())
            && OTHER.matcher(plain(figure).substring(0, figure.start())).find();
    if (!two) {
      return Optional.empty();
    }
    Quantity part = last.get(0);
    Quantity whole = last.get(1);
    String between = plain(part).substring(part.end(), Math.max(part.end(), whole.start()));
    BigDecimal left = whole.low().subtract(part.low());
    return OF_THE.matcher(between).matches()
            && left.signum() > 0
            && left.compareTo(figure.low()) != 0
            && Partition.firm(figure)
        ? Optional.of(new Reckoning(ReckoningCue.REST, figure, new Way(left, List.of(whole, part))))
        : Optional.empty();
  }

  /** "The work cost $1.3m. One paid $900,000 and another the other $500,000": out by a step. */
  private Optional<Reckoning> otherSum() {
    Quantity figure = terms.figure();
    List<Quantity> here = money(0);
    List<Quantity> last = money(1);
    boolean sums =
        figure.kind() == Kind.MONEY
            && Partition.firm(figure)
            && here.size() == 1
            && last.size() == 1
            && plain(figure).substring(0, figure.start()).endsWith(" the other ");
    if (!sums) {
      return Optional.empty();
    }
    Quantity whole = last.get(0);
    Quantity part = here.get(0);
    BigDecimal left = whole.low().subtract(part.low());
    double step =
        Math.max(
            figure.step().doubleValue(),
            Math.max(whole.step().doubleValue(), part.step().doubleValue()));
    double off = left.subtract(figure.low()).abs().doubleValue();
    return left.signum() > 0 && off >= STEPS * step && FigureSlip.likely(left, figure.low())
        ? Optional.of(new Reckoning(ReckoningCue.REST, figure, new Way(left, List.of(whole, part))))
        : Optional.empty();
  }

  /** "The 42 volunteers put in 1,890 hours, an average of 54 each": a bare number of the unit. */
  private Optional<Reckoning> among() {
    Quantity figure = terms.figure();
    List<Quantity> here = told(0);
    if (!FigureWording.isBare(figure)
        || here.size() != 2
        || !here.stream().allMatch(Partition::firm)) {
      return Optional.empty();
    }
    Quantity count = here.get(0);
    Quantity whole = here.get(1);
    boolean shared = whole.kind() == Kind.DURATION || whole.kind() == Kind.MEASURE;
    if (!shared || count.kind() != Kind.COUNT || count.low().compareTo(BigDecimal.ONE) <= 0) {
      return Optional.empty();
    }
    BigDecimal each = whole.low().divide(count.low(), MathContext.DECIMAL32);
    boolean fits = ReckoningWays.fits(figure, each.doubleValue(), 0.02 * each.doubleValue());
    return fits || !FigureSlip.likely(each, figure.low())
        ? Optional.empty()
        : Optional.of(
            new Reckoning(ReckoningCue.EACH, figure, new Way(each, List.of(whole, count))));
  }

  private List<Quantity> money(int away) {
    return told(away).stream()
        .filter(q -> q.sameUnit(terms.figure()) && Partition.firm(q))
        .toList();
  }

  /** "£60m a year for four years" of £180m. */
  private Optional<Reckoning> years() {
    Quantity each = terms.figure();
    if (each.kind() != Kind.MONEY || !Partition.firm(each)) {
      return Optional.empty();
    }
    List<Quantity> wholes =
        terms.told().stream()
            .filter(t -> t.away() == 1 || t.away() > Reckoning.REACH)
            .map(Told::quantity)
            .filter(q -> q.sameUnit(each) && Partition.firm(q) && q.low().compareTo(each.low()) > 0)
            .toList();
    for (Told told : terms.told()) {
      Quantity count = told.quantity();
      boolean beside =
          told.away() == 0
              && count.kind() == Kind.DURATION
              && count.unit().equals(said.period())
              && count.start() > each.end()
              && plain(count)
                  .substring(each.end(), count.start())
                  .matches(" (?:an?|per|each|every) \\p{L}+ (?:for|over) ");
      BigDecimal product = each.low().multiply(count.low());
      if (!beside || wholes.isEmpty() || wholes.stream().anyMatch(w -> isNear(w, product))) {
        continue;
      }
      for (Quantity whole : wholes) {
        BigDecimal times = whole.low().divide(each.low(), MathContext.DECIMAL32);
        boolean exact = times.stripTrailingZeros().scale() <= 0;
        if (exact && FigureSlip.likely(times, count.low())) {
          return Optional.of(
              new Reckoning(ReckoningCue.PRODUCT, whole, new Way(product, List.of(count, each))));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isNear(Quantity whole, BigDecimal product) {
    return Math.abs(whole.low().subtract(product).doubleValue()) <= 0.03 * product.doubleValue();
  }

  /** "A double costs €95 a night, so our four nights came to €480". */
  private Optional<Reckoning> cameTo() {
    Quantity figure = terms.figure();
    Optional<Way> way = terms.product(0).filter(w -> !terms.makes(w));
    return way.filter(
            w -> {
              Quantity count = w.from().get(1);
              return figure.kind() == Kind.MONEY
                  && Partition.firm(figure)
                  && count.end() < figure.start()
                  && CAME.matcher(plain(figure).substring(count.end(), figure.start())).matches()
                  && FigureSlip.likely(w.value(), figure.low());
            })
        .map(w -> new Reckoning(ReckoningCue.PRODUCT, figure, w));
  }

  /** "It has 220 seats, which means that 3,690 tickets were sold", of 18 nights told above. */
  private Optional<Reckoning> manyTimes() {
    Quantity figure = terms.figure();
    boolean large =
        figure.kind() == Kind.COUNT
            && Partition.firm(figure)
            && FigureSlip.digits(figure.low()).length() > 2;
    if (!large) {
      return Optional.empty();
    }
    List<Quantity> counts =
        terms.told().stream()
            .filter(t -> !t.label() && t.quantity().kind() == Kind.COUNT)
            .map(Told::quantity)
            .filter(q -> q.isSingle() && q.low().compareTo(BigDecimal.ONE) > 0)
            .toList();
    if (counts.stream().anyMatch(q -> q.low().compareTo(figure.low()) == 0)) {
      return Optional.empty();
    }
    Optional<Reckoning> wrong = Optional.empty();
    for (Quantity one : told(0)) {
      for (Quantity other : counts) {
        BigDecimal product = one.low().multiply(other.low());
        boolean counted = one.kind() == Kind.COUNT && one != other && !one.counts().isEmpty();
        if (counted && product.compareTo(figure.low()) == 0) {
          return Optional.empty();
        }
        if (counted
            && wrong.isEmpty()
            && Partition.firm(one)
            && !other.counts().isEmpty()
            && FigureSlip.likely(product, figure.low())
            && FigureSlip.digits(product).length() > 2) {
          wrong =
              Optional.of(
                  new Reckoning(
                      ReckoningCue.PRODUCT, figure, new Way(product, List.of(other, one))));
        }
      }
    }
    return wrong;
  }
}
