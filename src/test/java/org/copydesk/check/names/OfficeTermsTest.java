package org.copydesk.check.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which offices are one, and which two nobody holds at one time. */
class OfficeTermsTest {
  @ParameterizedTest
  @CsvSource({
    "Minister of Finance, finance minister",
    "Minister for Health, health minister",
    "Minister for Women and Equalities, minister for women and equalities",
    "Secretary of Defense, defence secretary",
    "Secretary of Labor, labour secretary",
    "Secretary of State, secretary of state",
    "Vice-President, vice president",
  })
  void oneOffice(String written, String plain) {
    assertThat(OfficeTerms.plain(written)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "secretary, secretary of state, true",
    "secretary, foreign secretary, false",
    "minister, secretary of state, false",
  })
  void lessOfIt(String office, String other, boolean cut) {
    assertThat(OfficeTerms.isCut(office, other)).isEqualTo(cut);
  }

  @ParameterizedTest
  @CsvSource({
    // A deputy and the head
    "vice president, president, true",
    "deputy mayor, mayor, true",
    "under secretary of state, secretary of state, true",
    "deputy prime minister, prime minister, true",
    "mayor, governor, false",
    // Two of a kind, unless one leads them all
    "foreign minister, finance minister, true",
    "defence secretary, education secretary, true",
    "secretary of state, secretary of the treasury, true",
    "secretary of state, defence secretary, false",
    "prime minister, finance minister, false",
    "finance minister, first minister, false",
    // What may be short for either
    "secretary, under secretary, false",
    "minister, finance minister, false",
  })
  void twoOffices(String one, String other, boolean conflict) {
    assertThat(OfficeTerms.conflict(one, other)).isEqualTo(conflict);
    assertThat(OfficeTerms.conflict(other, one)).isEqualTo(conflict);
  }
}
