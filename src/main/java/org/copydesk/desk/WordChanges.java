package org.copydesk.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Span;
import org.copydesk.finding.Edit;

/** What was changed between two versions of a paragraph, word by word. */
final class WordChanges {
  private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);

  /** The largest table of pieces by pieces that is worth its memory. */
  private static final int MOST = 4_000_000;

  private WordChanges() {}

  /** The edits that make {@code after} of {@code before}, in order, as few words as can be. */
  static List<Edit> between(String before, String after) {
    List<String> old = pieces(before);
    List<String> young = pieces(after);
    int head = 0;
    while (head < Math.min(old.size(), young.size()) && old.get(head).equals(young.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(old.size(), young.size()) - head
        && old.get(old.size() - 1 - tail).equals(young.get(young.size() - 1 - tail))) {
      tail++;
    }
    int at = length(old.subList(0, head));
    return within(
        at, old.subList(head, old.size() - tail), young.subList(head, young.size() - tail));
  }

  private static List<Edit> within(int at, List<String> old, List<String> young) {
    if (old.isEmpty() && young.isEmpty()) {
      return List.of();
    }
    if ((long) old.size() * young.size() > MOST) {
      return List.of(new Edit(new Span(at, at + length(old)), String.join("", young)));
    }
    int[][] common = common(old, young);
    List<Edit> edits = new ArrayList<>();
    int i = 0;
    int j = 0;
    int from = at;
    while (i < old.size() || j < young.size()) {
      int to = from;
      StringBuilder written = new StringBuilder();
      while ((i < old.size() || j < young.size()) && !same(old, i, young, j)) {
        if (j == young.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
          to += old.get(i++).length();
        } else {
          written.append(young.get(j++));
        }
      }
      if (to > from || !written.isEmpty()) {
        edits.add(new Edit(new Span(from, to), written.toString()));
      }
      from = to;
      while (same(old, i, young, j)) {
        from += old.get(i++).length();
        j++;
      }
    }
    return edits;
  }

  private static boolean same(List<String> old, int i, List<String> young, int j) {
    return i < old.size() && j < young.size() && old.get(i).equals(young.get(j));
  }

  /** How many pieces both have in common, in order, from each pair of places on. */
  private static int[][] common(List<String> old, List<String> young) {
    int[][] common = new int[old.size() + 1][young.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = young.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(young.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static int length(List<String> pieces) {
    return pieces.stream().mapToInt(String::length).sum();
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    Matcher m = PIECE.matcher(text);
    while (m.find()) {
      pieces.add(m.group());
    }
    return pieces;
  }
}
