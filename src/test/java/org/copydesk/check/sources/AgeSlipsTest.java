package org.copydesk.check.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeSlipsTest {
  @ParameterizedTest
  @CsvSource({
    "45, 54, true",
    "45, 41, true",
    "45, 35, true",
    "18, 19, true",
    "17, 18, false",
    "18, 17, false",
    "10, 19, false",
    "99, 90, true",
    "19, 91, true",
    "45, 67, false",
    "45, 53, false",
    "45, 74, false",
    "54, 47, false",
    "9, 90, false",
    "90, 9, false",
    "9, 5, true",
    "10, 17, true",
    "100, 10, false",
    "100, 90, false",
    "90, 100, false",
    "99, 109, false",
    "101, 99, false"
  })
  void oneFigureOfTwoIsRightOrBothAreTurnedRoundOrBothAreOfChildren(
      int one, int other, boolean slip) {
    assertThat(AgeSlips.isSlip(one, other)).isEqualTo(slip);
  }

  @Test
  void knowsEveryNumberOfASourceInFiguresAndInWords() {
    assertThat(AgeSlips.numbers(NotedSources.pack("Of 76 berths forty are let, and 12345 not.")))
        .containsExactlyInAnyOrder(76, 40);
  }

  @Test
  void knowsHowOldAnybodyIsWhoWasBornInAYearOfASource() {
    assertThat(AgeSlips.numbers(NotedSources.pack("It was built in 1948, and shut in 2015.")))
        .contains(2015 - 1948, 2015 - 1948 - 1)
        .doesNotContain(2015 - 1948 + 1, 2015 - 1948 - 2);
    assertThat(AgeSlips.numbers(NotedSources.pack("It has 1200 berths, and had 1260.")))
        .containsExactlyInAnyOrder(1200, 1260);
  }
}
