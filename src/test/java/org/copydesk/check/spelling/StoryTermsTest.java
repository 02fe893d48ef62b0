package org.copydesk.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shows that a word no dictionary has is meant as it is written. */
class StoryTermsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A version, a value, a file or a command beside it
        "The firm shipped qtext 2.4 in May. | true",
        "The firm shipped qtext (2.x) in May. | true",
        "The firm shipped qtext 24 times in May. | false",
        "The firm shipped qtext v2 in May. | true",
        "The firm put qtext to a vote in May. | false",
        "The file qtext was lost. | true",
        "The command qtext was lost. | true",
        "The profile qtext was lost. | false",
        "The flag was lost, and qtext too. | false",
        // What is said to be called so
        "The editor is called qtext. | true",
        "The editor, known as the “qtext”, was lost. | true",
        "The so-called qtext was lost. | true",
        "The editor was recalled qtext and all. | false",
        // What is set off in marks, style, code or a link
        "The “qtext” was lost. | true",
        "“The qtext was lost,” he said. | false",
        "The _qtext_ was lost. | true",
        "The *qtext* was lost, and so was the rest of qtext. | true",
        "The `qtext` was lost, and so was the rest of qtext. | true",
        "The [old qtext team](https://copy.test/a) was lost. | true",
        "The [oldest of qtext teams](https://copy.test/a) was lost. | false",
        "The [qtext] was lost. | false",
        "The qtext was lost. | false",
      })
  void whatIsShown(String copy, boolean shown) {
    assertThat(words(copy))
        .filteredOn(word -> word.text().equals("qtext"))
        .isNotEmpty()
        .allMatch(word -> terms(copy).isShown(word) == shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The qtext was lost. Nobody had qtext. | false",
        "The qtext was lost. Nobody had qtext. Qtext was old. | true",
      })
  void whatIsRepeated(String copy, boolean repeated) {
    assertThat(words(copy))
        .filteredOn(word -> word.text().equals("qtext"))
        .isNotEmpty()
        .allMatch(word -> terms(copy).isRepeated(word) == repeated);
  }

  private static List<StoryWord> words(String copy) {
    return StoryWords.of(RuleExamples.article(copy)).all();
  }

  private static StoryTerms terms(String copy) {
    Article article = RuleExamples.article(copy);
    return new StoryTerms(article, StoryWords.of(article));
  }
}
