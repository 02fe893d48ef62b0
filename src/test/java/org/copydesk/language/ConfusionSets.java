package org.copydesk.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words that are taken for one another, for whoever makes faults of them. */
public final class ConfusionSets {
  private ConfusionSets() {}

  /** Each word of a set, with the others of its sets. */
  public static Map<String, Set<String>> all() {
    Confusions confusions = Confusions.shipped();
    Map<String, Set<String>> all = new HashMap<>();
    confusions.words().forEach(word -> all.put(word, Set.copyOf(confusions.of(word))));
    return all;
  }
}
