package org.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {
  /** The value, and how many tokens it takes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 days | 12 | 1",
        "1,200 days | 1200 | 3",
        "1,200,300 days | 1200300 | 5",
        "1,20 days | 1 | 1",
        "1 ,200 days | 1 | 1",
        "1, 200 days | 1 | 1",
        "2.5 days | 2.5 | 3",
        "2.25 days | 2.25 | 3",
        "2 .5 days | 2 | 1",
        "2. 5 days | 2 | 1",
        "2½ days | 2.5 | 2",
        "twelve days | 12 | 1",
        "twenty-five days | 25 | 3",
        "twenty five days | 25 | 2",
        "twenty eleven | 20 | 1",
        "ten five | 10 | 1",
        "a | NaN | 0",
        "a couple of days | NaN | 0",
        "couple of days | 2 | 2",
        "couple days | 2 | 1",
        "dozen days | 12 | 1",
        "half a day | 0.5 | 2",
        "half an hour | 0.5 | 2",
        "half-day | 0.5 | 2",
        "half dozen days | 6 | 2",
        "half a dozen days | 6 | 3",
        "half of it | 0.5 | 1",
        "hundred days | 100 | 1",
        "thousand days | 1000 | 1",
        "two hundred days | 200 | 2",
        "two hundred and five days | 205 | 4",
        "two hundred five days | 205 | 3",
        "two hundred and twenty-five days | 225 | 6",
        "two hundred and they | 200 | 2",
        "two hundred and two hundred | 200 | 2",
        "two thousand days | 2000 | 2",
        "two dozen days | 24 | 2",
        "two and a half days | 2.5 | 4",
        "2 and a half days | 2.5 | 4",
        "two and a day | 2 | 1",
        "two and half | 2 | 1",
      })
  void readsACardinal(String copy, double value, int tokens) {
    Numeral read = Numeral.cardinal(DateTokens.of(copy), 0);
    if (tokens == 0) {
      assertThat(read).isNull();
    } else {
      assertThat(read.value()).isEqualTo(value);
      assertThat(read.next()).isEqualTo(tokens);
      assertThat(read.vague()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"several", "many", "numerous", "countless", "few"})
  void someNumbersAreUnknown(String word) {
    Numeral read = Numeral.cardinal(DateTokens.of(word + " days"), 0);
    assertThat(read.vague()).isTrue();
    assertThat(read.timex()).isEqualTo("X");
    assertThat(read.next()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"some days", "days", "- 5", "1234567890 days", ""})
  void nothingElseIsANumber(String copy) {
    assertThat(Numeral.cardinal(DateTokens.of(copy), 0)).isNull();
  }

  @Test
  void isWrittenWithoutNeedlessNoughts() {
    assertThat(new Numeral(2, 1).timex()).isEqualTo("2");
    assertThat(new Numeral(2.5, 1).timex()).isEqualTo("2.5");
  }
}
