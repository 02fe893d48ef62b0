package org.copydesk.check.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Remembers passages by their runs of three words, so that the one most like a new passage is found
 * without comparing it with every other (Broder's shingles).
 */
final class Shingles {
  private static final int RUN = 3;

  /** A run that so many passages share tells none of them. */
  private static final int COMMON = 12;

  private final List<SentenceRun> passages = new ArrayList<>();
  private final Map<Integer, List<Integer>> byRun = new HashMap<>();

  /** The first remembered passage of which {@code passage} is a near copy. */
  Optional<SentenceRun> like(SentenceRun passage) {
    Map<Integer, Integer> shared = new HashMap<>();
    Set<Integer> runs = runs(passage.tokens());
    for (int run : runs) {
      for (int candidate : byRun.getOrDefault(run, List.of())) {
        shared.merge(candidate, 1, Integer::sum);
      }
    }
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() * 10 >= runs.size() * 3)
        .map(Map.Entry::getKey)
        .sorted()
        .map(passages::get)
        .filter(first -> Likeness.near(first.tokens(), passage.tokens()))
        .findFirst();
  }

  void add(SentenceRun passage) {
    for (int run : runs(passage.tokens())) {
      List<Integer> known = byRun.computeIfAbsent(run, key -> new ArrayList<>(2));
      if (known.size() < COMMON) {
        known.add(passages.size());
      }
    }
    passages.add(passage);
  }

  private static Set<Integer> runs(List<String> tokens) {
    Set<Integer> runs = new HashSet<>();
    for (int i = 0; i + RUN <= tokens.size(); i++) {
      runs.add(tokens.subList(i, i + RUN).hashCode());
    }
    return runs;
  }
}
