package org.copydesk.check.sources;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.rule.Rule;
import org.copydesk.sources.SourcePack;

/** A rule that holds a story against its sources, and is silent where it has none. */
abstract class SourcedRule implements Rule {
  private final SourcePack given;

  /** A rule that looks things up in {@code given}, and in a story's own notes. */
  SourcedRule(SourcePack given) {
    this.given = given;
  }

  @Override
  public final List<Finding> check(Article article) {
    SourcePack sources = given.with(article);
    return sources.isEmpty() ? List.of() : check(article, sources);
  }

  /** What is amiss in {@code article}, held against {@code sources}, of which there is one. */
  abstract List<Finding> check(Article article, SourcePack sources);
}
