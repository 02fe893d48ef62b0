package org.copydesk.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found in the sentences seen last, so that copy that comes again (an edited story, a
 * boilerplate, a caption) is not judged again. May be used from many threads.
 */
final class SentenceMemory {
  private static final int MOST = 8_192;

  private final Map<Sentence, List<Match>> latest =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sentence, List<Match>> eldest) {
          return size() > MOST;
        }
      };

  /**
   * All that what is found in a sentence hangs on.
   *
   * @param text its characters
   * @param last whether its block ends with it
   * @param prose whether the block is prose, not a headline
   */
  record Sentence(String text, boolean last, boolean prose) {}

  /** What was found in {@code sentence}, with offsets in it; empty when that is not known. */
  synchronized Optional<List<Match>> find(Sentence sentence) {
    return Optional.ofNullable(latest.get(sentence));
  }

  /** Keeps what was found in {@code sentence}, with offsets in it. */
  synchronized void keep(Sentence sentence, List<Match> found) {
    latest.put(sentence, List.copyOf(found));
  }
}
