package org.copydesk.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.finding.Fix;
import org.copydesk.finding.Safety;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.api.Test;

class DoubledWordTest {
  @Test
  void holdsToItsExamples() {
    RuleExamples.hold(new DoubledWord());
  }

  @Test
  void theRepeatMayBeDeletedUnseen() {
    assertThat(new DoubledWord().check(RuleExamples.article("It was a a first.")))
        .flatExtracting("fixes")
        .extracting(fix -> ((Fix) fix).safety())
        .containsExactly(Safety.SAFE);
  }
}
