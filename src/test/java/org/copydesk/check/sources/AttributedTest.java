package org.copydesk.check.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a story has say a quotation. */
class AttributedTest {
  private static String said(List<Attributed> all) {
    return all.stream()
        .map(
            said ->
                said.speaker().person().name().full()
                    + (said.named() ? "" : "?")
                    + ": "
                    + said.speaker().line().text(said.speaker().from(), said.speaker().to()))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "“We are not to blame,” Ana Ruiz said. | Ana Ruiz: Ana Ruiz said",
        "“We are not,” Ana Ruiz said. | -",
        "“We are not to,” Ana Ruiz said. | Ana Ruiz: Ana Ruiz said",
        // Somebody of one name, between the verb and a mark.
        "“We are not to blame,” said Hector, a mate. | Hector: said Hector",
        "“We are not to blame,” said Hector. | Hector: said Hector",
        "“We are not to blame,” said Hector to us. | -",
        "“We are not to blame,” with Hector, a mate. | -",
        // “As she put it”, within five words.
        "He is “not to blame”, as Ana Ruiz put it. | -",
        "He is “not to blame here”, as Ana Ruiz put it. | Ana Ruiz: Ana Ruiz put it",
        "He is “not to blame here” as Ana Ruiz put it. | Ana Ruiz: Ana Ruiz put it",
        "He is “not to blame here”, as Ana Ruiz put on. | -",
        "He is “not to blame here”, as Ana Ruiz saw it. | -",
        "He is “not to blame here”, as of late Ana Ruiz put it. | Ana Ruiz: of late Ana Ruiz put it",
        "He is “not to blame here”, as at the end of Ana Ruiz put it. | Ana Ruiz: at the end of Ana Ruiz put it",
        "He is “not to blame here”, as in the end of it Ana Ruiz put it. | -",
        "He is “not to blame here”, and Ana Ruiz put it. | -",
        // Nobody, where the words end the paragraph, the sentence, or another begins.
        "He is “not to blame for it” | -",
        "Ana Ruiz came. “We are not to blame.” She said that. | -",
        "Ana Ruiz came. “We are not to blame” She said. | -",
        "Ana Ruiz came. “We are not to blame,” she said. | Ana Ruiz?: she said",
        "Ana Ruiz came. “We are not to blame,” he said. | -",
        "Ana Ruiz came with Eva Lund. “We are not to blame,” she said. | -",
        "He was asked by Ana Ruiz. “We are not to blame,” she said. | -",
        "He was asked by Dr Ana Ruiz. “We are not to blame,” she said. | -",
        "He was asked of Ana Ruiz. “We are not to blame,” she said. | Ana Ruiz?: she said",
        "“Ana Ruiz came here once.” “We are not to blame,” she said. | Ana Ruiz?: she said",
        // What she is: in the paragraph, by another word for it, or anywhere.
        "The mayor, Ana Ruiz, came. ¶ “We are not to blame,” the mayor said. | Ana Ruiz?: the mayor said",
        "The mayor, Ana Ruiz, came. ¶ “We are not to blame,” the mate said. | -",
        "The chief harbour master, Ana Ruiz, came. ¶ “We are not to blame,” the chief harbour master said. | Ana Ruiz?: the chief harbour master said",
        "The old chief harbour master, Ana Ruiz, came. ¶ “We are not to blame,” the old chief harbour master said. | -",
        "The mayor, Ana Ruiz, met the mayor, Eva Lund. ¶ “We are not to blame,” the mayor said. | -",
        "Eva Lund, a councillor, came. ¶ Ana Ruiz, an alderman, came. “We are not to blame,” the councillor said. | Ana Ruiz?: the councillor said",
        "Eva Lund, a councillor, came. ¶ Ana Ruiz, a captain, came. “We are not to blame,” the councillor said. | Eva Lund?: the councillor said",
        "Ana Ruiz came. “We are not to blame,” the captain said. | Ana Ruiz?: the captain said",
        "Ana Ruiz came. “We are not to blame,” the table said. | -",
        "Ana Ruiz came. “We are not to blame,” the captain of it said. | -",
        "Ana Ruiz came. “We are not to blame,” the captain did. | -",
      })
  void findsTheSpeaker(String copy, String found) {
    Article story = NotedSources.alone(copy.replace(" ¶ ", "\n\n"));
    assertThat(said(Attributed.in(story, NotedSources.LEXICON, 4)))
        .isEqualTo(found == null ? "" : found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "“We are not to blame,” Hector said. | Hector: Hector said",
        "“We are not,” Hector said. | -",
        "“We are not to,” Hector said. | Hector: Hector said",
        "“We are not to blame.” Hector said so. | -",
        "“We are not to blame,” Hector did. | -",
        "“We are not to blame,” somebody said. | -",
        "“We are not to blame,” Ana Ruiz said. | -",
      })
  void findsSomebodyWhomTheStoryDoesNotIntroduce(String copy, String found) {
    Article story = NotedSources.alone(copy);
    assertThat(said(Attributed.bare(story, NotedSources.LEXICON, 4)))
        .isEqualTo(found == null ? "" : found);
  }
}
