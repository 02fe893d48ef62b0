package org.copydesk.rule;

import java.util.List;

/** A checker that is one rule. Implementations have final fields only. */
public interface Rule extends Checker {
  /** What the rule is. */
  RuleInfo info();

  @Override
  default List<RuleInfo> rules() {
    return List.of(info());
  }
}
