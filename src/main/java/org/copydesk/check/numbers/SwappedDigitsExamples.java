package org.copydesk.check.numbers;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import org.copydesk.rule.Example;

/** What numbers/swapped-digits finds and what it leaves alone. */
final class SwappedDigitsExamples {
  private SwappedDigitsExamples() {}

  /** All of them. */
  static Example[] all() {
    return new Example[] {
      bad(
          "Bell bats home\n\nBell with the cup. Her innings took [[113]] balls. (File photo)\n\n"
              + "Bell, who had slept all day, faced 131 balls."),
      good(
          "Bell bats home\n\nBell with the cup. Her innings took 13 balls. (File photo)\n\n"
              + "Bell, who had slept all day, faced 31 balls."),
      bad(
          "The vase went for £46,000 on Friday. A dealer paid the [[£64,000]] for the vase in"
              + " cash."),
      bad(
          "Vase sells for £4,600\n\nThe vase was in a shed for years. The [[£6,400]] that the vase"
              + " made will mend a roof."),
      bad(
          "The club drew 12,450 people in May. The [[12,540]] people who came to the club paid"
              + " nothing."),
      bad(
          "Mill to close with loss of 64 jobs\n\n"
              + "A mill in Rudd is to close. Its owners said [[46]] jobs would go."),
      bad(
          "Harper wins seat by 2,310 votes\n\n"
              + "Ann Harper won the seat. Her margin of [[2,130]] was a record."),
      bad(
          "School wins prize\n\nA school with [[71]] pupils has won. The 17 pupils grow"
              + " beans.\n\nAll 17 pupils eat at one table."),
      bad(
          "Vale votes [[$108 million]] for roads\n\n"
              + "The vale voted on Monday to spend $180 million on its roads."),
      bad(
          "Gale leaves [[14,000]] customers in the dark\n\nA gale cut off 41,000 homes on Monday."
              + " It was the third.\n\nThe 41,000 are without heat."),
      bad(
          "Mill lifts output [[21 per cent]]\n\n"
              + "The mill made 560 sacks in May, up from 500, a rise of 12 per cent."),
      bad(
          "Millers to expand\n\nMillers in Rudd will take on 230 hands. They sell more flour than"
              + " ever.\n\nInspectors found 37 sacks in a loft near Rudd on Monday.\n\nInspectors"
              + " outside the loft near Rudd where [[73]] sacks were found. (File photo)"),
      good(
          "Mill lifts output 21 per cent\n\nThe mill made 560 sacks in May, up from 500, a rise of"
              + " 12 per cent, and its sales grew by 8 per cent."),
      good(
          "Gale leaves 14,000 customers in the dark\n\n"
              + "A gale hit the coast on Monday.\n\nIt was the third.\n\nIt shook 41,000 homes."),
      good(
          "School wins prize\n\nA school with 71 pupils has won. The 17 pupils who grow beans were"
              + " glad.\n\nAll 17 pupils eat at one table, the other 54 pupils at three."),
      good(
          "Mill to close with loss of 64 jobs\n\n"
              + "A mill in Rudd is to close. Its owners said 46 of the 64 jobs would go."),
      good("The vase went for £46,000 on Friday. A dealer paid the £46,000 for the vase in cash."),
      good("The vase went for £46,000 on Friday. A dealer paid £64,000 for the clock."),
      good("The vase went for £46,000. The £64,000 roof is mended."),
      good("The vase went for £46,000. The £64,000 for the vase came twice: £64,000."),
      good("About 12,450 people came. The 12,540 people who came paid nothing."),
      good(
          "Chase of 171 wobbles after tea\n\nDerby had led by 44 thanks to Ben Hay's 117 in the"
              + " rain."),
      good("The vase went for £40. The £4 stand for the vase was free.")
    };
  }
}
