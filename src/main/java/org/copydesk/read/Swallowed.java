package org.copydesk.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.article.Span;

/**
 * Puts right what an element that is never closed does to a story: a headline swallows the body,
 * whose paragraphs are then read as well. What holds others is left out, they stay.
 */
final class Swallowed {
  private Swallowed() {}

  /** {@code pieces} in their order, without those that other pieces are part of. */
  static List<Piece> left(List<Piece> pieces) {
    if (apart(pieces)) {
      return pieces;
    }
    List<Integer> shortestFirst = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      shortestFirst.add(i);
    }
    shortestFirst.sort(Comparator.comparingInt(i -> span(pieces.get(i)).length()));
    TreeMap<Integer, Integer> taken = new TreeMap<>();
    Set<Integer> kept = new HashSet<>();
    for (int i : shortestFirst) {
      Span span = span(pieces.get(i));
      Map.Entry<Integer, Integer> before = taken.lowerEntry(span.end());
      if (before == null || before.getValue() <= span.start()) {
        taken.put(span.start(), span.end());
        kept.add(i);
      }
    }
    List<Piece> left = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (kept.contains(i)) {
        left.add(pieces.get(i));
      }
    }
    return left;
  }

  /** Whether every piece begins where those before it have ended, as in a sound file. */
  private static boolean apart(List<Piece> pieces) {
    int last = 0;
    for (Piece piece : pieces) {
      if (span(piece).start() < last) {
        return false;
      }
      last = span(piece).end();
    }
    return true;
  }

  private static Span span(Piece piece) {
    return piece.text().source();
  }
}
