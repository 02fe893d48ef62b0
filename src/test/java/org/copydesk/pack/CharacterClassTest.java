package org.copydesk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterClassTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "\\d ~ 0 1 2 3 4 5 6 7 8 9 ~ false",
        "[a-c] ~ a b c ~ true",
        "[A-Ca] ~ a b c ~ true",
        "[-x] ~ - x ~ true",
        "[x-] ~ x - ~ true",
        "[.!?] ~ . ! ? ~ false",
        "[\\]\\\\] ~ ] \\ ~ false",
        "[\\d%] ~ 0 1 2 3 4 5 6 7 8 9 % ~ false",
        "\\u2014 ~ — ~ false",
        "\\x41 ~ a ~ true",
        "[\\u2013-\\u2015] ~ – — ― ~ false",
        "[\\x30-\\x32] ~ 0 1 2 ~ false",
        "[x] ~ x ~ true",
      })
  void listsWhatItStandsFor(String atom, String any, boolean letters) {
    assertThat(CharacterClass.of(atom))
        .isEqualTo(new CharacterClass(Optional.of(List.of(any.split(" "))), letters));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\w",
        "\\p{L}",
        ".",
        "[]",
        "[^a]",
        "[a[b]]",
        "[[a]b]",
        "[&&b]",
        "[a&&b]",
        "[\\p{L}x]",
        "[\\w]",
        "[c-a]",
        "[\\u20]",
        "[\\uzzzz]",
        "[\\x4]",
        "[\\u0000-\\uffff]",
        "x",
        "[a",
        "a]",
      })
  void doesNotGuess(String atom) {
    assertThat(CharacterClass.of(atom)).isEqualTo(CharacterClass.UNKNOWN);
    assertThat(CharacterClass.UNKNOWN.letters()).isTrue();
  }

  @Test
  void tooManyAreNotListedButItIsKnownWhetherLettersAreAmongThem() {
    assertThat(CharacterClass.of("[!-H]").any().orElseThrow()).hasSize(40);
    assertThat(CharacterClass.of("[!-I]")).isEqualTo(new CharacterClass(Optional.empty(), true));
    assertThat(CharacterClass.of("[\\u2010-\\u2040]"))
        .isEqualTo(new CharacterClass(Optional.empty(), false));
    for (String spaces : List.of("\\s", "[\\s]", "[\\s-]", "[,\\s.]")) {
      assertThat(CharacterClass.of(spaces))
          .as(spaces)
          .isEqualTo(new CharacterClass(Optional.empty(), false));
    }
    assertThat(CharacterClass.of("[\\sx]").letters()).isTrue();
  }

  @Test
  void whiteSpaceHasItsEscapes() {
    assertThat(CharacterClass.of("[\\t\\n\\r]").any()).contains(List.of("\t", "\n", "\r"));
    assertThat(CharacterClass.of("[\\t\\n\\r]").needles().orElseThrow())
        .containsExactly(
            new Needle("\t", false, false),
            new Needle("\n", false, false),
            new Needle("\r", false, false));
    assertThat(CharacterClass.UNKNOWN.needles()).isEmpty();
  }
}
