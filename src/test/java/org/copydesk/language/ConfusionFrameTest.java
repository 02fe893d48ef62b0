package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A frame stands when all that it asks for stands around the word. */
class ConfusionFrameTest {
  private static boolean stands(String frame, String sentence, int at) {
    return ConfusionFrame.of(List.of(frame.split(" "))).stands(List.of(sentence.split(" ")), at);
  }

  @Test
  void theWordBeforeAndTheWordAfterMustBothStand() {
    assertThat(stands("< sank + the +2 coast", "it sank of the coast", 2)).isTrue();
    assertThat(stands("< sank + the +2 coast", "word came of the coast", 2)).isFalse();
    assertThat(stands("< sank + the +2 coast", "it sank of the", 2)).isFalse();
  }

  @Test
  void whatMustNotStandForbids() {
    assertThat(stands("~ guests !< a", "free complementary wine for guests", 1)).isTrue();
    assertThat(stands("~ guests !< a", "a complementary wine for guests", 1)).isFalse();
  }

  @Test
  void nearIsFivePlacesAndTheSentenceIsAll() {
    assertThat(stands("~ bell", "bell a b c d tolled", 5)).isTrue();
    assertThat(stands("~ bell", "bell a b c d e tolled", 6)).isFalse();
    assertThat(stands("<< bell", "bell a b c d e tolled", 6)).isTrue();
  }

  @Test
  void tagsMarksAndTheEdgeAreKnown() {
    assertThat(stands("+ #NNS", "in there homes", 1)).isTrue();
    assertThat(stands("+ ,", "there , then", 0)).isTrue();
    assertThat(stands("+ |", "not there", 1)).isTrue();
    assertThat(stands("+ |", "there now", 0)).isFalse();
  }
}
