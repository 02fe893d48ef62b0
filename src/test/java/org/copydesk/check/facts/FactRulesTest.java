package org.copydesk.check.facts;

import java.util.stream.Stream;
import org.copydesk.check.Checks;
import org.copydesk.facts.Facts;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactRulesTest {
  static Stream<Rule> rules() {
    return Checks.all(Facts.shipped()).stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void eachRuleHoldsToItsExamples(Rule rule) {
    RuleExamples.hold(rule);
  }
}
