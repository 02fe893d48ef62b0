package org.copydesk.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.language.prepared.PreparedDisambiguator;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.tagging.disambiguation.Disambiguator;

/**
 * Cuts stories into tagged tokens, each story once however many checkers ask. Blocks are read one
 * by one, so that nothing is understood across a headline and the paragraph below it. May be used
 * from many threads.
 */
public final class Analyst {
  /** What has more characters is no sentence: most of the work on one grows with its square. */
  static final int LONGEST = 3_000;

  private final ThreadLocal<JLanguageTool> tool = ThreadLocal.withInitial(Analyst::withoutRules);

  /** The tokens of {@code article}. */
  public Analysis analysis(Article article) {
    return article.derived(Analysis.class, this::read);
  }

  private Analysis read(Article article) {
    List<String> texts = new ArrayList<>();
    for (Block block : article.blocks()) {
      texts.add(block.role().isCopy() ? block.plain() : "");
    }
    return new Analysis(sentences(texts));
  }

  /** The tokens of {@code plain}, read as a block on its own. */
  List<Parsed> sentences(String plain) {
    return sentences(List.of(plain)).get(0);
  }

  private List<List<Parsed>> sentences(List<String> texts) {
    try {
      List<List<Parsed>> raw = new ArrayList<>();
      for (String text : texts) {
        raw.add(raw(text));
      }
      Disambiguator disambiguator = EnglishRules.language().getDisambiguator();
      if (disambiguator instanceof PreparedDisambiguator prepared) {
        prepared.expect(raw.stream().flatMap(List::stream).map(Parsed::sentence).toList());
      }
      List<List<Parsed>> read = new ArrayList<>();
      for (List<Parsed> block : raw) {
        read.add(meant(block, disambiguator));
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException("LanguageTool cannot read its own files", e);
    }
  }

  /** The sentences of a block; what is too long to be one is left out. */
  private List<Parsed> raw(String text) throws IOException {
    List<Parsed> sentences = new ArrayList<>();
    if (!text.isEmpty()) {
      int start = 0;
      for (String sentence : tool.get().sentenceTokenize(text)) {
        if (sentence.length() <= LONGEST) {
          sentences.add(new Parsed(start, tool.get().getRawAnalyzedSentence(sentence)));
        }
        start += sentence.length();
      }
    }
    return sentences;
  }

  /** The sentences of a block with the readings that are meant, as LanguageTool hands them out. */
  private static List<Parsed> meant(List<Parsed> raw, Disambiguator disambiguator)
      throws IOException {
    List<Parsed> sentences = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      AnalyzedSentence read = raw.get(i).sentence();
      AnalyzedTokenReadings[] before = read.getTokens();
      AnalyzedSentence meant =
          disambiguator instanceof PreparedDisambiguator prepared
              ? prepared.settled(read)
              : disambiguator.disambiguate(read);
      AnalyzedTokenReadings[] after = meant.getTokens();
      if (i == raw.size() - 1) {
        after[after.length - 1].setParagraphEnd();
        before[after.length - 1].setParagraphEnd();
      }
      sentences.add(new Parsed(raw.get(i).start(), new AnalyzedSentence(after, before)));
    }
    return sentences;
  }

  private static JLanguageTool withoutRules() {
    return new JLanguageTool(
        EnglishRules.language(), List.of(), null, null, null, null, false, true, List.of());
  }
}
