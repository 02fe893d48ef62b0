package org.copydesk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  @ParameterizedTest
  @CsvSource({
    "levle, level", // a swap
    "leve, level", // a letter lost
    "levvel, level", // a letter more
    "lebel, level", // another letter
    "cat, cut", // one in three
    "abcdef, abcdxy", // two in six
    "wrong, dates/wrong", // the end of a name
    "prof, profile-and-more", // the start of one
  })
  void isWhatWasMeant(String word, String meant) {
    assertThat(Nearest.to(word, List.of("zzzzzzzzz", meant))).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "cat, dog",
    "abcdef, abcxyz", // three in six
    "ong, dates/ong-thing-else", // too short to be a piece
    "pro, profile-and-more",
  })
  void isNothing(String word, String other) {
    assertThat(Nearest.to(word, List.of(other))).isEmpty();
    assertThat(Nearest.hint(word, List.of(other))).isEmpty();
  }

  @Test
  void theNearestWinsThenTheFirstByName() {
    assertThat(Nearest.to("levels", List.of("level", "levelz", "levels"))).contains("levels");
    assertThat(Nearest.to("cot", List.of("cut", "cat"))).contains("cat");
    assertThat(Nearest.hint("levle", List.of("level"))).isEqualTo("; did you mean “level”?");
  }
}
