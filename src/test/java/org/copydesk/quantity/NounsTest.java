package org.copydesk.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plurals, and what one of them is called. */
class NounsTest {
  @ParameterizedTest
  @CsvSource({
    "cars, car",
    "people, person",
    "cities, city",
    "ties, tie",
    "shoes, shoe",
    "heroes, hero",
    "boxes, box",
    "churches, church",
    "dishes, dish",
    "passes, pass",
    "houses, house",
    "aircraft, aircraft",
    "deaths, death",
  })
  void aPluralHasASingular(String plural, String singular) {
    assertThat(Nouns.isPlural(plural)).isTrue();
    assertThat(Nouns.singular(plural)).isEqualTo(singular);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "car", "was", "yes", "gas", "glass", "virus", "crisis", "man's", "men’s"})
  void whatIsNoPluralStays(String word) {
    assertThat(Nouns.isPlural(word)).isFalse();
    assertThat(Nouns.singular(word)).isEqualTo(word);
  }
}
