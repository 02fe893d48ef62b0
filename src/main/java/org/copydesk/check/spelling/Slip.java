package org.copydesk.check.spelling;

import java.util.Locale;

/**
 * How unlikely it is that a writer's hand turns one word into another. Costs are rough negative
 * natural logarithms, set by hand after the kinds of slip that Damerau (1964) counted: exchanged,
 * left-out, added and changed letters.
 */
public final class Slip {
  /** The cost of what no hand does. */
  public static final double NEVER = 100;

  /** No slip costs less. */
  static final double LEAST = 1.6;

  private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
  private static final double FIRST_LETTER = 1.6;

  private Slip() {}

  /**
   * The cost of writing {@code written} for {@code meant}, letter by letter, each pair of
   * neighbours exchanged at most once.
   */
  public static double cost(String meant, String written) {
    String a = meant.toLowerCase(Locale.ROOT);
    String b = written.toLowerCase(Locale.ROOT);
    double[][] cost = new double[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 && j == 0 ? 0 : cheapest(a, b, i, j, cost);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static double cheapest(String a, String b, int i, int j, double[][] cost) {
    double least = NEVER;
    if (i > 0) {
      least = Math.min(least, cost[i - 1][j] + omission(a, i - 1));
    }
    if (j > 0) {
      least = Math.min(least, cost[i][j - 1] + addition(b, j - 1));
    }
    if (i > 0 && j > 0) {
      boolean same = a.charAt(i - 1) == b.charAt(j - 1);
      double change = same ? 0 : change(a.charAt(i - 1), b.charAt(j - 1)) + first(i - 1);
      least = Math.min(least, cost[i - 1][j - 1] + change);
    }
    boolean exchanged =
        i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)
            && a.charAt(i - 1) != a.charAt(i - 2);
    if (exchanged) {
      least = Math.min(least, cost[i - 2][j - 2] + 2.0 + first(i - 2));
    }
    return least;
  }

  private static double omission(String word, int at) {
    boolean doubled = beside(word, at, word.charAt(at));
    return (doubled ? LEAST : 2.6) + first(at);
  }

  private static double addition(String word, int at) {
    char c = word.charAt(at);
    boolean doubled = beside(word, at, c);
    boolean stray =
        at > 0 && adjacent(word.charAt(at - 1), c)
            || at + 1 < word.length() && adjacent(word.charAt(at + 1), c);
    return (doubled ? 1.8 : stray ? 2.8 : 3.6) + first(at);
  }

  private static double change(char meant, char written) {
    if (adjacent(meant, written)) {
      return 2.6;
    }
    return isVowel(meant) && isVowel(written) ? 2.8 : 4.2;
  }

  private static double first(int at) {
    return at == 0 ? FIRST_LETTER : 0;
  }

  private static boolean beside(String word, int at, char c) {
    return at > 0 && word.charAt(at - 1) == c || at + 1 < word.length() && word.charAt(at + 1) == c;
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }

  /** Whether two letters are neighbours on the keyboard most English is written on. */
  static boolean adjacent(char a, char b) {
    for (int row = 0; row < ROWS.length; row++) {
      int at = ROWS[row].indexOf(a);
      if (at < 0) {
        continue;
      }
      for (int other = Math.max(0, row - 1); other <= Math.min(ROWS.length - 1, row + 1); other++) {
        int there = ROWS[other].indexOf(b);
        // Each row is shifted to the right by about half a key.
        int least = other > row ? at - 1 : other < row ? at : at - 1;
        int most = other > row ? at : at + 1;
        if (there >= least && there <= most && there >= 0 && a != b) {
          return true;
        }
      }
    }
    return false;
  }
}
