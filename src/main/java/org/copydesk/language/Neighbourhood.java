package org.copydesk.language;

import java.util.function.ObjIntConsumer;
import morfologik.fsa.FSA;

/**
 * Walks the part of an automaton that lies within a few slips of a word: optimal string alignment
 * distance (Damerau 1964, no substring edited twice), pruned where every continuation is too far.
 */
final class Neighbourhood {
  private static final int ROOM = 8;

  private final FSA fsa;
  private final String word;
  private final int slips;
  private final int[][] rows;
  private final StringBuilder letters = new StringBuilder();

  Neighbourhood(FSA fsa, String word, int slips) {
    this.fsa = fsa;
    this.word = word;
    this.slips = slips;
    this.rows = new int[word.length() + ROOM][word.length() + 1];
  }

  /** Calls {@code found} with the letters so far and the node they end at. */
  void visit(ObjIntConsumer<String> found) {
    for (int i = 0; i <= word.length(); i++) {
      rows[0][i] = i;
    }
    visit(fsa.getRootNode(), found);
  }

  private void visit(int node, ObjIntConsumer<String> found) {
    int depth = letters.length();
    int distance = rows[depth][word.length()];
    if (depth > 0 && distance > 0 && distance <= slips) {
      found.accept(letters.toString(), node);
    }
    if (depth + 1 >= rows.length) {
      return;
    }
    for (int arc = fsa.getFirstArc(node); arc != 0; arc = fsa.getNextArc(arc)) {
      byte label = fsa.getArcLabel(arc);
      if (label == LexiconFormat.BAR || fsa.isArcTerminal(arc)) {
        continue;
      }
      letters.append((char) label);
      if (fill(depth + 1) <= slips) {
        visit(fsa.getEndNode(arc), found);
      }
      letters.setLength(depth);
    }
  }

  /** Fills the row of the letter just added and returns its least distance. */
  private int fill(int depth) {
    int[] row = rows[depth];
    int[] before = rows[depth - 1];
    char letter = letters.charAt(depth - 1);
    row[0] = depth;
    int least = depth;
    for (int i = 1; i <= word.length(); i++) {
      char c = word.charAt(i - 1);
      int cost = Math.min(before[i], row[i - 1]) + 1;
      cost = Math.min(cost, before[i - 1] + (c == letter ? 0 : 1));
      boolean exchanged =
          depth > 1
              && i > 1
              && c == letters.charAt(depth - 2)
              && word.charAt(i - 2) == letter
              && c != letter;
      if (exchanged) {
        cost = Math.min(cost, rows[depth - 2][i - 2] + 1);
      }
      row[i] = cost;
      least = Math.min(least, cost);
    }
    return least;
  }
}
