package org.copydesk.check.dates;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import org.copydesk.rule.Example;

/** What {@link WrongDuration} finds and what it leaves alone. */
final class DurationExamples {
  private DurationExamples() {}

  /** All of them. */
  static Example[] all() {
    return new Example[] {
      bad(
          "Woman hides\n\nIt was late when Ada Bell hid.\n\nShe went under the stairs at nine on"
              + " Thursday night and stayed until four the next morning. The wait, which lasted"
              + " [[nine hours]], was cold."),
      good(
          "Woman hides\n\nIt was late when Ada Bell hid.\n\nShe went under the stairs at nine on"
              + " Thursday night and stayed until six the next morning. The wait, which lasted"
              + " nine hours, was cold."),
      good(
          "Woman hides\n\nIt was late when Ada Bell hid.\n\nShe went under the stairs at nine on"
              + " Thursday night and stayed until four the next morning. The rain, which lasted"
              + " 12 hours, was cold."),
      bad(story("2013-03-22", "The ban, in force since 2003, has lasted [[20 years]].")),
      bad("He was mayor from 1990 to 1998, a term of [[12 years]]."),
      bad("She ran the bank for [[seven years]], from 2004 to 2016."),
      bad("His [[12-year]] reign from 1990 to 1998 was quiet."),
      bad(story("2013-03-22", "The factory closed in 1993, [[ten years ago]].")),
      bad(story("2013-03-22", "[[Ten years ago]], in 1993, the factory closed.")),
      bad("The main line was blocked for [[two hours]], from 8am to 11am."),
      bad("The strike, which began on 17 May and ended on 24 May 2019, lasted [[five weeks]]."),
      bad("The [[30-year]] strike, which began in 1984 and ended in 1985, was bitter."),
      bad(
          "The mine was approved on 19 January 2026, [[24 months]] after its owner applied for it"
              + " in November 2024."),
      bad("She led the [[six-week]] dig that ran from 31 March to 25 April 2019."),
      bad(
          "Joan Mayhew joined the school in 1974 for a term. She stayed [[28 years]], retiring in"
              + " 2012."),
      good(
          "Joan Mayhew joined the school in 1974 for a term. She stayed 38 years, retiring in"
              + " 2012."),
      bad(
          "The thefts began in March 2018 and carried on until December 2023, a period of [[almost"
              + " eight years]]."),
      good(
          "The thefts began in March 2018 and carried on until December 2023, a period of almost"
              + " six years."),
      bad(
          "---\npublished: 2025-12-03\n---\nHe became chief executive in 2004 and will step down"
              + " when the sale is done, after [[31 years]] in the post."),
      good(
          "---\npublished: 2025-12-03\n---\nHe became chief executive in 2004 and will step down"
              + " when the sale is done, after 21 years in the post."),
      bad(
          "The hearing, which began at 9:30 a.m., lasted [[two hours and 10 minutes]], ending at"
              + " 12:40 p.m."),
      good(
          "The hearing, which began at 9:30 a.m., lasted three hours and 10 minutes, ending at"
              + " 12:40 p.m."),
      good("She led the four-week dig that ran from 31 March to 25 April 2019."),
      good(
          "He taught at the school for 31 years until he retired in 2013. Born in the village in"
              + " 1953, he rang the bells."),
      bad(
          "The line opened in 1899; it was another [[19 years]] before the rails reached Ooty, in"
              + " 1908."),
      good(
          "The line opened in 1899; it was another nine years before the rails reached Ooty, in"
              + " 1908."),
      good("Born 6 April to 5 May 1960: 66 years and one month."),
      good(
          "She got her doctorate in 1961. Two years later she married Peter Lund. The marriage"
              + " lasted 46 years, until his death in 2009."),
      good(
          "The mine was approved on 19 January 2026, 14 months after its owner applied for it in"
              + " November 2024."),
      good(
          "The mine was approved on 19 January 2026, 24 months after a fall, when in November"
              + " 2024 a lamp went out."),
      bad(
          "He was held on 12 July 2023 but not charged until 14 January 2025, a delay of [[28"
              + " months]]."),
      good(
          "He was held on 12 July 2023 but not charged until 14 January 2025, a delay of 18"
              + " months."),
      bad(
          story(
              "2025-05-03", "Tom Lund, who joined in 2011, is stepping down after [[24 years]].")),
      good(story("2025-05-03", "Tom Lund, who joined in 2011, is stepping down after 14 years.")),
      bad(
          story(
              "2025-05-03",
              "She took office in January 2013 and has served as mayor for [[22 years]].")),
      good(
          story(
              "2025-05-03",
              "She took office in January 2013 and has served as mayor for 12 years.")),
      good(story("2025-05-03", "A song from 2011 has been heard here for 24 years, and is old.")),
      good("The one-year strike, which began in 1984 and ended in 1985, was bitter."),
      bad(
          story(
              "2019-10-18",
              "They have been without water for [[six weeks]]: supplies were cut on October"
                  + " 8.")),
      bad(
          story(
              "2019-10-18",
              "Homes have had no water for [[six weeks]]. Supplies were cut on October 8.")),
      bad(
          story(
              "2019-10-14",
              "The hospital has been without a director for [[more than two months]], since"
                  + " October 5.")),
      bad(
          story(
              "2023-01-10",
              "For [[more than one month]], activists have blocked the corridor.\n\n"
                  + "The capital has complained of the closure of the road since December"
                  + " 21.")),
      bad(
          "Lowri Pugh joined the lifeboat in 1971. She quit in 1989. Her [[28 years]] aboard"
              + " won her a medal."),
      bad("Hale baths, finished in 1964, were razed in 1991 after [[37 years]]."),
      bad("Jo Roe bought the farm in 1977 and sold it in 2021 after [[34 years]]."),
      good("Jo Roe bought the van in 1977 and sold the farm in 2021 after 34 years."),
      bad("The concession begins in 2020 and expires in 2050, a term of [[40 years]]."),
      bad("The kiln was lit in 1921 and went cold in 1968, after [[57 years]]."),
      bad("She kept the light from 1951 until 1958. Those [[nine years]] made her name."),
      bad(
          story(
              "2024-05-02",
              "It was the first frost since 2016, and the first in [[six" + " years]].")),
      bad(story("2024-05-02", "The choir sang to mark [[123 years]] since it met in 1894.")),
      good(story("2024-05-02", "The choir sang to mark 130 years since it met in 1894.")),
      good(
          story(
              "2024-05-02",
              "It was the first frost since 2016, and the first in eight" + " years.")),
      bad(
          story(
              "2024-05-02",
              "It was the first frost in the valley since 2016. No vine is safe.\n\n"
                  + "The frost, the first in [[18 years]], fell on Sunday.")),
      good(
          story(
              "2024-05-02",
              "It was the first frost in the valley since 2016. No vine is safe.\n\n"
                  + "The frost, the first in eight years, fell on Sunday.")),
      good(
          story(
              "2024-05-02",
              "It was the first frost in the valley since 2016. No vine is safe.\n\n"
                  + "The mayor spoke for the first time in 18 months.")),
      bad("She joined in 1986, was made chief in 1991 and left in 2004, [[15 years later]]."),
      good("She joined in 1986, was made chief in 1991 and left in 2004, 13 years later."),
      good("She joined in 1986, was made chief in 1991 and left in 2004, 18 years later."),
      bad(
          "The jury went out at 9:30 a.m. and came back at 2 p.m., after [[six and a half"
              + " hours]]."),
      bad(
          "Crews, who were called at 2.15pm, had fought the fire for [[nine hours]] when the"
              + " word came at 9.15pm."),
      good(
          "Crews, who were called at 2.15pm, had fought the fire for seven hours when the word"
              + " came at 9.15pm."),
      good("The jury went out at 9:30 a.m. and came back at 2 p.m., after a lunch of two hours."),
      good("The jury went out at 9:30 a.m. and came back at 2 p.m., after four and a half hours."),
      bad("The fort was held from AD 120 until AD 370, a span of [[350 years]]."),
      good("The fort was held from AD 120 until AD 370, a span of 250 years."),
      bad("She joined the choir in 1956, and sang for [[35 years]], until 1981."),
      good("She joined the choir in 1956, and sang for 25 years, until 1981."),
      good("She joined the choir in 1946, left in 1956, and sang for 35 years, until 1981."),
      bad("The comet passes Mars on Sept. 9 and Venus on Oct. 2, [[33 days later]]."),
      good("The comet passes Mars on Sept. 9 and Venus on Oct. 2, 23 days later."),
      bad("The first frost moved from 26 May to 20 May, a shift of [[eight days]]."),
      good("The first frost moved from 26 May to 20 May, a shift of six days."),
      bad("She won it in 2022, 2023 and 2024, [[four years]] running."),
      good("She won it in 2022, 2023 and 2024, three years running."),
      bad(
          "The pumps were fitted in 2009 and should have been changed after [[12 years]], in"
              + " 2023."),
      bad("The club folded on Friday 14 March 2025. It last won a cup in 1998, [[37 years ago]]."),
      good("The club folded on Friday 14 March 2025. It last won a cup in 1998, 27 years ago."),
      good(
          "The club folded on Friday 14 March 2025. It had been shut for 43 days since the"
              + " spring of 1998."),
      bad(
          "The shop shuts on Friday 14 March 2025. Ruth Oakes has run it for [[43 years]],"
              + " since May 1992."),
      good("The kiln was lit in 1921 and went cold in 1968, after 47 years."),
      good("She joined in 1990 and left in 1999, after two years on the board."),
      good("She kept the light from 1951 until 1958. Those seven years made her name."),
      good(
          "Lowri Pugh joined the lifeboat in 1971. She quit in 1989. Her 18 years aboard won"
              + " her a medal."),
      good(
          "Lowri Pugh joined the lifeboat in 1971 and became cox in 1977. She quit in 1989. Her"
              + " 12 years as cox won her a medal."),
      good(
          story(
              "2023-01-24",
              "For more than one month, activists have blocked the corridor.\n\n"
                  + "The capital has complained of the closure of the road since December"
                  + " 21.")),
      good(story("2013-03-22", "The ban, in force since 2003, has lasted nearly 10 years.")),
      good(story("2013-03-22", "The factory closed in 1993, some 20 years ago.")),
      good("He was mayor from 1990 to 1998, more than seven years."),
      good("The line was blocked for three hours, from 8am to 11am."),
      good("Buses run for six hours, from 11pm to 5am."),
      good(
          story(
              "2013-03-22",
              "Since 2003 he has served two years in prison and signed a 10-year deal.")),
      good(
          story(
              "2013-03-22", "In 1993 he said he had worked there for two years, since his move.")),
      good("The ban, in force since 2003, has lasted 20 years."),
    };
  }

  private static String story(String published, String copy) {
    return "---\npublished: " + published + "\n---\nA long while\n\n" + copy + "\n";
  }
}
