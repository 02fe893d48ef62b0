package org.copydesk.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.time.Timeline;
import org.copydesk.word.Token;

/**
 * The figures a story gives for properties of things, in page order.
 *
 * @param all every figure whose thing and property the words tell
 */
public record Figures(List<Figure> all) {
  private static final Set<Role> BODY = Set.of(Role.PARAGRAPH, Role.LIST_ITEM);

  /** Copies its parts. */
  public Figures {
    all = List.copyOf(all);
  }

  /** The figures of {@code article}, read once and kept with it. */
  public static Figures of(Article article) {
    return article.derived(Figures.class, Figures::read);
  }

  private static Figures read(Article article) {
    Quantities quantities = Quantities.of(article);
    Timeline timeline = Timeline.of(article);
    Set<String> names = names(article);
    List<Figure> all = new ArrayList<>();
    int place = 0;
    for (Block block : article.blocks(BODY)) {
      for (Sentence sentence : article.sentences(block)) {
        List<Quantity> inside = quantities.in(sentence);
        if (!inside.isEmpty()) {
          ClauseWords words =
              new ClauseWords(article.tokens(sentence), timeline.in(sentence), names);
          FigureReader reader = new FigureReader(sentence, place, words);
          inside.forEach(quantity -> reader.of(quantity).ifPresent(all::add));
        }
        place++;
      }
    }
    return new Figures(all);
  }

  /** The words with a capital that open no sentence, folded. */
  private static Set<String> names(Article article) {
    Set<String> names = new HashSet<>();
    for (Block block : article.blocks(BODY)) {
      for (Sentence sentence : article.sentences(block)) {
        article.tokens(sentence).stream()
            .skip(1)
            .filter(Token::capitalised)
            .forEach(token -> names.add(Name.fold(token.text())));
      }
    }
    return Set.copyOf(names);
  }
}
