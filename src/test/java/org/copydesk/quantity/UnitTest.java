package org.copydesk.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.facts.Facts;
import org.copydesk.facts.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitTest {
  @ParameterizedTest
  @EnumSource(Unit.class)
  void isKnownByItsOwnName(Unit unit) {
    assertThat(Unit.named(unit.label())).contains(unit);
  }

  @Test
  void isKnownByItsNamesAndSymbolsInAnyCase() {
    assertThat(Unit.named("KM")).contains(Unit.KILOMETRE);
    assertThat(Unit.named("Degrees Celsius")).contains(Unit.CELSIUS);
    assertThat(Unit.named("metric tons")).contains(Unit.TONNE);
    assertThat(Unit.named("furlong")).isEmpty();
    assertThat(Unit.SQUARE_KILOMETRE.label()).isEqualTo("square kilometre");
    assertThat(Unit.SQUARE_KILOMETRE.dimension()).isEqualTo(Unit.Dimension.AREA);
  }

  @ParameterizedTest
  @CsvSource({
    "1, YARD, FOOT, 3",
    "1, FOOT, INCH, 12",
    "1, INCH, CENTIMETRE, 2.54",
    "1, NAUTICAL_MILE, METRE, 1852",
    "1, MILE, KILOMETRE, 1.609344",
    "10, MILLIMETRE, CENTIMETRE, 1",
    "1, STONE, POUND, 14",
    "1, POUND, OUNCE, 16",
    "1, TONNE, KILOGRAM, 1000",
    "1, KILOGRAM, GRAM, 1000",
    "1, SQUARE_KILOMETRE, HECTARE, 100",
    "640, ACRE, SQUARE_MILE, 1",
    "1, SQUARE_METRE, SQUARE_FOOT, 10.7639104",
    "1, LITRE, MILLILITRE, 1000",
    "1, CUBIC_METRE, LITRE, 1000",
    "1, KNOT, KILOMETRE_PER_HOUR, 1.852",
    "1, MILE_PER_HOUR, KILOMETRE_PER_HOUR, 1.609344",
    "2, WEEK, DAY, 14",
    "1, DAY, HOUR, 24",
    "1, HOUR, MINUTE, 60",
    "1, MINUTE, SECOND, 60",
    "100, CELSIUS, FAHRENHEIT, 212",
    "-40, FAHRENHEIT, CELSIUS, -40",
    "7, PINT, PINT, 7",
  })
  void convertsWithinADimension(double value, Unit from, Unit to, double there) {
    assertThat(Conversions.convert(value, from, to).getAsDouble()).isCloseTo(there, within(1e-6));
  }

  @Test
  void doesNotConvertWhatHasNoOneSize() {
    assertThat(Conversions.convert(1, Unit.MONTH, Unit.DAY)).isEmpty();
    assertThat(Conversions.convert(1, Unit.DAY, Unit.MONTH)).isEmpty();
    assertThat(Conversions.convert(1, Unit.GALLON, Unit.LITRE)).isEmpty();
    assertThat(Conversions.convert(1, Unit.WATT, Unit.KILOWATT)).isEmpty();
    assertThat(Conversions.convert(1, Unit.MILE, Unit.KILOGRAM)).isEmpty();
  }

  /** Two tellings of how long a mile is could drift apart. */
  @Test
  void agreesWithTheTableOfUnits() {
    List<String> held = new ArrayList<>();
    for (UnitOfMeasure one : Facts.shipped().units()) {
      for (UnitOfMeasure other : Facts.shipped().units()) {
        Optional<Unit> from = Unit.named(one.name());
        Optional<Unit> to = Unit.named(other.name());
        if (from.isPresent() && to.isPresent() && one.dimension().equals(other.dimension())) {
          Conversions.convert(1, from.get(), to.get())
              .ifPresent(
                  there -> {
                    double size = one.si() / other.si();
                    assertThat(there)
                        .as("%s in %s", one.name(), other.name())
                        .isCloseTo(size, within(size * 1e-6));
                    held.add(one.name());
                  });
        }
      }
    }
    assertThat(held).hasSizeGreaterThan(20);
  }
}
