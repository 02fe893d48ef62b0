package org.copydesk.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a word in -ed, in braces, has to be an infinitive. */
class InfinitiveTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They want to {closed} the pier. | true",
        "They plan to {repaired} it in May. | true",
        "To {closed} the pier is wrong. | true",
        "They want to {close} the pier. | false",
        "To {moved} on is wrong. | false",
        "It is due to {increased} costs. | false",
        "It led to {improved} roads. | false",
        "They {closed} the pier. | false",
      })
  void isMarked(String copy, boolean marked) {
    MarkedCopy read = MarkedCopy.of(copy);
    assertThat(Infinitive.marked(read.tokens(), read.place(), read::tree)).isEqualTo(marked);
  }
}
