package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Tone;
import org.copydesk.rule.Checker;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleExamples;
import org.copydesk.rule.RuleInfo;
import org.copydesk.settings.Settings;
import org.junit.jupiter.api.Test;

/** Every message a rule of ours gives on its own examples speaks as one colleague to another. */
class MessagesTest {
  @Test
  void everyMessageOfOursHasTheTone() {
    List<String> amiss = new ArrayList<>();
    int heard = 0;
    for (Checker checker : Newsroom.own(Settings.BUILT_IN)) {
      for (RuleInfo info : checker.rules()) {
        for (Example example : info.examples()) {
          if (!(example instanceof Example.Bad)) {
            continue;
          }
          String copy = example.copy().replaceAll("(?s)\\[\\[(.*?)]]", "$1");
          for (Finding finding : checker.check(RuleExamples.article(copy))) {
            heard++;
            for (String fault : Tone.faults(finding)) {
              amiss.add(finding.rule() + " " + fault + ": " + finding.message());
            }
          }
        }
      }
    }
    assertThat(amiss).isEmpty();
    assertThat(heard).isGreaterThan(1_000);
  }
}
