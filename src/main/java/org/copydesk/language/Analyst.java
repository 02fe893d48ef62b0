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
      List<List<AnalyzedSentence>> raw = new ArrayList<>();
      for (String text : texts) {
        raw.add(raw(text));
      }
      Disambiguator disambiguator = EnglishRules.language().getDisambiguator();
      if (disambiguator instanceof PreparedDisambiguator prepared) {
        prepared.expect(raw.stream().flatMap(List::stream).toList());
      }
      List<List<Parsed>> read = new ArrayList<>();
      for (List<AnalyzedSentence> block : raw) {
        read.add(meant(block, disambiguator));
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException("LanguageTool cannot read its own files", e);
    }
  }

  private List<AnalyzedSentence> raw(String text) throws IOException {
    List<AnalyzedSentence> sentences = new ArrayList<>();
    if (!text.isEmpty()) {
      for (String sentence : tool.get().sentenceTokenize(text)) {
        sentences.add(tool.get().getRawAnalyzedSentence(sentence));
      }
    }
    return sentences;
  }

  /** The sentences of a block with the readings that are meant, as LanguageTool hands them out. */
  private static List<Parsed> meant(List<AnalyzedSentence> raw, Disambiguator disambiguator)
      throws IOException {
    List<Parsed> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < raw.size(); i++) {
      AnalyzedTokenReadings[] before = raw.get(i).getTokens();
      AnalyzedSentence meant =
          disambiguator instanceof PreparedDisambiguator prepared
              ? prepared.settled(raw.get(i))
              : disambiguator.disambiguate(raw.get(i));
      AnalyzedTokenReadings[] after = meant.getTokens();
      if (i == raw.size() - 1) {
        after[after.length - 1].setParagraphEnd();
        before[after.length - 1].setParagraphEnd();
      }
      AnalyzedSentence sentence = new AnalyzedSentence(after, before);
      sentences.add(new Parsed(start, sentence));
      start += sentence.getText().length();
    }
    return sentences;
  }

  private static JLanguageTool withoutRules() {
    return new JLanguageTool(
        EnglishRules.language(), List.of(), null, null, null, null, false, true, List.of());
  }
}
