package org.copydesk.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbTest {
  @ParameterizedTest
  @CsvSource({
    "write, writes, wrote, written, writing",
    "open, opens, opened, opened, opening",
    "carry, carries, carried, carried, carrying",
    "play, plays, played, played, playing",
    "stop, stops, stopped, stopped, stopping",
    "permit, permits, permitted, permitted, permitting",
    "quit, quits, quit, quit, quitting",
    "agree, agrees, agreed, agreed, agreeing",
    "close, closes, closed, closed, closing",
    "pass, passes, passed, passed, passing",
    "die, dies, died, died, dying",
    "dye, dyes, dyed, dyed, dyeing",
    "fix, fixes, fixed, fixed, fixing",
    "have, has, had, had, having",
    "go, goes, went, gone, going"
  })
  void hasItsForms(String base, String third, String past, String participle, String gerund) {
    Verb verb = Verb.of(base);
    assertThat(List.of(verb.third(), verb.past(), verb.participle(), verb.gerund()))
        .containsExactly(third, past, participle, gerund);
  }

  @Test
  void isKnownByAFormThatIsNothingElse() {
    assertThat(Verb.ofPastAlone("wrote")).map(Verb::base).contains("write");
    assertThat(Verb.ofPastAlone("cut")).isEmpty();
    assertThat(Verb.ofPastAlone("brought")).isEmpty();
    assertThat(Verb.ofParticipleAlone("written")).map(Verb::base).contains("write");
    assertThat(Verb.ofParticipleAlone("come")).isEmpty();
  }

  @Test
  void mayHaveTwoParticiplesAndTwoSpellings() {
    assertThat(Verb.of("get").isPastOrParticiple("gotten")).isTrue();
    assertThat(Verb.of("travel").isPastOrParticiple("travelled")).isTrue();
    assertThat(Verb.of("travel").isPastOrParticiple("traveled")).isTrue();
    assertThat(Verb.of("travel").isPastOrParticiple("travel")).isFalse();
  }
}
