package org.copydesk.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"dates/wrong-weekday", "grammar/lt/EN_A_VS_AN", "vale/Google.We", "house/p100"})
  void isWhatItReadsAs(String id) {
    assertThat(RuleId.parse(id)).hasToString(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dates",
        "Dates/x",
        "dates/",
        "dates/Wrong",
        "dates/a--b",
        "grammar/Google.We",
        "dates/lt/"
      })
  void isNothingElse(String id) {
    assertThatThrownBy(() -> RuleId.parse(id)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void mayBeCalledByItsOwnNameAndThoseItShares() {
    assertThat(RuleId.parse("dates/tense").names()).containsExactly("dates/tense", "dates");
    assertThat(RuleId.languageTool("grammar", "EN_A_VS_AN").names())
        .containsExactly("grammar/lt/EN_A_VS_AN", "lt/EN_A_VS_AN", "lt", "grammar");
    assertThat(RuleId.vale("Google.We").names())
        .containsExactly("vale/Google.We", "Google.We", "Google", "vale");
  }

  @Test
  void onlyARuleOfLanguageToolsHadAnotherName() {
    assertThat(RuleId.languageTool("grammar", "EN_A_VS_AN").former())
        .contains(RuleId.parse("grammar/en-a-vs-an"));
    assertThat(RuleId.languageTool("grammar", "ODD__NAME_").former())
        .contains(RuleId.parse("grammar/odd-name"));
    assertThat(RuleId.parse("dates/tense").former()).isEmpty();
  }

  @Test
  void isSortedByPackThenByName() {
    assertThat(RuleId.parse("a/z")).isLessThan(RuleId.parse("b/a"));
    assertThat(RuleId.parse("a/b")).isLessThan(RuleId.parse("a/c"));
  }
}
