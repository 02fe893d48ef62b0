package org.copydesk.language;

import java.util.Arrays;
import java.util.Set;
import morfologik.fsa.FSA;
import morfologik.fsa.FSAFlags;

/**
 * The letters of a packed lexicon laid out in arrays: some megabytes, and walked several times as
 * fast. Only the arcs of letters are in it, not what is known of a word.
 */
final class Lattice extends FSA {
  private static final byte LAST = (byte) 0x80;

  private final FSA packed;

  /** The state of each packed node; 0 for one not met yet. */
  private int[] states = new int[1 << 16];

  private int[] first = new int[1 << 16];
  private int[] nodes = new int[1 << 16];
  private byte[] labels = new byte[1 << 17];
  private int[] ends = new int[1 << 17];
  private long[] below;
  private int count;
  private int arcs = 1;

  /** The letters of {@code packed}, whose labels are ASCII. */
  Lattice(FSA packed) {
    this.packed = packed;
    state(packed.getRootNode());
    for (int state = 1; state <= count; state++) {
      lay(state);
    }
    states = new int[0];
    below = new long[count + 1];
    fillBelow(1);
  }

  /** The bit of {@code label} in {@link #below}; rare signs share one. */
  static long bit(byte label) {
    return label >= 'a' && label <= 'z' ? 1L << label - 'a' : 1L << 26;
  }

  /** The letters that may still come after {@code state}, one {@link #bit} each. */
  long below(int state) {
    return below[state];
  }

  /** As deep as the longest entry; a state is done when its top bit is set. */
  private long fillBelow(int state) {
    if (below[state] == 0) {
      long letters = Long.MIN_VALUE;
      for (int arc = first[state]; arc != 0; arc = getNextArc(arc)) {
        letters |= bit(getArcLabel(arc)) | fillBelow(ends[arc]);
      }
      below[state] = letters;
    }
    return below[state];
  }

  /** The node of the packed lexicon that {@code state} is. */
  int packed(int state) {
    return nodes[state];
  }

  private int state(int node) {
    if (node >= states.length) {
      states = Arrays.copyOf(states, Math.max(node + 1, states.length * 2));
    }
    if (states[node] == 0) {
      count++;
      if (count >= first.length) {
        first = Arrays.copyOf(first, count * 2);
        nodes = Arrays.copyOf(nodes, count * 2);
      }
      nodes[count] = node;
      states[node] = count;
    }
    return states[node];
  }

  private void lay(int state) {
    int begin = arcs;
    for (int arc = packed.getFirstArc(nodes[state]); arc != 0; arc = packed.getNextArc(arc)) {
      byte label = packed.getArcLabel(arc);
      if (label == LexiconFormat.BAR || packed.isArcTerminal(arc)) {
        continue;
      }
      if (arcs >= ends.length) {
        labels = Arrays.copyOf(labels, arcs * 2);
        ends = Arrays.copyOf(ends, arcs * 2);
      }
      int end = state(packed.getEndNode(arc));
      labels[arcs] = label;
      ends[arcs++] = end;
    }
    if (arcs > begin) {
      first[state] = begin;
      labels[arcs - 1] |= LAST;
    }
  }

  @Override
  public int getRootNode() {
    return 1;
  }

  @Override
  public int getFirstArc(int state) {
    return first[state];
  }

  @Override
  public int getNextArc(int arc) {
    return labels[arc] < 0 ? 0 : arc + 1;
  }

  @Override
  public int getArc(int state, byte label) {
    int arc = first[state];
    while (arc != 0 && getArcLabel(arc) != label) {
      arc = getNextArc(arc);
    }
    return arc;
  }

  @Override
  public byte getArcLabel(int arc) {
    return (byte) (labels[arc] & ~LAST);
  }

  @Override
  public boolean isArcFinal(int arc) {
    return false;
  }

  @Override
  public boolean isArcTerminal(int arc) {
    return false;
  }

  @Override
  public int getEndNode(int arc) {
    return ends[arc];
  }

  @Override
  public Set<FSAFlags> getFlags() {
    return Set.of();
  }
}
