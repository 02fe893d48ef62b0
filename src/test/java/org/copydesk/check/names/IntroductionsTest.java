package org.copydesk.check.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IntroductionsTest {
  /** What the class says, said as a pattern that is slow on a long text. */
  private static boolean slowly(String text, String surname) {
    return Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'’-]*|(?<![\\p{L}\\d_])(?:al|bin|van|von|de|der|el|da|di|la|le))[ -]"
                + Pattern.quote(surname)
                + "(?![\\p{L}\\d_])"
                + "|(?<![\\p{L}\\d_])"
                + Pattern.quote(surname)
                + "(?![\\p{L}\\d_]) \\p{Lu}\\p{Ll}+")
        .matcher(text)
        .find();
  }

  @Test
  void aSurnameIsIntroducedByWhatStandsBesideIt() {
    Introductions text =
        new Introductions("Ana Ruiz met van Dyck and the bell. Ortega Lopez and Smith-Jones left.");
    assertThat(text.has("Ruiz")).isTrue();
    assertThat(text.has("Dyck")).isTrue();
    assertThat(text.has("Ortega")).isTrue();
    assertThat(text.has("Jones")).isTrue();
    assertThat(text.has("Bell")).isFalse();
    assertThat(text.has("Smith")).isFalse();
    assertThat(text.hasWithin(8, "Ruiz")).isTrue();
    assertThat(text.hasWithin(7, "Ruiz")).isFalse();
  }

  @Test
  void everyPrefixOfAnyTextSaysTheSameAsThePattern() {
    String[] pieces = {
      "Ruiz",
      "Ana",
      "van",
      "de",
      "O’Neill",
      "O’Neill-Ruiz",
      "a",
      "J.",
      "ruiz",
      "Ruizes",
      "9",
      "_",
      " ",
      " ",
      " ",
      " ",
      "-",
      ",",
      "\n",
      "x"
    };
    Random random = new Random(7);
    for (int n = 0; n < 3000; n++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(14); k >= 0; k--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      for (String surname : new String[] {"Ruiz", "O’Neill", "Ana"}) {
        assertThat(new Introductions(text.toString()).has(surname))
            .as("%s in “%s”", surname, text)
            .isEqualTo(slowly(text.toString(), surname));
      }
    }
  }
}
