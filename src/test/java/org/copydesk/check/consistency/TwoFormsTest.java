package org.copydesk.check.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.api.Test;

class TwoFormsTest {
  @Test
  void aWordOfAnyNumberOfHyphensIsRead() {
    String copy =
        "News\n\n" + "x-".repeat(9_900) + "x\n\nThe co-op was a coop, and the co-op paid.";
    assertThat(new TwoForms().check(RuleExamples.article(copy))).isEmpty();
  }
}
