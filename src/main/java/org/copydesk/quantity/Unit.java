package org.copydesk.quantity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The units that news copy uses. */
public enum Unit {
  MILLIMETRE(Dimension.LENGTH, "mm", "millimetre", "millimetres", "millimeter", "millimeters"),
  CENTIMETRE(Dimension.LENGTH, "cm", "centimetre", "centimetres", "centimeter", "centimeters"),
  METRE(Dimension.LENGTH, "m", "metre", "metres", "meter", "meters"),
  KILOMETRE(Dimension.LENGTH, "km", "kms", "kilometre", "kilometres", "kilometer", "kilometers"),
  INCH(Dimension.LENGTH, "in", "inch", "inches"),
  FOOT(Dimension.LENGTH, "ft", "foot", "feet"),
  YARD(Dimension.LENGTH, "yd", "yds", "yard", "yards"),
  MILE(Dimension.LENGTH, "mi", "mile", "miles"),
  NAUTICAL_MILE(Dimension.LENGTH, "nmi", "nautical mile", "nautical miles"),
  GRAM(Dimension.MASS, "g", "gram", "grams", "gramme", "grammes"),
  KILOGRAM(
      Dimension.MASS,
      "kg",
      "kgs",
      "kilo",
      "kilos",
      "kilogram",
      "kilograms",
      "kilogramme",
      "kilogrammes"),
  TONNE(Dimension.MASS, "tonne", "tonnes", "metric ton", "metric tons"),
  TON(Dimension.MASS, "ton", "tons", "short ton", "short tons"),
  OUNCE(Dimension.MASS, "oz", "ounce", "ounces"),
  POUND(Dimension.MASS, "lb", "lbs", "pound", "pounds"),
  STONE(Dimension.MASS, "stone"),
  SQUARE_METRE(
      Dimension.AREA,
      "m2",
      "sq m",
      "square metre",
      "square metres",
      "square meter",
      "square meters"),
  SQUARE_KILOMETRE(
      Dimension.AREA,
      "km2",
      "sq km",
      "square kilometre",
      "square kilometres",
      "square kilometer",
      "square kilometers"),
  SQUARE_FOOT(Dimension.AREA, "sq ft", "square foot", "square feet"),
  SQUARE_MILE(Dimension.AREA, "sq mi", "sq miles", "square mile", "square miles"),
  HECTARE(Dimension.AREA, "ha", "hectare", "hectares"),
  ACRE(Dimension.AREA, "acre", "acres"),
  MILLILITRE(Dimension.VOLUME, "ml", "millilitre", "millilitres", "milliliter", "milliliters"),
  LITRE(Dimension.VOLUME, "litre", "litres", "liter", "liters"),
  CUBIC_METRE(Dimension.VOLUME, "m3", "cubic metre", "cubic metres", "cubic meter", "cubic meters"),
  PINT(Dimension.VOLUME, "pint", "pints"),
  GALLON(Dimension.VOLUME, "gallon", "gallons"),
  BARREL(Dimension.VOLUME, "barrel", "barrels"),
  KILOMETRE_PER_HOUR(
      Dimension.SPEED,
      "km/h",
      "kph",
      "kmh",
      "kilometres per hour",
      "kilometers per hour",
      "kilometres an hour",
      "kilometers an hour"),
  MILE_PER_HOUR(Dimension.SPEED, "mph", "miles per hour", "miles an hour"),
  KNOT(Dimension.SPEED, "knot", "knots"),
  CELSIUS(
      Dimension.TEMPERATURE,
      "c",
      "°c",
      "celsius",
      "degrees celsius",
      "degrees c",
      "degree celsius"),
  FAHRENHEIT(
      Dimension.TEMPERATURE,
      "f",
      "°f",
      "fahrenheit",
      "degrees fahrenheit",
      "degrees f",
      "degree fahrenheit"),
  WATT(Dimension.OTHER, "w", "watt", "watts"),
  KILOWATT(Dimension.OTHER, "kw", "kilowatt", "kilowatts"),
  MEGAWATT(Dimension.OTHER, "mw", "megawatt", "megawatts"),
  GIGAWATT(Dimension.OTHER, "gw", "gigawatt", "gigawatts"),
  GIGABYTE(Dimension.OTHER, "gb", "gigabyte", "gigabytes"),
  MAGNITUDE(Dimension.OTHER, "magnitude"),
  SECOND(Dimension.TIME, "sec", "secs", "second", "seconds"),
  MINUTE(Dimension.TIME, "min", "mins", "minute", "minutes"),
  HOUR(Dimension.TIME, "hr", "hrs", "hour", "hours"),
  DAY(Dimension.TIME, "day", "days"),
  WEEK(Dimension.TIME, "week", "weeks"),
  MONTH(Dimension.TIME, "month", "months"),
  YEAR(Dimension.TIME, "yr", "yrs", "year", "years"),
  DECADE(Dimension.TIME, "decade", "decades"),
  CENTURY(Dimension.TIME, "century", "centuries");

  /** What a unit measures. */
  public enum Dimension {
    LENGTH,
    MASS,
    AREA,
    VOLUME,
    SPEED,
    TEMPERATURE,
    TIME,
    OTHER
  }

  private static final Map<String, Unit> BY_NAME = new HashMap<>();

  static {
    for (Unit unit : values()) {
      BY_NAME.put(unit.label(), unit);
      for (String name : unit.names) {
        BY_NAME.put(name, unit);
      }
    }
  }

  private final Dimension dimension;
  private final String[] names;

  Unit(Dimension dimension, String... names) {
    this.dimension = dimension;
    this.names = names;
  }

  /** The unit of that name or symbol, one to three words, case folded; its {@link #label} too. */
  public static Optional<Unit> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
  }

  /** What it measures. */
  public Dimension dimension() {
    return dimension;
  }

  /** Its name in the singular: "square kilometre". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
