package org.copydesk.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.copydesk.language.FsaLexicon;
import org.copydesk.rule.RuleExamples;
import org.copydesk.word.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What dates, shares, marks and places weigh, one by one and together. */
class CopyHabitsTest {
  private static final Lexicon ENGLISH = FsaLexicon.english();

  private static CopyHabits habits(String copy) {
    return CopyHabits.of(
        RuleExamples.article("Bridge shut\n\n" + copy.replace(" ¶ ", "\n\n") + "\n\nIt rained."),
        ENGLISH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge was shut when it rained. | 0",
        // Dates: the month first, the day first, both
        "The bridge was shut on May 4. | 0.25",
        "The bridge was shut on May 4, June 6, July 8 and July 9. | 0.75",
        "The bridge was shut on 4 May. | -0.5",
        "The bridge was shut on 4 May and on the 6th of June. | -1",
        "The bridge was shut on May 4 and opened on 6 June. | 0",
        "Shut on May 4, May 5, May 6 and May 7, the bridge opened on 8 May. | 0",
        "Shut on May 4, May 5, May 6, May 7 and May 8, the bridge opened on 9 May. | 0.25",
        // Shares, titles and marks
        "Nine per cent of the drivers saw it. ¶ Two per cent wept. | -1.5",
        "It was shut by Dr. Reid. ¶ Mr. Holt was glad. | 0.25",
        "It was shut by Dr Reid. ¶ Mr Holt was glad. | -0.25",
        "It was shut by Dr. Reid. ¶ Mr Holt was glad. | 0",
        "It was shut by a doctor. ¶ Mr Holt was glad. ¶ The crews left. | -0.25",
        "It was shut by a doctor. ¶ Mr. Holt was glad. ¶ The crews left. | 0.25",
        "“It is shut,” he said. “It is,” she said. | 0.2",
        "“It is shut”, he said. “It is”, she said. | -0.2",
      })
  void howItIsWritten(String copy, double style) {
    assertThat(habits(copy).style()).isCloseTo(style, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge was shut when it rained. | 0",
        "The bridge in Ohio was shut when it rained. | 0.15",
        "The bridge in Norway was shut when it rained in Ohio. | 0",
        "The bridge in Norway was shut when it rained in Sweden. | -0.3",
        "The bridge in England was shut when it rained. | -0.15",
        "Crews from England saw England shut the bridge to England. | -0.15",
        "Crews from England saw England shut the bridge to England in England. | -1.5",
        "Ohio met England. Ohio shut England, and England saw Ohio leave England. | 0",
        "Ohio met England. Ohio shut England, and England left England. | 0",
        "Ohio met England. England shut England, and England left England. | -1.5",
      })
  void whereItIsSet(String copy, double setting) {
    assertThat(habits(copy).setting()).isCloseTo(setting, within(1e-9));
  }
}
