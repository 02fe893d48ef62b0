package org.copydesk.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one quantity says beside another, or of a number. */
class QuantityTest {
  private static Quantity of(String copy) {
    Article article = RuleExamples.article(copy);
    return Quantities.of(article).in(article.blocks().get(0)).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Twelve dogs ran. | 12 dogs sat. | true | true",
        "Twelve dogs ran. | 13 cats sat. | true | false",
        "It took 12 to 15 days. | It took 12 to 15 days. | true | true",
        "It took 12 to 15 days. | It took 12 to 16 days. | true | false",
        "It took 12 to 15 days. | It took 11 to 15 days. | true | false",
        "It took 12 days. | It took 12 weeks. | false | true",
        "It cost $12. | It cost £12. | false | true",
        "It ran 12 miles. | There are 12 dogs. | false | true",
      })
  void comparesUnitAndValue(String one, String other, boolean unit, boolean value) {
    assertThat(of(one).sameUnit(of(other))).isEqualTo(unit);
    assertThat(of(one).sameValue(of(other))).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It took 12 to 15 days. | 11.9 | false",
        "It took 12 to 15 days. | 12 | true",
        "It took 12 to 15 days. | 15 | true",
        "It took 12 to 15 days. | 15.1 | false",
        "It took 12 days. | 12 | true",
        "It took 12 days. | 12.1 | false",
        "It took more than 12 days. | 12.1 | true",
        "It took more than 12 days. | 11.9 | false",
      })
  void allowsWhatLiesWithin(String copy, BigDecimal value, boolean allowed) {
    assertThat(of(copy).allows(value)).isEqualTo(allowed);
  }

  @Test
  void onlyOneNumberIsSingle() {
    assertThat(of("It took 12 days.").isSingle()).isTrue();
    assertThat(of("It took 12 to 15 days.").isSingle()).isFalse();
    assertThat(of("They drew 2-2 on Sunday.").isSingle()).isFalse();
    assertThat(of("Police saw 12 dogs.").span().start()).isEqualTo(11);
  }

  @Test
  void aSentenceHoldsItsOwnAndNoLabels() {
    Article article = RuleExamples.article("12 dogs ran on Flight 370. They saw 13 cats");
    Block block = article.blocks().get(0);
    Quantities all = Quantities.of(article);
    assertThat(all.in(block)).extracting(Quantity::words).containsExactly("12", "13");
    assertThat(all.labels(block)).extracting(Quantity::words).containsExactly("370");
    for (Sentence sentence : article.sentences(block)) {
      assertThat(all.in(sentence))
          .extracting(Quantity::words)
          .containsExactly(sentence.start() == 0 ? "12" : "13");
    }
  }
}
