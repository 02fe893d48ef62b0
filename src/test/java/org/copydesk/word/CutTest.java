package org.copydesk.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "It rained.|It rained .",
        "“It didn’t,” she said.|“ It did n’t , ” she said .",
        "Musa's dog, the players' bus|Musa 's dog , the players ' bus",
        "‘We saw the players’ and left|‘ We saw the players ’ and left",
        "the state-run firm's £60m (50%) loss|the state-run firm 's £ 60m ( 50 % ) loss",
        "Mr. J. R. Ives of the U.S. spoke at 5 p.m.|Mr. J. R. Ives of the U.S. spoke at 5 p.m.",
        "pages 10–12—all of them...|pages 10 – 12 — all of them ...",
        "They cannot've seen it, can't they?!|They can not 've seen it , ca n't they ? !",
        "She said: \"I go.\" Then 'no'.|She said : \" I go . \" Then ' no ' .",
        "It was 3.5 in the '90s; 10:30 at www.example.org.|"
            + "It was 3.5 in the '90s ; 10:30 at www.example.org .",
        "O'Brien's rock 'n' roll|O'Brien 's rock 'n ' roll",
        "’s|’s",
        "...|...",
        "(“No…”)|( “ No … ” )",
      })
  void cutsAsThePennTreebankDoes(String sentence, String tokens) {
    assertThat(
            Cut.of(sentence).stream()
                .map(cut -> sentence.substring(cut.start(), cut.end()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(tokens);
  }
}
