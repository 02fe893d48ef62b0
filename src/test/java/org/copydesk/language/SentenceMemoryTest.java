package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.language.SentenceMemory.Sentence;
import org.junit.jupiter.api.Test;

class SentenceMemoryTest {
  @Test
  void knowsASentenceOnlyAsItStood() {
    SentenceMemory memory = new SentenceMemory();
    memory.keep(new Sentence("It rained.", false, true), List.of());

    assertThat(memory.find(new Sentence("It rained.", false, true))).contains(List.of());
    assertThat(memory.find(new Sentence("It rained.", true, true))).isEmpty();
    assertThat(memory.find(new Sentence("It rained.", false, false))).isEmpty();
    assertThat(memory.find(new Sentence("It snowed.", false, true))).isEmpty();
  }

  @Test
  void forgetsTheSentenceThatWasNotSeenForLongest() {
    SentenceMemory memory = new SentenceMemory();
    Sentence first = new Sentence("First.", true, true);
    Sentence second = new Sentence("Second.", true, true);
    memory.keep(first, List.of());
    memory.keep(second, List.of());
    for (int i = 0; i < 8_191; i++) {
      memory.keep(new Sentence("No. " + i, true, true), List.of());
      memory.find(first);
    }

    assertThat(memory.find(first)).isPresent();
    assertThat(memory.find(second)).isEmpty();
  }
}
