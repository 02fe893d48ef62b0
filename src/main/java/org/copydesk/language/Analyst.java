package org.copydesk.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.copydesk.language.prepared.PreparedDisambiguator;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.tagging.disambiguation.Disambiguator;

/**
 * Cuts copy into sentences of tagged tokens. Blocks are read one by one, so that nothing is
 * understood across a headline and the paragraph below it. May be used from many threads.
 */
public final class Analyst {
  private final ThreadLocal<JLanguageTool> tool = ThreadLocal.withInitial(Analyst::withoutRules);

  /** Loads what every story needs, so that it is there when the first one is read. */
  public static void getReady() {
    new Analyst().read("Ready.");
  }

  /** The sentences of a block that reads {@code plain}. */
  List<Stretch> sentences(String plain) {
    List<Stretch> sentences = new ArrayList<>();
    int start = 0;
    for (String text : plain.isEmpty() ? List.<String>of() : tool.get().sentenceTokenize(plain)) {
      sentences.addAll(Stretch.of(start, text, start + text.length() == plain.length()));
      start += text.length();
    }
    return sentences;
  }

  /** The tokens of {@code plain}, read as a block on its own. */
  public List<Parsed> read(String plain) {
    return read(sentences(plain));
  }

  /** The tokens of each of {@code sentences}. */
  List<Parsed> read(Collection<Stretch> sentences) {
    try {
      List<AnalyzedSentence> raw = new ArrayList<>();
      for (Stretch sentence : sentences) {
        raw.add(tool.get().getRawAnalyzedSentence(sentence.text()));
      }
      Disambiguator disambiguator = EnglishRules.language().getDisambiguator();
      if (disambiguator instanceof PreparedDisambiguator prepared) {
        prepared.expect(raw);
      }
      List<Parsed> read = new ArrayList<>();
      for (Stretch sentence : sentences) {
        read.add(meant(sentence, raw.get(read.size()), disambiguator));
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException("LanguageTool cannot read its own files", e);
    }
  }

  /** A sentence with the readings that are meant, as LanguageTool hands them out. */
  private static Parsed meant(Stretch sentence, AnalyzedSentence read, Disambiguator disambiguator)
      throws IOException {
    AnalyzedTokenReadings[] before = read.getTokens();
    AnalyzedSentence meant =
        disambiguator instanceof PreparedDisambiguator prepared
            ? prepared.settled(read)
            : disambiguator.disambiguate(read);
    AnalyzedTokenReadings[] after = meant.getTokens();
    if (sentence.last()) {
      after[after.length - 1].setParagraphEnd();
      before[after.length - 1].setParagraphEnd();
    }
    return new Parsed(sentence.start(), new AnalyzedSentence(after, before));
  }

  private static JLanguageTool withoutRules() {
    return new JLanguageTool(
        EnglishRules.language(), List.of(), null, null, null, null, false, true, List.of());
  }
}
