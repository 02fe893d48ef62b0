package org.copydesk.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name somebody probably meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate with the fewest slips from {@code word}, when it is near enough to be meant: at
   * most a third of the letters, or the word is a piece of it.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> isNear(word, candidate))
        .min(
            Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** "; did you mean “x”?", or nothing when no candidate is near. */
  public static String hint(String word, Collection<String> candidates) {
    return to(word, candidates).map(name -> "; did you mean “" + name + "”?").orElse("");
  }

  private static boolean isNear(String word, String candidate) {
    int allowed = Math.max(1, Math.max(word.length(), candidate.length()) / 3);
    return distance(word, candidate) <= allowed
        || word.length() >= 4 && candidate.endsWith("/" + word)
        || word.length() >= 4 && candidate.startsWith(word);
  }

  /** Optimal string alignment distance: insertions, deletions, substitutions, swaps. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : step(a, b, i, j, cost);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] cost) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best =
        Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
