package org.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
  void anOpaqueStretchIsOneWordOfWhichNothingIsKnown() {
    Source source = new Source("a.md", "Run `git push` and `git push` or `git pull`.");
    Text text =
        new Text.Builder(source)
            .verbatim(0, 4)
            .opaque("git push", 4, 14)
            .verbatim(14, 19)
            .opaque("git push", 19, 29)
            .verbatim(29, 33)
            .opaque("git pull", 33, 43)
            .verbatim(43, 44)
            .build();
    Article article = new Article.Builder(source).block(Role.PARAGRAPH, text).build();
    List<Word> words = article.words(article.blocks().get(0));
    assertThat(words).hasSize(6);
    assertThat(words.get(1).text()).isEqualTo(words.get(3).text());
    assertThat(words.get(1).text()).isNotEqualTo(words.get(5).text());
    assertThat(words.get(1).capitalised()).isFalse();
    assertThat(text.shown()).isEqualTo("Run git push and git push or git pull.");
    assertThat(text.source(words.get(3).start(), words.get(3).end())).isEqualTo(new Span(19, 29));
    assertThat(text.opaque(0, 4)).isFalse();
    assertThat(text.opaque(0, 5)).isTrue();
    assertThat(text.part(words.get(5).start(), text.length()).shown()).isEqualTo("git pull.");
  }

  @Test
  void nothingIsSaidOfAnOpaqueStretchButOfAWholeSentenceWithOne() {
    Source source = new Source("a.txt", "Ask @jane for it. Then go.");
    Text text = Text.whole(source).withOpaque(source, 4, 9);
    Article article = new Article.Builder(source).block(Role.PARAGRAPH, text).build();
    assertThat(text.shown()).isEqualTo(source.text());
    assertThat(article.opaque(new Span(5, 7))).isTrue();
    assertThat(article.opaque(new Span(0, 9))).isTrue();
    assertThat(article.opaque(new Span(10, 13))).isFalse();
    assertThat(article.opaque(new Span(0, 17))).isFalse();
    assertThat(article.opaque(new Span(0, 26))).isFalse();
  }

  @Test
  void aPieceOfATextIsEqualToTheSamePieceReadAlone() {
    assertThat(at(0, 21).part(11, 21)).isEqualTo(at(11, 21));
  }
}
