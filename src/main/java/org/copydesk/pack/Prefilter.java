package org.copydesk.pack;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
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

  /** A piece of text that the matchers in {@code matchers} need. */
  private record Needle(String text, BitSet matchers) {}

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

  private final int matchers;
  private final Needle[][] bySlot = new Needle[SLOTS][];
  private final BitSet always = new BitSet();

  /** The last story a thread asked about: its rules ask one after the other. */
  private final ThreadLocal<Memo> last = new ThreadLocal<>();

  /** A prefilter for matchers numbered as in the list. */
  Prefilter(List<Matcher> all) {
    this.matchers = all.size();
    for (int i = 0; i < all.size(); i++) {
      List<String> needs = all.get(i).needs();
      if (needs.isEmpty()) {
        always.set(i);
      }
      for (String need : needs) {
        add(need, i);
      }
    }
  }

  private void add(String need, int matcher) {
    int slot =
        need.length() == 1 ? slot(need.charAt(0), '\0') : slot(need.charAt(0), need.charAt(1));
    List<Needle> here =
        bySlot[slot] == null ? new ArrayList<>() : new ArrayList<>(List.of(bySlot[slot]));
    for (Needle needle : here) {
      if (needle.text().equals(need)) {
        needle.matchers().set(matcher);
        return;
      }
    }
    BitSet alone = new BitSet();
    alone.set(matcher);
    here.add(new Needle(need, alone));
    bySlot[slot] = here.toArray(Needle[]::new);
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
    Chances chances = new Chances(matchers);
    for (Block block : article.blocks()) {
      BitSet here = in(block.plain().toLowerCase(Locale.ROOT));
      here.stream().forEach(matcher -> chances.add(matcher, block.index()));
    }
    last.set(new Memo(new WeakReference<>(article), chances));
    return chances;
  }

  private BitSet in(String text) {
    BitSet found = new BitSet(matchers);
    found.or(always);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      look(bySlot[slot(c, '\0')], text, i, found);
      if (i + 1 < text.length()) {
        look(bySlot[slot(c, text.charAt(i + 1))], text, i, found);
      }
    }
    return found;
  }

  private static void look(Needle[] needles, String text, int at, BitSet found) {
    if (needles == null) {
      return;
    }
    for (Needle needle : needles) {
      if (text.startsWith(needle.text(), at)) {
        found.or(needle.matchers());
      }
    }
  }
}
