package org.copydesk.check.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a text says to be what. */
class TitlesTest {
  private static String read(String text) {
    Article article = NotedSources.alone(text);
    return Titles.in(article, NotedSources.LEXICON).stream()
        .map(held -> held.person().name().full() + " " + words(held.title()))
        .collect(Collectors.joining("; "));
  }

  private static String words(HeldTitle title) {
    return title.block().plain().substring(title.start(), title.end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Ana Ruiz, the treasurer, was glad. | Ana Ruiz the treasurer",
        "Ana Ruiz is the treasurer of the Pier Trust. | Ana Ruiz treasurer of the Pier Trust",
        "Ana Ruiz is now also the treasurer. | Ana Ruiz treasurer",
        "Ana Ruiz now is treasurer. | Ana Ruiz treasurer",
        "Ana Ruiz has been the treasurer. | Ana Ruiz treasurer",
        "Ana Ruiz became treasurer. | Ana Ruiz treasurer",
        "Ana Ruiz saw the treasurer. | -",
        "Ana Ruiz is very glad. | -",
        "Ana Ruiz is 54 and treasurer of Leith. | Ana Ruiz treasurer of Leith",
        "Ana Ruiz is 54 or treasurer of Leith. | -",
        "Ana Ruiz was named treasurer in May. | Ana Ruiz treasurer",
        "Ana Ruiz was named as treasurer in May. | Ana Ruiz treasurer",
        "Ana Ruiz was promoted to treasurer in May. | Ana Ruiz treasurer",
        "Ana Ruiz was glad. She is the treasurer. | Ana Ruiz treasurer",
        "Ana Ruiz was glad. He is the treasurer. | -",
        "Ana Ruiz has chaired the Pier Trust. | Ana Ruiz chaired the Pier Trust",
        // Whom “who” goes on about: the one before it, or the last named before a mark or “and”.
        "It was Ana Ruiz who chairs the Pier Trust. | Ana Ruiz chairs the Pier Trust",
        "It was Ana Ruiz, who chairs the Pier Trust. | Ana Ruiz chairs the Pier Trust",
        "Tom Bell met Ana Ruiz of Leith, who chairs the Pier Trust. | Ana Ruiz chairs the Pier Trust",
        "Tom Bell met Ana Ruiz of Leith and who chairs the Pier Trust. | Ana Ruiz chairs the Pier Trust",
        "Tom Bell met Ana Ruiz of Leith who chairs the Pier Trust. | -",
        "Tom Bell met Ana Ruiz of Leith, who chairs it with Tom Bell. | Ana Ruiz chairs it with Tom Bell",
        "Ana Ruiz met Tom Bell of Leith, who chairs it with Tom Bell. | Tom Bell chairs it with Tom Bell",
        "Tom Bell was there. Of Leith, who chairs the Pier Trust? | -",
        // A title is no longer than twelve words.
        "Ana Ruiz is the Leith herring fleet pier quay rope sail lamp lock crane treasurer. | Ana Ruiz Leith herring fleet pier quay rope sail lamp lock crane treasurer",
        "Ana Ruiz is the Leith herring fleet pier quay rope sail lamp lock crane boat boat treasurer. | -",
      })
  void readsTitles(String text, String titles) {
    assertThat(read(text)).isEqualTo(titles == null ? "" : titles);
  }
}
