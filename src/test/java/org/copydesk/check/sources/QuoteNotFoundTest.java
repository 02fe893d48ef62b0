package org.copydesk.check.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.rule.Rule;
import org.copydesk.sources.SourcePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations that are not in sources which have all else that somebody, or anybody, says. */
class QuoteNotFoundTest {
  private static final Rule RULE = new QuoteNotFound(SourcePack.NONE, NotedSources.LEXICON);
  private static final String SAID =
      "ANA RUIZ: We will close the line. We sail at ten today. The boats are too old. Nobody rides"
          + " on Sundays. It is cold at sea.";
  private static final String FOUR =
      "“We will close the line.” “We sail at ten today.” “The boats are too old.” “Nobody rides on"
          + " Sundays.” ¶ ";

  private static void holds(String copy, String found) {
    assertThat(NotedSources.found(RULE, copy, SAID)).isEqualTo(found == null ? "" : found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "“Nobody loses a job,” Ana Ruiz said. | “Nobody loses a job,”",
        "“Nobody loses jobs,” Ana Ruiz said. | -",
        "“Nobody loses a job,” Tom Bell said. | -",
        "“It is cold at sea,” Ana Ruiz said. | -",
        "A card read “it is held with tape”. | -",
      })
  void holdsThoseOfAPersonToTheSources(String copy, String found) {
    holds(copy, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "A card read “it is held with tape”. | “it is held with tape”",
        "A card read “held here with tape”. | -",
        "A card read “All the Boats of Leith”. | -",
        "Ana Ruiz was there. A card read “it is held with tape”. | “it is held with tape”",
        "Tom Bell was there. A card read “it is held with tape”. | -",
        "“It is held with tape,” Tom Bell said. | -",
        "“It is held with tape” and “it is all we have”. | -",
      })
  void holdsThoseOfNobodyToSourcesThatHaveTheRest(String copy, String found) {
    holds(FOUR + copy, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "“We will close the line.” “We sail at ten today.” “The boats are too old.” ¶ A card read “it is held with tape”. | -",
        "“We will close the line.” “We sail at ten today.” “The boats are too old.” “It is cold at sea.” ¶ A card read “it is held with tape”. | “it is held with tape”",
      })
  void takesFourForTheRest(String copy, String found) {
    holds(copy, found);
  }
}
