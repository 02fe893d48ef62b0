package org.copydesk.sources;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/**
 * Figures in one form: parts of a whole as per cent, so that "a third" can be held to "34 per
 * cent"; cents and pence as the money they are parts of.
 */
final class Shares {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private static final BigDecimal PART = BigDecimal.valueOf(5);
  private static final BigDecimal SMALLEST = BigDecimal.TEN;
  private static final BigDecimal HALF = BigDecimal.valueOf(2);

  /** What may follow "by a fifth" and is nothing that is counted. */
  private static final Set<String> THAN =
      Stream.of("greater", "smaller")
          .flatMap(kind -> ListedWords.of(kind).stream())
          .collect(Collectors.toSet());

  private static final Pattern PART_OF =
      Pattern.compile("(?i)\\b(?:a quarter|(three)[- ]quarters) of $");

  private static final Set<String> MINOR = ListedWords.of("minor");

  private Shares() {}

  /**
   * Whether an ordinal tells a part: "by almost a fifth", "a tenth higher", and no "a third try".
   */
  private static boolean isPart(Quantity figure) {
    boolean small = figure.low().compareTo(HALF) > 0 && figure.low().compareTo(SMALLEST) <= 0;
    boolean one = figure.block().plain().substring(0, figure.start()).endsWith(" a ");
    boolean nothing = figure.counts().isEmpty() || THAN.contains(figure.counts());
    return figure.kind() == Kind.ORDINAL && small && one && nothing && figure.isSingle();
  }

  /** The same in that form. */
  static Quantity plain(Quantity figure) {
    if (figure.kind() == Kind.FRACTION) {
      return as(figure, Kind.PERCENT, "%", figure.counts(), WHOLE);
    }
    if (isPart(figure)) {
      BigDecimal part = WHOLE.divide(figure.low(), 2, RoundingMode.HALF_UP);
      return new Quantity(
          figure.block(),
          figure.start(),
          figure.end(),
          Kind.PERCENT,
          part,
          part,
          PART,
          figure.hedge(),
          "%",
          "",
          figure.fate(),
          figure.end());
    }
    boolean minor =
        figure.kind() == Kind.COUNT && MINOR.contains(figure.counts())
            || figure.kind() == Kind.MONEY && MINOR.contains(figure.unit());
    return minor ? as(figure, Kind.MONEY, "", "", new BigDecimal("0.01")) : figure;
  }

  /** A figure with the part that is said of it: a quarter of "a million pounds". */
  static Quantity whole(Quantity figure) {
    Matcher part = PART_OF.matcher(FigureSlips.before(figure));
    boolean one = figure.isSingle() && figure.words().startsWith("a ") && part.find();
    if (!one) {
      return figure;
    }
    BigDecimal low = figure.low().multiply(new BigDecimal(part.group(1) == null ? "0.25" : "0.75"));
    return new Quantity(
        figure.block(),
        figure.start(),
        figure.end(),
        figure.kind(),
        low,
        low,
        low.divide(BigDecimal.TEN),
        figure.hedge(),
        figure.unit(),
        figure.counts(),
        figure.fate(),
        figure.nounEnd());
  }

  private static Quantity as(
      Quantity figure, Kind kind, String unit, String counts, BigDecimal times) {
    return new Quantity(
        figure.block(),
        figure.start(),
        figure.end(),
        kind,
        figure.low().multiply(times),
        figure.high().multiply(times),
        figure.step().multiply(times),
        figure.hedge(),
        unit,
        counts,
        figure.fate(),
        figure.nounEnd());
  }
}
