package org.copydesk.check.numbers;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import org.copydesk.rule.Example;

/** What {@link Sum} says of totals that words point out, and what it lets be. */
final class TotalsExamples {
  private TotalsExamples() {}

  /** All of them. */
  static Example[] all() {
    return new Example[] {
      good(
          "Ann Lee kicked five goals for the winners, who had 11 more tackles.\n\nDale Roos has lost"
              + " three games by a combined 13 points: two, seven and four."),
      good(
          "The council has put $50,000 towards it. The mill has given $20,000, and a trust another"
              + " $10,000, for a total of $80,000."),
      bad(
          "The council has put $50,000 towards it. The mill has given [[$20,000, and a trust another"
              + " $10,000, for a total of $90,000]]."),
      good("She had 420 boxes, at £145 worth £60,900: 250 of cod, 110 of hake and 60 of ling."),
      bad("The gift of [[£60,900: £250 for oil, £110 for tea and £60]] for milk came late."),
      bad("It sent [[31 nurses, 14 from Leeds and 16]] from York."),
      good("It sent 31 nurses, 14 from Leeds and 17 from York."),
      good("It sent 44 nurses, 14 from Leeds and 16 from York."),
      good("It won 24 medals, 14 in the pool and nine on the track."),
      bad(
          "Some are cold: [[46,000 homes have no power: 21,500 on the coast, 14,500 in Hay and"
              + " 12,000]] in and near Rudd."),
      good(
          "Some are cold: 46,000 homes have no power: 21,500 on the coast, 14,500 in Hay and"
              + " 10,000 in and near Rudd."),
      bad(
          "Firm sells its [[62]] pubs\n\nIt has 31 pubs in Kent, 22 in Essex and 19 in Surrey, and"
              + " serves about 4,000 meals a day."),
      good(
          "Firm sells its 72 pubs\n\nIt has 31 pubs in Kent, 22 in Essex and 19 in Surrey, and"
              + " serves about 4,000 meals a day."),
      bad(
          "Firm recalls [[24,000]] bars\n\nIt recalled these products:\n\n- Nut bars: 15,000\n- Oat bars:"
              + " 3,000\n- Rye bars: 4,000\n"),
      good(
          "Firm recalls 24,000 bars\n\nIt recalled these products:\n\n- Nut bars: 15,000\n- Oat bars:"
              + " 5,000\n- Rye bars: 4,000\n"),
      bad("He put together rounds of 68, 70, 68 and 69 to finish at 15-under [[273]]."),
      good("He put together rounds of 68, 70, 66 and 69 to finish at 15-under 273."),
      good("After rounds of 68 and 70 he had to finish the 18th, which is 421 yards long."),
      bad(
          "Mill to save £4.2m\n\nThe mill is to close. It would save £1.8m in the first year and a"
              + " further £2.8m in the second, a total of [[£4.2m]].\n\nIt is old."),
      good(
          "Mill to save £4.2m\n\nThe mill is to close. It would save £1.8m in the first year and a"
              + " further £2.4m in the second, a total of £4.2m.\n\nIt is old."),
      bad("On Monday [[27 schools did not open, 16 in Cornwall and 13]] in Devon."),
      good("On Monday 27 schools did not open, 16 in Cornwall and 11 in Devon."),
      bad(
          "Brightwater has 21,400 employees. Lone Elm employs 4,600 people, and the combined company"
              + " will have [[28,000]]."),
      good(
          "Brightwater has 21,400 employees. Lone Elm employs 4,600 people, and the combined company"
              + " will have 26,000."),
      bad(
          "They voted by 23 to 16 to shut it.\n\nAll [[39]] members were in the hall and two of"
              + " them abstained."),
      good(
          "They voted by 23 to 16 to shut it.\n\nAll 41 members were in the hall and two of them"
              + " abstained."),
      good("They voted by 23 to 16 to shut it.\n\nAll 39 members were in the hall."),
      bad(
          "The motion lost by 85 votes to 81. Six did not vote and the Speaker took no part, which"
              + " accounts for all [[160]] members."),
      good(
          "The motion lost by 85 votes to 81. Six did not vote and the Speaker took no part, which"
              + " accounts for all 173 members."),
      good(
          "They voted by 23 to 16 to shut it and by 20 to 15 to sell it.\n\nAll 31 members were in"
              + " the hall."),
      bad("The jury of [[seven women and six]] men deliberated for a day."),
      good("The jury of seven women and five men deliberated for a day."),
      good("The jury of eight women and seven men at Perth found him guilty."),
      good("A jury of seven women and six men was sworn in, one of whom will stand by."),
      bad(
          "The jury found her guilty on [[eight]] of nine counts.\n\nShe was found guilty of five"
              + " counts of fraud and two of theft."),
      good(
          "The jury found her guilty on eight of nine counts.\n\nShe was found guilty of six"
              + " counts of fraud and two of theft."),
      good(
          "The jury found her guilty on eight of nine counts.\n\nShe was found guilty of five"
              + " counts of fraud and two of theft, and of arson."),
      bad(
          "Rudd end the wait\n\nRudd 2-17 Hay 1-18\n\nIt was cold.\n\nScorers – [[Rudd]]: C Lawlor"
              + " 0-8 (7f), E Whelan 1-2, D Foley 1-1, P Nolan 0-2, M Treacy 0-3."),
      good(
          "Rudd end the wait\n\nRudd 2-17 Hay 1-18\n\nIt was cold.\n\nScorers – Rudd: C Lawlor"
              + " 0-9 (7f), E Whelan 1-2, D Foley 1-1, P Nolan 0-2, M Treacy 0-3."),
      bad("[[Thirty-four]] residents spoke. Twenty-three opposed the plan and 13 supported it."),
      good("Thirty-four residents spoke. Twenty-one opposed the plan and 13 supported it."),
      good("Thirty-four residents spoke. Nineteen opposed the plan and 13 supported it."),
      bad("The club had ten wins, a draw and nine losses from their [[18]] matches."),
      good("The club had eight wins, a draw and nine losses from their 18 matches."),
      good("The club had eight wins and nine losses from their 18 matches."),
    };
  }
}
