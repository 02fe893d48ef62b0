package org.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.copydesk.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is left unread in silence, and no story in another language is read as English. */
class CoverageTest {
  private static final String LONG =
      "The warden of the pier said on Monday that the boats will stay where they are for a while. ";

  private static Article read(String name, String text) {
    return Readers.read(name, text.getBytes(StandardCharsets.UTF_8), Optional.empty()).get(0);
  }

  @Test
  void whatIsReadIsNotMissed() {
    String page =
        "<html><head><script>var a = \""
            + LONG
            + "\";</script></head><body><article><h1>A</h1><p>"
            + LONG.repeat(4)
            + "</p></article></body></html>";
    Coverage coverage = Coverage.of(read("a.html", page));
    assertThat(coverage.unread()).isZero();
    assertThat(coverage.read()).isEqualTo(4 * 19);
    assertThat(Coverage.of(read("a.txt", "A\n\n" + LONG + "\n\n" + LONG)).left()).isEmpty();
  }

  @Test
  void moreLeftThanReadIsNamed() {
    String page =
        "<article><h1>A</h1><p>"
            + LONG
            + "</p></article>\n<aside><p>"
            + LONG.replace("pier", "<b>long</b> pier").repeat(3)
            + "</p></aside>";
    Coverage coverage = Coverage.of(read("a.html", page));
    assertThat(coverage.read()).isEqualTo(19);
    assertThat(coverage.unread()).isEqualTo(3 * 20);
    assertThat(coverage.missed().orElseThrow().span().of(page)).startsWith("The warden of the <b>");
    String json =
        "{\"headline\": \"A\", \"body_text\": \"One.\", \"more\": {\"x\": [\""
            + LONG.repeat(3)
            + "\"]}}";
    assertThat(Coverage.of(read("a.json", json)).missed()).isPresent();
  }

  @Test
  void nothingReadIsAProblem() {
    assertThatThrownBy(() -> read("a.md", "---\nlayout: x\nnote: " + LONG + "\n---\n"))
        .isInstanceOf(UnreadableStoryException.class)
        .hasMessageStartingWith("a.md:3: nothing of this file was read");
    assertThat(read("a.md", "---\nlayout: x\n---\n").blocks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "en~Der Rat der Stadt hat am Montag mit dem Bau der Brücke begonnen, und die Kosten sind"
            + " nicht bekannt, sagte der Bürgermeister.~de",
        "fr~Le maire a annoncé que les travaux du pont vont reprendre dans les prochains jours sur"
            + " la rive.~fr",
        "fr~The council of the town said that the work on the bridge is to begin with the spring,"
            + " and the cost is not known.~-",
        "en~The council of the town said that the work on the bridge is to begin with the spring,"
            + " and the cost is not known.~-",
        "en~Ada Holm 4, Ben Ross 3, Cora Lee 2, Dan Moss 1, Eve Hart 9, Fay Tull 7, Guy Penn 8, Hal"
            + " Voss 2, Ida Marsh 1, Jon Kerr 5, Kit Lowe 6.~-",
        "en~Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed eiusmod tempor incididunt"
            + " labore dolore magna aliqua, minim veniam.~-",
      })
  void aStoryInAnotherLanguageIsKnown(String said, String words, String tongue) {
    Article story =
        read(
            "a.html",
            "<html lang=" + said + "><article><h1>A</h1><p>" + words + "</p></article></html>");
    assertThat(Tongue.foreign(story).orElse("-")).isEqualTo(tongue);
  }
}
