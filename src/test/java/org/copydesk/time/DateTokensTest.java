package org.copydesk.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTokensTest {
  /** The tokens, with a bar between; a token that nothing parts from the one before has "+". */
  private static String shown(String text) {
    DateTokens tokens = DateTokens.of(text);
    List<String> all =
        IntStream.range(0, tokens.size())
            .mapToObj(tokens::at)
            .map(token -> (token.glued() ? "+" : "") + token.text())
            .toList();
    return String.join("|", all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "On 3 May 2012. ~ On|3|May|2012|+.",
        "3rd, 1990s ~ 3|+rd|+,|1990|+s",
        "It's the mayor’s ~ It|+'s|the|mayor|+’s",
        "five o'clock o’clock ~ five|o'clock|o’clock",
        "7 a.m. sharp, 7 a.m ~ 7|a.m.|sharp|+,|7|a.m",
        "p.m. P.M. 8p.m. ~ p.m.|P.M.|8|+p.m.",
        "b.m. a.me ~ b|+.|+m|+.|a|+.|+me",
        "1–3 😀! ~ 1|+–|+3|😀|+!",
        "'90s 'tis ~ '|+90|+s|'|+tis",
      })
  void cutsLettersFiguresAndMarks(String text, String tokens) {
    assertThat(shown(text)).isEqualTo(tokens);
  }

  @Test
  void aTokenKnowsItsPlaceAndItsKind() {
    DateTokens tokens = DateTokens.of("It’s 1,234567890 – May");
    DateToken genitive = tokens.at(1);
    assertThat(genitive.text()).isEqualTo("’s");
    assertThat(genitive.lower()).isEqualTo("'s");
    assertThat(genitive.start()).isEqualTo(2);
    assertThat(genitive.end()).isEqualTo(4);
    assertThat(tokens.at(2).number()).isEqualTo(1);
    assertThat(tokens.at(2).digits()).isTrue();
    assertThat(tokens.at(4).number()).isEqualTo(234_567_890);
    assertThat(tokens.at(4).length()).isEqualTo(9);
    assertThat(DateTokens.of("1234567890").at(0).number()).isEqualTo(-1);
    assertThat(tokens.at(5).dash()).isTrue();
    assertThat(tokens.at(5).word()).isFalse();
    assertThat(tokens.at(3).dash()).isFalse();
    assertThat(tokens.at(6).capitalised()).isTrue();
    assertThat(tokens.at(6).is("may")).isTrue();
    assertThat(tokens.at(6).is("May")).isFalse();
    assertThat(tokens.at(2).capitalised()).isFalse();
  }

  @Test
  void beyondEitherEndIsAnEmptyMark() {
    DateTokens tokens = DateTokens.of("May");
    for (int beyond : new int[] {-1, 1}) {
      assertThat(tokens.at(beyond).kind()).isEqualTo(DateToken.Kind.MARK);
      assertThat(tokens.lower(beyond)).isBlank();
      assertThat(tokens.is(beyond, "may")).isFalse();
    }
    assertThat(tokens.at(0).text()).isEqualTo("May");
    assertThat(tokens.size()).isEqualTo(1);
    assertThat(DateTokens.of("").size()).isZero();
  }
}
