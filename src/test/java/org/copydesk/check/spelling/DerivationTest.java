package org.copydesk.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are soundly built of others, at the edge of each measure. */
class DerivationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A prefix: four letters must follow it, five if it has but two, and no rare word
        "subplot | plot 5 | true",
        "subplot | plot 4 | false",
        "subset | set 20 | false",
        "repaint | paint 5 | true",
        "repave | pave 20 | false",
        "upplot | plot 5 | false",
        // A suffix, after four letters that do not end in s
        "boatlike | boat 7 | true",
        "boatlike | boat 6 | false",
        "sealike | sea 12 | false",
        "grasslike | grass 9 | false",
        "boatlice | boat 9 | false",
        "coders | coder 7 | true",
        // Who does it and what was done: the word may be rare, but is long
        "livestreamed | livestream 0 | true",
        "livestreamer | livestream 0 | true",
        "kayaked | kayak 0 | false",
        "podcasts | podcasting 3 | false",
        "voxelled | voxell 0 | true",
        // What makes somebody of a science
        "robotist | robots 9 | false",
        "roboticist | robotics 1 | true",
        "roboticists | robotics 1 | true",
        "robotician | robotics 1 | false",
        // Two words in one, both common, neither a word of grammar nor an ending
        "boatwall | boat 7, wall 7 | true",
        "boatwall | boat 6, wall 7 | false",
        "boatwall | boat 7, wall 6 | false",
        "boatwall | boat 17, wall 17 | true",
        "boatwith | boat 17, with 18 | false",
        "withboat | boat 17, with 18 | false",
        "seawall | sea 9, wall 9 | false",
        "wallsea | sea 9, wall 9 | false",
        "boatring | boat 9, ring 9 | false",
      })
  void whatIsSoundlyBuilt(String word, String known, boolean sound) {
    assertThat(Derivation.isSound(WeighedWords.of(known), word)).isEqualTo(sound);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vagrancy | vagrant 5 | true",
        "vagrancy | vagrant 4 | false",
        "vagrance | vagrant 5 | false",
      })
  void aQuality(String word, String known, boolean quality) {
    assertThat(Derivation.isQuality(WeighedWords.of(known), word)).isEqualTo(quality);
  }
}
