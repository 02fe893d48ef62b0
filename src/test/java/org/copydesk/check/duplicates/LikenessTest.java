package org.copydesk.check.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTest {
  private static final String COPY =
      "the council of the town said that a second bridge would cost it more than the first one had";

  private static final String LONG =
      "after a debate that went on until late at night the council of the town said that a second"
          + " bridge would cost it much more than the first one had and that nobody knew where the"
          + " money was to come from";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the council of the town said that the second bridge would cost it more than the first one had",
        "the council of its town said that a second bridge will cost it more than the first one had",
        "the council of the town said that a second brigde would cost it more than the first one had",
        "the council of the town said also that a second bridge would cost more than the first one had",
      })
  void smallWordsAndSlipsAreChangedInACopy(String other) {
    assertThat(near(COPY, other)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the council of the town said that a third bridge would cost it more than the first one had",
        "the council of the town said that a second tunnel would cost it more than the first one had",
        "the council of the town said that a second bridge would cost it less than the 2 others had",
        "the mayor of the city said that a second bridge would cost it more than the first one had",
      })
  void namesNumbersAndMattersAreChangedInAParallel(String other) {
    assertThat(near(COPY, other)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tunnel", "crossing"})
  void aLongCopyBearsAChangedWordOfSubstance(String instead) {
    assertThat(near(LONG, LONG.replace("bridge", instead))).isTrue();
    assertThat(near(LONG, LONG.replace("second", "third"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the vote was close", "he won in 2001 and again in 2005 to cheers"})
  void fewWordsAgreeByChance(String words) {
    assertThat(near(words, words)).isFalse();
  }

  @Test
  void paragraphsOfTenThousandWordsAreComparedWordForWord() {
    String many = "so it was and we had to go on at it as if he too ".repeat(800);
    String other = many.substring(0, 20_000) + "because " + many.substring(20_000);
    assertThat(near(many, other)).isTrue();
    assertThat(near(many, many.replace("go", "stay away from a dog by day"))).isFalse();
  }

  private static boolean near(String a, String b) {
    return Likeness.near(List.of(a.split(" ")), List.of(b.split(" ")));
  }
}
