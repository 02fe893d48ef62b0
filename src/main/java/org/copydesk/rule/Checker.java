package org.copydesk.rule;

import java.util.List;
import java.util.function.Predicate;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.RuleId;

/** Something that reads a story and says what is wrong with it: one rule, or many at once. */
public interface Checker {
  /** What its rules are. */
  List<RuleInfo> rules();

  /**
   * What it finds. A pure function of the story: the same story gives the same findings, in any
   * order and on any thread.
   */
  List<Finding> check(Article article);

  /**
   * This checker doing no work for rules that are off. A checker of many rules should override it;
   * one rule is simply not run.
   */
  default Checker only(Predicate<RuleId> on) {
    return this;
  }
}
