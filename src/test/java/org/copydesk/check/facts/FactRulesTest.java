package org.copydesk.check.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.copydesk.check.Checks;
import org.copydesk.check.Knowledge;
import org.copydesk.facts.Facts;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.language.FsaLexicon;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactRulesTest {
  static Stream<Rule> rules() {
    return Checks.of("facts", Knowledge.of(FsaLexicon.english())).stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void eachRuleHoldsToItsExamples(Rule rule) {
    RuleExamples.hold(rule);
  }

  private static List<Finding> found(Rule rule, String day, String copy) {
    return rule.check(
        RuleExamples.article("---\npublished: " + day + "\n---\nTalks go on\n\n" + copy));
  }

  @Test
  void anOfficeKnownOnAnEarlierDayIsASuggestionThatNamesTheDay() {
    Rule rule = new OfficeHolder(Facts.shipped());
    String copy = "French Prime Minister Emmanuel Macron spoke to the miners on Monday.";
    assertThat(found(rule, "2025-06-20", copy))
        .singleElement()
        .matches(finding -> finding.severity() == Severity.WARNING);
    assertThat(found(rule, "2026-11-20", copy))
        .singleElement()
        .matches(finding -> finding.severity() == Severity.SUGGESTION)
        .extracting(Finding::message)
        .asString()
        .contains("That was known on 30 June 2025");
  }

  @Test
  void somebodyUnknownAfterTheTablesDayMayBeTheSuccessor() {
    Rule rule = new OfficeHolder(Facts.shipped());
    String copy = "Dutch Prime Minister Pieter Zomer spoke to the miners on Monday.";
    assertThat(found(rule, "2025-06-20", copy)).hasSize(1);
    assertThat(found(rule, "2026-11-20", copy)).isEmpty();
  }

  @Test
  void anAgeIsHeldAgainstABirthAfterTheTablesDay() {
    Rule rule = new LifeDates(Facts.shipped());
    String copy = "The former US president Joe Biden, 81, spoke to the miners on Monday.";
    assertThat(found(rule, "2026-11-25", copy))
        .singleElement()
        .matches(finding -> finding.severity() == Severity.SUGGESTION);
    assertThat(found(rule, "2026-11-25", copy.replace("81", "84"))).isEmpty();
  }
}
