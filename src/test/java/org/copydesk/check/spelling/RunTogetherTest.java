package org.copydesk.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which two words lost the space between them, at the edge of each measure. */
class RunTogetherTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Two words of every line
        "inthe | in 16, the 18 | in the",
        "inthe | in 18, the 16 | in the",
        "inthe | in 15, the 18 | none",
        "inthe | in 17, the 17 | none",
        "into | in 18, to 18 | none",
        // A word of grammar before one of five letters
        "withboats | with 18, boats 9 | with boats",
        "withboats | with 17, boats 9 | none",
        "withboats | with 18, boats 8 | none",
        "withboat | with 18, boat 9 | none",
        "overboats | over 18, boats 9 | none",
        "theboats | the 3, boats 9 | the boats",
        "forboats | for 18, boats 9 | none",
        // One after a word of four
        "boatwith | boat 9, with 18 | boat with",
        "boatwith | boat 8, with 18 | none",
        "seawith | sea 9, with 18 | none",
        "boatthe | boat 9, the 3 | boat the",
        "boathad | boat 9, had 3 | none",
        // A form in -ed, in which no compound ends
        "boatspainted | boats 10, painted 10 | boats painted",
        "boatspainted | boats 9, painted 10 | none",
        "boatspainted | boats 10, painted 9 | none",
        "boatpainted | boat 10, painted 10 | none",
        "boatsfixed | boats 10, fixed 10 | none",
        "boatsmended | boats 10, mended 10 | boats mended",
        "boatsmending | boats 10, mending 10 | none",
        // The commoner pair; of two as common, the first
        "theretoday | there 18, today 9, the 19, retoday 9 | the retoday",
        "theretoday | there 19, today 9, the 18, retoday 9 | there today",
        "theretoday | there 18, today 9, the 18, retoday 9 | the retoday",
        // As few as two letters at either end
        "wasit | was 18, it 18 | was it",
      })
  void whatWasMeantApart(String word, String known, String apart) {
    assertThat(RunTogether.apart(WeighedWords.of(known), word).orElse("none")).isEqualTo(apart);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "onboat | on 9, boat 9 | true",
        "onboat | on 8, boat 9 | false",
        "onboat | on 9, boat 8 | false",
        "boatsea | boat 9, sea 9 | true",
        "boaton | boat 9, on 9 | false",
        "onring | on 9, ring 9 | false",
      })
  void whatFallsApart(String word, String known, boolean falls) {
    assertThat(RunTogether.fallsApart(WeighedWords.of(known), word)).isEqualTo(falls);
  }
}
