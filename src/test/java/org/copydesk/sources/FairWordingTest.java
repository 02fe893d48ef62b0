package org.copydesk.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reporter fairly makes of a source, beside what goes amiss in the same words. */
class FairWordingTest {
  private static final String WAITS =
      "Procedure,Median wait (days),List\nHip replacement,214,388\nKnee replacement,241,542\n";

  private static final String TAKINGS =
      "<html><body><table><caption>Takings, in millions of dollars</caption>"
          + "<tr><th>Pier</th><th>2024</th><th>2023</th></tr>"
          + "<tr><td>Leith</td><td>1,840</td><td>1,600</td></tr>"
          + "<tr><td>Granton</td><td>828</td><td>592</td></tr></table></body></html>";

  private static final String WITNESSES =
      "ANA RUIZ, harbour master: The fall was of 11 metres.\n\n"
          + "TOM BELL, deckhand: I shouted up to him at once.\n\n"
          + "THE CORONER, summing up: I do not criticise the crew of that boat.\n";

  private static final String NOTE =
      "10.30 TOM BELL, 52, sworn. \"I saw her in good time.\"\n"
          + "Mr Lund: Did you stop? \"No sir, there was a van coming the other way.\"\n"
          + "Mr Lund: Then why not wait? \"I was running late.\"\n"
          + "Mr Lund: Phone? Not in use.\n\n"
          + "11.15 PC ANA RUIZ takes court through her report. \"Speed was not the cause of this.\"\n";

  private static final String CLOSED =
      "RUIZ: These were not reckless people.\n\nBELL: No. The pier was not closed to anyone.\n\n"
          + "RUIZ: They had lights.\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // Only "nearly" makes 20 of the 18 that went the other way.
        "Profit fell nearly 20 per cent when the pier shut. | Stocks were up 18 per cent when the pier shut. | -",
        "Profit fell 18 per cent when the pier shut. | Profit was up 18 per cent when the pier shut. | 18 per cent",
        // What a third leaves.
        "About two-thirds of the orders are collected. | Collection pays and delivery does not, and about a third of orders are delivery. | -",
        "In places the mud was three metres deep. | They had mud up to three metres deep. | -",
        "The mud was three metres deep. | They had mud up to three metres deep. | three metres",
        "It has stretched the longest ride by 25 minutes. | The longest ride was forty minutes. | -",
        "The call came shortly before 11.30am from the pier. | The call came at 11.25am from the pier. | -",
        "A report on the pier is due by July 30. | A report on the pier is to be sent within eight weeks of 4 June. | -",
        "The plan sets aside £35,000 for a diver. | Resolved to set aside £3,500 for the diver. | £35,000",
        "Roads take one dollar in three. | The fee at the pier is ten dollars, for its roads. | -",
        // Parts of a whole that both give.
        "Two thirds of the 96 crates are sold. | The pier has 96 crates, of which 72 are sold. | Two thirds of the 96 crates",
        "Three-quarters of the 96 crates are sold. | The pier has 96 crates, of which 72 are sold. | -",
        "A quarter of the 96 crates are left. | The pier has 96 crates, of which 72 are sold. | -",
        "Of the 14 men hurt, two-fifths had fallen. | On the pier 14 men were hurt. Nine of them fell. | two-fifths",
        "Of the 14 men hurt, almost two-thirds had fallen. | On the pier 14 men were hurt. Nine of them fell. | -",
      })
  void holdsFigures(String story, String source, String marked) throws IOException {
    HeldToSources.holds(folder, story, source, "notes.txt", marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Boats at Leith fell by a third. | a third",
        "Boats at Leith fell by a tenth. | -",
        "Corran saw a fall of 19 per cent. | 19 per cent",
        "Corran saw a fall of 11 per cent. | -",
        "Leith had 188 boats, 42 fewer than the year before. | 42",
        "Leith had 188 boats, 24 fewer than the year before. | -",
        // Another amount, of which the change may be.
        "Leith expects 960 boats, 60 per cent above what it had. | -",
        "Leith makes up two-fifths of the boats. | -",
        "Leith and Granton together fell by a seventh. | -",
        "Granton, more than Leith, fell by a seventh. | -",
      })
  void holdsChangesToRows(String story, String marked) throws IOException {
    HeldToSources.holds(folder, story, FigureSlipsTest.TABLE, "boats.csv", marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Knee patients waited a median of 214 days. | 214 days",
        "Knee patients waited a median of 241 days. | -",
      })
  void knowsARowByTheWordThatOnlyItHas(String story, String marked) throws IOException {
    HeldToSources.holds(folder, story, WAITS, "waits.csv", marked);
  }

  @Test
  void readsWhatStandsOverATable() throws IOException {
    assertThat(HeldToSources.found(folder, "Leith took $1.84 billion.", TAKINGS, "page.html"))
        .isEmpty();
    assertThat(HeldToSources.found(folder, "Leith took $1.48 billion.", TAKINGS, "page.html"))
        .isEqualTo("$1.48 billion");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "“I do not criticise the crew of that boat,” said Ana Ruiz. | said Ana Ruiz",
        // Who has no label may be the one whom a label calls by an office.
        "“I do not criticise the crew of that boat,” said Peter Lund. | -",
        "“I shouted up to him at once,” said Ana Ruiz. | said Ana Ruiz",
      })
  void knowsWitnessesByTheirLabels(String story, String marked) throws IOException {
    HeldToSources.holds(folder, story, WITNESSES, "record.txt", marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“Speed was not the cause of this,” said Ana Ruiz.",
        "“No sir, there was a van coming the other way,” said Tom Bell.",
      })
  void takesEntriesOfANoteForNobodysSpeech(String story) throws IOException {
    assertThat(HeldToSources.found(folder, story, NOTE, "note.txt")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "“The pier was not closed to anyone,” Ruiz said. | Ruiz said",
        "“The pier was not closed to anyone,” Bell said. | -",
        // A firm may say what somebody of it says.
        "“The pier was not closed to anyone,” Tesco said. | -",
      })
  void knowsASurnameThatALabelHas(String story, String marked) throws IOException {
    HeldToSources.holds(folder, story, CLOSED, "talk.txt", marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Cllr Bell spoke against. He said: “It is a lot to ask for a pier.” Cllr Ruiz left. | said Ruiz",
        "Tom Bell, master of the pier, said:¶¶“It is a lot to ask for a pier.”¶¶Ana Ruiz left. | said Ruiz",
        "Ana Ruiz, master of the pier: “It is a lot to ask for a pier.” Cllr Tom Bell left. | -",
      })
  void knowsWhomAColonLetsSpeak(String source, String marked) throws IOException {
    assertThat(
            HeldToSources.found(
                folder,
                "Ana Ruiz was there. “It is a lot to ask for a pier,” said Ruiz.",
                source,
                "minutes.md"))
        .isEqualTo(marked == null ? "" : marked);
  }
}
