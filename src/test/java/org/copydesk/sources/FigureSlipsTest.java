package org.copydesk.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that a source has of another unit, row or year, and what is worked out of two. */
class FigureSlipsTest {
  static final String TABLE =
      "Pier,Boats 2023,Boats 2024,Grant 2024 (£000)\nLeith,212,188,340\nGranton,301,254,518\n"
          + "Corran,44,39,71\nTotal,557,481,929\n";

  @TempDir private Path folder;

  private String found(String story, String source, String name) throws IOException {
    return HeldToSources.found(folder, story, source, name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "The yard paid €4,500 for the anchor. | The yard paid £4,500 for the anchor. | €4,500",
        "The yard paid $4,500 for the anchor. | The yard paid US$4,500 for the anchor. | -",
        "The yard paid £4,500 for the anchor. | The yard paid 4,500 for the anchor. | -",
        "The anchor lay there for 16 weeks. | The anchor lay there for 16 months. | 16 weeks",
        "The anchor lay there for 24 months. | The anchor lay there for two years. | -",
        "Each pump moves 900 litres a minute. | Each pump moves 900 litres a second. | 900 litres",
        "Each pump moves 900 litres a minute. | Each pump moves 900 litres a minute. | -",
        "The share rose by seven per cent in May. | The share was up seven points in May. | seven per cent",
        "The share rose by seven points in May. | The share was up seven points in May. | -",
        "She earned just over £30,000 a year. | She earned £29,750 a year. | £30,000",
        "She earned just over £29,000 a year. | She earned £29,750 a year. | -",
        "It was about 6ft 4in tall and heavy. | It was about 1.78 metres tall and heavy. | 6ft 4in",
        "It was about 5ft 10in tall and heavy. | It was about 1.78 metres tall and heavy. | -",
        "About two-thirds of the crates on the pier were wet. | About a third of the crates on the pier were wet. | two-thirds of the crates",
        "The line paid for three-fifths of the £35m pier. | The pier cost £35m, of which the line paid £21m. | -",
        "The line ran 67 trips in May, nearly six times as many as last May. | The line ran 67 trips in May. Last May it was 18. | nearly six times",
        "The line ran 67 trips in May, nearly four times as many as last May. | The line ran 67 trips in May. Last May it was 18. | -",
      })
  void holdsFiguresToSpeech(String story, String source, String marked) throws IOException {
    assertThat(found(story, source, "notes.txt")).isEqualTo(marked == null ? "" : marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Granton had 254 boats, and Leith had 254 too. | -",
        "Leith had 301 boats. | 301 boats",
        "Leith had 188 boats, and Granton 254. | -",
        // Of the year before, where the story has others of the last.
        "Leith had 188 boats. Corran had the fewest, with 44. | 44",
        "Leith had 188 boats. Corran had the fewest, with 39. | -",
        "Leith had 188 boats. Corran had 44 the year before. | -",
        "Corran had the fewest, with 44. | -",
        "The grant for Leith was £340,000. | -",
        "The grant for Leith was £430,000. | £430,000",
      })
  void holdsFiguresToTables(String story, String marked) throws IOException {
    assertThat(found(story, TABLE, "boats.csv")).isEqualTo(marked == null ? "" : marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "“We sold 96 tickets that day,” Ruiz said. | RUIZ: We sold ninety-six tickets that day. | -",
        "“We sold 69 tickets that day,” Ruiz said. | RUIZ: We sold ninety-six tickets that day. | 69 tickets; 69",
        "“We sold 112 tickets that day,” Ruiz said. | RUIZ: We sold a hundred and twelve tickets that day. | -",
        "“We sold 4,310 tickets that day,” Ruiz said. | RUIZ: We sold four thousand three hundred and ten tickets that day. | -",
        "“It cost £65m to build that pier,” Ruiz said. | RUIZ: It cost sixty-five million pounds to build that pier. | -",
        "“It rose 15% when the pier shut,” Ruiz said. | RUIZ: It rose fifteen per cent when the pier shut. | -",
        "“One in twenty of them sank here,” Ruiz said. | RUIZ: I have twenty. One in twenty of them sank here. | -",
        "“We never sold that pier to you,” Ruiz said. | RUIZ: We never, we never sold that [laughter] pier to you. | -",
        "“And the pier, I do not like it much,” Ruiz said. | RUIZ: And the pier, look, I do not like it much. | -",
        "“And the pier I do not see much,” Ruiz said. | RUIZ: And the pier I do not look see much. | “And the pier I do not see much,”",
      })
  void holdsNumbersOfQuotations(String story, String source, String marked) throws IOException {
    assertThat(found(story, source, "talk.txt")).isEqualTo(marked == null ? "" : marked);
  }
}
