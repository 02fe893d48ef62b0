package org.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.article.Article;
import org.copydesk.language.PennTagger;
import org.copydesk.read.ExampleReader;

/** Holds a rule to its own examples. */
public final class RuleExamples {
  private RuleExamples() {}

  /** Fails unless every example of every rule of {@code checker} is as it says. */
  public static void hold(Checker checker) {
    assertThat(new Trial(RuleExamples::article).faults(checker)).isEmpty();
  }

  /** The example as a story: one paragraph, or a whole plain-text story when it has several. */
  public static Article article(String copy) {
    return new ExampleReader().read(copy).taggedBy(PennTagger.english());
  }
}
