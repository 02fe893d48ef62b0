package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Severity;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.api.Test;

class TableAgeTest {
  private static Article story(String day) {
    return RuleExamples.article("---\npublished: " + day + "\n---\nTalks\n\nThey met again.");
  }

  private static Finding finding(String rule, Severity severity, String citation) {
    return new Finding(
            new RuleId(rule.split("/")[0], rule.split("/")[1]),
            severity,
            new Span(0, 1),
            "Look it up.")
        .citing(citation);
  }

  private static Optional<String> notice(String day, Finding... findings) {
    TableAge age = new TableAge();
    for (Finding finding : findings) {
      age.take(story(day), finding);
    }
    return age.notice();
  }

  @Test
  void aFindingThatRestsOnAnOldRowIsToldOnce() {
    Finding office =
        finding("facts/office-holder", Severity.SUGGESTION, "the list, as of 2025-06-30");
    Finding age = finding("facts/life-dates", Severity.SUGGESTION, "the life, as of 2024-12-31");
    assertThat(notice("2026-11-20", office, age, office))
        .hasValueSatisfying(
            said ->
                assertThat(said)
                    .contains("story of 20 November 2026", "known on 31 December 2024")
                    .contains("copydesk facts update"));
  }

  @Test
  void aRunThatAskedNothingOldSaysNothing() {
    LocalDate known = LocalDate.of(2025, 6, 30);
    Finding old = finding("facts/office-holder", Severity.SUGGESTION, "the list, as of " + known);
    assertThat(notice("2026-11-20")).isEmpty();
    assertThat(notice(known.plusDays(90).toString(), old)).isEmpty();
    assertThat(notice(known.plusDays(91).toString(), old)).isPresent();
    Finding sure = finding("facts/capital", Severity.WARNING, "the list, as of " + known);
    Finding other = finding("numbers/sum", Severity.SUGGESTION, "the list, as of " + known);
    assertThat(notice("2026-11-20", sure, other)).isEmpty();
  }
}
