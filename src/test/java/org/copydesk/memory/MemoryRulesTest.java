package org.copydesk.memory;

import java.util.stream.Stream;
import org.copydesk.check.Checks;
import org.copydesk.check.Knowledge;
import org.copydesk.language.FsaLexicon;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MemoryRulesTest {
  static Stream<Rule> rules() {
    return Checks.of("memory", Knowledge.of(FsaLexicon.english())).stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void doesWhatItsExamplesSay(Rule rule) {
    RuleExamples.hold(rule);
  }
}
