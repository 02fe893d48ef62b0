package org.copydesk.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.word.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the words show a subject that the verb in braces does not agree with; "-" is nowhere. */
class SubjectsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Nothing against
        "The boat {sank} at noon. | -",
        "The boats {are} at sea. | -",
        "The band Bread {Are} Us met. | -",
        // Cited
        "The sign says boats “{is} for hire”. | -",
        "“Boats {is} late,” he said. | -",
        // A share, counted
        "It drew 5,200 answers, of which 4,420, or 85 per cent, {were} against it. | -",
        "It drew 5,200 answers, of whom 4,420 {was} against it. | -",
        "It drew answers from 5,200 people, and 4,420 {was} against it. | -",
        "Of which 4,420 {were} against it. | -",
        "Of the 52 houses in the street, 44 {was} empty. | -",
        // So
        "The town is poor, and so {are} its mayor. | -",
        "The town is poorer than {are} its villages. | -",
        "The town has not paid, nor {have} the county. | -",
        // All and both
        "We all {was} told to leave. | We",
        "The crews themselves {was} told to leave. | crews",
        "The captain himself {were} told to leave. | captain",
        "The crews were fined, and both {was} told to leave. | -",
        "The crews were fined; both {was} told to leave. | both",
        "All {was} lost when the dam broke. | -",
        "All {are} lost when the dam breaks. | -",
        // There is
        "There {is} three swans on the lake. | swans",
        "There {are} a swan on the lake. | swan",
        "There {are} the swan on the lake. | -",
        "There {are} a swan nest on the lake. | nest",
        "There {is} swans nesting on the lake. | -",
        "There {was} only two or three old swans on the lake. | -",
        "There {was} in those days several swans on the lake. | -",
        "There {was} bread, and swans, on the lake. | -",
        "There {is} now every year far fewer swans on the lake. | -",
        "There {is} a swan and two ducks on the lake. | -",
        // Joined
        "The mill was sold and {are} still empty. | mill",
        "The mills were sold and {is} still empty. | mills",
        "The mill can be sold and {are} still empty. | -",
        "The boats broke in the storm and {was} sold. | boats",
        "The boats which broke in the storm and {was} sold are here. | -",
        "He said the boats broke in the storm and {was} sold. | -",
        "The crew ate and {was} ill. | -",
        "He lends the farm a van and {give} it oil. | He",
        "She lets the farm use a van and {give} it oil. | -",
        "She lets the farm rot and {give} it up. | -",
        "She runs a farm and {breed} sheep. | -",
        "The mayor wants to close the pool and {sell} it. | -",
        "The club swims and {dive} in the lake. | -",
        "The clubs swim and {dives} in the lake. | -",
        // An aside
        "The captain, along with two sailors, {were} saved. | captain",
        "The captain, along with two sailors, {swim} to shore. | -",
        "The captains, one of them old, {was} saved. | captains",
        "The head of the choir (aged 28) {live} on the hill. | head",
        "The heads of the choirs (both 28) {lives} on the hill. | heads",
        // A clause without that
        "The doubts we have {is} old. | doubts",
        "The doubt we have {are} old. | doubt",
        "The letters sent in March {was} lost. | letters",
        "The letter she wrote {were} lost. | letter",
        "The letters she wrote {was} lost. | letters",
        // Before an infinitive
        "The shops to close {is} in the north. | shops",
        "The shop to close {are} in the north. | shop",
        // A number
        "The farm is shut since section 38 {were} passed. | section",
        "The farms in zone 38 {is} shut. | farms",
        "The farms on 38 {is} shut. | -",
        "Some 38 {was} shut. | -",
        // Relative
        "The nurses who {was} on duty slept. | nurses",
        "The nurse who {were} on duty slept. | nurse",
        "The nurses, who {was} on duty, slept. | nurses",
        "A nurse at the clinic, who {were} on duty, slept. | nurse",
        "The clinics, who {was} shut, said so. | -",
        "The clinic, who {were} shut, said so. | -",
        "The head of the clinic, who {were} ill, said so. | -",
        "The clinics of the nurse, who {were} ill, shut. | nurse",
        "A boat on the lake that {were} sold was old. | lake",
        "The boats on the lake, which {was} sold, were old. | -",
        "Who {are} it that sold the boat? | -",
        // Beyond a clause
        "A nurse who stole cash from a clinic that she ran for years {were} jailed. | nurse",
        "The nurses who stole cash from a clinic that she ran for years {was} jailed. | nurses",
        "The trade with which this report is concerned {are} small. | trade",
        "The trades with which this report is concerned {is} small. | trades",
        "The nurse who in all those long years on the wards {were} jailed. | -",
        "The nurse, who stole cash for years from clinics, {were} jailed. | nurse",
        "The mayor said the nurse who stole cash from clinics for years {were} jailed. | nurse",
        // Noun to noun while a preposition governs
        "The sound of the drums {were} heard in the valley. | sound",
        "The sounds of the drum {was} heard in the valley. | sounds",
        "The leak under the floors of the old mill {have} spread. | leak",
        "The price of bread in the shops {have} doubled. | price",
        "The weeks in hospital {was} a long time for him. | weeks",
        // Joined nouns
        "Marta and Owen {was} pulled out. | Marta",
        "The boat and the net {was} lost. | boat",
        "The letters to the bank and its clerks {has} been lost. | letters",
        "The letter to the bank and its clerks {have} been lost. | letter",
        "A leak in the boats and the nets {were} found. | leak",
        "Bread, butter, and tea {has} run out. | Bread",
        "Bread, butter and tea {has} run out. | butter",
        "The sale of bread, butter, and tea {have} been banned. | -",
        "He bought bread, and tea {have} run out. | tea",
        "He sold the mill, bought a boat, and the farms {is} next. | farms",
        // What only says when
        "Prices in the state this spring {has} risen. | Prices",
        "Mail these days {consist} of bills. | -",
        // Shares
        "Most of the island {have} no water. | island",
        "Two-thirds of the island {have} no water. | island",
        "Two-thirds of the islands {has} no water. | islands",
        "One of the swimmers {were} pulled out. | One",
        "Half of the houses in the bay {was} lost. | houses",
        "None of the houses {was} lost. | -",
        "None of the milk {were} lost. | milk",
        "None of them {are} here. | -",
        "Most of London {have} no water. | London",
        "Most of Acme {have} no water. | -",
        "Most of the island’s wells {has} no water. | wells",
        "Most of the islands’ wealth {have} gone. | wealth",
        "The worth of the bottom half of workers {have} grown. | worth",
        "The worths of the bottom half of the work {has} grown. | worths",
        "Most of the time they {is} out. | they",
        // A pronoun
        "The man she knew {were} here. | man",
        "Men like him {is} rare. | -",
        "The men and she {was} late. | men",
        "She and the men {was} late. | She",
        // A noun in -ing
        "Selling boats {are} hard. | -",
        "In Hull selling boats {are} hard. | -",
        "He said that selling boats {were} hard. | -",
        "A man selling boats {are} here. | man",
        "The men selling the boat {is} here. | men",
        "The making of boats {are} hard. | making",
        "The makings of a boat {is} here. | makings",
        // What may open a clause
        "After the masts and the keel {is} laid, we go. | -",
        "After the mast and the keel {is} laid, we go. | -",
        "He fell on a stone and two men {was} hurt. | -",
        "He fell on the stone and the men {was} hurt. | -",
        "He fell on stone and men {was} hurt. | -",
        "He fell on the stone and a man {were} hurt. | -",
        // Number, each, what
        "The number of swimmers {have} fallen. | number",
        "The numbers of swimmers {has} fallen. | numbers",
        "A number of swimmers {has} fallen. | -",
        "Each boat {have} a sail. | boat",
        "Neither boat in the bays {have} a sail. | boat",
        "Another of the boats {have} a sail. | Another",
        "What the bolts need {are} oil. | -",
        "What boats {has} sunk? | boats",
        "We heard which boats {has} sunk. | boats",
        "Which boats {is} the club to sell? | -",
        "Which boats {is} clubs to sell? | -",
        "We know which boats {is} | boats",
        "We heard that boats {has} sunk. | boats",
        // A clause after an opener
        "After the men {was} told, they left. | men",
        "So the men {was} told to leave. | men",
        "Once the man {were} told, he left. | man",
        "Ask after the men {was} told. | men",
        "The town is rich, whereas the island {have} no roads. | island",
        "The town is rich because its mills {has} closed. | mills",
        // Attributes and quotations
        "The resulting divide {are} deep. | divide",
        "Resulting divides {is} deep. | -",
        "He sold the “old” boats, and they {was} glad. | they",
        "He said in “Hull” boats {was} cheap. | boats",
        // About
        "About 45 men {was} there. | men",
        "At least two boats {was} there. | boats",
        "At two boats {was} a flag. | -",
        "Around 12 boats {is} here. | boats",
        "By 12 boats {is} a buoy. | -",
        // Ends
        "The man with whom the boats {was} sold left. | boats",
        "Why boats {is} late is unclear. | boats",
        // Names and titles
        "Senator Krolak {were} not told. | Krolak",
        "Krolak {were} not told. | -",
        "Portugal {have} signed a treaty. | Portugal",
        "Independence {were} won in 1956. | Independence",
        "Acme Independence {were} sold. | Independence",
        "A Smith {were} there. | Smith",
        "The Kurds {was} told. | -",
        "The Beatles {was} told. | -",
        "The Netherlands {were} told. | -",
      })
  void whereTheSubjectStands(String marked, String subject) {
    MarkedCopy copy = MarkedCopy.of(marked);
    List<Token> tokens = copy.tokens();
    int found = Subjects.against(tokens, copy.place());
    assertThat(found == Subjects.NONE ? "-" : tokens.get(found).text()).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource({
    "Map of the farm., true",
    "Shot of the farm page., true",
    "Of the farm page., false",
    "The shot of the farm page., false",
    "Shots of the farm page., false",
    "Map, false",
    "Map of, true",
  })
  void whatOnlySaysWhatAPictureIs(String copy, boolean label) {
    assertThat(Subjects.isLabel(MarkedCopy.of(copy).tokens())).isEqualTo(label);
  }
}
