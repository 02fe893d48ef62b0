package org.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {
  @ParameterizedTest
  @CsvSource({
    // bare: from half a unit less to just under one more; round numbers a tenth either way
    "3, YEAR, , 2.5, 4",
    "19, YEAR, , 18.5, 20",
    "20, YEAR, , 18, 22",
    "21, YEAR, , 20.5, 22",
    "25, DAY, , 22.5, 27.5",
    "0.25, HOUR, , 0, 1.25",
    // decades and centuries are spoken of loosely
    "2, DECADE, , 1.65, 2.35",
    "1, CENTURY, , 0.95, 1.05",
    "4, CENTURY, , 3.8, 4.2",
    "0.5, CENTURY, , 0.45, 0.55",
    // hedged
    "4, YEAR, MORE_THAN, 3.9, 6",
    "1, YEAR, MORE_THAN, 0.9, 2",
    "4, YEAR, AFTER, 3.9, 6",
    "10, YEAR, LESS_THAN, 8, 10",
    "10, YEAR, BEFORE, 8, 10",
    "10, YEAR, EQUAL_OR_LESS, 0, 10",
    "10, YEAR, ON_OR_BEFORE, 0, 10",
    "8, YEAR, APPROX, 6, 10",
    "2, YEAR, APPROX, 1, 3",
    "0.5, YEAR, APPROX, 0, 1.5",
    "0.05, YEAR, MORE_THAN, 0, 1.05",
    "2, DECADE, MORE_THAN, 1.55, 3",
    "2, DECADE, LESS_THAN, 1.05, 2.35",
    "2, DECADE, EQUAL_OR_LESS, 0, 2.35",
    "3, YEAR, START, 2.5, 4",
  })
  void allowsForTheHedge(double count, Granularity unit, Mod mod, double least, double most) {
    Amount amount = Amount.hedged(count, unit, mod);
    assertThat(amount.count()).isEqualTo(count);
    assertThat(amount.unit()).isEqualTo(unit);
    assertThat(amount.least()).isCloseTo(least, within(1e-9));
    assertThat(amount.most()).isCloseTo(most, within(1e-9));
  }

  @Test
  void aBareNumberStopsShortOfOneMore() {
    assertThat(Amount.hedged(3, Granularity.YEAR, null).most()).isLessThan(4);
  }

  @Test
  void atLeastHasNoEnd() {
    for (Mod mod : new Mod[] {Mod.EQUAL_OR_MORE, Mod.ON_OR_AFTER}) {
      Amount amount = Amount.hedged(2, Granularity.WEEK, mod);
      assertThat(amount.leastDays()).isCloseTo(13.3, within(1e-9));
      assertThat(amount.mostDays()).isEqualTo(Double.MAX_VALUE);
      assertThat(amount.allows(1e9, 1e9)).isTrue();
    }
  }

  @Test
  void allowsWhatOverlapsItInDays() {
    Amount amount = new Amount(3, 2, 4, Granularity.WEEK);
    assertThat(amount.leastDays()).isEqualTo(14);
    assertThat(amount.mostDays()).isEqualTo(28);
    assertThat(amount.allows(10, 14)).isTrue();
    assertThat(amount.allows(10, 13)).isFalse();
    assertThat(amount.allows(28, 30)).isTrue();
    assertThat(amount.allows(29, 30)).isFalse();
  }

  @Test
  void isNeverReversedOrNegative() {
    assertThatThrownBy(() -> new Amount(1, 2, 1, Granularity.DAY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Amount(1, -1, 1, Granularity.DAY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Amount(0, 0, 0, Granularity.DAY).allows(0, 0)).isTrue();
  }
}
