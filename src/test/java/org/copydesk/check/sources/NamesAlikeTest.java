package org.copydesk.check.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which surnames, and which given names, are easily written for one another. */
class NamesAlikeTest {
  @ParameterizedTest
  @CsvSource({
    // Four letters that begin both are enough of a name; three are not.
    "farrington, farrow, true",
    "farington, farrow, false",
    // Two, where they are nearly of one length.
    "farrar, farrow, true",
    "felt, ferris, true",
    "felt, ferrous, false",
    "ferrous, felt, false",
    "fern, farrow, false",
    // All but the first letter, of five at least.
    "doyle, royle, true",
    "lund, bund, false",
    "doyle, roylek, false",
    // The first letter and four at the end, with a letter more at most.
    "malhotra, mehrotra, true",
    "malhitra, mehrotra, false",
    "malhotra, pehrotra, false",
    "mahotra, mehrotra, true",
    "mehrotra, mahotra, true",
    "mahotra, mehirotra, false",
    // The first of two joined.
    "el-sayed, el-badawi, true",
    "el-sayed, al-badawi, false",
    "el-sayed, elwood-badawi, false",
    "el-sayed, e-badawi, false",
    "li, li-badawi, false",
  })
  void beginOrEndAlike(String one, String other, boolean like) {
    assertThat(NamesAlike.isLike(one, other)).isEqualTo(like);
  }

  @ParameterizedTest
  @CsvSource({
    "Stuart, Stewart, true",
    "Catherine, Kathryn, true",
    "Philip, Filip, true",
    "Elizabeth, Elisabeth, true",
    "Zachary, Sacary, true",
    "Mattie, Maty, false",
    "Laura, Lara, false",
    "Mark, Marek, true",
    "Mark, Marta, false",
  })
  void soundAlikeInThreeConsonantsAtLeast(String one, String other, boolean alike) {
    assertThat(NamesAlike.soundsLike(one, other)).isEqualTo(alike);
  }
}
