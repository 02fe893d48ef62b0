package org.copydesk.language.prepared;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tags words as OpenNLP's English tagger does. It remembers the sentences tagged last: our rules
 * and LanguageTool's phrase chunker ask for the same. May be used from many threads.
 */
public final class SpeechReader {
  private static final int MOST = 1_024;

  private final TokenSplitter splitter;
  private final SpeechTagger tagger;
  private final Map<List<String>, List<String>> latest =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, List<String>> eldest) {
          return size() > MOST;
        }
      };

  /** A reader with the models in {@code sections}, as {@link Models} lays them out. */
  SpeechReader(Sections sections) {
    int next = EntropyModel.SECTIONS;
    this.splitter = new TokenSplitter(new EntropyModel(sections, 0));
    this.tagger =
        new SpeechTagger(
            new EntropyModel(sections, next),
            new HashTable(sections, 3 * next),
            sections.ints(3 * next + 2));
  }

  /**
   * A reader where nothing is prepared; it unpacks the models for itself.
   *
   * @throws IOException when they cannot be read
   */
  public static SpeechReader unprepared() throws IOException {
    return new SpeechReader(Models.sections());
  }

  /** The part of speech of each of {@code tokens}, which write apostrophes straight. */
  public List<String> tags(List<String> tokens) {
    synchronized (latest) {
      List<String> known = latest.get(tokens);
      if (known != null) {
        return known;
      }
    }
    List<String> key = List.copyOf(tokens);
    List<String> tags = List.of(tagger.tags(key.toArray(String[]::new)));
    synchronized (latest) {
      latest.put(key, tags);
    }
    return tags;
  }

  /**
   * OpenNLP's tokens of {@code sentence}, which writes apostrophes straight; a zero-width space
   * within one repeats it, as LanguageTool has it.
   */
  List<String> tokens(String sentence) {
    List<String> tokens = new ArrayList<>();
    for (String token : splitter.tokens(sentence)) {
      if (token.indexOf('\uFEFF') < 0) {
        tokens.add(token);
        continue;
      }
      for (String piece : token.split("\uFEFF")) {
        tokens.add(piece.isEmpty() ? "" : token);
      }
    }
    return tokens;
  }
}
