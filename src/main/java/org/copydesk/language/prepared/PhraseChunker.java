package org.copydesk.language.prepared;

import java.util.List;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.chunking.Chunker;

/**
 * Marks the phrases of a sentence as LanguageTool's English chunker does, from mapped models: saves
 * loading three OpenNLP models at the start and most of their work on each sentence.
 */
public final class PhraseChunker implements Chunker {
  private final SpeechReader speech;
  private final PhraseTagger phrases;

  PhraseChunker(SpeechReader speech, PhraseTagger phrases) {
    this.speech = speech;
    this.phrases = phrases;
  }

  @Override
  public void addChunkTags(List<AnalyzedTokenReadings> readings) {
    StringBuilder sentence = new StringBuilder();
    readings.forEach(token -> sentence.append(token.getToken()));
    List<String> read = speech.tokens(sentence.toString().replace('’', '\''));
    String[] tokens = read.toArray(String[]::new);
    String[] chunks = phrases.chunks(tokens, speech.tags(read).toArray(String[]::new));
    AnalyzedTokenReadings[] aligned = align(tokens, readings);
    List<List<ChunkTag>> marked = NounPhrases.mark(chunks, aligned);
    for (int i = 0; i < aligned.length; i++) {
      if (aligned[i] != null) {
        aligned[i].setChunkTags(marked.get(i));
      }
    }
  }

  /** For each token the reading that covers exactly its characters, or null. */
  private static AnalyzedTokenReadings[] align(
      String[] tokens, List<AnalyzedTokenReadings> readings) {
    AnalyzedTokenReadings[] aligned = new AnalyzedTokenReadings[tokens.length];
    int reading = 0;
    int readingStart = 0;
    int start = 0;
    for (int i = 0; i < tokens.length; i++) {
      while (reading < readings.size()
          && (isBlank(readings.get(reading)) || readingStart < start)) {
        AnalyzedTokenReadings passed = readings.get(reading++);
        readingStart += isBlank(passed) ? 0 : passed.getToken().length();
      }
      int end = start + tokens[i].length();
      if (reading < readings.size()
          && readingStart == start
          && readings.get(reading).getToken().length() == tokens[i].length()) {
        aligned[i] = readings.get(reading);
      }
      start = end;
    }
    return aligned;
  }

  private static boolean isBlank(AnalyzedTokenReadings reading) {
    String token = reading.getToken();
    return token.trim().isEmpty() || token.length() == 1 && Character.isSpaceChar(token.charAt(0));
  }
}
