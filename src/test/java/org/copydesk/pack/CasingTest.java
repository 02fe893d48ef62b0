package org.copydesk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasingTest {
  @ParameterizedTest
  @CsvSource({
    "utilise, use, use",
    "Utilise, use, Use",
    "UTILISE, use, USE",
    "UTILISE, US, US",
    "Utilise, iPad, IPad",
    "A, one, One",
    "I-1, we, We",
    "É, à, À",
    "7th, seventh, seventh",
    "'', use, use",
    "Use, '', ''",
    "USE, '', ''",
    "Utilise, Use, Use",
    "eBay, shop, shop",
  })
  void isWrittenAsTheWordsItReplaces(String found, String use, String written) {
    assertThat(Casing.like(found, use)).isEqualTo(written);
  }

  @Test
  void capitalsBeyondTheFirstPlaneAreCapitalsToo() {
    assertThat(Casing.like("Utilise", "𐐨𐐨")).isEqualTo("𐐀𐐨");
  }

  @ParameterizedTest
  @CsvSource({
    "plain, plain",
    "$1, ab",
    "<$1>, <ab>",
    "$2$1, cdab",
    "$3x, x",
    "$4, $4",
    "$0, $0",
    "US$ 5, US$ 5",
    "5$, 5$",
    "$x, $x",
    "$12, ab2",
  })
  void fillsInWhatAGroupHolds(String template, String filled) {
    Matcher found = Pattern.compile("(ab)(cd)(e)?").matcher("abcd");
    assertThat(found.matches()).isTrue();
    assertThat(Casing.fill(template, found)).isEqualTo(filled);
  }
}
