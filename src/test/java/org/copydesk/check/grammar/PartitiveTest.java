package org.copydesk.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.word.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A share has the number of the thing in braces, of which it is one. */
class PartitiveTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Most of {milk} is lost. | MANY | true",
        "Most of {milk} is lost. | ONE | false",
        "Most of {houses} are lost. | ONE | true",
        "None of {houses} are lost. | ONE | false",
        "None of {milk} is lost. | MANY | true",
        "Most of {London} is lost. | MANY | true",
        "Most of {Marta} is lost. | MANY | false",
        "Most of {milk}’s taste is lost. | MANY | false",
        "Most of {staff} are lost. | ONE | false",
        "It sold most of {milk} | MANY | true",
      })
  void isAgainst(String marked, Number wanted, boolean against) {
    MarkedCopy copy = MarkedCopy.of(marked);
    int noun = copy.place();
    assertThat(Partitive.isAgainst(copy.tokens(), noun - 1, noun, wanted)).isEqualTo(against);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It has ferries, one of {which} is old. | ONE",
        "It has ferries, neither of {which} is old. | ONE",
        "It has ferries, two of {which} are old. | MANY",
        "It has ferries, 2 of {which} are old. | EITHER",
        "It has ferries, both of {which} are old. | MANY",
        "It has ferries, most of {which} are old. | EITHER",
        "It has ferries, {which} are old. | EITHER",
        "It has two ferries for {which} it paid. | EITHER",
      })
  void ofThem(String marked, Number number) {
    MarkedCopy copy = MarkedCopy.of(marked);
    assertThat(Partitive.ofThem(copy.tokens(), copy.place())).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"half, true", "two-thirds, true", "tenth, true", "cent, true", "boat, false"})
  void isShare(String word, boolean share) {
    assertThat(Partitive.isShare(word)).isEqualTo(share);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Half {of} it left. | true",
        "Boats {of} it left. | false",
        "Half {in} it left. | false",
        "{Of} half it left. | false",
      })
  void isOf(String marked, boolean of) {
    MarkedCopy copy = MarkedCopy.of(marked);
    List<Token> tokens = copy.tokens();
    assertThat(Partitive.isOf(tokens, copy.place())).isEqualTo(of);
  }
}
