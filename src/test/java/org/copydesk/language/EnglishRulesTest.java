package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.languagetool.rules.CorrectExample;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;

/**
 * Runs LanguageTool's rules on their own examples, to show that none of them needs a library that
 * Copydesk leaves out. Every tenth rule is run; with {@code -Pfull} all are.
 */
class EnglishRulesTest {
  private static final int STEP = Boolean.getBoolean("copydesk.full") ? 1 : 10;

  private final Analyst analyst = new Analyst();

  @Test
  void everyRuleRunsAndFindsTheFaultOfItsOwnExample() throws IOException {
    List<String> missed = new ArrayList<>();
    List<Rule> rules = EnglishRules.patterns();
    int examples = 0;
    for (int i = 0; i < rules.size(); i += STEP) {
      Rule rule = rules.get(i);
      for (IncorrectExample example : rule.getIncorrectExamples()) {
        examples++;
        if (!matches(rule, example.getExample())) {
          missed.add(rule.getFullId() + ": " + example.getExample());
        }
      }
      for (CorrectExample example : rule.getCorrectExamples().stream().limit(1).toList()) {
        matches(rule, example.getExample());
      }
    }
    assertThat(examples).isGreaterThan(rules.size() / STEP / 2);
    assertThat(missed).hasSizeLessThan(examples / 50);
  }

  @Test
  void everyRuleWrittenInJavaRuns() throws IOException {
    for (Rule rule : EnglishRules.written().stream().filter(Names::has).toList()) {
      for (IncorrectExample example : rule.getIncorrectExamples()) {
        assertThat(matches(rule, example.getExample())).as(rule.getId()).isTrue();
      }
      matches(rule, "The council’s budget, 1.2 million pounds, was agreed “at last” on Monday.");
    }
  }

  private boolean matches(Rule rule, String example) throws IOException {
    boolean found = false;
    for (Parsed sentence : analyst.read(example.replace("<marker>", "").replace("</marker>", ""))) {
      found |= rule.match(sentence.sentence()).length > 0;
    }
    return found;
  }
}
