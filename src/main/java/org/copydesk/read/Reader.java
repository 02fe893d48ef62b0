package org.copydesk.read;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Source;

/** Reads a story of one format into its parts. */
public interface Reader {
  /**
   * Reads {@code source}; every character of every block leads back to where it was written.
   *
   * @throws UnreadableStoryException when the source is not of this reader's format
   */
  Article read(Source source);

  /**
   * Reads every story in {@code source}: feeds and exports hold several, each with the offsets of
   * the whole file.
   *
   * @throws UnreadableStoryException when the source is not of this reader's format
   */
  default List<Article> readAll(Source source) {
    return List.of(read(source));
  }
}
