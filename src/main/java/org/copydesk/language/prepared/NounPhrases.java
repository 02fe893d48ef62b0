package org.copydesk.language.prepared;

import java.util.ArrayList;
import java.util.List;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.chunking.ChunkTag;

/** Says of noun phrases whether they are singular or plural, and where they end. */
final class NounPhrases {
  private static final String BEGINS = "B-NP";
  private static final String GOES_ON = "I-NP";
  private static final String PLURAL = "NNS";

  private NounPhrases() {}

  /** The chunk tags of each token; noun phrases carry their number: "B-NP-plural". */
  static List<List<ChunkTag>> mark(String[] chunks, AnalyzedTokenReadings[] readings) {
    List<List<ChunkTag>> marked = new ArrayList<>();
    String open = null;
    for (int i = 0; i < chunks.length; i++) {
      List<ChunkTag> tags = new ArrayList<>();
      boolean ends = i == chunks.length - 1 || !chunks[i + 1].equals(GOES_ON);
      if (chunks[i].equals(BEGINS)) {
        open = plural(chunks, readings, i) ? "NP-plural" : "NP-singular";
        tags.add(new ChunkTag("B-" + open));
      }
      if (open != null && ends) {
        tags.add(new ChunkTag("E-" + open));
        open = null;
      }
      if (open != null && chunks[i].equals(GOES_ON)) {
        tags.add(new ChunkTag("I-" + open));
      }
      marked.add(tags.isEmpty() ? List.of(new ChunkTag(chunks[i])) : tags);
    }
    return marked;
  }

  /** Whether a plural noun stands both in the phrase and in its last word or those that follow. */
  private static boolean plural(String[] chunks, AnalyzedTokenReadings[] readings, int start) {
    int last = start;
    while (last + 1 < chunks.length && chunks[last + 1].equals(GOES_ON)) {
      last++;
    }
    return hasPlural(chunks, readings, start) && hasPlural(chunks, readings, last);
  }

  private static boolean hasPlural(String[] chunks, AnalyzedTokenReadings[] readings, int start) {
    for (int i = start; i < chunks.length; i++) {
      if (!chunks[i].equals(BEGINS) && !chunks[i].equals(GOES_ON)) {
        return false;
      }
      if (readings[i] != null && hasPlural(readings[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPlural(AnalyzedTokenReadings token) {
    for (AnalyzedToken reading : token.getReadings()) {
      if (PLURAL.equals(reading.getPOSTag())) {
        return true;
      }
    }
    return false;
  }
}
