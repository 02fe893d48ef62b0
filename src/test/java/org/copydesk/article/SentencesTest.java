package org.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  @ParameterizedTest
  @ValueSource(strings = {"word ", "x", "rose from 240 to 288, ", "😀", "No. 5 "})
  void noSentenceIsLongerThanTheBound(String unit) {
    String copy = (unit.repeat(10_000 / unit.length()) + "end.").strip();

    List<Sentence> sentences = sentences(copy);

    assertThat(sentences).allMatch(sentence -> sentence.end() - sentence.start() <= 3_000);
    assertThat(String.join("", sentences.stream().map(Sentence::plain).toList()).replace(" ", ""))
        .isEqualTo(copy.replace(" ", ""));
    assertThat(sentences)
        .noneMatch(sentence -> Character.isLowSurrogate(sentence.plain().charAt(0)));
  }

  @Test
  void whatIsTooLongIsCutBetweenTwoWords() {
    assertThat(sentences("word ".repeat(2_000) + "end."))
        .allMatch(s -> s.plain().startsWith("word") && s.plain().matches(".*(?:word|end\\.)"));
  }

  @Test
  void abbreviationsEndNothing() {
    assertThat(sentences("Mr. Bell met No. 5 in the U.S. He left. The U.S. Secretary came."))
        .extracting(Sentence::plain)
        .containsExactly("Mr. Bell met No. 5 in the U.S.", "He left.", "The U.S. Secretary came.");
  }

  private static List<Sentence> sentences(String copy) {
    Source source = new Source("s.txt", copy);
    Article article = new Article.Builder(source).block(Role.PARAGRAPH, Text.whole(source)).build();
    return article.sentences(article.blocks().get(0));
  }
}
