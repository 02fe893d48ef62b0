package org.copydesk.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;

/**
 * Cuts stories into tagged tokens, each story once however many checkers ask. Blocks are read one
 * by one, so that nothing is understood across a headline and the paragraph below it. May be used
 * from many threads.
 */
public final class Analyst {
  private final ThreadLocal<JLanguageTool> tool = ThreadLocal.withInitial(Analyst::withoutRules);

  /** The tokens of {@code article}. */
  public Analysis analysis(Article article) {
    return article.derived(Analysis.class, this::read);
  }

  private Analysis read(Article article) {
    List<List<Parsed>> blocks = new ArrayList<>();
    for (Block block : article.blocks()) {
      blocks.add(block.role().isCopy() ? List.copyOf(sentences(block.plain())) : List.of());
    }
    return new Analysis(blocks);
  }

  /** The tokens of {@code plain}, read as a block on its own. */
  List<Parsed> sentences(String plain) {
    try {
      List<Parsed> sentences = new ArrayList<>();
      int start = 0;
      for (AnalyzedSentence sentence : tool.get().analyzeText(plain)) {
        sentences.add(new Parsed(start, sentence));
        start += sentence.getText().length();
      }
      return sentences;
    } catch (IOException e) {
      throw new UncheckedIOException("LanguageTool cannot read its own files", e);
    }
  }

  private static JLanguageTool withoutRules() {
    return new JLanguageTool(
        EnglishRules.language(), List.of(), null, null, null, null, false, true, List.of());
  }
}
