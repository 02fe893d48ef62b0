package org.copydesk.check.numbers;

import org.copydesk.rule.Example;

/** What numbers/magnitude-slip finds and what it leaves alone. */
final class MagnitudeSlipExamples {
  private MagnitudeSlipExamples() {}

  /** All of them. */
  static Example[] all() {
    return new Example[] {
      Example.bad(
          "Port sold\n\nThe port was bought for £620m in May. Its agents take [[£12.4bn]], or 2 per"
              + " cent of the price."),
      Example.good(
          "Port sold\n\nThe port was bought for £620m in May. Its agents take £12.4m, or 2 per"
              + " cent of the price."),
      Example.good(
          "Port sold\n\nThe port was bought for £620m in May. The state has £12.4bn, or 2 per"
              + " cent of its purse, to spend."),
      Example.bad(
          "Bridge opens\n\n"
              + "The bridge cost £45 billion, the council said.\n\n"
              + "Opponents say that the [[£45 million]] bridge is not needed."),
      Example.bad(
          "Bridge opens\n\n"
              + "The fund has lent $2.5bn to builders.\n\n"
              + "Builders say that the [[$2.5m]] lent by the fund is spent."),
      Example.bad(
          "Festival draws [[60,000]]\n\n"
              + "Some 6,000 people came to the music festival, the organisers said.\n\n"
              + "It rained."),
      Example.bad(
          "Bridge opens\n\n"
              + "The state lent $30 million for the work.\n\n"
              + "Of the [[$30 billion]], half was spent on steel."),
      Example.bad(
          "Jury awards weaver $2.4 million\n\n"
              + "The jury gave her $1.5 million for wages and [[$900 million]] for pain."),
      Example.bad(
          "Bones shown\n\nThe bones are 75 million years old.\n\n"
              + "The [[75,000-year-old]] bones lie in a jar."),
      Example.bad("Roof paid for\n\nThe debt was cut from £120bn to [[£105m]] in a year."),
      Example.good("Roof paid for\n\nThe debt was cut from £120m to £105m in a year."),
      Example.good("Roof paid for\n\nThe debt was cut from £12bn to £3m in a year."),
      Example.bad(
          "Bookkeeper stole [[$1.84 million]]\n\n"
              + "She was convicted over the loss of $1.84 billion, moved in small sums."),
      Example.good(
          "Bookkeeper stole $1.8 million\n\n"
              + "She was convicted in a county that spends $1.8 billion a year."),
      Example.good(
          "Bones shown\n\nThe bones are 75 million years old.\n\n"
              + "A 75,000-year-old flute lies in a jar."),
      Example.good(
          "Jury awards weaver $2.4 million\n\n"
              + "The jury gave her $1.5 million for wages and $900,000 for pain."),
      Example.good(
          "Jury awards weaver $2.5 million\n\n"
              + "The jury gave her $1.5 million. Its chest holds $900 million."),
      Example.good(
          "Bridge opens\n\n"
              + "The state lent $30 million for the work.\n\n"
              + "The state spends $30 billion on roads."),
      Example.good(
          "Bridge opens\n\n"
              + "The bridge cost £45 million, the council said.\n\n"
              + "Opponents say that the £45 million bridge is not needed."),
      Example.good(
          "Bridge opens\n\n"
              + "The firm is worth $1 billion.\n\n"
              + "The firm gave $1 million to the school."),
      Example.good(
          "Bridge opens\n\n"
              + "The town raised £380 million, of which £38 million came from the bridge.\n\n"
              + "It rained."),
      Example.good(
          "Festival draws 60,000\n\n"
              + "Some 60,000 people came to the music festival, and 6,000 stayed in tents.\n\n"
              + "It rained."),
      Example.good(
          "Bridge opens\n\n"
              + "The firm made a profit of $2.5 million on the bridge.\n\n"
              + "The country spends $2.5 billion on schools.")
    };
  }
}
