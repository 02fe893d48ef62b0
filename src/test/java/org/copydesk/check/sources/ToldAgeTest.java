package org.copydesk.check.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ages that a paragraph tells as of its day, whoever they are of. */
class ToldAgeTest {
  private static List<ToldAge> in(String text) {
    Article article = NotedSources.alone(text);
    return ToldAge.in(article, article.blocks().get(1), NotedSources.LEXICON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "The pilot is aged 52. | 52",
        "A 17-year-old steered. | 17",
        "Two 17-year-olds steered. | 17",
        "A seventeen-year-old steered. | 17",
        "She is fifty-two years of age. | 52",
        "He died at the age of 52. | 52",
        "She is 52, and glad. | 52",
        "Ana is 52 now. | 52",
        "Her pilot, who is 52, was glad. | 52",
        "Her pilot, who has 52, was glad. | -",
        "I'm twenty. | 20",
        "The quay is 52. | -",
        // Of a person only is a figure behind a comma an age.
        "Ana Ruiz, 52, was glad. | 52",
        "Ana Ruiz (52) was glad. | 52",
        "The nurse, 52, was glad. | 52",
        "The nurses, 52 and 54, were glad. | 52 54",
        "The wharf, 52, was shut. | -",
        "A nurse of 52 who was glad came. | 52",
        "A nurse of 52 years came. | -",
        "A wharf of 52 who knows came. | -",
        "Her son, nine, was glad. | 9",
        "Her boat, nine, was glad. | -",
        "Her son, then, was glad. | -",
        // An age is at least a year, and at most what one has lived to be.
        "The baby is aged 0. | -",
        "The baby is aged 1. | 1",
        "She was aged 119. | 119",
        "She was aged 120. | -",
        // Of another day, and of children in a range, it is none of today.
        "Ana Ruiz, then 52, was glad. | -",
        "When Ana Ruiz, 52, was glad, it sank. | -",
        "The pilot, aged 52 years ago, was glad. | -",
        "The pilot, aged 52, said he will retire. | 52",
        "The pilot, aged 52 later that year, was glad. | -",
        "The pilot, aged 52 on the day that it sank, was glad later. | 52",
        "It is for children aged 9 to 14. | -",
        "It is for children aged 9-14. | -",
        // Told once, however many ways of telling find it.
        "The pilot, who is 52 years old, was glad. | 52",
      })
  void readsAges(String text, String ages) {
    assertThat(
            in(text).stream()
                .map(age -> String.valueOf(age.years()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(ages == null ? "" : ages);
  }

  @Test
  void hasTheOthersOfAListBesideIt() {
    List<ToldAge> ages = in("The sisters, 10, 13 and 16, were glad.");
    assertThat(ages).extracting(ToldAge::years).containsExactly(10, 13, 16);
    assertThat(ages)
        .extracting(ToldAge::beside)
        .containsExactly(Set.of(13, 16), Set.of(10, 16), Set.of(10, 13));
    assertThat(in("The pilot is aged 52.").get(0).beside()).isEmpty();
  }

  @Test
  void endsItsClauseAtTheNextVerb() {
    assertThat(in("Ana Ruiz, 74, came to us and was last here in 1994.").get(0).clause())
        .isEqualTo("Ana Ruiz, 74, came to us");
    assertThat(in("It rained and was cold when we saw Ana. Ana Ruiz, 74, came.").get(0).clause())
        .isEqualTo("Ana Ruiz, 74, came.");
    assertThat(in("It sank and was lost, and Ana Ruiz, 74, came.").get(0).clause())
        .isEqualTo("It sank and was lost, and Ana Ruiz, 74, came.");
  }

  @Test
  void knowsTheSentenceBeforeItsOwn() {
    Article article = NotedSources.alone("It rained. Ana came. She is 52. It snowed.");
    ToldAge age = ToldAge.in(article, article.blocks().get(1), NotedSources.LEXICON).get(0);
    assertThat(age.before(article).map(Sentence::plain)).contains("Ana came.");
    Article first = NotedSources.alone("She is 52. It snowed.");
    ToldAge one = ToldAge.in(first, first.blocks().get(1), NotedSources.LEXICON).get(0);
    assertThat(one.before(first)).isEmpty();
  }
}
