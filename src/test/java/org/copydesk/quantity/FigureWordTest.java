package org.copydesk.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of figures are numbers, and how finely they state one. */
class FigureWordTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 | 7 | 1 | FIGURES |",
        "0 | 0 | 1 | FIGURES |",
        "0.50 | 0.5 | 0.01 | FIGURES |",
        "900 | 900 | 1 | FIGURES |",
        "9000 | 9000 | 1000 | FIGURES |",
        "9,000,000 | 9000000 | 1000000 | FIGURES |",
        "9,001,000 | 9001000 | 1000 | FIGURES |",
        "1,234.5 | 1234.5 | 0.1 | FIGURES |",
        "123,456 | 123456 | 1 | FIGURES |",
        "1,00,000 | 100000 | 100000 | FIGURES |",
        "123456789012345678 | 123456789012345678 | 1 | FIGURES |",
        "2.5M | 2.5 | 0.1 | FIGURES | m",
        "5abcd | 5 | 1 | FIGURES | abcd",
        "21st | 21 | 1 | ORDINAL |",
        "1,000th | 1000 | 1 | ORDINAL |",
        "12, | 12 | 1 | FIGURES | ,",
        "1.x | 1 | 1 | FIGURES | .x",
      })
  void readsItsValueAndStep(
      String word, String value, String step, WrittenNumber.Form form, String suffix) {
    WrittenNumber read = FigureWord.read(word, 3).orElseThrow();
    assertThat(read.value()).isEqualByComparingTo(value);
    assertThat(read.step()).isEqualByComparingTo(step);
    assertThat(read.form()).isEqualTo(form);
    assertThat(read.suffix()).isEqualTo(suffix == null ? "" : suffix);
    assertThat(read.first()).isEqualTo(3);
    assertThat(read.last()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x5",
        "007",
        "01",
        "1.2.3",
        ".5.5",
        "1.5,000",
        "1,2",
        "1,2345",
        "1,0,000",
        "1,0000,000",
        "1234,567",
        "1990s",
        "5abcde",
        "1234567890123456789",
      })
  void readsNothingIntoCodesListsAndVersions(String word) {
    assertThat(FigureWord.read(word, 0)).isEmpty();
  }
}
