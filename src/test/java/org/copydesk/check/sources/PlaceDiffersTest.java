package org.copydesk.check.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.rule.Rule;
import org.copydesk.sources.SourcePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places that the sources call otherwise. */
class PlaceDiffersTest {
  private static final Rule RULE = new PlaceDiffers(SourcePack.NONE, NotedSources.LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // One letter off, in a name of five letters, and in one of the same two words.
        "The board met in Ossan. | The board met in the hall, Ossen. | Ossan: Ossen",
        "The board met in Ossa. | The board met in the hall, Osse. | -",
        "The board met in Ossan. | The board met in the hall, Osse. | -",
        "The board met in Osse. | The board met in the hall, Ossen. | -",
        "The board met in Ossan’s hall. | The board met in the hall, Ossen. | -",
        "The board met in Castle Ossan. | The board met in the hall, Castle Ossen. | Castle Ossan: Castle Ossen",
        "The board met in Castle Ossan. | The board met in the hall, Old Ossen. | -",
        "The board met in Ossan. | The board met in the hall, Ossen or Ossin. | -",
        "The board met in Ossan, not in Ossen. | The board met in the hall, Ossen. | -",
        "The board met in Ossan. | The board met in the hall, Ossen, of Ossan. | -",
        "“The board met in Ossan,” he said. | The board met in the hall, Ossen. | -",
        "The board met with Ossan. | The board met with the mate, Ossen. | -",
        "The board met in Ana Ossan. | The board met in the hall, Ossen. | -",
        // Another place in what says the same.
        "Crews met in Larne on Friday to sign the deal. | Crews met in Leith on Friday to sign the deal. | Larne: Leith",
        "Crews met in France on Friday to sign the deal. | Crews met in Leith on Friday to sign the deal. | -",
        // Two ways find that one road is meant; it is marked once.
        "The road goes to Highway 16. | The road goes to Highway 61. | Highway 16: Highway 61",
        "The yard lies off Route 6. | The yard lies off Hwy. 9. | Route 6: Hwy. 9",
        "They met in Hall 4 on Friday. | They met in Hall 7 on Friday. | Hall 4: Hall 7",
        "They met at Pier 4. | They met at Pier 7. | Pier 4: Pier 7",
        // Of two words, where “in” or “at” leads to it.
        "They sat in the Market Hall. | They sat in the Assembly Hall. | Market Hall: Assembly Hall",
        // What holds an amount is no place.
        "They paid KSh 78 million for it. | They paid KSh 212 for it. | -",
        "They paid KSh 780 for it. | They paid KSh 212 for it. | -",
      })
  void marksPlaces(String copy, String source, String found) {
    assertThat(NotedSources.found(RULE, copy, source)).isEqualTo(found == null ? "" : found);
  }
}
