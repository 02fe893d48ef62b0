package org.copydesk.quantity;

import java.util.OptionalDouble;
import javax.measure.UnitConverter;
import javax.measure.quantity.Length;
import org.copydesk.quantity.Unit.Dimension;
import tech.units.indriya.unit.MetricPrefix;
import tech.units.indriya.unit.Units;

/** Converts between units of one dimension, with the factors of the units library. */
public final class Conversions {
  /** The international yard and pound agreement of 1959 fixes the foot and the pound. */
  private static final javax.measure.Unit<Length> FOOT = Units.METRE.multiply(0.3048);

  private static final javax.measure.Unit<?> POUND = Units.KILOGRAM.multiply(0.45359237);
  private static final javax.measure.Unit<Length> MILE = FOOT.multiply(5280);

  private Conversions() {}

  /**
   * {@code value} of {@code from} in {@code to}; empty when they do not measure the same, or when
   * the unit has no single size.
   */
  public static OptionalDouble convert(double value, Unit from, Unit to) {
    if (from.dimension() != to.dimension() || from.dimension() == Dimension.OTHER) {
      return OptionalDouble.empty();
    }
    if (from == to) {
      return OptionalDouble.of(value);
    }
    if (from == Unit.FAHRENHEIT) {
      return OptionalDouble.of((value - 32) / 1.8);
    }
    if (to == Unit.FAHRENHEIT) {
      return OptionalDouble.of(value * 1.8 + 32);
    }
    OptionalDouble size = size(from);
    OptionalDouble other = size(to);
    return size.isPresent() && other.isPresent()
        ? OptionalDouble.of(value * size.getAsDouble() / other.getAsDouble())
        : OptionalDouble.empty();
  }

  /** How many of the system's own units one {@code unit} is. */
  private static OptionalDouble size(Unit unit) {
    javax.measure.Unit<?> known = library(unit);
    return known == null ? OptionalDouble.empty() : OptionalDouble.of(toSystem(known).convert(1.0));
  }

  private static <Q extends javax.measure.Quantity<Q>> UnitConverter toSystem(
      javax.measure.Unit<Q> unit) {
    return unit.getConverterTo(unit.getSystemUnit());
  }

  private static javax.measure.Unit<?> library(Unit unit) {
    return switch (unit) {
      case MILLIMETRE -> MetricPrefix.MILLI(Units.METRE);
      case CENTIMETRE -> MetricPrefix.CENTI(Units.METRE);
      case METRE -> Units.METRE;
      case KILOMETRE -> MetricPrefix.KILO(Units.METRE);
      case INCH -> FOOT.divide(12);
      case FOOT -> FOOT;
      case YARD -> FOOT.multiply(3);
      case MILE -> MILE;
      case NAUTICAL_MILE -> Units.METRE.multiply(1852);
      case GRAM -> Units.GRAM;
      case KILOGRAM -> Units.KILOGRAM;
      case TONNE -> Units.KILOGRAM.multiply(1000);
      case OUNCE -> POUND.divide(16);
      case POUND -> POUND;
      case STONE -> POUND.multiply(14);
      case SQUARE_METRE -> Units.SQUARE_METRE;
      case SQUARE_KILOMETRE -> Units.SQUARE_METRE.multiply(1_000_000);
      case SQUARE_FOOT -> FOOT.multiply(FOOT);
      case SQUARE_MILE -> MILE.multiply(MILE);
      case HECTARE -> Units.SQUARE_METRE.multiply(10_000);
      case ACRE -> FOOT.multiply(FOOT).multiply(43_560);
      case MILLILITRE -> MetricPrefix.MILLI(Units.LITRE);
      case LITRE -> Units.LITRE;
      case CUBIC_METRE -> Units.CUBIC_METRE;
      case KILOMETRE_PER_HOUR -> Units.METRE.multiply(1000).divide(Units.HOUR);
      case MILE_PER_HOUR -> MILE.divide(Units.HOUR);
      case KNOT -> Units.METRE.multiply(1852).divide(Units.HOUR);
      case SECOND -> Units.SECOND;
      case MINUTE -> Units.MINUTE;
      case HOUR -> Units.HOUR;
      case DAY -> Units.DAY;
      case WEEK -> Units.WEEK;
      default -> null;
    };
  }
}
