package org.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.article.Span;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Severity;
import org.junit.jupiter.api.Test;

class FixerTest {
  private static final String TEXT = "one two three";

  private static Finding finding(int start, int end, Fix... fixes) {
    Finding finding =
        new Finding(RuleId.parse("style/x"), Severity.WARNING, new Span(start, end), "Look.");
    for (Fix fix : fixes) {
      finding = finding.withFix(fix);
    }
    return finding;
  }

  private static Fix write(int start, int end, String words) {
    return Fix.write(new Span(start, end), words);
  }

  private static String fixed(Finding... findings) {
    return Fixer.fixed(TEXT, List.of(findings), edit -> true);
  }

  @Test
  void writesSafeFixesInPageOrderWhateverOrderTheyCome() {
    assertThat(
            fixed(finding(8, 13, write(8, 13, "3").safe()), finding(0, 3, write(0, 3, "1").safe())))
        .isEqualTo("1 two 3");
  }

  @Test
  void leavesWhatAPersonMustChoose() {
    assertThat(fixed(finding(0, 3, write(0, 3, "1")))).isEqualTo(TEXT);
    assertThat(fixed(finding(0, 3))).isEqualTo(TEXT);
  }

  @Test
  void asksForTheFirstFixOnly() {
    assertThat(fixed(finding(0, 3, write(0, 3, "1"), write(0, 3, "2").safe()))).isEqualTo(TEXT);
  }

  @Test
  void ofTwoThatOverlapOrTouchTheFirstIsWritten() {
    assertThat(
            fixed(finding(0, 5, write(0, 5, "1").safe()), finding(4, 7, write(4, 7, "2").safe())))
        .isEqualTo("1wo three");
    assertThat(
            fixed(finding(0, 3, write(0, 3, "1").safe()), finding(3, 4, write(3, 4, "_").safe())))
        .isEqualTo("1 two three");
  }

  @Test
  void writesNothingOfAFixThatMayNotBeWrittenWhole() {
    assertThat(
            Fixer.fixed(
                TEXT,
                List.of(finding(0, 3, write(0, 3, "&").safe())),
                edit -> Fixer.writable(edit, false)))
        .isEqualTo(TEXT);
  }

  @Test
  void signsOfMarkupAreWrittenOnlyWhereTheyReadAsTheyStand() {
    for (String sign : List.of("\"", "'", "&", "<", ">", "\\", "\n")) {
      Edit edit = new Edit(new Span(0, 0), sign);
      assertThat(Fixer.writable(edit, false)).as(sign).isFalse();
      assertThat(Fixer.writable(edit, true)).as(sign).isTrue();
    }
    assertThat(Fixer.writable(new Edit(new Span(0, 0), " ’é"), false)).isTrue();
  }
}
