package org.copydesk.language;

import java.util.List;
import org.copydesk.article.Block;
import org.languagetool.AnalyzedSentence;

/** A story as LanguageTool reads it: every block of copy in sentences of tagged tokens. */
public final class Analysis {
  private final List<List<Parsed>> blocks;

  /** One list a block, at {@link Block#index()}; empty for a block that is not copy. */
  Analysis(List<List<Parsed>> blocks) {
    this.blocks = List.copyOf(blocks);
  }

  /** The sentences of {@code block} in order; none when it is not copy. */
  public List<Parsed> sentences(Block block) {
    return blocks.get(block.index());
  }

  /** Every sentence in page order. */
  List<AnalyzedSentence> sentences() {
    return blocks.stream().flatMap(List::stream).map(Parsed::sentence).toList();
  }
}
