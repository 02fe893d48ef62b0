package org.copydesk.check.numbers;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import org.copydesk.rule.Example;

/** What {@link Sum} says of copy, and what it lets be. */
final class SumExamples {
  private SumExamples() {}

  /** All of them. */
  static Example[] all() {
    return new Example[] {
      bad(
          "Of the [[70 delegates, 44 voted for the merger, 17 voted against it and 19]]"
              + " abstained."),
      bad("A total of [[seven climbers - two women and four]] men - spent the night in a hut."),
      good(
          "Bail was set at $500,000 each for the Sorrells and $250,000 each for the other three, a"
              + " total of $1.75 million."),
      good(
          "Nine calves went missing from Rudd in May and 14 from Hay in June, bringing the total to"
              + " 54."),
      bad(
          "[[Nine calves went missing from Rudd in May and 14 from Hay in June, bringing the total"
              + " to 24]]."),
      good(
          "Police put 102 people on it: 88 officers and a crew of 14, with six helicopters at hand."),
      bad("It speaks for [[2,350 people: 1,700 drivers, 240 fitters and 230]] guards and clerks."),
      good("It speaks for 2,350 people: 1,700 drivers, 420 fitters and 230 guards and clerks."),
      bad("The [[11 finalists (six men and four]] women) have been picked."),
      bad("Police arrested [[14 men and six women, 22]] in all."),
      bad("The [[26 seats are shared by 14 Greens, 9 Liberals and 5]] farmers."),
      bad("Of the [[50 goats in the herd, 14 were sold, 20 died and the other 17]] were kept."),
      bad("The plan costs [[£9m: £4m for roads and £3m]] for schools."),
      bad("There were [[15 pupils, seven girls and nine]] boys, on the bus."),
      bad("Of [[30 cows, eight were sold and the other 24]] stayed."),
      bad("All [[12 jurors voted: seven to convict, three to acquit and one]] abstained."),
      bad("The [[£600 fee was paid by a raffle (£200), a dance (£150) and a gift of £300]]."),
      bad("She got [[four years for arson and two for theft, seven years]] in all."),
      bad(
          "The harbour has [[19 boats in the water this week: ten at the quay, six on the"
              + " slip and two]] at anchor."),
      bad("The council has [[30 seats: Labour hold 14, the Greens nine and independents five]]."),
      bad(
          "The grant is £900. The choir will spend £500 on a piano and the remaining [[£300]]"
              + " on lessons."),
      good("Of the 960 voters, 720 came on Friday and 18 papers were spoiled."),
      bad("Of the 80 ewes, 52 lambed in March. The other [[38]] were sold at Hawes."),
      bad("Five men were charged. One was freed on Friday and the other [[three]] were jailed."),
      bad(
          "He admitted [[16]] counts of theft and arson: nine of theft, three of arson and two"
              + " of both."),
      bad("Vale have 41 points from [[24]] matches, with 14 wins, five draws and seven defeats."),
      bad("He carved [[14]] masks, nine of them for the guild and six for a collector."),
      bad(
          "Thieves took watches and rings worth [[£385,000]]. The haul was found in a loft."
              + " Watches worth £240,000 and rings worth £155,000 had been taken."),
      good(
          "Thieves took watches and rings worth £395,000. The haul was found in a loft."
              + " Watches worth £240,000 and rings worth £155,000 had been taken."),
      bad(
          "The gang stole [[31]] tractors from farms. Police found 23 of the machines in a barn."
              + " Six are still missing."),
      good(
          "The gang stole 31 tractors from farms. Police found 23 of the machines in a barn."
              + " Eight are still missing."),
      bad(
          "The firm is to sink a shaft, a [[$1.4-million]] project. About $620 million of the money"
              + " will go on the shaft, $480 million on a mill and $300 million on a road."),
      good(
          "The firm is to sink a shaft, a $1.4-billion project. About $620 million of the money"
              + " will go on the shaft, $480 million on a mill and $300 million on a road."),
      bad(
          "Of the [[nine]] members, five are Democrats and five are Republicans, and two of the"
              + " Democrats are ill."),
      good(
          "Of the nine members, five are Democrats and four are Republicans, and two of the"
              + " Democrats are ill."),
      bad(
          "His party holds 20 of the [[42]] seats. Labour has 17, the Greens five and"
              + " independents two."),
      good(
          "His party holds 20 of the 42 seats. Labour has 15, the Greens five and independents"
              + " two."),
      good("His party holds 20 of the 42 seats. Labour has 15 and the Greens five."),
      bad("The show has [[14 songs, nine by Ms. Orr and six]] old, and a cast of 22."),
      good("The show has 14 songs, nine by Ms. Orr and five old, and a cast of 22."),
      bad(
          "He put the bill at [[$60 million: $35 billion for roads, $15 million for drains and"
              + " $10 million]] for halls."),
      good(
          "He put the bill at $60 million: $35 million for roads, $15 million for drains and"
              + " $10 million for halls."),
      bad(
          "Vale have 58 points from [[30]] games, with 17 wins, seven draws and eight defeats,"
              + " and are five points behind Rudd."),
      bad("Cocoa cost £31m more, butter £9m more and fuel £5m more, an extra bill of [[£54m]]."),
      good("Cocoa cost £31m more, butter £9m more and fuel £5m more, an extra bill of £45m."),
      bad(
          "The work cost $1.3 million. A council paid $900,000 and the state gave the other"
              + " [[$500,000]]."),
      good(
          "The work cost $1.3 million. A council paid $900,000 and the state gave the other"
              + " $400,000."),
      bad("Eight of the clinic's 14 nurses can write out bills. The other [[five]] cannot."),
      good("Eight of the clinic's 14 nurses can write out bills. The other six cannot."),
      bad(
          "The mine will grow, at a cost of [[$145 million]]. It is old. Of the money, $95"
              + " million will go on a mill and $60 million on a camp."),
      bad(
          "She stole [[£312,000]]. It was late. Of the money taken, £140,000 went on trips,"
              + " £97,000 on cars and £57,000 on a kitchen."),
      good(
          "She stole £312,000. It was late. Of the money taken, £140,000 went on trips,"
              + " £97,000 on cars and £55,000 on a kitchen."),
      bad(
          "Tags follow [[84]] bumblebees\n\nA study is out. The team tagged 36 bees at Rudd, 27"
              + " at Marl and 31 on farms. It took a year."),
      good(
          "Tags follow 84 bumblebees\n\nA study is out. The team tagged 36 bees at Rudd, 27"
              + " at Marl and 21 on farms. It took a year."),
      good(
          "The club have 58 points from 30 matches, with 17 wins, seven draws and six defeats,"
              + " and are five points behind the leaders."),
      good("He carved 15 masks, nine of them for the guild and six for a collector."),
      good("He carved 14 masks, nine of them for the guild and two for a collector."),
      bad(
          "The Otters outshot the visitors [[42-19]], with 11 in the opening period, 17 in the"
              + " middle and 16 late on."),
      good(
          "The Otters outshot the visitors 44-19, with 11 in the opening period, 17 in the"
              + " middle and 16 late on."),
      bad(
          "Bottler to shed staff\n\nA bottler will shed [[1,150]] jobs.\n\nOf the staff,"
              + " 920 fill bottles, 140 drive and 110 sell."),
      good(
          "Bottler to shed staff\n\nA bottler will shed 1,170 jobs.\n\nOf the staff, 920"
              + " fill bottles, 140 drive and 110 sell."),
      bad(
          "The trust is short of £4.2m now and £3.1m in spring. A sale would fill that"
              + " [[£8.3m]] hole."),
      good(
          "The trust is short of £4.2m now and £3.1m in spring. A sale would fill that £7.3m"
              + " hole."),
      bad(
          "The motion passed by [[31 votes to 22]]. Nineteen Whigs and eleven Tories voted for"
              + " it."),
      good("The motion passed by 30 votes to 22. Nineteen Whigs and eleven Tories voted for it."),
      bad(
          "Two roofers were jailed for a total of [[15 years]]. Dan Ash was sentenced to nine"
              + " years and Sam Ash, 33, to five."),
      good(
          "Two roofers were jailed for a total of 14 years. Dan Ash was sentenced to nine"
              + " years and Sam Ash, 33, to five."),
      bad("The park has [[64]] rhinos, of which 41 are black and 33 white."),
      good("The park has 74 rhinos, of which 41 are black and 33 white."),
      good("Vale have 41 points from 24 matches, with 12 wins, five draws and seven defeats."),
      bad(
          "Twenty members supported the motion and 15 opposed it. With two abstentions, all"
              + " [[39]] members were accounted for."),
      good(
          "Twenty members supported the motion and 15 opposed it. With two abstentions, all 37"
              + " members were accounted for."),
      bad(
          "The last dividend was cut to 4c a share. With the first of 7c, owners will get"
              + " [[12c]] for the year."),
      bad(
          "Of the [[240]] workers, 165 are paid by the hour, 52 are on a salary and 33 come in"
              + " summer."),
      good(
          "Of the 240 workers, 165 are paid by the hour, 52 are on a salary and 23 come in"
              + " summer."),
      good("Of the 240 workers, 165 have a car, 152 have a house and 33 have neither."),
      bad(
          "The roof cost [[£9m]]. The money came from two funds: £5m from the state and £3m"
              + " from the lottery."),
      bad(
          "Three clubs with [[4,600]] players will merge. Hexley has 2,100 players, Stoke 1,300"
              + " and Marl 1,700."),
      bad(
          "The bridge cost [[£640,000]], of which £400,000 came from the state and £340,000"
              + " from the town."),
      bad(
          "The state will pay $210 million over ten years. The county adds $43 million for"
              + " drains, bringing the public share to [[$235 million]]."),
      bad(
          "They backed it by 21 votes to 17, with two abstentions. All [[49]] members were in"
              + " the hall."),
      good(
          "They backed it by 21 votes to 17, with two abstentions. All 40 members were in the"
              + " hall."),
      good(
          "The roof cost £9m. The money came from two funds: £6m from the state and £3m from"
              + " the lottery."),
      good("The roof cost £9m. The first gifts were £5m from the state and £3m from the lottery."),
      good(
          "Three clubs with 4,600 players will merge. Hexley has 2,100 players, Stoke 1,300 and"
              + " Marl 1,200."),
      good(
          "The bridge cost £640,000, of which £400,000 came from the state and £140,000 from"
              + " the town."),
      good(
          "The state will pay $210 million over ten years. The county adds $43 million for"
              + " drains, bringing the public share to $253 million."),
      good(
          "He gave $210 in May and $43 in June, bringing the sum he has given since the fire to"
              + " $900."),
      good(
          "The harbour has 19 boats in the water this week: ten at the quay, six on the slip"
              + " and three at anchor."),
      good("The council has 30 seats: Labour hold 14, the Greens nine and independents seven."),
      good(
          "The grant is £900. The choir will spend £500 on a piano and the remaining £400 on"
              + " lessons."),
      good("Of the 80 ewes, 52 lambed in March. The other 28 were sold at Hawes."),
      good("Of the 80 ewes, 52 lambed in March. Two guides and the other 38 walkers went home."),
      good("The firm has 12 shops in Leeds and eight in York. The other 20 are in Wales."),
      good(
          "A purser took £84,000.\n\n"
              + "He was caught in May. A boat was sold for £6,200. He wept. The bank wrote."
              + " Nobody came. He spent £51,000 on cards and the remaining £33,000 on rent."),
      good("Of 40 members, 12 are women. Five of those row, and the other seven swim."),
      bad(
          "The work was paid for by a grant of [[£18,000 and a gift of £6,000, making"
              + " £240,000]] in all."),
      bad(
          "Of the [[£40m it will spend, £22m goes on schools, £9m on roads and £6m]] on"
              + " everything else."),
      bad(
          "The crew took [[31 samples over two summers: 14 from the bay, nine from the reef and"
              + " four]] from the harbour."),
      bad(
          "It had [[25 calls in a week that ended on Sunday: nine fires, ten floods and"
              + " eight]] others."),
      good(
          "It had 25 calls in a week that ended on Sunday: nine fires, ten floods and six others."),
      good(
          "The crew took 31 samples over two summers: 14 from the bay, nine from the reef and"
              + " eight from the harbour."),
      good(
          "The work was paid for by a grant of £18,000 and a gift of £6,000, making £24,000 in"
              + " all."),
      good("At 225 for seven there were 27 balls left, and a total of 250 was riches."),
      good("Press a number from one to nine and listen: nine stories in all."),
      bad("A parcel came. There were two at Holt and one at Cley, [[four]] in all."),
      good("A parcel came. There were two more at Holt and one at Cley, four in all."),
      bad("It sold 120 boats in May. It sold 30 more in June and 40 in July, [[290]] in all."),
      good("They have 96 points from nine matches: three won, five lost and one drawn."),
      good("He won four games in May, nine in June and 15 in July, 28 in all."),
      bad("He won [[four games in May, nine in June and 15 in July, 38]] in all."),
      good("They got £218,000, £127,000 and £67,000, for a total of £412,000."),
      bad("He ran [[42 miles in a week: 12 by day, 15 at dusk and 18]] by night."),
      bad("He spent [[12 years in prison, five in Texas and nine]] in Ohio."),
      good("He spent 12 years in prison, five in Texas and four in Ohio."),
      good("He spent 12 years in prison, five miles off and nine from home."),
      good("She got four years for arson and two for theft, six years in all."),
      good("The £600 fee was paid by a raffle (£200), a dance (£150) and a gift of £250."),
      good("The £600 fee was paid in part by a gift of £300 and a loan of £100."),
      good("Of the 80 delegates, 44 voted for it, 17 voted against it and 19 abstained."),
      good("A total of seven climbers - two women and five men - slept in a hut."),
      good("Some 12 people, including three children and two women, were hurt."),
      good("Of the 20 players, 12 have scored and 15 have a winner's medal."),
      good("Of the 40 members, 22 voted in favour and nine against."),
      good("About 30 people, 12 men and 20 women, came."),
      good("The firm has 40 shops: 12 in Leeds, 8 in York and the rest abroad."),
      good("It will cut jobs at two sites: 130 in Boston and 70 in Hull."),
      good("He has two children, aged three and five."),
      good("There are nine things to eat here: three soups, three pies, a side and two puddings."),
      good("He led 112 of the 200 laps, including the last 38."),
      good("It cost £36m. The state paid half, the county £6m and the firm the other £12m."),
      good("With all 112 wards counted, Ruiz had 48,312 votes to 44,088, a margin of 4,224 votes."),
      good("The 12 teams (three of them new) play five games and two finals."),
      good(
          "Another 11 of the posts belong to clerks and five to cooks. Retirements would cover 28"
              + " of them, leaving 14."),
      good(
          "Output reached 34,200 ounces, after 31,400 in spring and 33,100 in summer, bringing the"
              + " total so far to 98,700."),
      good("The roof cost £40,000, the floor £25,000 and the door £10,000, making £75,000 in all.")
    };
  }
}
