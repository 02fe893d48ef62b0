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

  private static final int TEN = 10;
  private static final int THOUSAND = 1000;

  /** How far apart two lengths of time in other units may be and be one, as a part. */
  private static final double TIME = 0.06;

  /** How far from what is converted a figure told with "about" may be, as a part of it. */
  private static final double CONVERTED = 0.06;

  /** How far from what is converted a figure told roundly may be, as a part of it. */
  private static final double NEAR = 0.03;

  static Atom of(Quantity told, Set<String> near) {
    Quantity figure = Shares.plain(told);
    return new Atom(
        figure.low().doubleValue(),
        figure.high().doubleValue(),
        Optional.of(figure.kind()),
        told.kind() == Kind.FRACTION ? "" : figure.unit(),
        Word.stemOf(figure.counts()),
        1,
        -1,
        figure.start(),
        figure.end(),
        near,
        Set.of(),
        lead(figure.block().plain(), figure.start()));
  }

  /** The same with another value. */
  Atom of(double value) {
    return new Atom(value, value, kind, unit, counts, scale, column, start, end, near, heads, lead);
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
    return isOfKind(figure) && (isCell() || !countsOther(figure));
  }

  /** Whether both are of one kind and unit, whatever they count. */
  boolean isOfKind(Quantity figure) {
    if (figure.kind() != Kind.SCORE && figure.isSingle() != (low == high)) {
      return false;
    }
    if (isCell()) {
      return figure.kind() != Kind.ORDINAL
          && (kind.isPresent() || !SameThing.isPart(figure))
          && (kind.isEmpty() || isShare(kind.get()) == isShare(figure.kind()))
          && !(isAmount(kind)
              && isAmount(Optional.of(figure.kind()))
              && kind.get() != figure.kind());
    }
    if (isBareAmount(figure) || isPounds(figure)) {
      return true;
    }
    boolean kinds = kind.get() == figure.kind() || isShare(kind.get()) && isShare(figure.kind());
    boolean units =
        figure.kind() == Kind.DURATION
            || isShare(figure.kind())
            || isSameUnit(figure)
            || converted(figure).isPresent();
    return kinds && units;
  }

  /** Whether it counts something, and {@code figure} something else. */
  boolean countsOther(Quantity figure) {
    String noun = Word.stemOf(figure.counts());
    return !noun.isEmpty() && !counts.isEmpty() && !noun.equals(counts);
  }

  /** Whether both are of one unit, or of one sort of dollars of which one does not say which. */
  private boolean isSameUnit(Quantity figure) {
    String other = figure.unit();
    boolean dollars = unit.endsWith("$") && other.endsWith("$");
    boolean minor = figure.kind() == Kind.MONEY && (unit.isEmpty() || other.isEmpty());
    return unit.equals(other) || minor || dollars && (unit.length() == 1 || other.length() == 1);
  }

  /** Whether it is pounds that may be money, as somebody says them: "nineteen thousand pounds". */
  private boolean isPounds(Quantity figure) {
    return figure.kind() == Kind.MONEY
        && figure.unit().equals("£")
        && !isCell()
        && unit.equals("pound");
  }

  /** Whether it is a number of nothing that is named, and so may be one of money, years, metres. */
  private boolean isBareAmount(Quantity figure) {
    boolean bare = !isCell() && end - start < 4 && kind.get() == Kind.AGE;
    if (isCell() || !bare && kind.get() != Kind.COUNT || !counts.isEmpty()) {
      return false;
    }
    return switch (figure.kind()) {
      case MONEY -> low >= THOUSAND;
      case AGE, DURATION, MEASURE -> low >= TEN;
      default -> false;
    };
  }

  private static boolean isAmount(Optional<Kind> kind) {
    return kind.filter(k -> k == Kind.MONEY || k == Kind.MEASURE).isPresent();
  }

  private static boolean isShare(Kind kind) {
    return kind == Kind.PERCENT || kind == Kind.POINTS;
  }

  /** Whether {@code figure} is a fair way to write it: hedged, rounded, converted. */
  boolean bears(Quantity figure) {
    if (isCell()) {
      return rounds(figure, low)
          || scale != 1 && rounds(figure, low * scale)
          || isConverted(figure);
    }
    if (figure.kind() == Kind.POINTS != (kind.get() == Kind.POINTS)) {
      return false;
    }
    boolean amount = isBareAmount(figure) || isPounds(figure);
    if (isSameUnit(figure) || isShare(figure.kind()) || amount) {
      return same(figure.low(), low) && same(figure.high(), high)
          || rounds(figure, low)
              && (figure.isSingle() || within(figure.high().doubleValue(), high, figure));
    }
    if (figure.kind() == Kind.DURATION) {
      double ratio = low * days(unit) / (figure.low().doubleValue() * days(figure.unit()));
      return Math.abs(ratio - 1) < TIME;
    }
    return isConverted(figure);
  }

  /** Whether {@code figure} is what it makes in another unit, as roundly as that is told. */
  private boolean isConverted(Quantity figure) {
    OptionalDouble made = converted(figure);
    if (made.isEmpty()) {
      return false;
    }
    double apart = Math.abs(made.getAsDouble() - figure.low().doubleValue());
    double place = figure.low().signum() == 0 ? 0 : NextRound.place(figure.low()).doubleValue();
    boolean far = figure.hedge() == Hedge.ABOUT && apart > CONVERTED * low(figure);
    boolean round = !unit.equals(figure.unit()) && apart <= Math.min(place / 2, NEAR * low(figure));
    return round || !far && rounds(figure, made.getAsDouble());
  }

  private static double low(Quantity figure) {
    return Math.abs(figure.low().doubleValue());
  }

  /** Its value as it stands, converted, or as its heads scale it, what is nearest to a figure. */
  double nearest(Quantity figure) {
    OptionalDouble made = unit.equals(figure.unit()) ? OptionalDouble.empty() : converted(figure);
    if (made.isPresent()) {
      return Math.abs(made.getAsDouble());
    }
    double told = low(figure);
    double scaled = Math.abs(low * scale);
    return Math.abs(Math.abs(low) - told) < Math.abs(scaled - told) ? Math.abs(low) : scaled;
  }

  static boolean same(BigDecimal said, double exact) {
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
  OptionalDouble converted(Quantity figure) {
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
            && NextRound.allow(figure, decimal(value))
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

  /** Whether a value lies where its hedge says that it does not: "more than 30" for 29.8. */
  private static boolean isBeyond(double value, double exact, Hedge hedge) {
    return exact < value - GRAIN && hedge.isFloor()
        || exact > value + GRAIN && (hedge == Hedge.NEARLY || hedge.isCeiling());
  }

  /** Whether {@code exact} rounds to {@code value} in the step of {@code figure}. */
  private static boolean within(double value, double exact, Quantity figure) {
    double step = figure.step().doubleValue();
    boolean part = figure.kind() == Kind.PERCENT && step > 1;
    boolean coarse =
        part || step >= 10 || figure.words().indexOf('.') >= 0 || exact != Math.rint(exact);
    return coarse
        && (part || !isBeyond(value, exact, figure.hedge()))
        && Math.abs(exact - value) <= step / 2 + GRAIN * Math.max(1, exact);
  }
}
