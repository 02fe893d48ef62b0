package org.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IntervalTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 2, 27);
  private static final Interval THREE = new Interval(FIRST, LocalDate.of(2020, 3, 1));

  private static Interval days(int from, int to) {
    return new Interval(FIRST.plusDays(from), FIRST.plusDays(to));
  }

  @Test
  void holdsAtLeastADay() {
    assertThatThrownBy(() -> new Interval(FIRST, FIRST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2020-02-27");
    assertThatThrownBy(() -> days(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Interval.day(FIRST).length()).isEqualTo(1);
  }

  @Test
  void countsItsDaysAndNamesTheLast() {
    assertThat(THREE.length()).isEqualTo(3);
    assertThat(THREE.last()).isEqualTo(LocalDate.of(2020, 2, 29));
  }

  @Test
  void isOfTheCalendar() {
    assertThat(Interval.year(2020)).isEqualTo(Interval.years(2020, 1));
    assertThat(Interval.year(2020).length()).isEqualTo(366);
    assertThat(Interval.years(2019, 3).last()).isEqualTo(LocalDate.of(2021, 12, 31));
    assertThat(Interval.month(2020, 2).length()).isEqualTo(29);
    assertThat(Interval.months(FIRST, 2))
        .isEqualTo(new Interval(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 4, 1)));
  }

  @Test
  void overlapsWhereADayIsShared() {
    assertThat(THREE.overlaps(days(2, 5))).isTrue();
    assertThat(THREE.overlaps(days(3, 5))).isFalse();
    assertThat(THREE.overlaps(days(-2, 1))).isTrue();
    assertThat(THREE.overlaps(days(-2, 0))).isFalse();
  }

  @Test
  void containsWhatLiesWhollyInIt() {
    assertThat(THREE.contains(THREE)).isTrue();
    assertThat(THREE.contains(days(1, 2))).isTrue();
    assertThat(THREE.contains(days(-1, 2))).isFalse();
    assertThat(THREE.contains(days(1, 4))).isFalse();
  }

  @Test
  void isBeforeWhatBeginsNoEarlierThanItEnds() {
    assertThat(THREE.before(days(3, 4))).isTrue();
    assertThat(THREE.before(days(2, 4))).isFalse();
  }

  @Test
  void growsAtBothEnds() {
    assertThat(THREE.widen(2)).isEqualTo(days(-2, 5));
    assertThat(THREE.cover(days(1, 9))).isEqualTo(days(0, 9));
    assertThat(THREE.cover(days(-4, 1))).isEqualTo(days(-4, 3));
    assertThat(THREE.cover(days(1, 2))).isEqualTo(THREE);
  }
}
