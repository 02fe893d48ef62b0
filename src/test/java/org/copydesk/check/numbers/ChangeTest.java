package org.copydesk.check.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {
  private static List<String> changes(String copy) {
    Article article = RuleExamples.article(copy);
    return article.blocks().stream()
        .flatMap(block -> Change.in(article, block).stream())
        .map(Change::words)
        .toList();
  }

  @Test
  void bothEndsAreFoundEitherWayRound() {
    assertThat(changes("Sales rose from 240 to 288 in May and fell to 80 from 90 in June."))
        .containsExactly("from 240 to 288", "to 80 from 90");
  }

  /** “from ” has five characters, and so has each hedge: twenty-three make a hundred and twenty. */
  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "23, 1", "24, 0"})
  void hedgesReachAHundredAndTwentyCharactersBack(int hedges, int found) {
    assertThat(changes("Sales rose from " + "only ".repeat(hedges) + "240 to 288 in May."))
        .hasSize(found);
  }

  @Test
  void whatStandsBeforeAFigureIsKnownNoFurther() {
    Article article =
        RuleExamples.article(
            "Sales " + "and so ".repeat(40) + "rose by 48 from 240 to 288 in May.");
    Change change = Change.in(article, article.blocks().get(0)).get(0);
    assertThat(change.before(change.from())).hasSize(120).endsWith("rose by 48 from ");
    assertThat(change.beside(article)).hasSize(1);
  }

  @Test
  void aThousandChangesInARowAreAllFound() {
    assertThat(changes("Sales rose from 240 to 288; ".repeat(700) + "they said.")).hasSize(700);
  }
}
