package org.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
  private static final Source SOURCE = new Source("a.txt", "It rained. It rained. It &amp; we.");

  private static Text at(int from, int to) {
    return Text.verbatim(SOURCE, new Span(from, to));
  }

  @Test
  void textsAreEqualWhenTheWordsAndTheirPlacesAre() {
    assertThat(at(0, 10)).isEqualTo(at(0, 10)).hasSameHashCodeAs(at(0, 10));
    assertThat(new Text.Builder(SOURCE).verbatim(0, 3).verbatim(3, 10).build())
        .isEqualTo(at(0, 10));
  }

  @Test
  void theSameWordsElsewhereAreAnotherText() {
    assertThat(at(0, 10).plain()).isEqualTo(at(11, 21).plain());
    assertThat(at(0, 10)).isNotEqualTo(at(11, 21)).hasSameHashCodeAs(at(11, 21));
  }

  @Test
  void otherWordsWrittenAtTheSamePlaceAreAnotherText() {
    Text and = new Text.Builder(SOURCE).written("&", 25, 30).build();
    Text also = new Text.Builder(SOURCE).written("+", 25, 30).build();
    assertThat(and).isNotEqualTo(also);
    assertThat(and).isEqualTo(new Text.Builder(SOURCE).written("&", 25, 30).build());
  }

  @Test
  void aPieceOfATextIsEqualToTheSamePieceReadAlone() {
    assertThat(at(0, 21).part(11, 21)).isEqualTo(at(11, 21));
  }
}
