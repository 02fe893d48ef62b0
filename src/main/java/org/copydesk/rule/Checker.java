package org.copydesk.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.RuleId;

/**
 * Something that reads a story and says what is wrong with it: one {@link Rule}, or many rules at
 * once. A checker of many rules holds to their {@link RuleInfo#roles} and {@link RuleInfo#quotes}
 * itself; for a {@code Rule} the desk drops what lies in other blocks or in quotations.
 */
public interface Checker {
  /** What its rules are. */
  List<RuleInfo> rules();

  /** What its rule of that name is; empty when it has none. */
  default Optional<RuleInfo> find(RuleId id) {
    return rules().stream().filter(info -> info.id().equals(id)).findFirst();
  }

  /**
   * What it finds. A pure function of the story: the same story gives the same findings, in any
   * order and on any thread.
   */
  List<Finding> check(Article article);

  /**
   * The same, leaving off when {@code over} says so: what has been found until then. A checker of
   * many rules overrides it; one rule is always heard to its end.
   */
  default List<Finding> check(Article article, BooleanSupplier over) {
    return check(article);
  }

  /** How many rules it runs. */
  default int running() {
    return rules().size();
  }

  /**
   * This checker doing no work for rules that are not wanted. A checker of many rules overrides it;
   * one rule is simply not run. The answer may be asked for a rule that {@link #rules} has not.
   */
  default Checker only(Selection wanted) {
    return this;
  }
}
