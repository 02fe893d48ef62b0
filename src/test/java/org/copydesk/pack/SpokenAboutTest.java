package org.copydesk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words used, and words that are only spoken about. */
class SpokenAboutTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'He wrote \"TK\" there.' | true",
        "He wrote «TK» there. | true",
        "He wrote “TK.” and left. | true",
        "He wrote “TK!” and left. | true",
        "He wrote “TK. Then he left. | false",
        "He wrote “TK. | false",
        "He wrote TK.” | false",
        "He wrote “TK” | true",
        "He wrote “TK), he said. | false",
        "The placeholder TK was there. | true",
        "The phrase of TK was there. | true",
        "It is spelled (TK there. | true",
        "It was marked the TK there. | true",
        "The password TK was there. | false",
        "The words there TK were there. | false",
        "He left TK, short for more. | true",
        "He left TK (which stands for more). | true",
        "He left TK is shorthand. | true",
        "He left TK and it is shorthand. | false",
      })
  void tellsThemApart(String copy, boolean spokenAbout) {
    int start = copy.indexOf("TK");
    assertThat(SpokenAbout.is(copy, start, start + 2)).isEqualTo(spokenAbout);
  }
}
