package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StretchTest {
  @ParameterizedTest
  @ValueSource(strings = {"a word or two, ", "x", "😀", "word ", "aVeryLongWordIndeed"})
  void everyPlaceIsToldOnceAndKnownWithWhatStandsAroundIt(String unit) {
    for (int length : new int[] {10, Stretch.LONGEST, Stretch.LONGEST + 1, 7_777, 20_000}) {
      String text = unit.repeat(length / unit.length() + 1);
      List<Stretch> pieces = Stretch.of(5, text, true);
      int told = 0;
      for (Stretch piece : pieces) {
        assertThat(piece.start() - 5 + piece.from()).isEqualTo(told);
        assertThat(text.startsWith(piece.text(), piece.start() - 5)).isTrue();
        assertThat(Character.isLowSurrogate(piece.text().charAt(0))).isFalse();
        assertThat(piece.text().length()).isLessThanOrEqualTo(Stretch.LONGEST);
        boolean first = told == 0;
        assertThat(piece.from()).isGreaterThanOrEqualTo(first ? 0 : 100);
        told = piece.start() - 5 + piece.to();
        assertThat(piece.last()).isEqualTo(told == text.length());
      }
      assertThat(told).isEqualTo(text.length());
      assertThat(pieces.size() > 1).isEqualTo(text.length() > Stretch.LONGEST);
    }
  }
}
