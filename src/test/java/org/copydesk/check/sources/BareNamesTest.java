package org.copydesk.check.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.sources.SourcePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of which no source has a word. */
class BareNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "It is run by Harrap Marine. | It is run by others. | Harrap Marine",
        "It is run by Harrap Marine. | Harrap runs it by Marine law. | -",
        "It is run by Harrap Marine. | HARRAP: It is ours. So is Marine law. | -",
        "What became of Harrap Marine | It is run by others. | Harrap Marine",
        "It is run by Harrap of late. | It is run by others. | Harrap",
        "It is run by Harrap of Tarnby. | It is run by others. | Harrap of Tarnby",
        "“It is run by Harrap Marine,” he said. | It is run by others. | -",
        "Harrap runs it. | It is run by others. | -",
        "Harrap Marine runs it. | It is run by others. | Harrap Marine",
        "It will sail on Monday in March. | It is run by others. | -",
        "It is run by the Tarn line. | It is run by others. | Tarn",
        "It is run by the Ta line. | It is run by others. | -",
        "It is run by Captain Lund. | It is run by Lund. | -",
        "It is run in France by French crews. | It is run by others. | -",
        // A body may have words of the sources, and still be none of theirs.
        "It may go to the Court of Appeal. | It will appeal, and go to court. | Court of Appeal",
        "It may go to the Court of Appeal. | It will go to the court of appeal. | -",
        "It may go to the Appeal Court. | It will appeal, and go to court. | -",
      })
  void marksThem(String copy, String source, String found) {
    Article story = NotedSources.story(copy, source);
    SourcePack pack = SourcePack.NONE.with(story);
    assertThat(
            BareNames.in(story, pack).stream()
                .map(span -> span.of(story.source().text()))
                .collect(Collectors.joining("; ")))
        .isEqualTo(found == null ? "" : found);
  }
}
