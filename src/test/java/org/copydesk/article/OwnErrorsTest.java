package org.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.read.PlainTextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnErrorsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "On page 3 we said that it would open on «Friday». It will open on Sunday.",
        "In Monday's edition we reported a cut “of «120 per cent»”. It was 20 per cent.",
        "A recipe called for «500 kilograms» of mince. It should have said 500 grams.",
        "In error, our report on the show put the marrow at «142kg».",
        "An earlier version of this story gave the toll as «12»."
      })
  void whatACorrectionSaysWasPrintedIsHeldAgainstNothing(String copy) {
    assertThat(holds("It rained\n\n" + copy)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On page 3 we said that it would open on Friday. It will open on «Sunday».",
        "“We said that it would open on «Friday»,” he read out on page 3.",
        "We said that it would open on «Friday», and it did.",
        "On page 3 is «Friday», and we said so."
      })
  void otherWordsAreThePapersOwn(String copy) {
    assertThat(holds("It rained\n\n" + copy)).isFalse();
  }

  @Test
  void aHeadingSaysThatWhatStandsUnderItCorrects() {
    String copy = "\n\nWe reported that it would open on «Friday». It opens on Sunday.";
    assertThat(holds("Corrections and clarifications" + copy)).isTrue();
    assertThat(holds("Letters" + copy)).isFalse();
  }

  private static boolean holds(String marked) {
    String copy = marked.replaceAll("[«»]", "") + "\n";
    Article story = new PlainTextReader().read(new Source("story.txt", copy));
    int from = marked.indexOf('«');
    return OwnErrors.hold(story, new Span(from, marked.indexOf('»') - 1));
  }
}
