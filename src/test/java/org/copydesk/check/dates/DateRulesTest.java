package org.copydesk.check.dates;

import java.util.List;
import org.copydesk.check.Checks;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateRulesTest {
  static List<Rule> rules() {
    return Checks.all().stream().filter(rule -> rule.info().id().pack().equals("dates")).toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holdsToItsExamples(Rule rule) {
    RuleExamples.hold(rule);
  }
}
