package org.copydesk.pack;

import java.util.ArrayList;
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

  /** The expressions that need nothing. */
  private final BitSet always = new BitSet();

  /** For each needle the expressions whose most telling clause it meets. */
  private int[][] awaiting = new int[0][];

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
    sieve.await();
    return sieve;
  }

  private void await() {
    List<List<Integer>> byNeedle = new ArrayList<>();
    for (int i = 0; i < needles; i++) {
      byNeedle.add(new ArrayList<>());
    }
    for (int i = 0; i < clauses.length; i++) {
      if (clauses[i].length == 0) {
        always.set(i);
        continue;
      }
      for (int number : clauses[i][0]) {
        byNeedle.get(number).add(i);
      }
    }
    awaiting =
        byNeedle.stream()
            .map(all -> all.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
  }

  /** The numbers of the expressions that may match in {@code text}. */
  public BitSet chances(String text) {
    boolean[] seen = new boolean[needles];
    BitSet chances = (BitSet) always.clone();
    for (int number : seen(text.toLowerCase(Locale.ROOT), seen)) {
      for (int expression : awaiting[number]) {
        if (areMet(clauses[expression], seen)) {
          chances.set(expression);
        }
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

  /** The numbers of the needles that stand in {@code text}, each of them marked in {@code seen}. */
  private int[] seen(String text, boolean[] seen) {
    Sight sight = new Sight(text, seen);
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int pair = i + 1 < text.length() ? slot(c, text.charAt(i + 1)) : -1;
      int alone = slot(c, '\0');
      if (!within) {
        sight.look(opening[alone], i);
        if (pair >= 0) {
          sight.look(opening[pair], i);
        }
      }
      sight.look(anywhere[alone], i);
      if (pair >= 0) {
        sight.look(anywhere[pair], i);
      }
      within = Character.isLetter(c);
    }
    return Arrays.copyOf(sight.numbers, sight.count);
  }

  /** What has been seen of one text. */
  private static final class Sight {
    private final String text;
    private final boolean[] seen;
    private int[] numbers = new int[64];
    private int count;

    Sight(String text, boolean[] seen) {
      this.text = text;
      this.seen = seen;
    }

    void look(Numbered[] here, int at) {
      if (here == null) {
        return;
      }
      for (Numbered numbered : here) {
        if (!seen[numbered.number()] && numbered.needle().standsIn(text, at)) {
          seen[numbered.number()] = true;
          numbers = count < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * count);
          numbers[count++] = numbered.number();
        }
      }
    }
  }
}
