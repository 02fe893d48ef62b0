package org.copydesk.sources;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that are made of two others, exchanged, or taken from beside those that are meant. */
class WorkedSlipsTest {
  private static final String LOG =
      "HARBOR LOG, Friday through Sunday¶¶SATURDAY¶3:20 p.m. Rope theft, Kelp Lane. Owner told."
          + "¶¶SUNDAY¶1:26 a.m. Launch adrift off Gull Rock. Cutter on scene 1:33. Crew of two"
          + " off at 1:51.¶4:10 a.m. Lamp out.";

  private static final String ZONES =
      "zone,growers,sheds,hops_kg_2024_25,hops_kg_2023_24\nMarl,420,4,815000,764000\n"
          + "Weald,310,3,540000,475000\nDowns,205,2,294000,251000\n";

  private static final String FARES =
      "station,km_from_quay,fare,trips,trips_1990\nQuay,0,0.00,41200,18900\n"
          + "Corran,104,14.60,4100,3700\nLeith,146,18.90,36300,20800\n";

  @TempDir private Path folder;

  private void holds(String story, String source, String name, String marked) throws IOException {
    HeldToSources.holds(folder, story, source, name, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // Each a part of a sum.
        "Dredging costs £84m over six years, or about £28m a year. | Dredging costs £84m over six years. | £28m",
        "Dredging costs £84m over six years, or about £14m a year. | Dredging costs £84m over six years. | -",
        "Dredging costs £84m over six years, and the lamps cost £28m a year. | Dredging costs £84m over six years. | -",
        "They voted €22,500, almost €5,000 a lamp, for work on 46 more lamps. | They voted 22,500 euros for work on 46 more lamps. | €5,000",
        "They voted €22,500, almost €500 a lamp, for work on 46 more lamps. | They voted 22,500 euros for work on 46 more lamps. | -",
        // So many per cent of a sum.
        "The harbour board met about £14,000 of it. | The wreck survey cost £58,300 and was paid for by the harbour board (70 per cent). | £14,000",
        "The harbour board met about £41,000 of it. | The wreck survey cost £58,300 and was paid for by the harbour board (70 per cent). | -",
        // How far apart two sums are.
        "A diver now earns £38,200. Prices have left that pay £5,600 short. | A diver earns £38,200. If the pay of a diver had kept up with prices it would be £44,700. | £5,600",
        "A diver now earns £38,200. Prices have left that pay £6,500 short. | A diver earns £38,200. If the pay of a diver had kept up with prices it would be £44,700. | -",
        // A change of two sums, of which one stands in brackets with its year.
        "The yard has cut its dividend by 40 per cent. | Half-year dividend of 6 cents a share (2024: 15 cents). | 40 per cent",
        "The yard has cut its dividend by 60 per cent. | Half-year dividend of 6 cents a share (2024: 15 cents). | -",
        "The yard has cut its dividend by 40 per cent in Norway. | Half-year dividend of 6 cents a share (2024: 15 cents). | -",
        "Boats carried 14,720 tonnes of ore, about 12 per cent more than the year before. | The boats’ loan stood at £212m, down from £290m the year before. | -",
        // What it has become, and what it was.
        "They raised the award by a fifth, to £22,765. | The award: £22,765, increased by £4,553 to £27,318. | £22,765",
        "They raised the award by a fifth, to £27,318. | The award: £22,765, increased by £4,553 to £27,318. | -",
        "It pays £26.40 for each box, down from £36. | It pays £26.40 for each box of herring. The price of the year before was £33. | £36",
        "It pays £26.40 for each box, down from £33. | It pays £26.40 for each box of herring. The price of the year before was £33. | -",
        // Two that have changed places, and one of two that are joined.
        "They tried 12 nets at 36 sites. | They tried 36 nets at 12 sites. | 12 nets; 36 sites",
        "They tried 36 nets at 12 sites. | They tried 36 nets at 12 sites. | -",
        "Ailsa Kerr took five for 83 for Leith. | For Leith Ailsa Kerr finished with 5 for 38. | 83",
        "Ailsa Kerr took five for 38 for Leith. | For Leith Ailsa Kerr finished with 5 for 38. | -",
        "Ailsa Kerr took five for 83 for Leith. | For Leith Ailsa Kerr took 5 for 38 and Jo Orr 5 for 83. | 83",
        // Of the statement beside.
        "Five of the 14 locks on the canal had only stop signs. | There are 14 locks on the canal. Five of the 14 have boom gates. The remaining nine have stop signs. | Five of the 14 locks",
        "Nine of the 14 locks on the canal had only stop signs. | There are 14 locks on the canal. Five of the 14 have boom gates. The remaining nine have stop signs. | -",
        // What is done and what is left.
        "The main stands still, with 13km still to lay. | Work stopped on the main when 13 kilometres had been laid. | 13km",
        "The main stands still, with 13km laid. | Work stopped on the main when 13 kilometres had been laid. | -",
        // Measures that were converted, and amounts of other dollars and of billions.
        "The towers rise to about 717 feet. | Height of the towers: 188 metres. | 717 feet",
        "The towers rise to about 617 feet. | Height of the towers: 188 metres. | -",
        "The bridge will cost US$1.9 billion. | Cost of the bridge: NZ$1.9 billion. | US$1.9 billion",
        "The bridge will cost $1.9 billion. | Cost of the bridge: NZ$1.9 billion. | -",
        "The deal is worth £1.1 billion a year. | The deal, worth £1.1 million a year, runs on. | £1.1 billion",
        "Two-thirds of the 96 berths are let. | The quay had 96 berths, of which 72 were let. | Two-thirds of the 96 berths",
        "Three-quarters of the 96 berths are let. | The quay had 96 berths, of which 72 were let. | -",
        // Amounts of rands and shillings.
        "Police were asked about invoices worth R62 million. | It went to the police about invoices to the value of R6.2 million. | R62 million",
        "Police were asked about invoices worth R6.2 million. | It went to the police about invoices to the value of R6.2 million. | -",
        // Votes.
        "The board voted by 12 to two to sell the wreck. | Decision: to sell the wreck. For: 13. Against: 1. Abstentions: 2. | 12 to two",
        "The board voted by 13 to one to sell the wreck. | Decision: to sell the wreck. For: 13. Against: 1. Abstentions: 2. | -",
        "The board voted 5-4 to sell the wreck. | To sell the wreck: six ayes, three nays. | 5-4",
        "The board voted 6-3 to sell the wreck. | To sell the wreck: six ayes, three nays. | -",
        "More than four-fifths of those who voted backed the sale. | For: 1,418. Against: 424. | four-fifths",
        "More than three-quarters of those who voted backed the sale. | For: 1,418. Against: 424. | -",
      })
  void holdsWhatIsMadeOfTwo(String story, String source, String marked) throws IOException {
    holds(story, source, "notes.txt", marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "The cutter came to Gull Rock 17 minutes after the 1:26 a.m. call. | 17 minutes",
        "The cutter came to Gull Rock seven minutes after the 1:26 a.m. call. | -",
        "The launch was adrift off Gull Rock early on Sunday. | -",
        "A rope theft was told of on Saturday. | -",
        "At 1:26 a.m. on Saturday a launch was adrift off Gull Rock. | Saturday",
        "At 1:26 a.m. on Sunday a launch was adrift off Gull Rock. | -",
      })
  void holdsTimesToLogs(String story, String marked) throws IOException {
    holds(story, LOG, "log.txt", marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Growers picked 1,649 tonnes. The three sheds at Weald took in 475,000kg. | 475,000kg",
        "Growers picked 1,649 tonnes. The three sheds at Weald took in 540,000kg. | -",
        "The three zones have 985 growers between them. | 985 growers",
        "The three zones have 935 growers between them. | -",
        "The five zones have 985 growers between them. | -",
      })
  void holdsFiguresToColumns(String story, String marked) throws IOException {
    holds(story, ZONES, "zones.csv", marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "The 146km trip from the Quay costs £18.90. | -",
        "The 146km trip from the Quay costs £14.60. | £14.60",
        "Leith had 20,800 trips. Some 4,100 started in Corran. | 20,800 trips",
        "Leith had 36,300 trips. Some 4,100 started in Corran. | -",
      })
  void holdsFiguresToRows(String story, String marked) throws IOException {
    holds(story, FARES, "fares.csv", marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "The dividend is payable Dec. 5. | The dividend is payable on Dec. 19 to holders of record on Dec. 5. | Dec. 5",
        "The dividend is payable Dec. 19. | The dividend is payable on Dec. 19 to holders of record on Dec. 5. | -",
        "The museum bought the boat from his widow in 1956. | The museum bought the boat from his widow in 1952. A letter came in 1956. | 1956",
        "The museum bought the boat from his widow in 1952. | The museum bought the boat from his widow in 1952. A letter came in 1956. | -",
        "They asked about a barge that ran aground in February 2012. | A barge that grounded in the east bay in February 2021 had rats. | February 2012",
        "They asked about a barge that ran aground in February 2021. | A barge that grounded in the east bay in February 2021 had rats. | -",
        "The Corran Ore Company said on 30 September that it would pay £26 for each box. | Leith, Tuesday 30 September 2025¶¶The Corran Ore Company will pay £26 for each box of the year ended 30 June 2025. | -",
      })
  void holdsDates(String story, String source, String marked) throws IOException {
    holds(story, source, "notes.txt", marked);
  }
}
