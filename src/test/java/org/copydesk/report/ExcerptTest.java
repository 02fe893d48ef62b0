package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static Excerpt of(String text, String words, int width) {
    int at = text.indexOf(words);
    return Excerpt.of(new Source("a.txt", text), new Span(at, at + words.length()), width);
  }

  @Test
  void showsTheWholeLineWhereItFits() {
    assertThat(of("One.\nTwo TK four.\nFive.", "TK", 40))
        .isEqualTo(new Excerpt("Two ", "TK", " four."));
  }

  @Test
  void cutsALongLineOnBothSidesOfTheWords() {
    String line = "before ".repeat(1000) + "TK" + " after".repeat(1000) + "\nnext";
    assertThat(of(line, "TK", 40))
        .isEqualTo(new Excerpt("…before before ", "TK", " after after after…"));
  }

  @Test
  void givesRoomThatOneSideLeavesToTheOther() {
    assertThat(of("before ".repeat(1000) + "TK", "TK", 40))
        .isEqualTo(new Excerpt("…before before before before before ", "TK", ""));
    assertThat(of("TK" + " after".repeat(1000), "TK", 40))
        .isEqualTo(new Excerpt("", "TK", " after after after after after after…"));
  }

  @Test
  void wordsThatRunOverTheLineOrTheWidthAreCut() {
    assertThat(of("a One\ntwo b", "One\ntwo", 40)).isEqualTo(new Excerpt("a ", "One", ""));
    assertThat(of("x".repeat(500), "x".repeat(400), 12))
        .isEqualTo(new Excerpt("", "x".repeat(10) + "…", ""));
  }
}
