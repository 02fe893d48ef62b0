package org.copydesk.check.sources;

import static org.assertj.core.api.Assertions.assertThat;

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
    "10, 19, false",
    "99, 90, true",
    "19, 91, true",
    "45, 67, false",
    "45, 53, false",
    "9, 90, false",
    "90, 9, false",
    "9, 5, true",
    "10, 17, true",
    "100, 10, false",
    "99, 109, false",
    "101, 99, false"
  })
  void oneFigureOfTwoIsRightOrBothAreTurnedRoundOrBothAreOfChildren(
      int one, int other, boolean slip) {
    assertThat(AgeSlips.isSlip(one, other)).isEqualTo(slip);
  }
}
