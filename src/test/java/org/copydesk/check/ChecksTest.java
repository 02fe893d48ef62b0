package org.copydesk.check;

import java.util.stream.Stream;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChecksTest {
  static Stream<Rule> rules() {
    return Checks.all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void doesWhatItsExamplesSay(Rule rule) {
    RuleExamples.hold(rule);
  }
}
