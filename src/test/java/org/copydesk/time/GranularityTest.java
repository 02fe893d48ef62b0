package org.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GranularityTest {
  @ParameterizedTest
  @CsvSource({
    "MINUTE, 5, PT5M",
    "HOUR, X, PTXH",
    "DAY, 3, P3D",
    "WEEKEND, 2, P2WE",
    "WEEK, 2, P2W",
    "MONTH, 6, P6M",
    "QUARTER, 3, P3Q",
    "YEAR, 2.5, P2.5Y",
    "DECADE, 2, P2DE",
    "CENTURY, 1, P1CE",
    "HOUR, 0.5, PT30M",
    "MINUTE, 0.5, PT0.5M",
    "DAY, 0.5, PT12H",
    "WEEK, 0.5, P0.5W",
    "YEAR, 0.5, P6M",
    "DECADE, 0.5, P5Y",
    "CENTURY, 0.5, P50Y",
  })
  void writesALengthOfTime(Granularity unit, String count, String period) {
    assertThat(unit.period(count)).isEqualTo(period);
  }

  @Test
  void knowsWhatIsShorterThanADay() {
    assertThat(Arrays.stream(Granularity.values()).filter(Granularity::withinDay))
        .containsExactly(Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR);
  }

  @Test
  void isOfTheGregorianCalendar() {
    assertThat(Granularity.YEAR.days() * 400).isEqualTo(146_097);
    assertThat(Granularity.MONTH.days() * 12).isEqualTo(Granularity.YEAR.days());
    assertThat(Granularity.SECOND.days() * 86_400).isEqualTo(1);
  }
}
