package org.copydesk.syntax;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;

/**
 * The trees of a story's sentences. A sentence is parsed when it is first asked about, once for all
 * rules: {@code Trees.of(article).of(sentence)}. Safe for several threads.
 */
public final class Trees {
  private final Article article;
  private final Map<Sentence, Tree> known = new ConcurrentHashMap<>();

  private Trees(Article article) {
    this.article = article;
  }

  /**
   * The trees of {@code article}, which must be {@linkplain Article#taggedBy tagged}; nothing is
   * parsed yet.
   */
  public static Trees of(Article article) {
    return article.derivedFromBlocks(Trees.class, Trees::new);
  }

  /** The tree of one of its sentences; its places are those of {@link Article#tokens}. */
  public Tree of(Sentence sentence) {
    Tree tree = known.get(sentence);
    if (tree == null) {
      tree = Repair.of(Parser.english().parse(article.tokens(sentence)));
      known.put(sentence, tree);
    }
    return tree;
  }
}
