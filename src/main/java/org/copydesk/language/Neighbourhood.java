package org.copydesk.language;

import java.util.Optional;
import java.util.function.ObjIntConsumer;
import morfologik.fsa.FSA;

/**
 * Walks the part of an automaton that lies within a few slips of a word: optimal string alignment
 * distance (Damerau 1964, no substring edited twice), pruned where every continuation is too far.
 * All beginnings of the word are held against the letters at once, one bit each (Wu and Manber
 * 1992).
 */
final class Neighbourhood {
  /** The longest word there is room for, in letters. */
  static final int LONGEST = 40;

  private static final int ASCII = 128;

  /** The next letter may be any. */
  private static final long ANY = -1;

  private final FSA fsa;
  private final Optional<Lattice> lattice;
  private final byte[] different;
  private final int slips;
  private final long whole;
  private final long[] letterAt = new long[ASCII];

  /** At each depth and for each number of slips, which beginnings the letters so far may be. */
  private final long[][] rows;

  private final byte[] labels;
  private final StringBuilder letters = new StringBuilder();

  Neighbourhood(FSA fsa, String word, int slips) {
    if (word.length() > LONGEST) {
      throw new IllegalArgumentException("too long to be looked for: " + word);
    }
    this.fsa = fsa;
    this.lattice = fsa instanceof Lattice laid ? Optional.of(laid) : Optional.empty();
    this.slips = slips;
    this.whole = 1L << word.length();
    this.rows = new long[word.length() + slips + 2][slips + 1];
    this.labels = new byte[rows.length];
    for (int i = 0; i < word.length(); i++) {
      letterAt[word.charAt(i)] |= 1L << i + 1;
    }
    this.different = new byte[(int) word.chars().distinct().count()];
    int[] letters = word.chars().distinct().toArray();
    for (int i = 0; i < letters.length; i++) {
      different[i] = (byte) letters[i];
    }
  }

  /** Calls {@code found} with the letters so far and the node they end at. */
  void visit(ObjIntConsumer<String> found) {
    for (int i = 0; i <= slips; i++) {
      rows[0][i] = (1L << i + 1) - 1 & (whole << 1) - 1;
    }
    visit(fsa.getRootNode(), 0, found);
  }

  private void visit(int node, int depth, ObjIntConsumer<String> found) {
    long[] row = rows[depth];
    if (depth > 0 && (any(row) & whole) != 0 && (row[0] & whole) == 0) {
      found.accept(letters.toString(), node);
    }
    if (depth + 1 >= rows.length) {
      return;
    }
    long next = next(depth);
    for (int arc = fsa.getFirstArc(node); arc != 0; arc = fsa.getNextArc(arc)) {
      byte label = fsa.getArcLabel(arc);
      if ((letterAt[label] & next) == 0 && next != ANY) {
        continue;
      }
      if (label == LexiconFormat.BAR || fsa.isArcTerminal(arc)) {
        continue;
      }
      if (isNear(label, depth + 1)) {
        int end = fsa.getEndNode(arc);
        if (lattice.isEmpty() || isHopeful(rows[depth + 1], lattice.get().below(end))) {
          letters.append((char) label);
          visit(end, depth + 1, found);
          letters.setLength(depth);
        }
      }
    }
  }

  /**
   * Where in the word the next letter must stand: with every slip made it goes on as written, or is
   * the second of two exchanged.
   */
  private long next(int depth) {
    long[] row = rows[depth];
    for (int i = 0; i < slips; i++) {
      if (row[i] != 0) {
        return ANY;
      }
    }
    long exchanged = depth == 0 ? 0 : rows[depth - 1][slips - 1] << 2 & letterAt[labels[depth]];
    return row[slips] << 1 | exchanged >>> 1;
  }

  /** Fills the row of one letter more; whether any beginning is near enough. */
  private boolean isNear(byte label, int depth) {
    long[] row = rows[depth];
    long[] before = rows[depth - 1];
    long here = letterAt[label];
    long all = (whole << 1) - 1;
    labels[depth] = label;
    row[0] = before[0] << 1 & here;
    for (int i = 1; i <= slips; i++) {
      long same = before[i] << 1 & here;
      long more = before[i - 1];
      long other = before[i - 1] << 1;
      long less = row[i - 1] << 1;
      row[i] = (same | more | other | less) & all;
      if (depth > 1) {
        long exchanged = rows[depth - 2][i - 1] << 2 & letterAt[labels[depth - 1]] & here << 1;
        row[i] |= exchanged;
      }
    }
    return any(row) != 0;
  }

  /**
   * Gives up the beginnings after which the word has more letters that no longer come than there
   * are slips left: each of those is a slip.
   */
  private boolean isHopeful(long[] row, long below) {
    long missing = 0;
    for (byte letter : different) {
      missing |= (below & Lattice.bit(letter)) == 0 ? letterAt[letter] : 0;
    }
    for (int i = slips; i >= 0 && missing != 0; i--) {
      long last = Long.highestOneBit(missing);
      row[i] &= -last;
      missing ^= last;
    }
    return any(row) != 0;
  }

  private static long any(long[] row) {
    long any = 0;
    for (long one : row) {
      any |= one;
    }
    return any;
  }
}
