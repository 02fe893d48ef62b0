package org.copydesk.check.duplicates;

import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;

/**
 * Tells a repeat that belongs from a slip: the answer to each of several questions, the opening
 * hours under each heading, the step that comes round in a guide, a refrain, what the law has
 * printed.
 */
final class Belonging {
  /** Longer passages are not written twice on purpose. */
  private static final int LONGEST = 30;

  private static final int LONGEST_REFRAIN = 14;
  private static final int OFTEN = 3;
  private static final int LONGEST_LABEL = 8;

  /** “Q:”, “A.”, “Mr Hale:”, “Step 2:”: the turns of a talk, the steps of a guide. */
  private static final Pattern TURN =
      Pattern.compile("^(?:[QA][.:)] |[\\p{Lu}][\\p{L}\\d.’' ]{0,30}: )");

  private static final Pattern ENDED = Pattern.compile("(?s).*[.!…][\"'”’)]*\\s*$");
  private static final Pattern ASKS = Pattern.compile("(?s).*\\?[\"'”’)]*\\s*$");

  private final Article article;

  Belonging(Article article) {
    this.article = article;
  }

  /**
   * Whether {@code later} may well stand where it does although it says what {@code first} says.
   *
   * @param times how often the story has the passage
   */
  boolean holds(SentenceRun later, SentenceRun first, int times) {
    int size = later.tokens().size();
    if (size > LONGEST) {
      return false;
    }
    Block here = later.block();
    Block there = first.block();
    boolean turns = isTurn(here) && isTurn(there);
    boolean headed = isHeaded(here) && isHeaded(there);
    boolean listed =
        here.role() == Role.LIST_ITEM && there.role() == Role.LIST_ITEM && !isOneList(there, here);
    return turns || headed || listed || times >= OFTEN && size <= LONGEST_REFRAIN;
  }

  /** Whether it answers a question, or is one of the labelled turns of a talk. */
  private boolean isTurn(Block block) {
    return TURN.matcher(block.plain()).find()
        || before(block).filter(b -> ASKS.matcher(b.plain()).matches()).isPresent();
  }

  /** Whether it is the first that stands under a heading or a label of its own. */
  private boolean isHeaded(Block block) {
    return before(block)
        .filter(b -> b.index() > 0 && !article.words(b).isEmpty())
        .filter(
            b ->
                b.role() == Role.CROSSHEAD
                    || b.role() != Role.HEADLINE
                        && article.words(b).size() <= LONGEST_LABEL
                        && !ENDED.matcher(b.plain()).matches())
        .isPresent();
  }

  private Optional<Block> before(Block block) {
    return block.index() == 0
        ? Optional.empty()
        : Optional.of(article.blocks().get(block.index() - 1));
  }

  private boolean isOneList(Block first, Block later) {
    return article.blocks().subList(first.index(), later.index()).stream()
        .allMatch(block -> block.role() == Role.LIST_ITEM);
  }
}
