package org.copydesk.sources;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figure, date or title of a source is the one that a story has otherwise. */
class FiguresMeantTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // Money that begins with a letter is nobody's name.
        "The line made a surplus of R780m last year. | - Surplus for the year R708 million | R780m",
        "The line made a surplus of R708m last year. | - Surplus for the year R708 million | -",
        // What goes up by so much will be so much higher.
        "The quay wall will be 19.5m higher and longer. | The quay wall goes up by 9.5 metres. | 19.5m",
        "The quay wall will be 9.5m higher and longer. | The quay wall goes up by 9.5 metres. | -",
        // Two things, of which the source counts the one by another noun.
        "It has a crèche with 82 places and 231 cabins. | Proposed: crèche (52 spaces), 231 cabins and all works. | 82 places",
        "It has a crèche with 52 places and 231 cabins. | Proposed: crèche (52 spaces), 231 cabins and all works. | -",
        // The source names the pier where the story names the town.
        "The Leith firm said it will cut 187 of 612 jobs, leaving 325. | Staff at Granton Pier will fall by 187 jobs, from 512 to 325. | 612 jobs",
        "The Leith firm said it will cut 187 of 512 jobs, leaving 325. | Staff at Granton Pier will fall by 187 jobs, from 512 to 325. | -",
        // Told elsewhere with the unit left out.
        "It was 85 minutes before the boat came. Loading a boat took 51 minutes last month, down from 94. | Loading a boat took 94 minutes in May and 51 last month. | -",
        // A change over years, of which the source has the first and the last.
        "The fish at the weir have fallen by half in 10 years. | In 2014 the counter at the weir gave us 1,900 fish. Last year it was 640. | half",
        "The fish at the weir have fallen by two-thirds in 10 years. | In 2014 the counter at the weir gave us 1,900 fish. Last year it was 640. | -",
        "The fish at the weir have fallen by half. | In 2014 the counter at the weir gave us 1,900 fish. Last year it was 640. | -",
        "The fish at the weir have fallen by half in 10 years. | In 2014 the counter at the weir gave us 1,900 fish. In 2024 it was 640. | half",
        "The fish at the weir have fallen by half in eight years. | In 2014 the counter at the weir gave us 1,900 fish. In 2024 it was 640. | -",
        // Of several things together no two figures of one of them are told.
        "Together with two others Leith makes up nearly nine-tenths of the arrears. | Arrears stood at £3.84 million, of which £1.46 million was owed by Leith. | -",
      })
  void holdsFigures(String story, String source, String marked) throws IOException {
    HeldToSources.holds(folder, story, source, "notes.txt", marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Ana Ruiz, chief executive of the line, was sorry. | Statement attributable to Ana Ruiz, Chief Pilot: | chief executive of the line",
        "Ana Ruiz, chief pilot of the line, was sorry. | Statement attributable to Ana Ruiz, Chief Pilot: | -",
        "It is long, said the head gardener, Ana Ruiz. | From: Ana Ruiz, Director¶¶It is long. | the head gardener",
        "It is long, said the director, Ana Ruiz. | From: Ana Ruiz, Director¶¶It is long. | -",
        "Harbour engineer Ana Ruiz was glad. | In attendance: Ms Ana Ruiz, Senior Planner; Mr Tom Bell, Clerk. | Harbour engineer",
        "Divisional Commissioner Ana Ruiz was glad. | Deputy Commissioner Smt Ana Ruiz and others. | Divisional Commissioner",
        "Deputy Commissioner Ana Ruiz was glad. | Deputy Commissioner Smt Ana Ruiz and others. | -",
      })
  void holdsTitles(String story, String source, String marked) throws IOException {
    HeldToSources.holds(folder, story, source, "notes.txt", marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // The two times of a passage make it, whatever else has minutes.
        "It was 85 minutes before a crew reached him. | She rang at 14.06. He was cold. A crew attended at 15.31. | -",
      })
  void leavesWhatTwoTimesMake(String story, String source, String marked) throws IOException {
    HeldToSources.holds(folder, story, source, "notes.txt", marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // Areas are called by a number and a letter, and a column says of which year a row is.
        "The quota in area 12A went from 4,450 tonnes in 2022 to 3,100 tonnes in 2024. | -",
        "Crab from 12A was worth $41.2 million in 2022. | -",
        "Crab from 12A was worth $38.7 million in 2022. | $38.7 million in 2022",
        // The rows of one year together.
        "The two areas together landed 4,389 tonnes last year. | -",
      })
  void readsTheYearOfARow(String story, String marked) throws IOException {
    String table =
        "area,year,quota_tonnes,landed_tonnes,licences,landed_value_cad¶"
            + "12A,2021,4200,4113,62,38650000¶12A,2022,4450,4398,62,41220000¶"
            + "12A,2024,3100,2987,58,22180000¶12B,2021,1850,1790,27,16430000¶"
            + "12B,2022,1900,1866,27,17100000¶12B,2024,1450,1402,25,10310000¶";
    HeldToSources.holds(folder, story, table, "landings.csv", marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Corran has fared best. About two-thirds of its 247 claims are settled, against a quarter of those on Leith. | -",
        "Corran has fared best. It had 88 claims settled by December. | -",
      })
  void takesTheWholeForWhatItIs(String story, String marked) throws IOException {
    String table =
        "area,claims_lodged,claims_settled_31_dec,claims_settled_31_mar¶"
            + "Leith,412,31,99¶Corran,247,88,164¶";
    HeldToSources.holds(folder, story, table, "claims.csv", marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Asked by Tom Bell, the member for Corran, when it would close, she said: “We will close it a year sooner.” | MR TOM BELL (Corran): When?¶¶ANA RUIZ: We will close it a year sooner. | -",
        "Tom Bell said: “We will close it a year sooner.” | MR TOM BELL (Corran): When?¶¶ANA RUIZ: We will close it a year sooner. | Tom Bell said",
        "It fell, which is seven cents more than at the same sale in 2025. | SALE 09, HELD ON 3 MARCH 2026 | -",
      })
  void readsWhoAskedAndWhatIsCompared(String story, String source, String marked)
      throws IOException {
    HeldToSources.holds(folder, story, source, "notes.txt", marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "At Granton Pier the committee vote was 8-3. | The committee vote was 13-0 at Leith and 9-2 at Granton Pier.¶¶It was cold.¶¶The tide was high.¶¶They had tea.¶¶Nobody came by. | 8-3",
        "At Granton the vote was 9-2. | The vote was 13-0 at Leith and 9-2 at Granton. | -",
        "Tom Bell's motion to fund the new stone quay was lost by four votes to one. | A motion by Tom Bell to fund the new stone quay was lost, two votes to three.¶¶It was cold.¶¶The tide was high.¶¶They had tea.¶¶Nobody came by. | four votes to one",
        "Net debt rose by £8.4m to £35.7m. | Net debt       £37.5m      £29.1m | £35.7m",
        "Net debt rose by £8.4m to £37.5m. | Net debt       £37.5m      £29.1m | -",
        // A figure in brackets is of the year that stands before it.
        "The Leith centre had 64,800 visitors in the year. | The Leith centre remains open and welcomed 71,300 visitors (2025: 64,800). | 64,800 visitors",
        "The Leith centre had 64,800 visitors last year. | The Leith centre remains open and welcomed 71,300 visitors (2025: 64,800). | -",
        "The Leith centre had 64,800 visitors in 2025. | The Leith centre remains open and welcomed 71,300 visitors (2025: 64,800). | -",
        "The Leith centre had 71,300 visitors, up from 64,800. | The Leith centre remains open and welcomed 71,300 visitors (2025: 64,800). | -",
      })
  void readsVotesRaisesAndBrackets(String story, String source, String marked) throws IOException {
    HeldToSources.holds(folder, story, source, "notes.txt", marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "The United Kingdom climbed to 84,100 cases. | 84,100 cases",
        "The United Kingdom slipped to 84,100 cases. | -",
        "Norway climbed to 12,400 cases. | -",
      })
  void readsWhichWayATableWent(String story, String marked) throws IOException {
    String table =
        "market,cases_year_to_jan_2025,cases_year_to_jan_2026¶United States,118000,94400¶"
            + "United Kingdom,87500,84100¶Norway,11900,12400¶";
    HeldToSources.holds(folder, story, table, "cases.csv", marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Of its claims in Leith, 268 had been settled by the end of March. | 268",
        "Of its claims in Leith, 624 had been settled by the end of March. | -",
        "Of its claims in Leith, 268 had been settled by the end of December. | -",
      })
  void readsTheMonthOfAColumn(String story, String marked) throws IOException {
    String table =
        "area,claims_lodged,claims_settled_31_dec_2025,claims_settled_31_mar_2026¶"
            + "Leith,1486,268,624¶Corran,655,190,393¶";
    HeldToSources.holds(folder, story, table, "claims.csv", marked);
  }
}
