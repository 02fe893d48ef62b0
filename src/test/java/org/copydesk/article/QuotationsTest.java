package org.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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
  void aPlaceIsWithinTheQuotationThatHoldsItWhole() {
    String copy = "\"We go,\" he said. \"You stay, she added. \"So 'be it',\" he said, 'so be it'.";
    Source source = new Source("s.txt", copy);
    Article article = new Article.Builder(source).block(Role.PARAGRAPH, Text.whole(source)).build();
    Block block = article.blocks().get(0);
    for (int from = 0; from < copy.length(); from++) {
      for (int to = from; to <= copy.length(); to++) {
        int start = from;
        int end = to;
        Optional<Quotation> wanted =
            article.quotations(block).stream()
                .filter(q -> q.start() <= start && end <= q.end())
                .reduce((first, second) -> second);
        assertThat(article.quotation(block, from, to)).isEqualTo(wanted);
      }
    }
    assertThat(article.quotations(block)).hasSizeGreaterThan(2);
  }

  @Test
  void theWordsOfAStretchAreThoseThatBeginInIt() {
    Source source = new Source("s.txt", "We go, he said.");
    Article article = new Article.Builder(source).block(Role.PARAGRAPH, Text.whole(source)).build();
    Block block = article.blocks().get(0);
    assertThat(article.words(block, 1, 8)).extracting(Word::text).containsExactly("go", "he");
    assertThat(article.words(block, 3, 3)).isEmpty();
    assertThat(article.words(block, 8, 3)).isEmpty();
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
