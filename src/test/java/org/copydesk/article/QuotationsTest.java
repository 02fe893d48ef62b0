package org.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "He said \"no\" and \"yes\". ~ [\"no\", \"yes\"]",
        "“He said “no” to me,” she said. ~ [“He said “no” to me,”]",
        "„So“, sagt er, «bien». ~ [„So“, «bien»]",
        "He is 6'2\" tall, with a 27\" screen. ~ []",
        "\"He is 6'2\" tall,\" she said. \"So.\" ~ [\"He is 6'2\" tall,\", \"So.\"]",
        "At 34°51'15\"S they said \"land\". ~ [\"land\"]",
        "A “kit“ with a switch. ~ [“kit“]",
        "The '80s players' union and rock 'n' roll. ~ []",
        "He called it 'the players' union' and left. ~ ['the players' union']",
        "She read ‘War and Peace’ in the ‘90s. ~ [‘War and Peace’]",
        "It cost &quot;much\" and more. ~ [&quot;much\"]",
      })
  void findsWhatStandsBetweenMarks(String copy, String wanted) {
    assertThat(quotations(copy).stream().map(q -> copy.substring(q.start(), q.end())).toList())
        .hasToString(wanted);
  }

  @Test
  void aMissingMarkIsMissedWhereItBelongs() {
    List<Quotation> found = quotations("\"We go, he said. \"You stay,\" he added.");
    assertThat(found).extracting(Quotation::closed).containsExactly(false, true);
    assertThat(found.get(0).end()).isEqualTo(found.get(1).start());
  }

  @Test
  void aRunningQuotationGoesOnWhenTheNextParagraphOpensAgain() {
    Source source = new Source("s.txt", "\"We go.\n\"You stay.\"");
    Article article =
        new Article.Builder(source)
            .block(Role.PARAGRAPH, Text.verbatim(source, new Span(0, 7)))
            .block(Role.PARAGRAPH, Text.verbatim(source, new Span(8, 19)))
            .build();
    Quotation first = article.quotations(article.blocks().get(0)).get(0);
    assertThat(first.closed()).isFalse();
    assertThat(first.continues()).isTrue();
  }

  private static List<Quotation> quotations(String copy) {
    Source source = new Source("s.txt", copy);
    Article article =
        new Article.Builder(source)
            .block(Role.PARAGRAPH, Text.verbatim(source, new Span(0, copy.length())))
            .build();
    return article.quotations(article.blocks().get(0));
  }
}
