package org.copydesk.sources;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places, ages, times, titles and words that a story tells anew, and what goes amiss in that. */
class RetoldTest {
  private static final String ROLL =
      "Pier,Opened,Boats 2023,Boats 2024,Length (km),Wait (days)\n"
          + "Leith,1961,72.5,82.0,88,31\nGranton,1974,44.1,47.3,41,14\n";

  @TempDir private Path folder;

  private void holds(String story, String source, String marked, String name) throws IOException {
    HeldToSources.holds(folder, story, source, name, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // One word leads to both.
        "Two divers were held by police late on Wednesday at a motel in Port Corran. | Late on Wednesday police held the two divers at a motel over in Upper Grane.¶¶The sun shone.¶¶The fair is in Port Corran. | Port Corran",
        "Two divers were held by police late on Wednesday at a motel in Upper Grane. | Late on Wednesday police held the two divers at a motel over in Upper Grane. | -",
        // It leads there in another place.
        "Two divers were held by police late on Wednesday at a motel in Port Corran. | Late on Wednesday police held the two divers at a motel over in Upper Grane. A motel in Port Corran was shut. | -",
        // What a story says of a country is no other place.
        "Two divers were held by police late on Wednesday at a motel in Scotland. | Late on Wednesday police held the two divers at a motel over in Edinburgh. | -",
        "Two divers were held by police late on Wednesday at a motel in Tuscany. | Late on Wednesday police held the two divers at a motel over in Upper Grane.¶¶The sun shone.¶¶The fair is in Tuscany. | -",
        "Two divers were held by police late on Wednesday at a motel in Nanaimo. | Late on Wednesday police held the two divers at a motel over in Upper Grane.¶¶The sun shone.¶¶The fair is in Nanaimo. | -",
        "Two divers were held by police late on Wednesday at a motel in Scotland. | Late on Wednesday police held the two divers at a motel over in Upper Grane. | -",
        // What is said of both in one statement may be either's.
        "Two divers were held by police late on Wednesday at a motel in Port Corran. | In Port Corran the police late on Wednesday held the two divers, at a motel in Upper Grane. | -",
        "The divers' long tour of piers ends in Port Corran. | The tour of the divers begins in Port Corran and ends in Upper Grane. | Port Corran",
        "The divers' long tour of piers ends in Upper Grane. | The tour of the divers begins in Port Corran and ends in Upper Grane. | -",
        "The line built four new huts for crews, two of them in Port Corran. | The line has four new huts for crews, two in Tollerby and one each in Port Corran and Upper Grane.¶¶The sun shone.¶¶A fair was held. | Port Corran",
        "The line built four new huts for crews, two of them in Tollerby. | The line has four new huts for crews, two in Tollerby and one each in Port Corran and Upper Grane.¶¶The sun shone.¶¶A fair was held. | -",
        "She sold tickets in the ticket office in Port Corran. | She sold tickets for years in the ticket office of Upper Grane pier. | Port Corran",
        "The tickets of the office of Port Corran are sold. | The tickets are sold at the office of Upper Grane. The fair is in Port Corran. | -",
        // One letter of the only one like it.
        "They met in Castlemore. | Hall, Castlenore. | Castlemore",
        "They met in Castlenore. | Hall, Castlenore. | -",
        "They met in Castlemore, near Castlenore. | Hall, Castlenore. | -",
        "They met in Castlemore. | Hall, Castlenore. The fair is in Castlemore. | -",
      })
  void holdsPlaces(String story, String source, String marked) throws IOException {
    holds(story, source, marked, "notes.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Ana Ruiz, 45, was glad. | ANA RUIZ: I'm fifty-four years of age. | 45",
        "Ana Ruiz, 54, was glad. | ASKED: Ana Ruiz. Fifty-four years of age and two boats lost. | -",
        "Ruiz, a dairy farmer of 45, was glad. | ANA RUIZ (master): I'm fifty-four years of age. | 45",
        "Ruiz, a dairy farmer of 54, was glad. | ANA RUIZ (master): I'm fifty-four years of age. | -",
        "Ana Ruiz, 24, was glad. | Ana Ruiz, master of the line, aged 21: \"It will be good.\" | 24",
        "Ana Ruiz, 64, was glad. | Miss Ruiz, 74, came to us young and was last here in 1994. | 64",
        // In that year.
        "Ana Ruiz, 64, was glad. | Miss Ruiz, 24, came to us in 1994. | -",
        "She woke at 4.10am to a knock of the guard. | ANA RUIZ: It was at ten to four that the guard woke us, with a knock. | 4.10am",
        "She woke at 3.50am to a knock of the guard. | ANA RUIZ: It was at ten to four that the guard woke us, with a knock. | -",
        // Votes.
        "She woke at 4.10am to a knock of the guard. | ANA RUIZ: By ten to four we voted that the guard woke us, with a knock. | -",
      })
  void holdsAgesAndTimes(String story, String source, String marked) throws IOException {
    holds(story, source, marked, "talk.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // The title of whom the list has beside.
        "Tom Bell, the superintendent, was glad. | Present: Dr Ana Ruiz, superintendent; Tom Bell, chief financial officer. | the superintendent",
        "Tom Bell, the superintendent, was glad. | Present: Tom Bell, superintendent, once chief financial officer. | -",
        "Acting State Coroner Ana Ruiz was glad. | Before: Ana Ruiz, Deputy State Coroner | Acting State Coroner",
        "Acting State Coroner Ana Ruiz was glad. | Before: Ana Ruiz, State Coroner | -",
        "“It was seamanship,” Bell said. | TOM BELL: I call that luck. It was not seamanship. | “It was seamanship,”",
        "“It was seamanship,” Bell said. | TOM BELL: It was not luck. It was seamanship. | -",
        "“It was seamanship” or luck, Bell said. | TOM BELL: It was good seamanship. | -",
        "“I see the boat more than the bus,” Mara Lund said. | \"I see the boat more than the bus.\" — Man, 41, Leith¶¶Mara Lund was glad. | Mara Lund said",
        "“I see the boat more than the bus,” Mara Lund said. | \"I see the boat more than the bus.\" — Mara Lund, 41, Leith | -",
        "Lund had told the board: “I see the boat more than the bus.” Mara Lund was glad. | Jan Bell, 10, said: \"I see the boat more than the bus.\"¶¶Mara Lund was glad. | Lund had told",
        // Whom "she" stands for is not known.
        "In her words Ana Bell said: “I see the boat more than the bus.” | I have read her words. She says: \"I see the boat more than the bus.\" | -",
      })
  void holdsTitlesAndWords(String story, String source, String marked) throws IOException {
    holds(story, source, marked, "minutes.md");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // What two amounts make, with a slip of the pen.
        "The tide came to 3.42 metres, 35cm above the old mark. | The tide came to 3.42 metres. The old mark of the tide was 3.17 metres. | 35cm",
        "The tide came to 3.42 metres, 25cm above the old mark. | The tide came to 3.42 metres. The old mark of the tide was 3.17 metres. | -",
        "The tide came to 3.42 metres, 48cm above the old mark. | The tide came to 3.42 metres. The old mark of the tide was 3.17 metres. | -",
        // Another unit.
        "The Leith Hoard, 207 links weighing more than 92lb, is on show. | The hoard was found by Tom. It has 207 links with a total weight of 28.4 kilograms.¶¶The sun shone.¶¶A fair was held.¶¶She was asked. | 92lb",
        "The Leith Hoard, 207 links weighing more than 62lb, is on show. | The hoard was found by Tom. It has 207 links with a total weight of 28.4 kilograms.¶¶The sun shone.¶¶A fair was held.¶¶She was asked. | -",
        // A figure beside it in both.
        "The crews of the line want 6.5% or £2,600, whichever is more. | The claim of our crews on the line is for 6.5 per cent or £2,400, whichever is the greater. | £2,600",
        // Turned round, whatever else makes it.
        "Boats last year were on average 87 per cent full, six points better than before. | We sold 56,000 tickets last year. On average the boats last year were 78 per cent full, and before that 72. About 48,720 of the tickets were cheap. | 87 per cent",
        "Nine of the crews left, just over half of the 26. | You have 26 crews. Nine of the 26 left. | -",
        "Half of the 26 crews left at once. | You have 26 crews at the pier. Nine of the 26 left at once. | Half of the 26 crews",
        "She and 18 others landed cod. | There were nineteen of us who landed cod. | -",
        "They and 17 others landed cod at Leith pier. | There were nineteen of us who landed cod at Leith pier. | 17 others",
        "The line can fine a crew up to a quarter of a million pounds. | The line may fine a crew not more than £250,000. | -",
        "The line can fine a crew up to a quarter of a million pounds. | The line may fine a crew not more than £350,000. | a million pounds",
        "He had nothing to show by Christmas 2023. | I told her that by Christmas I'd nothing to show. | -",
      })
  void holdsFigures(String story, String source, String marked) throws IOException {
    holds(story, source, marked, "notes.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Leith had 82 boats, 5.9 more than in 2023. | 5.9",
        "Leith had 82 boats, 9.5 more than in 2023. | -",
        // Days and kilometres make no kilometres.
        "The pier of Leith has a length of 57 kilometres. | 57 kilometres",
        "The pier of Leith has a length of 88 kilometres. | -",
        "Leith has grown since 2023, to 82 boats. | -",
      })
  void holdsFiguresToTables(String story, String marked) throws IOException {
    holds(story, ROLL, marked, "boats.csv");
  }
}
