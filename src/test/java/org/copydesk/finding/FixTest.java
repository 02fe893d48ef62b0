package org.copydesk.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.copydesk.article.Span;
import org.junit.jupiter.api.Test;

class FixTest {
  private static Edit edit(int start, int end, String words) {
    return new Edit(new Span(start, end), words);
  }

  @Test
  void editsAreAppliedWhereTheyWereMeantWhateverTheirOrderAndLength() {
    Fix fix =
        new Fix(
            "x", Safety.REVIEW, List.of(edit(8, 13, "3"), edit(0, 3, "first"), edit(4, 4, "_")));
    assertThat(fix.applyTo("one two three")).isEqualTo("first _two 3");
    assertThat(fix.edits()).extracting(edit -> edit.span().start()).containsExactly(0, 4, 8);
  }

  @Test
  void editsMayTouchButNotOverlap() {
    assertThat(
            new Fix("x", Safety.REVIEW, List.of(edit(0, 3, "1"), edit(3, 4, "-")))
                .applyTo("one two"))
        .isEqualTo("1-two");
    assertThatThrownBy(
            () -> new Fix("twice", Safety.REVIEW, List.of(edit(0, 4, "1"), edit(3, 5, "2"))))
        .hasMessage("edits overlap: twice");
    assertThatThrownBy(() -> new Fix("none", Safety.SAFE, List.of()))
        .hasMessage("a fix without edits: none");
  }

  @Test
  void saysWhatItWritesAndIsForAPersonUnlessSaidSo() {
    Fix fix = Fix.write(new Span(0, 3), " two ");
    assertThat(fix.label()).isEqualTo("Write “two”");
    assertThat(fix.safety()).isEqualTo(Safety.REVIEW);
    assertThat(fix.safe().safety()).isEqualTo(Safety.SAFE);
    assertThat(fix.safe().edits()).isEqualTo(fix.edits());
    assertThat(Fix.delete("Delete it", new Span(3, 7)).applyTo("one two")).isEqualTo("one");
  }
}
