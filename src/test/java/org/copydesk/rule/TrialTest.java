package org.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Safety;
import org.copydesk.finding.Severity;
import org.junit.jupiter.api.Test;

/** Every rule is held to its examples by {@link Trial}; this holds the trial itself. */
class TrialTest {
  private static final Example FAULT = Example.bad("A [[colour]] of paint.", "A shade of paint.");
  private static final Example SOUND = Example.good("A coat of paint.");

  /** A rule that marks each {@code word} and writes {@code instead}, when there is one. */
  private record Marks(String word, Optional<String> instead, List<Example> examples)
      implements Rule {
    static Marks of(String word, String instead, Example... examples) {
      return new Marks(word, Optional.of(instead), List.of(examples));
    }

    @Override
    public RuleInfo info() {
      return RuleInfo.of(
          "style/marks",
          Severity.WARNING,
          "A word",
          "It is not wanted.",
          examples.toArray(Example[]::new));
    }

    @Override
    public List<Finding> check(Article article) {
      String text = article.source().text();
      List<Finding> findings = new ArrayList<>();
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        Span span = new Span(at, at + word.length());
        Finding finding = info().finding(span, "Not this word.");
        findings.add(
            instead
                .map(
                    words ->
                        finding.withFix(
                            new Fix("Write it", Safety.REVIEW, List.of(new Edit(span, words)))))
                .orElse(finding));
      }
      return findings;
    }
  }

  @Test
  void aRuleThatHoldsHasNoFault() {
    assertThat(faults(Marks.of("colour", "shade", FAULT, SOUND))).isEmpty();
    assertThat(faults(Marks.of("colour", "shade", FAULT))).as("sound once fixed").isEmpty();
  }

  @Test
  void aGoodExampleThatIsMarkedIsAFault() {
    Example marked = Example.good("A colour of glass.");
    assertThat(faults(Marks.of("colour", "shade", FAULT, marked)))
        .singleElement()
        .asString()
        .contains("style/marks is to be silent on")
        .contains("A [[colour]] of glass.");
  }

  @Test
  void aBadExampleIsMarkedExactly() {
    assertThat(faults(Marks.of("varnish", "shade", FAULT, SOUND)))
        .as("not at all")
        .singleElement()
        .asString()
        .contains("is to mark");
    assertThat(faults(Marks.of("colo", "shade", FAULT, SOUND)))
        .as("too little of it")
        .singleElement()
        .asString()
        .contains("[[colo]]ur");
    assertThat(faults(Marks.of("o", "a", Example.bad("N[[o]] coat.", "Na caat."), SOUND)))
        .as("more than it says")
        .anyMatch(fault -> fault.contains("c[[o]]at"));
  }

  @Test
  void aFixThatGivesOtherWordsIsAFault() {
    assertThat(faults(Marks.of("colour", "hue", FAULT, SOUND)))
        .singleElement()
        .asString()
        .contains("is to put it right as")
        .contains("A hue of paint.");
    assertThat(faults(new Marks("colour", Optional.empty(), List.of(FAULT, SOUND))))
        .as("no fix where one is promised")
        .singleElement()
        .asString()
        .contains("is to put it right as");
  }

  @Test
  void aFixThatLeavesTheFaultIsAFault() {
    Example again = Example.bad("A [[colour]] of paint.", "A colour scheme of paint.");
    assertThat(faults(Marks.of("colour", "colour scheme", again, SOUND)))
        .singleElement()
        .asString()
        .contains("is to be silent once it is put right")
        .contains("A [[colour]] scheme");
  }

  @Test
  void everyRuleShowsAFaultAndSoundCopy() {
    assertThat(faults(Marks.of("colour", "shade", SOUND)))
        .containsExactly("style/marks has no bad example");
    assertThat(
            faults(
                new Marks(
                    "colour", Optional.empty(), List.of(Example.bad("A [[colour]] of paint.")))))
        .containsExactly("style/marks has no good example");
  }

  private static List<String> faults(Checker checker) {
    return new Trial(RuleExamples::article).faults(checker);
  }
}
