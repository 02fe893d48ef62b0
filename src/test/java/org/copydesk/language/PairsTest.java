package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairsTest {
  private static double lead(String sentence, int at, String other, String written) {
    SlotSentence seen = Slots.shipped().sentence(List.of(sentence.split(" ")));
    return Pairs.shipped().place(seen.pair(at)).lead(other, written);
  }

  @Test
  void whatIsFoundInCompanyIsLikelier() {
    assertThat(lead("The peace negotiations went on .", 1, "piece", "peace")).isNegative();
    assertThat(lead("They ate a peace of cake .", 3, "piece", "peace")).isPositive();
    assertThat(lead("He asked weather it was true .", 2, "whether", "weather")).isPositive();
  }

  @Test
  void whatSpeaksForOneWordSpeaksAgainstTheOther() {
    String sentence = "They came to there house .";
    assertThat(lead(sentence, 3, "their", "there")).isPositive();
    assertThat(lead(sentence, 3, "there", "their")).isEqualTo(-lead(sentence, 3, "their", "there"));
  }

  @Test
  void ofWordsNeverTakenForOneAnotherNothingIsKnown() {
    assertThat(lead("The house stood there .", 3, "house", "there")).isZero();
  }

  @Test
  void aSentencesEdgesAreSeenFromEveryPlace() {
    SlotSentence seen = Slots.shipped().sentence(List.of("Their"));
    assertThat(seen.word(-1)).isEmpty();
    assertThat(seen.word(1)).isEmpty();
    assertThat(seen.pair(0)).hasSameSizeAs(Slots.shipped().sentence(List.of("99")).pair(0));
  }
}
