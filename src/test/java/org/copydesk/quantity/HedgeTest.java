package org.copydesk.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HedgeTest {
  @ParameterizedTest
  @CsvSource({
    "NONE, 100, 100.0, true",
    "NONE, 100, 101, false",
    "ABOUT, 100, 88, true",
    "ABOUT, 100, 87, false",
    "ABOUT, 100, 111, true",
    "ABOUT, 100, 113, false",
    "AT_LEAST, 100, 100, true",
    "AT_LEAST, 100, 250, true",
    "AT_LEAST, 100, 99, false",
    "MORE_THAN, 100, 101, true",
    "MORE_THAN, 100, 99, false",
    "NEARLY, 100, 100, true",
    "NEARLY, 100, 88, true",
    "NEARLY, 100, 87, false",
    "NEARLY, 100, 101, false",
    "UP_TO, 100, 100, true",
    "UP_TO, 100, 101, false",
    "LESS_THAN, 100, 99, true",
    "LESS_THAN, 100, 101, false",
    "AT_LEAST, 0, 5, true",
  })
  void allowsWhatItIsAFairWayToSpeakOf(
      Hedge hedge, BigDecimal said, BigDecimal exact, boolean fair) {
    assertThat(hedge.allows(said, exact)).isEqualTo(fair);
  }

  @Test
  void knowsWhichEndIsGiven() {
    assertThat(Arrays.stream(Hedge.values()).filter(Hedge::isFloor))
        .containsExactly(Hedge.AT_LEAST, Hedge.MORE_THAN);
    assertThat(Arrays.stream(Hedge.values()).filter(Hedge::isCeiling))
        .containsExactly(Hedge.UP_TO, Hedge.LESS_THAN);
  }
}
