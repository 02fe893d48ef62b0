package org.copydesk.desk;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.NameToVerify;
import org.copydesk.rule.Checker;

/**
 * Who works on a story under one set of settings.
 *
 * @param prepare settles what the checkers need to know first, such as the variety of English
 * @param checkers everyone who reads the story
 * @param verify lists the names that no table knows and no finding speaks of
 */
public record Staff(
    UnaryOperator<Article> prepare,
    List<Checker> checkers,
    BiFunction<Article, List<Finding>, List<NameToVerify>> verify) {
  /** Copies the list. */
  public Staff {
    checkers = List.copyOf(checkers);
  }

  /** These checkers, with nothing to prepare and no names to list. */
  public static Staff of(List<? extends Checker> checkers) {
    return new Staff(
        UnaryOperator.identity(), List.copyOf(checkers), (article, findings) -> List.of());
  }
}
