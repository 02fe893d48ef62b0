package org.copydesk.story;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.word.Lexicon;

/**
 * The ages a story tells.
 *
 * @param all in page order
 */
public record Ages(List<Age> all) {
  /** Copies the list. */
  public Ages {
    all = List.copyOf(all);
  }

  /** The ages of {@code article}, worked out once. */
  public static Ages of(Article article, Lexicon lexicon) {
    return article.derived(
        Ages.class, a -> new Ages(new AgeReader(a, Story.of(a, lexicon)).read()));
  }
}
