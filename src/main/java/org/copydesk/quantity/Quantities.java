package org.copydesk.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;

/** Every quantity a story states, in page order. */
public final class Quantities {
  private final List<List<Quantity>> byBlock;

  private Quantities(List<List<Quantity>> byBlock) {
    this.byBlock = List.copyOf(byBlock);
  }

  /** The quantities of {@code article}'s copy, read once and kept with it. */
  public static Quantities of(Article article) {
    return article.derivedFromBlocks(Quantities.class, Quantities::read);
  }

  private static Quantities read(Article article) {
    List<List<Quantity>> all = new ArrayList<>();
    for (Block block : article.blocks()) {
      all.add(block.role().isCopy() ? new QuantityReader(article, block).read() : List.of());
    }
    return new Quantities(all);
  }

  /** Those of one block, without numbers that are part of a name. */
  public List<Quantity> in(Block block) {
    return pick(block, quantity -> quantity.kind() != Kind.LABEL);
  }

  /** Those that lie wholly in a sentence with the noun they count, labels left out. */
  public List<Quantity> in(Sentence sentence) {
    return pick(
        sentence.block(),
        q ->
            q.kind() != Kind.LABEL
                && sentence.start() <= q.start()
                && q.nounEnd() <= sentence.end());
  }

  /** The numbers of one block that are part of a name: "Flight 370". */
  public List<Quantity> labels(Block block) {
    return pick(block, quantity -> quantity.kind() == Kind.LABEL);
  }

  private List<Quantity> pick(Block block, Predicate<Quantity> wanted) {
    return byBlock.get(block.index()).stream().filter(wanted).toList();
  }
}
