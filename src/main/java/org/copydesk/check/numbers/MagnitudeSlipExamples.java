package org.copydesk.check.numbers;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import org.copydesk.rule.Example;

/** What numbers/magnitude-slip finds and what it leaves alone. */
final class MagnitudeSlipExamples {
  private MagnitudeSlipExamples() {}

  /** All of them. */
  static Example[] all() {
    return new Example[] {
      bad(
          "Port sold\n\nThe port was bought for £620m in May. Its agents take [[£12.4bn]], or 2 per"
              + " cent of the price."),
      good(
          "Port sold\n\nThe port was bought for £620m in May. Its agents take £12.4m, or 2 per"
              + " cent of the price."),
      good(
          "Port sold\n\nThe port was bought for £620m in May. The state has £12.4bn, or 2 per"
              + " cent of its purse, to spend."),
      bad(
          "Bridge opens\n\nThe bridge cost £45 billion, the council said.\n\nOpponents say that the"
              + " [[£45 million]] bridge is not needed."),
      bad(
          "Bridge opens\n\nThe fund has lent $2.5bn to builders.\n\nBuilders say that the [[$2.5m]]"
              + " lent by the fund is spent."),
      bad(
          "Festival draws [[60,000]]\n\nSome 6,000 people came to the music festival, the"
              + " organisers said.\n\nIt rained."),
      bad(
          "Bridge opens\n\nThe state lent $30 million for the work.\n\nOf the [[$30 billion]], half"
              + " was spent on steel."),
      bad(
          "Jury awards weaver $2.4 million\n\n"
              + "The jury gave her $1.5 million for wages and [[$900 million]] for pain."),
      bad(
          "Bones shown\n\nThe bones are 75 million years old.\n\n"
              + "The [[75,000-year-old]] bones lie in a jar."),
      bad("Roof paid for\n\nThe debt was cut from £120bn to [[£105m]] in a year."),
      good("Roof paid for\n\nThe debt was cut from £120m to £105m in a year."),
      good("Roof paid for\n\nThe debt was cut from £12bn to £3m in a year."),
      bad(
          "Bookkeeper stole [[$1.84 million]]\n\n"
              + "She was convicted over the loss of $1.84 billion, moved in small sums."),
      good(
          "Bookkeeper stole $1.8 million\n\n"
              + "She was convicted in a county that spends $1.8 billion a year."),
      good(
          "Bones shown\n\nThe bones are 75 million years old.\n\n"
              + "A 75,000-year-old flute lies in a jar."),
      good(
          "Jury awards weaver $2.4 million\n\n"
              + "The jury gave her $1.5 million for wages and $900,000 for pain."),
      good(
          "Jury awards weaver $2.5 million\n\n"
              + "The jury gave her $1.5 million. Its chest holds $900 million."),
      good(
          "Bridge opens\n\nThe state lent $30 million for the work.\n\nThe state spends $30 billion"
              + " on roads."),
      good(
          "Bridge opens\n\nThe bridge cost £45 million, the council said.\n\nOpponents say that the"
              + " £45 million bridge is not needed."),
      good(
          "Bridge opens\n\nThe firm is worth $1 billion.\n\nThe firm gave $1 million to the"
              + " school."),
      good(
          "Bridge opens\n\nThe town raised £380 million, of which £38 million came from the"
              + " bridge.\n\nIt rained."),
      good(
          "Festival draws 60,000\n\nSome 60,000 people came to the music festival, and 6,000 stayed"
              + " in tents.\n\nIt rained."),
      good(
          "Bridge opens\n\nThe firm made a profit of $2.5 million on the bridge.\n\nThe country"
              + " spends $2.5 billion on schools.")
    };
  }
}
