package org.copydesk.memory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Word;
import org.copydesk.story.Name;

/** The paragraphs and captions of a story that can be known again. */
public final class PrintedPassages {
  private static final Set<Role> PARAGRAPHS =
      EnumSet.of(Role.STANDFIRST, Role.PARAGRAPH, Role.LIST_ITEM);

  private static final int FEWEST = 14;
  private static final int FEWEST_IN_CAPTION = 8;

  private PrintedPassages() {}

  /**
   * A paragraph or a caption long enough to be known again.
   *
   * @param block where it stands
   * @param matter which of the two
   * @param sum what its words, folded, come to
   * @param signature its signature
   */
  public record Passage(Block block, Matter matter, String sum, Signature signature) {}

  /** Those of {@code article}, in page order. */
  public static List<Passage> of(Article article) {
    List<Passage> all = new ArrayList<>();
    for (Block block : article.blocks()) {
      boolean caption = block.role() == Role.CAPTION;
      if (caption || PARAGRAPHS.contains(block.role())) {
        List<Word> written = article.words(block);
        List<String> words = written.stream().map(Word::text).map(Name::fold).toList();
        if (words.size() >= (caption ? FEWEST_IN_CAPTION : FEWEST)) {
          String sum = "%016x".formatted(Sums.of(String.join(" ", words)));
          Matter matter = caption ? Matter.CAPTION : Matter.PARAGRAPH;
          all.add(new Passage(block, matter, sum, Signature.of(words, facts(written))));
        }
      }
    }
    return all;
  }

  /** The figures, and the words with a capital but the first. */
  private static List<String> facts(List<Word> words) {
    return words.stream()
        .skip(1)
        .filter(word -> word.capitalised() || word.text().chars().anyMatch(Character::isDigit))
        .map(Word::text)
        .toList();
  }

  /** Says where something stands. */
  @FunctionalInterface
  interface Place {
    Printed at(Block block, int offset, String words);
  }

  static List<MemoryRow> rows(Article article, Place place) {
    return of(article).stream()
        .map(
            p ->
                MemoryRow.of(
                    p.matter(),
                    p.sum(),
                    p.signature().toString(),
                    place.at(p.block(), p.block().span().start(), p.block().plain())))
        .toList();
  }
}
