package org.copydesk.check.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two names are a slip apart, and when both may be right. */
class VariantsTest {
  @ParameterizedTest
  @CsvSource({
    // One letter more, less or other, or two neighbours exchanged
    "Pashinyan, Pashiniyan, true",
    "Hesslle, Hessle, true",
    "Reid, Reed, true",
    "Brown, Browne, true",
    "Gahndi, Gandhi, false",
    "Marsh, Mrash, true",
    "REID, Reed, true",
    // Nothing, the first letter, or more than one
    "Reid, Reid, false",
    "Parker, Barker, false",
    "Marsh, Marshes, false",
    "Marsh, Marks, false",
    "Marsh, Morsl, false",
    "Hansen, Jensen, false",
    "Quilbrex, Quilrbxe, false",
  })
  void aSlipApart(String one, String other, boolean apart) {
    assertThat(Variants.areOneSlipApart(one, other)).isEqualTo(apart);
    assertThat(Variants.areOneSlipApart(other, one)).isEqualTo(apart);
  }

  @ParameterizedTest
  @CsvSource({
    "Korea, Korean, true",
    "Ivanov, Ivanova, true",
    "Harris, Harrises, true",
    "Maria, Marie, true",
    "Mario, Maria, true",
    "Sara, Sarah, true",
    "Iraq, Iraqis, true",
    "Mark, Marker, false",
    "Marsh, Marsch, false",
    "Marta, Martk, false",
    "Martk, Marta, false",
    "Maria, Karia, false",
    "Reid, Reed, false",
  })
  void twoSoundForms(String one, String other, boolean forms) {
    assertThat(Variants.areForms(one, other)).isEqualTo(forms);
    assertThat(Variants.areForms(other, one)).isEqualTo(forms);
  }

  @ParameterizedTest
  @CsvSource({
    "Reid, Reed, true",
    "Reid, Reeds, false",
    "Reid, Road, false",
    "Reid, Reid, false",
  })
  void oneLetter(String one, String other, boolean differ) {
    assertThat(Variants.differInOneLetter(one, other)).isEqualTo(differ);
  }

  @ParameterizedTest
  @CsvSource({"Brudziński, Brudzinski, true", "Brudziński, Brudzynski, false"})
  void accents(String one, String other, boolean only) {
    assertThat(Variants.differInAccentsOnly(one, other)).isEqualTo(only);
  }
}
