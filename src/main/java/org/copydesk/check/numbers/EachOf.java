package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.Role;
import org.copydesk.check.numbers.ReckoningTerms.Told;
import org.copydesk.check.numbers.ReckoningTerms.Way;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/**
 * So much for every one, with a total near that so many of them do not make: "All 60 ewes went, at
 * an average of £210. The sale made £12.6m."
 *
 * @param terms what is told of each, and what stands near
 * @param noun what there are so many of, where the words tell: "share" of "80 cents a share"
 */
record EachOf(ReckoningTerms terms, String noun) {
  private static final BigDecimal LEAST = BigDecimal.valueOf(20);

  /** How far before two figures "each of the" and "a pack holds" may stand, in characters. */
  private static final int BACK = 18;

  /** "£150 a time": each of whatever there are so many of. */
  private static final String EVERY = "time";

  private static final Pattern BOX = Pattern.compile("\\ban? \\p{L}+ of $");
  private static final Pattern COSTS =
      Pattern.compile("^ (?:is|costs?|comes to|came to|sells for) ");
  private static final Pattern EACH =
      Pattern.compile(
          "(?i)\\b(?:(?<!\\bto )(?<!\\bfor )each|each(?=[,.;])|apiece|(?<!\\bto )every|per)\\b");

  /**
   * A total that is a slip away from what all come to.
   *
   * @param total as told
   * @param way what it should be
   */
  record Wrong(Quantity total, Way way) {}

  /** The total that one slip of the hand, in it or in what each is told to be, makes wrong. */
  Optional<Wrong> wrong() {
    List<Quantity> near = told(1);
    List<Quantity> here = told(0);
    List<Quantity> above =
        terms.told().stream()
            .filter(t -> t.away() > Reckoning.REACH && !t.label())
            .map(Told::quantity)
            .filter(q -> q.block().role() != Role.PARAGRAPH)
            .toList();
    List<Quantity> totals = new ArrayList<>(near);
    totals.addAll(above);
    Optional<Wrong> found = Optional.empty();
    for (Quantity count : near) {
      for (Quantity total : totals) {
        boolean far = above.contains(total) && !here.contains(count);
        if (!far && isCount(count) && count != total && isTotal(total)) {
          BigDecimal product = count.low().multiply(each());
          BigDecimal sum = terms.worth(total);
          double off = Math.abs(product.subtract(sum).doubleValue());
          if (off <= slack(count, total) + 0.005 * product.doubleValue()) {
            return Optional.empty();
          }
          if (found.isEmpty() && isSlip(count, product, sum)) {
            BigDecimal right = product.multiply(total.low()).divide(sum, MathContext.DECIMAL32);
            found = Optional.of(new Wrong(total, new Way(right, List.of(count, terms.figure()))));
          }
        }
      }
    }
    return found;
  }

  /** The figures no more than {@code away} sentences off. */
  private List<Quantity> told(int away) {
    return terms.told().stream()
        .filter(t -> Math.abs(t.away()) <= away && !t.label())
        .map(Told::quantity)
        .toList();
  }

  /** "five nights" of so much a night. */
  static boolean isTime(Quantity q, Quantity figure) {
    return q.kind() == Kind.DURATION && figure.kind() == Kind.MONEY && q.isSingle();
  }

  /** Whether the words before {@code figure} say that there are so many of so much each. */
  static boolean areSo(Quantity one, Quantity other, Quantity figure) {
    if (!one.block().equals(figure.block()) || !other.block().equals(figure.block())) {
      return false;
    }
    // "One for every two hectares": so many times one is what it was.
    if (one.low().compareTo(BigDecimal.ONE) == 0 || other.low().compareTo(BigDecimal.ONE) == 0) {
      return false;
    }
    String plain = figure.block().plain();
    String words = plain.substring(Math.max(0, one.start() - BACK), figure.start());
    String inner = plain.substring(one.end(), Math.max(one.end(), other.start()));
    boolean sized = inner.equals(" ") && other.words().indexOf('-') > 0;
    boolean priced = inner.endsWith(" at ") && other.kind() == Kind.MONEY;
    return sized
        || priced
        || EACH.matcher(words).find()
        || isPer(one, words)
        || isPer(other, words);
  }

  /** "40 gowns at £5 a gown", "five nights at £80 a night": what is told of each of {@code one}. */
  private static boolean isPer(Quantity one, String between) {
    String unit = one.kind() == Kind.DURATION ? one.unit() : one.counts();
    String noun = unit.equals("day") ? "(?:day|night)" : Pattern.quote(unit);
    return !unit.isEmpty() && between.matches("(?is).*\\ban? " + noun + "\\b.*");
  }

  /** "a box of six is €9": as many as are priced. */
  private static boolean isBox(Quantity q) {
    String plain = q.block().plain();
    return q.kind() == Kind.COUNT
        && BOX.matcher(plain.substring(0, q.start())).find()
        && COSTS.matcher(plain.substring(q.end())).find();
  }

  private BigDecimal each() {
    return terms.figure().low();
  }

  private double slack(Quantity count, Quantity total) {
    double hedged = terms.figure().hedge() != Hedge.NONE || total.hedge() != Hedge.NONE ? 0.25 : 0;
    return Change.slack(terms.figure()) * count.low().doubleValue()
        + Change.slack(total)
        + hedged * terms.worth(total).doubleValue();
  }

  private boolean isCount(Quantity q) {
    boolean told = noun.isEmpty() || noun.equals(EVERY) || q.counts().equals(noun);
    boolean time = q.kind() == Kind.DURATION && q.unit().equals(noun) && q.isSingle();
    boolean thing = !q.counts().isEmpty() && told || isBox(q);
    return (q.kind() == Kind.COUNT && thing || time) && Partition.firm(q);
  }

  private boolean isTotal(Quantity q) {
    boolean counts =
        q.kind() != Kind.COUNT
            || q.counts().isEmpty()
            || q.counts().equals(terms.figure().counts());
    return terms.value(q).isPresent() && q.kind() == terms.figure().kind() && counts;
  }

  private boolean isSlip(Quantity count, BigDecimal product, BigDecimal sum) {
    boolean firm = terms.figure().hedge() == Hedge.NONE;
    boolean shifted = FigureSlip.digits(product).equals(FigureSlip.digits(sum));
    boolean several =
        FigureSlip.digits(product).length() > 1 && FigureSlip.digits(sum).length() > 1;
    boolean large = (product.compareTo(LEAST) > 0 || isBox(count)) && several;
    if (large && FigureSlip.likely(product, sum) && (firm || shifted)) {
      return true;
    }
    BigDecimal meant = sum.divide(count.low(), MathContext.DECIMAL32);
    boolean exact = FigureSlip.digits(meant).length() <= FigureSlip.digits(each()).length();
    return firm && !noun.isEmpty() && exact && FigureSlip.likely(meant, each());
  }
}
