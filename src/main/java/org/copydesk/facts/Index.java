package org.copydesk.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is called so: entries by each of their names, as {@link Names#fold} has them. */
public final class Index<T> {
  private final Map<String, List<T>> byName = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private int longest;

  Index() {}

  void add(String name, T entry) {
    String folded = Names.fold(name);
    byName.computeIfAbsent(folded, k -> new ArrayList<>(1)).add(entry);
    int words = 1;
    for (int i = folded.indexOf(' '); i >= 0; i = folded.indexOf(' ', i + 1)) {
      words++;
    }
    longest = Math.max(longest, words);
    int space = folded.indexOf(' ');
    beginnings.add(space < 0 ? folded : folded.substring(0, space));
  }

  /** The entries called {@code folded}. */
  public List<T> called(String folded) {
    return List.copyOf(byName.getOrDefault(folded, List.of()));
  }

  /** Whether some name begins with the folded word. */
  public boolean begins(String word) {
    return beginnings.contains(word);
  }

  /** How many words the longest name has. */
  public int longest() {
    return longest;
  }
}
