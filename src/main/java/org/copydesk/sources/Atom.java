package org.copydesk.sources;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.copydesk.article.Word;
import org.copydesk.quantity.Conversions;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.quantity.Unit;

/**
 * A figure of a source, beside which a story's is held.
 *
 * @param low its value, or the lower end
 * @param high its value, or the upper end
 * @param kind what sort of thing it says; empty for a cell whose heads do not tell
 * @param unit as {@link Quantity#unit}; empty for a cell
 * @param counts the stem of the noun counted; empty when there is none
 * @param scale by what a cell is to be multiplied as well, as its heads say: "thousands"; 1
 * @param column the index of its column; -1 in prose
 * @param start its first plain character in its block
 * @param end the character after the last
 * @param near the stems of the words around it, or of the head of its row
 * @param heads the stems of the head of its column, and its year; empty in prose
 * @param lead the word that introduces it: "from", "to"; empty in a table
 */
record Atom(
    double low,
    double high,
    Optional<Kind> kind,
    String unit,
    String counts,
    double scale,
    int column,
    int start,
    int end,
    Set<String> near,
    Set<String> heads,
    String lead) {
  /** How many units of the last place apart two values are still one, for what binary rounds. */
  private static final double GRAIN = 1e-9;

  /** What stands before a figure that was passed. */
  private static final Set<String> FLOOR =
      Set.of("passed", "topped", "exceeded", "above", "past", "beyond", "exceeding", "topping");

  /** How far apart two lengths of time in other units may be and be one, as a part. */
  private static final double TIME = 0.06;

  static Atom of(Quantity figure, Set<String> near) {
    boolean part = figure.kind() == Kind.FRACTION;
    double times = part ? 100 : 1;
    return new Atom(
        figure.low().doubleValue() * times,
        figure.high().doubleValue() * times,
        Optional.of(part ? Kind.PERCENT : figure.kind()),
        part ? "" : figure.unit(),
        Word.stemOf(figure.counts()),
        1,
        -1,
        figure.start(),
        figure.end(),
        near,
        Set.of(),
        lead(figure.block().plain(), figure.start()));
  }

  /** The word before plain character {@code at}, folded. */
  static String lead(String plain, int at) {
    String before = plain.substring(0, at).strip();
    return Units.folded(before.substring(before.lastIndexOf(' ') + 1));
  }

  boolean isCell() {
    return column >= 0;
  }

  /** Whether it may say what {@code figure} says: of one kind, and of one noun if both have one. */
  boolean comparable(Quantity figure) {
    if (figure.kind() != Kind.SCORE && figure.isSingle() != (low == high)) {
      return false;
    }
    if (isCell()) {
      return kind.isEmpty() || isShare(kind.get()) == isShare(figure.kind());
    }
    boolean kinds = kind.get() == figure.kind() || isShare(kind.get()) && isShare(figure.kind());
    String noun = Word.stemOf(figure.counts());
    boolean nouns = noun.isEmpty() || counts.isEmpty() || noun.equals(counts);
    boolean units =
        figure.kind() == Kind.DURATION
            || isShare(figure.kind())
            || unit.equals(figure.unit())
            || converted(figure).isPresent();
    return kinds && nouns && units;
  }

  private static boolean isShare(Kind kind) {
    return kind == Kind.PERCENT || kind == Kind.POINTS;
  }

  /** Whether {@code figure} is a fair way to write it: hedged, rounded, converted. */
  boolean bears(Quantity figure) {
    if (isCell()) {
      return rounds(figure, low) || scale != 1 && rounds(figure, low * scale);
    }
    if (figure.kind() == Kind.POINTS != (kind.get() == Kind.POINTS)) {
      return false;
    }
    if (figure.unit().equals(unit) || isShare(figure.kind())) {
      return same(figure.low(), low) && same(figure.high(), high)
          || rounds(figure, low)
              && (figure.isSingle() || within(figure.high().doubleValue(), high, figure));
    }
    if (figure.kind() == Kind.DURATION) {
      double ratio = low * days(unit) / (figure.low().doubleValue() * days(figure.unit()));
      return Math.abs(ratio - 1) < TIME;
    }
    OptionalDouble value = converted(figure);
    return value.isPresent() && rounds(figure, value.getAsDouble());
  }

  private static boolean same(BigDecimal said, double exact) {
    return Math.abs(said.doubleValue() - exact) <= GRAIN * Math.max(1, Math.abs(exact));
  }

  /** How many days a unit of time has, months and years on the average. */
  private static double days(String unit) {
    return switch (unit) {
      case "second" -> 1.0 / 86_400;
      case "minute" -> 1.0 / 1_440;
      case "hour" -> 1.0 / 24;
      case "week" -> 7;
      case "fortnight" -> 14;
      case "month" -> 30.44;
      case "year" -> 365.25;
      case "decade" -> 3652.5;
      default -> 1;
    };
  }

  /** Its value in the unit of {@code figure}. */
  private OptionalDouble converted(Quantity figure) {
    Optional<Unit> to = Unit.named(figure.unit());
    Optional<Unit> from = Unit.named(unit);
    return to.isPresent() && from.isPresent()
        ? Conversions.convert(low, from.get(), to.get())
        : OptionalDouble.empty();
  }

  /** Whether {@code figure} is {@code exact}, or what is said of it hedged or rounded. */
  static boolean rounds(Quantity figure, double exact) {
    double value = Math.abs(exact);
    if (same(figure.low(), value)) {
      return true;
    }
    boolean over = FLOOR.contains(lead(figure.block().plain(), figure.start()));
    if (over && value > figure.low().doubleValue() && value < 2 * figure.low().doubleValue()) {
      return true;
    }
    boolean hedged =
        figure.isSingle()
            && figure.hedge().allows(figure.low(), decimal(value))
            && !(figure.hedge() == Hedge.ABOUT && isAsRound(figure, value));
    boolean bounded =
        !figure.hedge().isFloor() && !figure.hedge().isCeiling()
            || value < 2 * figure.low().doubleValue() && value > figure.low().doubleValue() / 2;
    return hedged && bounded || within(figure.low().doubleValue(), value, figure);
  }

  /** Whether {@code exact} needed no "about": it is no finer than what is said of it. */
  private static boolean isAsRound(Quantity figure, double exact) {
    double said = figure.low().doubleValue();
    double step = 1;
    while (said >= 10 && said % (step * 10) == 0) {
      step *= 10;
    }
    return step >= 10 && exact % step == 0;
  }

  private static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(Math.round(value * 1e6), 6);
  }

  /** Whether {@code exact} rounds to {@code value} in the step of {@code figure}. */
  private static boolean within(double value, double exact, Quantity figure) {
    double step = figure.step().doubleValue();
    boolean coarse = step >= 10 || figure.words().indexOf('.') >= 0 || exact != Math.rint(exact);
    return coarse && Math.abs(exact - value) <= step / 2 + GRAIN * Math.max(1, exact);
  }
}
