package org.copydesk.desk;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.NameToVerify;
import org.copydesk.finding.RuleId;
import org.copydesk.rule.Checker;
import org.copydesk.rule.Rule;

/**
 * Who works on a story under one set of settings.
 *
 * @param prepare settles what the checkers need to know first, such as the variety of English
 * @param checkers everyone who reads the story
 * @param verify lists the names that no table knows and no finding speaks of
 * @param own the names of all rules that are a checker of their own, on or off
 * @param unread what a story is to be held against and cannot be read, a sentence each
 */
public record Staff(
    UnaryOperator<Article> prepare,
    List<Checker> checkers,
    BiFunction<Article, List<Finding>, List<NameToVerify>> verify,
    Set<RuleId> own,
    Function<Article, List<String>> unread) {
  /** Copies the collections. */
  public Staff {
    checkers = List.copyOf(checkers);
    own = Set.copyOf(own);
  }

  /** These checkers, all of whom are there. */
  public Staff(
      UnaryOperator<Article> prepare,
      List<Checker> checkers,
      BiFunction<Article, List<Finding>, List<NameToVerify>> verify) {
    this(prepare, checkers, verify, own(checkers), article -> List.of());
  }

  /** These checkers, with nothing to prepare and no names to list. */
  public static Staff of(List<? extends Checker> checkers) {
    return new Staff(
        UnaryOperator.identity(), List.copyOf(checkers), (article, findings) -> List.of());
  }

  /** The same, of whom one tells what a story is to be held against and cannot be read. */
  public Staff missing(Function<Article, List<String>> unread) {
    return new Staff(prepare, checkers, verify, own, unread);
  }

  private static Set<RuleId> own(List<Checker> checkers) {
    return checkers.stream()
        .filter(Rule.class::isInstance)
        .map(checker -> ((Rule) checker).info().id())
        .collect(Collectors.toSet());
  }
}
