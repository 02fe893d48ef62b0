package org.copydesk.pack;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Reads a text once and tells which of many expressions have a chance in it, by the words they
 * need: hundreds of rules then cost little more than one.
 */
public final class Sieve {
  private static final int SLOTS = 4096;

  /** A needle with its number among all. */
  private record Numbered(Needle needle, int number) {}

  private final Numbered[][] opening = new Numbered[SLOTS][];
  private final Numbered[][] anywhere = new Numbered[SLOTS][];
  private int needles;

  /** For each expression its clauses, and of each the numbers of its needles. */
  private final int[][][] clauses;

  private Sieve(int count) {
    this.clauses = new int[count][][];
  }

  /** A sieve for the expressions {@code regexes}, numbered as in the list. */
  public static Sieve of(List<String> regexes) {
    return needing(regexes.stream().map(RegexReader::needs).toList());
  }

  /** A sieve for expressions that need these clauses each, numbered as in the list. */
  static Sieve needing(List<List<List<Needle>>> all) {
    Sieve sieve = new Sieve(all.size());
    for (int i = 0; i < sieve.clauses.length; i++) {
      List<List<Needle>> needs = all.get(i);
      sieve.clauses[i] = new int[needs.size()][];
      for (int j = 0; j < needs.size(); j++) {
        List<Needle> clause = needs.get(j);
        int[] numbers = new int[clause.size()];
        for (int k = 0; k < numbers.length; k++) {
          numbers[k] = sieve.number(clause.get(k));
        }
        sieve.clauses[i][j] = numbers;
      }
    }
    return sieve;
  }

  /** The numbers of the expressions that may match in {@code text}. */
  public BitSet chances(String text) {
    boolean[] seen = seen(text.toLowerCase(Locale.ROOT));
    BitSet chances = new BitSet(clauses.length);
    for (int i = 0; i < clauses.length; i++) {
      if (areMet(clauses[i], seen)) {
        chances.set(i);
      }
    }
    return chances;
  }

  /** The number of {@code needle}, which is looked for from now on. */
  private int number(Needle needle) {
    String text = needle.text();
    int slot = slot(text.charAt(0), text.length() == 1 ? '\0' : text.charAt(1));
    Numbered[][] table = needle.opens() ? opening : anywhere;
    Numbered[] here = table[slot] == null ? new Numbered[0] : table[slot];
    for (Numbered known : here) {
      if (known.needle().closes() == needle.closes() && known.needle().text().equals(text)) {
        return known.number();
      }
    }
    Numbered[] longer = Arrays.copyOf(here, here.length + 1);
    longer[here.length] = new Numbered(needle, needles++);
    table[slot] = longer;
    return needles - 1;
  }

  private static int slot(char first, char second) {
    return (first * 31 + second * 7) & (SLOTS - 1);
  }

  private static boolean areMet(int[][] clauses, boolean[] seen) {
    for (int[] clause : clauses) {
      if (!isMet(clause, seen)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMet(int[] clause, boolean[] seen) {
    for (int number : clause) {
      if (seen[number]) {
        return true;
      }
    }
    return false;
  }

  /** Which needles stand in {@code text}. */
  private boolean[] seen(String text) {
    boolean[] seen = new boolean[needles];
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int pair = i + 1 < text.length() ? slot(c, text.charAt(i + 1)) : -1;
      int alone = slot(c, '\0');
      if (!within) {
        look(opening[alone], text, i, seen);
        if (pair >= 0) {
          look(opening[pair], text, i, seen);
        }
      }
      look(anywhere[alone], text, i, seen);
      if (pair >= 0) {
        look(anywhere[pair], text, i, seen);
      }
      within = Character.isLetter(c);
    }
    return seen;
  }

  private static void look(Numbered[] here, String text, int at, boolean[] seen) {
    if (here == null) {
      return;
    }
    for (Numbered numbered : here) {
      if (!seen[numbered.number()] && numbered.needle().standsIn(text, at)) {
        seen[numbered.number()] = true;
      }
    }
  }
}
