package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;

/**
 * The figures of a story sentence by sentence, in page order; places in an order are left out.
 *
 * @param lines one for each sentence, with or without figures
 */
record StoryFigures(List<FigureLine> lines) {
  private static final Set<Role> BODY = Set.of(Role.PARAGRAPH, Role.LIST_ITEM);
  private static final Set<Role> ABOVE = Set.of(Role.HEADLINE, Role.STANDFIRST);

  /** Copies the list. */
  StoryFigures {
    lines = List.copyOf(lines);
  }

  /** Both parts of a story, read once. */
  private record Read(StoryFigures body, StoryFigures above) {}

  /** The figures of the body of {@code article}, read once and kept with it. */
  static StoryFigures body(Article article) {
    return read(article).body;
  }

  /** The figures of the lines above the body, read once and kept with the story. */
  static StoryFigures above(Article article) {
    return read(article).above;
  }

  private static Read read(Article article) {
    return article.derived(Read.class, a -> new Read(in(a, BODY), in(a, ABOVE)));
  }

  private static StoryFigures in(Article article, Set<Role> roles) {
    Quantities quantities = Quantities.of(article);
    List<FigureLine> lines = new ArrayList<>();
    for (Block block : article.blocks(roles)) {
      for (Sentence sentence : article.sentences(block)) {
        lines.add(
            new FigureLine(sentence, quantities.in(sentence))
                .only(figure -> figure.kind() != Kind.ORDINAL));
      }
    }
    return new StoryFigures(lines);
  }

  /** The figures that stand before figure {@code at} of line {@code index}, the nearest first. */
  List<Quantity> before(int index, int at, int sentences) {
    List<Quantity> before = new ArrayList<>();
    for (int i = index; i >= Math.max(0, index - sentences); i--) {
      List<Quantity> here = lines.get(i).figures();
      for (int k = (i == index ? at : here.size()) - 1; k >= 0; k--) {
        before.add(here.get(k));
      }
    }
    return before;
  }
}
