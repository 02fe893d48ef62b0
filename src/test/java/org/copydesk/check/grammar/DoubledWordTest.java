package org.copydesk.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Safety;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubledWordTest {
  @Test
  void holdsToItsExamples() {
    RuleExamples.hold(new DoubledWord());
  }

  @Test
  void theRepeatMayBeDeletedUnseen() {
    assertThat(new DoubledWord().check(RuleExamples.article("It was a a first.")))
        .flatExtracting("fixes")
        .extracting(fix -> ((Fix) fix).safety())
        .containsExactly(Safety.SAFE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // A particle ends the one clause, and a time begins the next.
        "They moved in in May. | -",
        "They moved in in the spring. | -",
        "They moved in in the. | in in",
        "They moved in in the house. | in in",
        "They carried on on Monday. | -",
        "They carried on on. | on on",
        "They carried on on | on on",
        "They sat on on Monday. | on on",
        "In in May they moved. | In in",
        // What is asked ends in the verb with which the rest goes on.
        "What it was was not said by the men. | -",
        "What the old stone house by the sea was was a barn. | was was",
        "Where the old stone house was was a barn. | -",
        "The barn was was old. | was was",
        "Was was old. | Was was",
      })
  void leavesWordsThatBelongToTwoClauses(String copy, String marked) {
    Article article = RuleExamples.article(copy);
    assertThat(new DoubledWord().check(article))
        .extracting(found -> found.span().of(article.source().text()))
        .isEqualTo(Optional.ofNullable(marked).map(List::of).orElse(List.of()));
  }
}
