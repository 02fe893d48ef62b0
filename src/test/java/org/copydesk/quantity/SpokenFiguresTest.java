package org.copydesk.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures as people say them. */
class SpokenFiguresTest {
  private static String said(String copy) {
    Article article = RuleExamples.article(copy);
    Block block = article.blocks().get(0);
    Sentence sentence = article.sentences(block).get(0);
    return SpokenFigures.in(sentence, Quantities.of(article).in(sentence)).stream()
        .map(q -> q.words() + " = " + q.low().toPlainString() + (" " + q.unit()).stripTrailing())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It took an hour and a half to dock. | an hour and a half = 1.5 hour",
        "It took two hours and fifteen minutes. | two hours and fifteen minutes = 2.25 hour",
        "It took an hour forty, no more. | an hour forty = 1.666667 hour",
        "It took half an hour to dock. | half an hour = 0.5 hour",
        "It took three and a half hours to dock. | three and a half hours = 3.5 hour",
        "It took a couple of hours to dock. | a couple of hours = 2 hour",
        "They sold a million and a half of them. | a million and a half = 1500000",
        "They sold two and a quarter million of them. | two and a quarter million = 2250000",
        "It cost me thirty grand then. | thirty grand = 30000",
        "It cost me 200 quid then. | 200 quid = 200 £",
        "It rose by nought point six last year. | nought point six = 0.6 %",
        "It rose to four point seven million. | four point seven million = 4700000",
        "It came to nineteen thousand four hundred. | nineteen thousand four hundred = 19400",
        "It had 19,000 rats and 400 cats. | 19,000 = 19000; 400 = 400",
      })
  void readsWhatIsSaid(String copy, String figures) {
    assertThat(said(copy)).isEqualTo(figures);
  }

  @Test
  void leavesWhatIsWritten() {
    Article article = RuleExamples.article("It took 12 days and £400.");
    Sentence sentence = article.sentences(article.blocks().get(0)).get(0);
    List<Quantity> written = Quantities.of(article).in(sentence);
    assertThat(SpokenFigures.in(sentence, written)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "It took an hour and a half to dock., true",
    "A half of them were late., false",
  })
  void knowsThePartOfOne(String copy, boolean part) {
    Article article = RuleExamples.article(copy);
    assertThat(
            Quantities.of(article).in(article.blocks().get(0)).stream()
                .filter(q -> q.kind() == Kind.FRACTION)
                .anyMatch(SpokenFigures::isPart))
        .isEqualTo(part);
  }
}
