package org.copydesk.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number of a word or of a phrase, as far as its form tells. */
class NumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Pronouns
        "{Everyone} left. | ONE",
        "It is {theirs} now. | EITHER",
        "{They} left. | MANY",
        "The {others} left. | EITHER",
        // Nouns
        "The {boat} left. | ONE",
        "The {boats} left. | MANY",
        "The {team} left. | EITHER",
        "The {people} left. | MANY",
        "The {data} came. | EITHER",
        "The {news} came. | EITHER",
        "The {politics} of it bores her. | EITHER",
        "The {sheep} left. | EITHER",
        "The {APIs} failed. | EITHER",
        "Ten {percent} left. | EITHER",
        // Names
        "{London} left. | ONE",
        "{Marta} left. | ONE",
        "{Quilbrex} left. | EITHER",
        "{Independence} came in 1956. | ONE",
        "The {Institution} left. | EITHER",
        "The {Association} left. | EITHER",
        "The {Kurds} left. | EITHER",
        "The {Georgians} left. | MANY",
      })
  void ofAWord(String marked, Number number) {
    MarkedCopy copy = MarkedCopy.of(marked);
    assertThat(Number.ofWord(copy.tokens().get(copy.place()))).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The boat {is} here. | ONE",
        "The boats {are} here. | MANY",
        "The boat {sails} at noon. | ONE",
        "The boats {leave} at noon. | MANY",
        "The boats {sailed} at noon. | EITHER",
        "The boat may {sail} at noon. | MANY",
        "The boats {cut} the line. | EITHER",
        "No boat {need} fear it. | EITHER",
        "The boat{'s} here. | EITHER",
        "It {be} cold in May. | EITHER",
      })
  void ofAVerb(String marked, Number number) {
    MarkedCopy copy = MarkedCopy.of(marked);
    assertThat(Number.ofVerb(copy.tokens().get(copy.place()))).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{Senator} Krolak left. | EITHER",
        "Senator {Krolak} left. | ONE",
        "senator {Krolak} left. | EITHER",
        "Mr {Krolak} left. | ONE",
        "Captain {London} left. | ONE",
        "A {Krolak} left. | ONE",
        "The {Krolak} left. | EITHER",
        "Sergeant {KRX} left. | EITHER",
      })
  void ofANameWithItsTitle(String marked, Number number) {
    MarkedCopy copy = MarkedCopy.of(marked);
    assertThat(Number.ofWordAt(copy.tokens(), copy.place())).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The {boat} by the piers left. | false | ONE",
        "The {boats} by the pier left. | false | MANY",
        "Neither {boat} left. | false | ONE",
        "Each {team} left. | false | ONE",
        "The {number} of boats fell. | false | ONE",
        "A {number} of boats left. | false | EITHER",
        "Half of the {boats} left. | false | MANY",
        "Two old {aircraft} left. | false | EITHER",
        "One old {aircraft} left. | false | EITHER",
        "One {boat} left. | false | ONE",
        "Both {staff} left. | false | EITHER",
        "Three {years} went by. | false | EITHER",
        "These {years} were hard. | false | MANY",
        "These {years} were a trial. | true | EITHER",
        "The {people} left. | true | MANY",
        "The worst {hit} left. | false | EITHER",
        "Local and national {government} failed. | false | EITHER",
        "A local and national {paper} failed. | false | ONE",
        "{Form} matters. | false | EITHER",
        // Several, joined
        "{Marta} and Owen left. | false | MANY",
        "{Marta} and Owen were a couple. | true | EITHER",
        "{Marta} or Owen left. | false | EITHER",
        "{She} and Owen left. | false | MANY",
        "{Hull} and Leeds drew. | false | EITHER",
        "The {boats} and the nets went. | false | MANY",
        "The {boat} and the net were lost. | false | EITHER",
        "The {boat} and net went. | false | EITHER",
        "The {boats} and net went. | false | MANY",
        "{Salt} and pepper went. | false | EITHER",
        "Every {boat} and net was lost. | false | EITHER",
        "A {leak} and a hole were found. | false | MANY",
      })
  void ofAPhrase(String marked, boolean named, Number number) {
    MarkedCopy copy = MarkedCopy.of(marked);
    assertThat(Number.ofPhrase(copy.tree(), copy.place(), named)).isEqualTo(number);
  }
}
