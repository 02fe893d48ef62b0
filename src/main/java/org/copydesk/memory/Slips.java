package org.copydesk.memory;

import java.util.HashSet;
import java.util.Set;

/**
 * Finds strings one slip apart by what is left of them without one letter: two that differ by one
 * letter, or by two neighbours exchanged, have such a rest in common (Garbe's symmetric delete).
 */
final class Slips {
  private Slips() {}

  /** Hashes of {@code word} and of every string it becomes by losing one letter. */
  static Set<Long> cuts(String word) {
    Set<Long> cuts = new HashSet<>();
    cuts.add(Sums.of(word));
    for (int i = 1; i < word.length(); i++) {
      cuts.add(Sums.of(word.substring(0, i) + word.substring(i + 1)));
    }
    return cuts;
  }
}
