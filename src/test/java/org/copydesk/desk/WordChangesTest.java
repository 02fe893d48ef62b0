package org.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.article.Span;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Safety;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordChangesTest {
  private static Edit edit(int start, int end, String text) {
    return new Edit(new Span(start, end), text);
  }

  @Test
  void namesOnlyTheWordsThatChanged() {
    assertThat(WordChanges.between("We saw teh end.", "We saw the end."))
        .containsExactly(edit(7, 10, "the"));
    assertThat(WordChanges.between("a b c d e", "a x c y e"))
        .containsExactly(edit(2, 3, "x"), edit(6, 7, "y"));
  }

  @Test
  void addsAndTakesOutWhereItHappened() {
    assertThat(WordChanges.between("one three", "one two three"))
        .containsExactly(edit(4, 4, "two "));
    assertThat(WordChanges.between("one two three", "one three")).containsExactly(edit(4, 8, ""));
    assertThat(WordChanges.between("", "one")).containsExactly(edit(0, 0, "one"));
    assertThat(WordChanges.between("one", "")).containsExactly(edit(0, 3, ""));
    assertThat(WordChanges.between("same", "same")).isEmpty();
    assertThat(WordChanges.between("", "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor said so | So the mayor said",
        "a a b a a | a b a a a",
        "one, two; three. | one; two, three!",
        "1 200 people | 1,200 people",
        "aaa | a a a",
      })
  void madeOfTheOldTheNewIsRead(String before, String after) {
    List<Edit> edits = WordChanges.between(before, after);
    assertThat(new Fix("all", Safety.REVIEW, edits).applyTo(before)).isEqualTo(after);
  }

  @Test
  void wordsThatBothHaveAreLeftWhereTheyAre() {
    assertThat(WordChanges.between("x the old quay y", "z the quay w"))
        .containsExactly(edit(0, 1, "z"), edit(6, 10, ""), edit(15, 16, "w"));
  }

  @Test
  void ofVeryLongOnesTheMiddleIsOneChange() {
    String before = "head " + "a ".repeat(1200) + "tail";
    String after = "head " + "b ".repeat(1200) + "tail";
    List<Edit> edits = WordChanges.between(before, after);
    assertThat(edits).hasSize(1);
    assertThat(new Fix("all", Safety.REVIEW, edits).applyTo(before)).isEqualTo(after);
    assertThat(WordChanges.between("a ".repeat(400), "b ".repeat(400))).hasSize(400);
  }
}
