package org.copydesk.check.numbers;

import java.util.stream.Stream;
import org.copydesk.check.Checks;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumbersExamplesTest {
  static Stream<Rule> rules() {
    return Checks.all().stream().filter(rule -> rule.info().id().pack().equals("numbers"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void examplesHold(Rule rule) {
    RuleExamples.hold(rule);
  }
}
