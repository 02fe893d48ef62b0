package org.copydesk.check.grammar;

import org.copydesk.rule.Example;

/** What {@link SubjectVerb} finds and what it leaves alone. */
final class SubjectVerbExamples {
  private SubjectVerbExamples() {}

  /** All of them. */
  static Example[] all() {
    return new Example[] {
      Example.bad(
          "The sound of the drums [[were]] heard across the valley.",
          "The sound of the drums was heard across the valley."),
      Example.bad(
          "She said the colour of the doors [[have]] been changed.",
          "She said the colour of the doors has been changed."),
      Example.bad(
          "One of the swimmers [[were]] pulled out.", "One of the swimmers was pulled out."),
      Example.bad(
          "The letters sent in March [[was]] lost.", "The letters sent in March were lost."),
      Example.bad("The nurses who [[was]] on duty slept.", "The nurses who were on duty slept."),
      Example.good("The notes hold a method of tuning reeds that is taught in three towns."),
      Example.good("He wrote: fraud and greed rule; the laws of the land are broken daily."),
      Example.good("It drew 5,200 answers, of which 4,420, or 85 per cent, were against it."),
      Example.good("Prices in the state this spring have swung from noon to night."),
      Example.good("Good schools mean more readers, which makes more readers still."),
      Example.good(
          "The ban on old cars in the town and the plans to plant more trees have helped."),
      Example.good("There are a wealth of books on bees."),
      Example.good("It says those that steer around it are more likely to live."),
      Example.bad(
          "She said the man in the hall [[are]] late.", "She said the man in the hall is late."),
      Example.good("He thought four goals was about right and two witnesses was too few."),
      Example.bad("He thought four goals [[was]] lost.", "He thought four goals were lost."),
      Example.good("The Maya were one people that had ties to the city."),
      Example.good("The presence of ships in the bay with guns, cash and drugs makes it a risk."),
      Example.good("She wants to take over the shop and do more."),
      Example.good("The survey data is free, and the APIs for maps serve two towns."),
      Example.good("Software that joins on-premises and cloud is hard to write."),
      Example.good("Pages on sites that use maps to power their search show two towns."),
      Example.good("Falls was the word that he had circled."),
      Example.good("Adding hops makes beer bitter, and the numerous men who keep bees are few."),
      Example.good("The towns near the lake that were cut off have no boats."),
      Example.bad(
          "A river that floods its banks [[have]] no boats.",
          "A river that floods its banks has no boats."),
      Example.bad("Farms in the hills [[needs]] rain.", "Farms in the hills need rain."),
      Example.bad(
          "The captain, along with two sailors, [[were]] saved.",
          "The captain, along with two sailors, was saved."),
      Example.bad("Neither of the clubs [[want]] a fight.", "Neither of the clubs wants a fight."),
      Example.bad("It [[rain]] there in May.", "It rains there in May."),
      Example.bad("It [[be]] cold there in May.", "It is cold there in May."),
      Example.bad("They [[faces]] a long wait.", "They face a long wait."),
      Example.bad("The doubts we have [[is]] old.", "The doubts we have are old."),
      Example.bad("The number of swimmers [[have]] fallen.", "The number of swimmers has fallen."),
      Example.bad(
          "Two-thirds of the island [[have]] no water.", "Two-thirds of the island has no water."),
      Example.bad(
          "Half of the houses in the bay [[was]] lost.",
          "Half of the houses in the bay were lost."),
      Example.bad(
          "He has two boats, both of which [[is]] sold.",
          "He has two boats, both of which are sold."),
      Example.bad(
          "The boats broke in the storm and [[was]] sold.",
          "The boats broke in the storm and were sold."),
      Example.bad(
          "The shops to close [[is]] in the north.", "The shops to close are in the north."),
      Example.bad(
          "When farmers [[complains]] about rain, we listen.",
          "When farmers complain about rain, we listen."),
      Example.bad(
          "The easiest way to save water [[are]] to mend taps.",
          "The easiest way to save water is to mend taps."),
      Example.bad(
          "A nurse who stole cash from a clinic that she ran for years [[were]] jailed.",
          "A nurse who stole cash from a clinic that she ran for years was jailed."),
      Example.bad(
          "The head of the choir (aged 28) [[live]] on the hill.",
          "The head of the choir (aged 28) lives on the hill."),
      Example.bad("Independence [[were]] won in 1956.", "Independence was won in 1956."),
      Example.good("None of them are here, and half of the crew were ill."),
      Example.good("Most of the time they are out, and all of a sudden were gone."),
      Example.good("He spoke of boats, one of which is his, and of clubs, which are many."),
      Example.bad("Neither boat [[have]] a sail.", "Neither boat has a sail."),
      Example.bad("There [[is]] three swans here.", "There are three swans here."),
      Example.bad("Marta and Owen [[was]] pulled out.", "Marta and Owen were pulled out."),
      Example.bad(
          "The mayor and the town clerk [[has]] resigned over the sale.",
          "The mayor and the town clerk have resigned over the sale."),
      Example.good("They met the mayor, and the town clerk has resigned."),
      Example.good("Neither the mayor nor the town clerk has resigned."),
      Example.good("The mayor, but not the town clerk, has resigned."),
      Example.bad(
          "The mill was sold and [[are]] still empty.", "The mill was sold and is still empty."),
      Example.bad("Portugal [[have]] signed a treaty.", "Portugal has signed a treaty."),
      Example.good("Portugal have scored the first goal of the match."),
      Example.good("Angola, who won the toss, were all out by tea."),
      Example.good("Three years is a long wait, and salt and pepper is a must."),
      Example.good("Good soil, fair laws, and much investment have made it rich."),
      Example.good("The pits dug beside the crater that are dry may be filled."),
      Example.good("Raising hens is hard, and we saw the loss and the grief that have come."),
      Example.good("I see the man who made mistakes but now is free."),
      Example.good(
          "Kendal Police have asked for help. One percent of the sheep were sold, and the"
              + " boats all leave at noon."),
      Example.good("There is bread and two swans here. Here comes the rain."),
      Example.good("He asked that she stay, and so do the rest of us."),
      Example.good("It hoped to have boats by noon, and let it rain. God bless it."),
      Example.good("Cummings, who taught here, was 68. The Philippines is a state."),
      Example.good("They asked that the club pay, and let the club keep the cup."),
      Example.good("Bread and butter is cheap, and the long and the short are told."),
      Example.good("A number of swimmers were pulled out."),
      Example.good("The team of divers are on their way. If the sound were louder, I'd go."),
      Example.good("The weeks in hospital was a long time for him."),
      Example.good("One of the swimmers who were pulled out has died."),
      Example.good("The worst hit were the farms. What the bolts need is oil."),
      Example.good("The chart below shows that farms in the hills are few."),
      Example.good("The politics of the islands is dull; local and national news are on."),
      Example.bad("We heard which boats [[has]] sunk.", "We heard which boats have sunk."),
      Example.bad(
          "The trade with which this report is concerned [[are]] small.",
          "The trade with which this report is concerned is small."),
      Example.bad("The boats themselves [[is]] old.", "The boats themselves are old."),
      Example.bad(
          "The farm is shut since section 38 [[were]] passed.",
          "The farm is shut since section 38 was passed."),
      Example.bad(
          "The town is rich, whereas the island [[have]] no roads.",
          "The town is rich, whereas the island has no roads."),
      Example.bad(
          "He lends the farm a van and [[give]] it oil.",
          "He lends the farm a van and gives it oil."),
      Example.bad("Senator Krolak [[were]] not told.", "Senator Krolak was not told."),
      Example.bad(
          "Alas, the ship, built of oak and iron, [[have]] sunk.",
          "Alas, the ship, built of oak and iron, has sunk."),
      Example.bad(
          "She led us along a path that [[have]] no end.",
          "She led us along a path that has no end."),
      Example.bad(
          "Paints, which [[includes]] those made of lead, are sold there.",
          "Paints, which include those made of lead, are sold there."),
      Example.bad("He said she still [[swim]].", "He said she still swims."),
      Example.good("Which boats is the club to sell? Ask after the men were told."),
      Example.good(
          "Marta told CNN, men from other farms nearby attempted, but were unable, to help."),
      Example.bad(
          "The letters to the bank and its clerks [[has]] been lost.",
          "The letters to the bank and its clerks have been lost."),
      Example.good("The keys are part of the deal, and needing them makes it safer."),
      Example.good("The reason that we are late is the rain."),
      Example.good("Barber said there “are some boats” and they “sail well and are new”."),
      Example.good("A boy was burned to death and two other boys were hurt."),
      Example.good("The hull is laid after the mast and the keel are done."),
      Example.good("Most mail these days consists of bills."),
      Example.good("The nurse states that death was due to the cold."),
      Example.good("If the rain let up, the game would go on; no boy need fear."),
      Example.good("It is only natural that she assert herself. She lets him eat and sleep."),
      Example.good("Part of the staff are engineers, and lots of cheese is sold."),
      Example.good("The men made clear that selling the boats was a crime."),
      Example.good("The book on boats, nets, and sails was read."),
      Example.good("It was a pose which some in the towns were quick to take."),
      Example.bad(
          "Shops are full, trade is brisk, and our town [[are]] growing.",
          "Shops are full, trade is brisk, and our town is growing."),
      Example.bad("Fuel is cheap, bread [[are]] scarce.", "Fuel is cheap, bread is scarce."),
      Example.good("Houses are dear, half are empty, and milk and bread are scarce."),
      Example.good("If shops were full, trade were brisk."),
      Example.bad("We all [[faces]] the same bill.", "We all face the same bill."),
      Example.bad(
          "Guernsey is a small island but [[are]] not short of water.",
          "Guernsey is a small island but is not short of water."),
      Example.bad(
          "Norway today is one of the richest lands in the world and [[are]] a member of the club.",
          "Norway today is one of the richest lands in the world and is a member of the club."),
      Example.good("The towns, not least the one it is within, were among the first to vote."),
      Example.good("Guernsey beat Jersey in the cup and are not short of hope."),
      Example.bad(
          "I am asking the House to pass a bill that finally [[take]] on the banks.",
          "I am asking the House to pass a bill that finally takes on the banks."),
      Example.good("She asked that the clerk take the minutes."),
      Example.bad(
          "After the war, a Kingdom of the Isles [[were]] formed.",
          "After the war, a Kingdom of the Isles was formed."),
      Example.bad(
          "The worth of the bottom half of workers [[have]] grown.",
          "The worth of the bottom half of workers has grown."),
      Example.good("Most of the bottom half of the workers have left."),
      Example.good("Three deaths among the cases gives a rate of 9%."),
      Example.good("Tests to show whether the strain in either matches the ones found are due."),
      Example.good(
          "A woman who wrote herself checks while firefighters held fish fries to pay for hoses was"
              + " led out."),
      Example.good("A coroner sitting in Hull declared it treasure on Friday."),
      Example.good("A clerk who is keeping her members top of mind can save the club money."),
      Example.good("There is no mandate that everyone write a note each week."),
      Example.good("This merge fixes the fault, but the style guide defines the rest."),
      Example.good("Additionally, we evaluated whether the clubs had boats."),
      Example.good("If the mill doesn't fit (and most don't), the town says no."),
      Example.good("He called the law dull, whilst freedom of speech campaigners are glad of it."),
      Example.good("And for so many reasons, that is a shame."),
      Example.good("Among those who waved it off was a boy of eight."),
      Example.bad("Those who waved it off [[was]] cold.", "Those who waved it off were cold."),
      Example.good("A storm shuts schools as the worst of the winter leaves one man dead."),
      Example.good("The rim of the pot lay only 40cm down."),
      Example.good("The pāteke were seen at dusk, and the iwi were told that kiwi are about."),
      Example.bad("The baker [[were]] seen at dusk.", "The baker was seen at dusk.")
    };
  }
}
