package org.copydesk.pack;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.copydesk.article.Article;
import org.copydesk.article.Block;

/**
 * Reads a story once and tells which of many matchers have a chance in which block, by the words
 * they need: hundreds of rules then cost little more than one.
 */
final class Prefilter {
  private static final int SLOTS = 4096;

  /** A needle with its number among all. */
  private record Numbered(Needle needle, int number) {}

  /** Which matchers have a chance in which blocks of one story. */
  static final class Chances {
    private final BitSet[] blocks;

    Chances(int matchers) {
      this.blocks = new BitSet[matchers];
    }

    private void add(int matcher, int block) {
      if (blocks[matcher] == null) {
        blocks[matcher] = new BitSet();
      }
      blocks[matcher].set(block);
    }

    /** Whether {@code matcher} may match in {@code block}. */
    boolean has(int matcher, int block) {
      return blocks[matcher] != null && blocks[matcher].get(block);
    }

    /** The blocks in which one of {@code count} matchers from {@code first} may match, in order. */
    Iterable<Integer> blocks(int first, int count) {
      TreeSet<Integer> all = new TreeSet<>();
      for (int i = first; i < first + count; i++) {
        if (blocks[i] != null) {
          blocks[i].stream().forEach(all::add);
        }
      }
      return all;
    }
  }

  private record Memo(WeakReference<Article> article, Chances chances) {}

  private final Numbered[][] opening = new Numbered[SLOTS][];
  private final Numbered[][] anywhere = new Numbered[SLOTS][];
  private int needles;

  /** For each matcher its clauses, and of each the numbers of its needles. */
  private final int[][][] clauses;

  /** The last story a thread asked about: its rules ask one after the other. */
  private final ThreadLocal<Memo> last = new ThreadLocal<>();

  /** A prefilter for matchers numbered as in the list. */
  Prefilter(List<Matcher> all) {
    this.clauses = new int[all.size()][][];
    for (int i = 0; i < clauses.length; i++) {
      List<List<Needle>> needs = all.get(i).needs();
      clauses[i] = new int[needs.size()][];
      for (int j = 0; j < needs.size(); j++) {
        List<Needle> clause = needs.get(j);
        int[] numbers = new int[clause.size()];
        for (int k = 0; k < numbers.length; k++) {
          numbers[k] = number(clause.get(k));
        }
        clauses[i][j] = numbers;
      }
    }
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

  /** The chances in {@code article}; worked out once a story and thread. */
  Chances chances(Article article) {
    Memo memo = last.get();
    if (memo != null && memo.article().get() == article) {
      return memo.chances();
    }
    Chances chances = new Chances(clauses.length);
    for (Block block : article.blocks()) {
      boolean[] seen = seen(block.plain().toLowerCase(Locale.ROOT));
      for (int i = 0; i < clauses.length; i++) {
        if (areMet(clauses[i], seen)) {
          chances.add(i, block.index());
        }
      }
    }
    last.set(new Memo(new WeakReference<>(article), chances));
    return chances;
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
