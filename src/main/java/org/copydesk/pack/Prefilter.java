package org.copydesk.pack;

import java.lang.ref.WeakReference;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.copydesk.article.Article;
import org.copydesk.article.Block;

/**
 * Reads a story once and tells which of many matchers have a chance in which block, by the words
 * they need: hundreds of rules then cost little more than one.
 */
final class Prefilter {
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

  private final Sieve sieve;
  private final int matchers;

  /** The last story a thread asked about: its rules ask one after the other. */
  private final ThreadLocal<Memo> last = new ThreadLocal<>();

  /** A prefilter for matchers numbered as in the list. */
  Prefilter(List<Matcher> all) {
    this.matchers = all.size();
    this.sieve = Sieve.needing(all.stream().map(Matcher::needs).toList());
  }

  /** The chances in {@code article}; worked out once a story and thread. */
  Chances chances(Article article) {
    Memo memo = last.get();
    if (memo != null && memo.article().get() == article) {
      return memo.chances();
    }
    Chances chances = new Chances(matchers);
    for (Block block : article.blocks()) {
      sieve.chances(block.plain()).stream().forEach(i -> chances.add(i, block.index()));
    }
    last.set(new Memo(new WeakReference<>(article), chances));
    return chances;
  }
}
