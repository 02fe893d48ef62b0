package org.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Evidence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.NameToVerify;
import org.copydesk.finding.Page;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Safety;
import org.copydesk.finding.Severity;
import org.copydesk.read.PlainTextReader;
import org.junit.jupiter.api.Test;

class PageRecordTest {
  private static final PageRecord WHOLE =
      new PageRecord(
          Optional.of("en-GB"),
          List.of(
              new Finding(
                  RuleId.languageTool("grammar", "EN_A_VS_AN"),
                  Severity.SUGGESTION,
                  new Span(0, 0),
                  "An."),
              new Finding(
                      RuleId.parse("sources/quote-altered"),
                      Severity.ERROR,
                      new Span(3, 9),
                      "She said “réal”.")
                  .withFix(
                      new Fix(
                          "Write “real”",
                          Safety.SAFE,
                          List.of(new Edit(new Span(3, 4), "r"), new Edit(new Span(5, 5), ""))))
                  .withFix(Fix.delete("Delete it", new Span(3, 9)))
                  .withRelated(new Span(20, 24), "first here")
                  .citing("The minutes, as of 2024-02-01")
                  .withEvidence(
                      new Evidence(
                          "notes/council.vtt",
                          new Span(40, 52),
                          12,
                          "real",
                          Optional.of("Ana Ruiz"),
                          Optional.of("00:04:10")))
                  .withEvidence(
                      new Evidence(
                          "b.txt", new Span(0, 4), 1, "real", Optional.empty(), Optional.empty()))),
          List.of(new NameToVerify("Mr Ä", new Span(0, 4), 2)));

  @Test
  void isReadBackWhole() throws IOException {
    assertThat(PageRecord.read(WHOLE.bytes())).isEqualTo(WHOLE);
    PageRecord bare = new PageRecord(Optional.empty(), List.of(), List.of());
    assertThat(PageRecord.read(bare.bytes())).isEqualTo(bare);
  }

  @Test
  void whatIsCutShortIsNotRead() {
    byte[] bytes = WHOLE.bytes();
    assertThatThrownBy(() -> PageRecord.read(Arrays.copyOf(bytes, bytes.length - 1)))
        .isInstanceOf(Exception.class);
  }

  @Test
  void isThePageOfItsStory() {
    var story = new PlainTextReader().read(new Source("a.txt", "A headline\n\nIt was so.\n"));
    Page page = WHOLE.page(story);
    assertThat(page.article().metadata().language()).contains("en-GB");
    assertThat(page.findings()).isEqualTo(WHOLE.findings());
    assertThat(PageRecord.of(page)).isEqualTo(WHOLE);
    assertThat(new PageRecord(Optional.empty(), List.of(), List.of()).page(story).article())
        .isSameAs(story);
  }
}
