package org.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Safety;
import org.copydesk.finding.Severity;
import org.junit.jupiter.api.Test;

class EchoesTest {
  private static final String COPY = "They utilise a very unique pen.";
  private static final Span UTILISE = new Span(5, 12);
  private static final Span VERY_UNIQUE = new Span(15, 26);
  private static final Span UNIQUE = new Span(20, 26);

  private static Finding says(String rule, Severity severity, Span span, Fix... fixes) {
    return new Finding(RuleId.parse(rule), severity, span, rule + " says so.")
        .withFixes(List.of(fixes));
  }

  private static List<Finding> saidOnce(Finding... findings) {
    return Echoes.saidOnce(List.of(findings), COPY);
  }

  @Test
  void thePackageSpeaksAtTheHigherLevel() {
    Finding ours = says("style/plain", Severity.ERROR, UTILISE, Fix.write(UTILISE, "use"));
    Finding theirs = says("vale/Own.Plain", Severity.WARNING, UTILISE, Fix.write(UTILISE, "use"));
    assertThat(saidOnce(ours, theirs)).containsExactly(theirs.withSeverity(Severity.ERROR));
    Finding quiet = ours.withSeverity(Severity.SUGGESTION);
    assertThat(saidOnce(quiet, theirs)).containsExactly(theirs);
  }

  @Test
  void whatOnlyWeWouldWriteIsKeptForAPersonToChoose() {
    Fix use = Fix.write(UTILISE, "use");
    Fix employ = Fix.write(UTILISE, "employ").safe();
    Finding ours = says("style/plain", Severity.WARNING, UTILISE, use, employ);
    Finding theirs = says("vale/Own.Plain", Severity.WARNING, UTILISE, Fix.write(UTILISE, "Use"));
    assertThat(saidOnce(ours, theirs))
        .containsExactly(theirs.withFix(new Fix(employ.label(), Safety.REVIEW, employ.edits())));
  }

  @Test
  void aPackageThatDoesNotSayWhatToWriteIsGivenOurWords() {
    Finding ours = says("style/plain", Severity.WARNING, UTILISE, Fix.write(UTILISE, "use"));
    Finding theirs = says("vale/Own.Plain", Severity.WARNING, UTILISE);
    assertThat(saidOnce(ours, theirs)).containsExactly(theirs.withFixes(ours.fixes()));
    Finding elsewhere = says("vale/Own.Plain", Severity.WARNING, new Span(5, 14));
    assertThat(saidOnce(ours, elsewhere)).containsExactly(ours, elsewhere);
  }

  @Test
  void theSameRepairOfMoreWordsIsTheSame() {
    Finding ours = says("style/very", Severity.WARNING, VERY_UNIQUE, Fix.write(VERY_UNIQUE, "odd"));
    Finding wider =
        says(
            "vale/Own.Very",
            Severity.WARNING,
            new Span(13, 26),
            Fix.write(new Span(13, 26), "a odd"));
    assertThat(saidOnce(ours, wider)).containsExactly(wider);
    Finding other = says("vale/Own.Very", Severity.WARNING, UNIQUE, Fix.write(UNIQUE, "odd"));
    assertThat(saidOnce(ours, other)).containsExactly(ours, other);
  }

  @Test
  void anotherRepairOrAnotherPlaceIsSaidToo() {
    Finding ours = says("style/plain", Severity.WARNING, UTILISE, Fix.write(UTILISE, "use"));
    Finding theirs = says("vale/Own.Plain", Severity.WARNING, UTILISE, Fix.write(UTILISE, "wield"));
    assertThat(saidOnce(ours, theirs)).containsExactly(ours, theirs);
    Finding beside =
        says("vale/Own.Plain", Severity.WARNING, new Span(12, 13), Fix.write(UTILISE, "use"));
    assertThat(saidOnce(ours, beside)).containsExactly(ours, beside);
  }

  @Test
  void whatIsNoRewritingIsNeverDropped() {
    Finding silent = says("style/plain", Severity.WARNING, UTILISE);
    Finding theirs = says("vale/Own.Plain", Severity.WARNING, UTILISE);
    assertThat(saidOnce(silent, theirs)).containsExactly(silent, theirs);
    Finding outside = says("style/plain", Severity.WARNING, UTILISE, Fix.write(UNIQUE, "odd"));
    assertThat(saidOnce(outside, theirs)).containsExactly(outside, theirs);
  }

  @Test
  void ofTwoOfOursTheFirstGivesThePackageItsWords() {
    Finding one = says("style/plain", Severity.WARNING, UTILISE, Fix.write(UTILISE, "use"));
    Finding two = says("style/short", Severity.WARNING, UTILISE, Fix.write(UTILISE, "employ"));
    Finding theirs = says("vale/Own.Plain", Severity.WARNING, UTILISE);
    assertThat(saidOnce(one, two, theirs)).containsExactly(theirs.withFixes(one.fixes()));
  }
}
