package org.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Severity;
import org.copydesk.read.PlainTextReader;
import org.junit.jupiter.api.Test;

class CopiesTest {
  private static final String CAPTION = "The mayor has been active on housing since the spring.";
  private static final String COPY =
      "Council votes\n\n" + CAPTION + "\n\nShe left on foot.\n\n" + CAPTION + "\n";
  private static final Article STORY = new PlainTextReader().read(new Source("story.txt", COPY));

  @Test
  void whatIsWrongInACopyIsSaidWhereItStandsFirst() {
    Finding first = finding("grammar/active-on", COPY.indexOf(" on housing"));
    Finding second = finding("grammar/active-on", COPY.lastIndexOf(" on housing"));

    assertThat(Copies.saidOnce(STORY, List.of(second, first))).containsExactly(first);
  }

  @Test
  void thatItIsACopyIsSaidOfEach() {
    Finding first = finding("duplicates/repeated-caption", COPY.indexOf(CAPTION));
    Finding second = finding("duplicates/repeated-caption", COPY.lastIndexOf(CAPTION));

    assertThat(Copies.saidOnce(STORY, List.of(first, second))).containsExactly(first, second);
  }

  @Test
  void sameWordsElsewhereAreSaidAgain() {
    Finding first = finding("grammar/active-on", COPY.indexOf(" on housing"));
    Finding other = finding("grammar/active-on", COPY.indexOf(" on foot"));

    assertThat(Copies.saidOnce(STORY, List.of(first, other))).containsExactly(first, other);
  }

  @Test
  void anotherFaultInTheCopyIsSaid() {
    Finding first = finding("grammar/active-on", COPY.indexOf(" on housing"));
    Finding other = finding("grammar/cut-word", COPY.lastIndexOf(" on housing"));

    assertThat(Copies.saidOnce(STORY, List.of(first, other))).containsExactly(first, other);
  }

  @Test
  void aShortLineMayWellStandTwice() {
    for (int length : new int[] {39, 40}) {
      String line = "x".repeat(length - 1) + ".";
      String copy = "Council votes\n\n" + line + "\n\n" + line + "\n";
      Article story = new PlainTextReader().read(new Source("story.txt", copy));
      Finding first = finding("grammar/active-on", copy.indexOf(line));
      Finding second = finding("grammar/active-on", copy.lastIndexOf(line));

      assertThat(Copies.saidOnce(story, List.of(first, second))).hasSize(length == 39 ? 2 : 1);
    }
  }

  @Test
  void aStylePackageIsHeardEveryTime() {
    Finding first = finding("vale/Own.Words", COPY.indexOf(" on housing"));
    Finding second = finding("vale/Own.Words", COPY.lastIndexOf(" on housing"));

    assertThat(Copies.saidOnce(STORY, List.of(first, second))).containsExactly(first, second);
  }

  @Test
  void whatGoesOverSeveralBlocksIsNoCopy() {
    Span both = new Span(COPY.indexOf(CAPTION), COPY.length() - 1);
    Finding over = new Finding(RuleId.parse("grammar/over"), Severity.WARNING, both, "All of it.");

    assertThat(Copies.saidOnce(STORY, List.of(over, over))).containsExactly(over, over);
  }

  private static Finding finding(String rule, int at) {
    return new Finding(
        RuleId.parse(rule), Severity.WARNING, new Span(at + 1, at + 3), "One is active in it.");
  }
}
