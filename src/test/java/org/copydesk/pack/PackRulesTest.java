package org.copydesk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackRulesTest {
  static Stream<PackRule> rules() {
    return Packs.builtIn().rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void doesWhatItsExamplesSay(PackRule rule) {
    RuleExamples.hold(rule);
  }

  @Test
  void thePreparedFormIsWhatTheFilesSay() {
    assertThat(Packs.builtIn().data()).isEqualTo(Packs.in(Path.of("rules")).data());
  }
}
