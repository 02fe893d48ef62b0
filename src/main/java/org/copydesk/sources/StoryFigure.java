package org.copydesk.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;

/**
 * A figure of a story's copy.
 *
 * @param figure as it stands
 * @param plain the same in the form in which figures are compared
 * @param sentence where
 * @param stems the stems of that sentence's telling words
 * @param quoted whether it is within a quotation
 */
record StoryFigure(
    Quantity figure, Quantity plain, Sentence sentence, Set<String> stems, boolean quoted) {
  /** All figures of {@code story}, in page order. */
  static List<StoryFigure> of(Article story) {
    return story.derived(All.class, article -> new All(read(article))).figures();
  }

  private record All(List<StoryFigure> figures) {}

  private static List<StoryFigure> read(Article story) {
    List<StoryFigure> all = new ArrayList<>();
    Quantities quantities = Quantities.of(story);
    for (Block block : story.blocks(Role.COPY)) {
      for (Sentence sentence : story.sentences(block)) {
        List<Quantity> here = quantities.in(sentence);
        Set<String> stems = here.isEmpty() ? Set.of() : SourceStatement.of(story, sentence).stems();
        for (Quantity figure : here) {
          boolean quoted = story.quoted(block, figure.start(), figure.end());
          all.add(new StoryFigure(figure, Shares.plain(figure), sentence, stems, quoted));
        }
      }
    }
    return List.copyOf(all);
  }
}
