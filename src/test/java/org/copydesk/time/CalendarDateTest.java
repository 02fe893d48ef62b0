package org.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDateTest {
  private static CalendarDate date(int year, int month, int day) {
    return new CalendarDate(year, month, day, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "2019, 2, 28, false",
    "2019, 2, 29, true",
    "2020, 2, 29, false",
    "0, 2, 29, false",
    "0, 2, 30, true",
    "0, 4, 30, false",
    "0, 4, 31, true",
    "2019, 12, 31, false",
    "2019, 13, 1, true",
    "2019, -1, 1, true",
    "2019, 1, 0, true",
    // nothing is said that could be impossible
    "2019, 0, 40, false",
    "2019, 2, -1, false",
  })
  void knowsWhatNoCalendarHas(int year, int month, int day, boolean impossible) {
    assertThat(date(year, month, day).impossible()).isEqualTo(impossible);
  }

  @Test
  void isADayInTheYearsThatHaveIt() {
    assertThat(date(0, 2, 29).in(2020)).contains(LocalDate.of(2020, 2, 29));
    assertThat(date(0, 2, 29).in(2019)).isEmpty();
    assertThat(date(0, 1, 31).in(2019)).contains(LocalDate.of(2019, 1, 31));
    assertThat(date(0, 1, 1).in(1)).contains(LocalDate.of(1, 1, 1));
    assertThat(date(0, 1, 1).in(0)).isEmpty();
    assertThat(date(0, 12, 1).in(2019)).contains(LocalDate.of(2019, 12, 1));
    assertThat(date(0, 13, 1).in(2019)).isEmpty();
    assertThat(date(0, 0, 1).in(2019)).isEmpty();
    assertThat(date(0, 1, 0).in(2019)).isEmpty();
  }

  @Test
  void saysWhichPartsWereWritten() {
    assertThat(date(1, 0, -1).hasYear()).isTrue();
    assertThat(date(0, 5, 1).hasYear()).isFalse();
    assertThat(date(0, 5, 0).hasDay()).isTrue();
    assertThat(date(0, 5, -1).hasDay()).isFalse();
  }
}
