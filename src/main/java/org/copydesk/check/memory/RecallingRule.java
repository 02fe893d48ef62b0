package org.copydesk.check.memory;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.memory.Memory;
import org.copydesk.rule.Rule;
import org.copydesk.word.Lexicon;

/** A rule that holds a story against what was printed before, and is silent where nothing was. */
abstract class RecallingRule implements Rule {
  private final Memory given;
  private final Lexicon lexicon;

  /** A rule that looks things up in {@code given}, and in a story's own notes. */
  RecallingRule(Memory given, Lexicon lexicon) {
    this.given = given;
    this.lexicon = lexicon;
  }

  @Override
  public final List<Finding> check(Article article) {
    return Recalled.of(given, article, lexicon)
        .map(recalled -> check(article, recalled))
        .orElse(List.of());
  }

  /** The words and names it knows. */
  final Lexicon lexicon() {
    return lexicon;
  }

  /** What is amiss in {@code article}, held against what {@code recalled} has of it. */
  abstract List<Finding> check(Article article, Recalled recalled);
}
