package org.copydesk.check.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which short form of a rank is of which. */
class RanksTest {
  @ParameterizedTest
  @CsvSource({
    "sgt, sergeant, true",
    "cpl, corporal, true",
    "lt, lieutenant, true",
    "supt, superintendent, true",
    "sergeant, sergeant, true",
    "serge, sergeant, true",
    "sergea, sergeant, false",
    "sergeant, inspector, false",
    "captain, colonel, false",
    "gt, sergeant, false",
    "sgtx, sergeant, false",
  })
  void aShortForm(String one, String other, boolean same) {
    assertThat(Ranks.isSame(one, other)).isEqualTo(same);
    assertThat(Ranks.isSame(other, one)).isEqualTo(same);
  }
}
