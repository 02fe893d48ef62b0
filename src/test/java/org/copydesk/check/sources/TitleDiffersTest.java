package org.copydesk.check.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.rule.Rule;
import org.copydesk.sources.SourcePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles that the sources give otherwise: in sentences, lists, labels and signatures. */
class TitleDiffersTest {
  private static final Rule RULE = new TitleDiffers(SourcePack.NONE, NotedSources.LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // Of another field, where the sources speak of this one nowhere.
        "the fisheries minister | Ana Ruiz is the transport minister. ++ The herring quota was cut. | the fisheries minister: transport minister",
        "the fisheries minister | Ana Ruiz is the transport minister. ++ The fisheries quota was cut. | -",
        // Of one that is hardly more than a post only in a sentence that has both.
        "the freight boss | Ana Ruiz is the catering boss. ++ The freight was late. | the freight boss: catering boss",
        "the freight boss | Ana Ruiz is the catering boss. ++ The freight boss was late. | -",
        // Another office, of which the sources speak beside her name alone.
        "the treasurer | Ana Ruiz is the captain. | the treasurer: captain",
        "the treasurer | Ana Ruiz is the captain. ++ The treasurer was late. | the treasurer: captain",
        "the treasurer | Ana Ruiz is the captain. Ruiz met the treasurer. | -",
        "the treasurer | Ana Ruiz is the captain. ++ Ana Ruiz is the treasurer. | -",
        "the treasurer | Ana Ruiz is the captain. ++ Ana Ruiz is the boss. | the treasurer: captain",
        "the treasurer | Ana Ruiz is the captain. She is a nurse. | -",
        "the treasurer | Tom Ruiz is the captain. | -",
        "the treasurer | Ana Ruis is the captain. | the treasurer: captain",
        "the treasurer | Ana Rossi is the captain. | -",
        // The same office of another rank, in brackets behind the name.
        "the chief planning officer | Ana Ruiz (principal planning officer) was asked. | the chief planning officer: principal planning officer",
        "the chief planning officer | Ana Ruiz (principal planning officer) was asked by the chief. | -",
        "the chief planning officer | Ana Ruiz (planning officer) was asked. | -",
        "the planning officer | Ana Ruiz (principal planning officer) was asked. | -",
        "the chief operating officer | Ana Ruiz (chief financial officer) was asked. | the chief operating officer: chief financial officer",
        "the chief operating officer | Ana Ruiz (chief executive) was asked. | the chief operating officer: chief executive",
        "the chief operating officer | Ana Ruiz (chief nurse) was asked. | the chief operating officer: chief nurse",
        "the deputy finance director | Ana Ruiz (finance director) was asked. | the deputy finance director: finance director",
        "the deputy finance director | Ana Ruiz (director) was asked. | the deputy finance director: director",
        "the deputy finance director | Ana Ruiz (catering director) was asked of finance. | -",
        "the deputy finance director | Ana Ruiz (catering director) was asked. | the deputy finance director: catering director",
        "the deputy finance director | Ana Ruiz (finance director) was asked by her deputy. | -",
        "the finance director | Ana Ruiz (deputy finance director) was asked. | -",
        "the senior coroner | Ana Ruiz (assistant coroner) was asked. | the senior coroner: assistant coroner",
        // The same office of something else, if a word says of what.
        "the freight manager | Ana Ruiz (catering manager) was asked. | the freight manager: catering manager",
        "the freight manager | Ana Ruiz (manager) was asked. | -",
        "the Leith manager | Ana Ruiz (catering manager) was asked. | -",
        "the freight manager | Ana Ruiz (deputy manager) was asked. | the freight manager: deputy manager",
        "the freight manager | Ana Ruiz (deputy manager) was asked. ++ The freight was late. | -",
        // In a list before the name, and under it.
        "the treasurer | Captain: Ana Ruiz; mate: Tom Bell | the treasurer: Captain",
        "the treasurer | CAPTAIN: Ana Ruiz; MATE: Tom Bell | -",
        "the treasurer | Yours, ¶ Ana Ruiz ¶ Captain of the Leith boat | the treasurer: Captain of the Leith boat",
        "the treasurer | Ana Ruiz, captain. She was asked. | the treasurer: captain",
        "the treasurer | ANA RUIZ: I’m just the captain of it. | the treasurer: captain of it",
        "the treasurer | ANA RUIZ: I am the captain of it. | the treasurer: captain of it",
        "the treasurer | TOM BELL: I’m just the captain of it. | -",
        "the treasurer | Ana Ruiz (captain of the old herring fleet) was asked. | the treasurer: captain of the old herring fleet",
        "the treasurer | Ana Ruiz (captain of the small old Leith herring fleet) was asked. | the treasurer: captain of the small old Leith herring fleet",
        "the treasurer | Ana Ruiz (captain of the small old red Leith herring fleet) was asked. | -",
        // Who is called loosely may be anything.
        "the boss | Ana Ruiz (captain) was asked. | -",
        "a nurse | Ana Ruiz (captain) was asked. | -",
        "the nurse | Ana Ruiz (captain) was asked. | the nurse: captain",
        "the nurse | Ana Ruiz (captain) was asked. ++ The nurse was late. | -",
        "the nurse | Ana Ruiz (captain) was asked. ++ Nurse: Tom Bell. | the nurse: captain",
      })
  void holdsWhatAnaRuizIs(String title, String source, String found) {
    assertThat(NotedSources.found(RULE, "Ana Ruiz, " + title + ", was glad.", source))
        .isEqualTo(found == null ? "" : found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Ana Ruiz was named as chief operating officer. | Ana Ruiz is the chief financial officer. | chief operating officer: chief financial officer",
        "“Ana Ruiz, the treasurer, was glad,” he said. | Ana Ruiz is the captain. | -",
        "Ana Ruiz, who chairs the Pier Trust, was glad. | Ana Ruiz, who chairs the Harbour Board, was glad. | chairs the Pier Trust: chairs the Harbour Board",
        "Ana Ruiz, who chairs the Pier Trust, was glad. | Ana Ruiz, who chairs the Trust, was glad. | -",
        // More than eight words before “of” describe her.
        "Ana Ruiz, the glad and old and old and treasurer, was glad. | Ana Ruiz is the captain. | the glad and old and old and treasurer: captain",
        "Ana Ruiz, the very glad and old and old and treasurer, was glad. | Ana Ruiz is the captain. | -",
      })
  void holdsTitlesWhereverTheyStand(String copy, String source, String found) {
    assertThat(NotedSources.found(RULE, copy, source)).isEqualTo(found == null ? "" : found);
  }
}
