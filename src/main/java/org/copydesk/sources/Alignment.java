package org.copydesk.sources;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What a speaker said beside what a story quotes, word by word: the cheapest way to make the one
 * from a stretch of the other. Hesitation, a word said twice over and what an editor's brackets
 * stand for cost nothing.
 *
 * @param matched how many words of the quotation stand so in the source
 * @param from the first word of the source that it is made from
 * @param to the word after the last
 * @param differences where the two differ, in order
 * @param contracted where one has a contraction and the other the words in full
 */
record Alignment(
    int matched, int from, int to, List<Difference> differences, List<Difference> contracted) {
  private static final Set<String> HESITATION =
      Set.of("um", "umm", "uh", "er", "erm", "ah", "mm", "hmm", "eh");

  private static final List<List<String>> ASIDES =
      List.of(List.of("you", "know"), List.of("i", "mean"));

  private static final Set<String> MARKERS =
      Set.of("well", "look", "right", "okay", "ok", "yeah", "like", "see");

  private static final String MARKS = ",.;—–…";

  private static final int OTHER = 10;
  private static final int CHANGE = 15;
  private static final int FREE = 0;
  private static final int BRACKETED = 1;

  /**
   * One place where the words differ.
   *
   * @param said the words of the quotation; empty when it left some out
   * @param heard the words of the source; empty when the quotation has more
   */
  record Difference(List<Units.Unit> said, List<Units.Unit> heard) {}

  /**
   * Aligns a piece of a quotation with a stretch of a source.
   *
   * @param source the characters among which the stretch stands
   * @param same whether two folded forms are one word
   */
  static Alignment of(
      Quoted.Piece piece, List<Units.Unit> heard, String source, BiPredicate<String, String> same) {
    List<Units.Unit> said = piece.units();
    int n = said.size();
    int m = heard.size();
    int[][] cost = new int[n + 1][m + 1];
    Move[][] moves = new Move[n + 1][m + 1];
    boolean[] hesitation = hesitation(heard, source);
    for (int i = 1; i <= n; i++) {
      cost[i][0] = cost[i - 1][0] + OTHER;
      moves[i][0] = Move.ADD;
      for (int j = 1; j <= m; j++) {
        boolean equal = equal(said.get(i - 1), heard.get(j - 1), same);
        cost[i][j] = cost[i - 1][j - 1] + (equal ? 0 : CHANGE);
        moves[i][j] = equal ? Move.KEEP : Move.CHANGE;
        int skip = cost[i][j - 1] + skipped(piece, i, hesitation[j - 1]);
        if (skip < cost[i][j]) {
          cost[i][j] = skip;
          moves[i][j] = Move.SKIP;
        }
        if (cost[i - 1][j] + OTHER < cost[i][j]) {
          cost[i][j] = cost[i - 1][j] + OTHER;
          moves[i][j] = Move.ADD;
        }
      }
    }
    int best = 0;
    for (int j = 1; j <= m; j++) {
      boolean kept = moves[n][j] == Move.KEEP && moves[n][best] != Move.KEEP;
      if (cost[n][j] < cost[n][best] || kept && cost[n][j] == cost[n][best]) {
        best = j;
      }
    }
    return traced(piece, heard, moves, best, hesitation);
  }

  private enum Move {
    KEEP,
    CHANGE,
    ADD,
    SKIP
  }

  private static boolean equal(
      Units.Unit said, Units.Unit heard, BiPredicate<String, String> same) {
    return said.form().equals(heard.form())
        || same.test(said.form(), heard.form())
        || said.contracted() && either(said.form(), heard.form())
        || heard.contracted() && either(heard.form(), said.form());
  }

  /** Whether a contraction read one way may be the other: "it's" for "it has". */
  private static boolean either(String read, String other) {
    return read.equals("is") && other.equals("has") || read.equals("would") && other.equals("had");
  }

  /** What it costs to leave a word of the source out after {@code i} words of the quotation. */
  private static int skipped(Quoted.Piece piece, int i, boolean hesitation) {
    if (hesitation) {
      return FREE;
    }
    boolean inside = i < piece.units().size();
    return piece.bracketed()[i] && (inside || i > 0) ? BRACKETED : OTHER;
  }

  private static Alignment traced(
      Quoted.Piece piece, List<Units.Unit> heard, Move[][] moves, int end, boolean[] hesitation) {
    List<Units.Unit> said = piece.units();
    Deque<Step> steps = new ArrayDeque<>();
    int i = said.size();
    int j = end;
    while (i > 0) {
      switch (moves[i][j]) {
        case KEEP, CHANGE -> {
          boolean differs = moves[i][j] == Move.CHANGE;
          steps.push(new Step(said.get(--i), heard.get(--j), differs));
        }
        case ADD -> steps.push(new Step(said.get(--i), null, true));
        case SKIP -> {
          j--;
          boolean counts = !hesitation[j] && !piece.bracketed()[i];
          steps.push(new Step(null, heard.get(j), counts));
        }
      }
    }
    return gathered(List.copyOf(steps), j, end);
  }

  private record Step(Units.Unit said, Units.Unit heard, boolean differs) {}

  private static Alignment gathered(List<Step> steps, int from, int to) {
    List<Difference> differences = new ArrayList<>();
    List<Difference> contracted = new ArrayList<>();
    List<Units.Unit> said = new ArrayList<>();
    List<Units.Unit> heard = new ArrayList<>();
    int matched = 0;
    for (Step step : steps) {
      if (step.differs()) {
        if (step.said() != null) {
          said.add(step.said());
        }
        if (step.heard() != null) {
          heard.add(step.heard());
        }
        continue;
      }
      if (step.said() != null) {
        matched++;
        if (step.said().contracted() != step.heard().contracted()) {
          contracted(contracted, step);
        }
        close(differences, said, heard);
      }
    }
    close(differences, said, heard);
    return new Alignment(matched, from, to, List.copyOf(differences), List.copyOf(contracted));
  }

  /** Adds the parts of one contraction as one difference. */
  private static void contracted(List<Difference> all, Step step) {
    List<Units.Unit> said = new ArrayList<>(List.of(step.said()));
    List<Units.Unit> heard = new ArrayList<>(List.of(step.heard()));
    if (!all.isEmpty()) {
      Difference last = all.get(all.size() - 1);
      Units.Unit before = last.said().get(last.said().size() - 1);
      Units.Unit beside = last.heard().get(last.heard().size() - 1);
      if (before.start() == step.said().start() || beside.start() == step.heard().start()) {
        said.addAll(0, last.said());
        heard.addAll(0, last.heard());
        all.remove(all.size() - 1);
      }
    }
    all.add(new Difference(said, heard));
  }

  /** Whether a word stands between brackets, as "[laughter]" does. */
  private static boolean isNote(String source, Units.Unit unit) {
    int open = source.lastIndexOf('[', unit.start());
    int shut = open < 0 ? -1 : source.indexOf(']', open);
    return shut >= unit.end();
  }

  /** Whether it is "well", "look" or another word that is only said to go on, between marks. */
  private static boolean isMarker(String source, Units.Unit unit) {
    int end = unit.end();
    boolean off =
        unit.start() > 1 && end < source.length() && MARKS.indexOf(source.charAt(end)) >= 0;
    return off
        && MARKERS.contains(unit.form())
        && MARKS.indexOf(source.charAt(unit.start() - 2)) >= 0
        && source.charAt(unit.start() - 1) == ' ';
  }

  private static void close(
      List<Difference> differences, List<Units.Unit> said, List<Units.Unit> heard) {
    if (!said.isEmpty() || !heard.isEmpty()) {
      differences.add(new Difference(List.copyOf(said), List.copyOf(heard)));
      said.clear();
      heard.clear();
    }
  }

  /**
   * Which words are hesitation: fillers, asides, one or two words that are said again at once, and
   * what a writer puts between brackets.
   */
  private static boolean[] hesitation(List<Units.Unit> heard, String source) {
    boolean[] free = new boolean[heard.size()];
    List<Integer> words = new ArrayList<>();
    for (int j = 0; j < heard.size(); j++) {
      free[j] = isNote(source, heard.get(j)) || isMarker(source, heard.get(j));
      if (!HESITATION.contains(heard.get(j).form())) {
        words.add(j);
      }
    }
    for (int k = 0; k + 3 < words.size(); k++) {
      boolean twice =
          heard.get(words.get(k)).form().equals(heard.get(words.get(k + 2)).form())
              && heard.get(words.get(k + 1)).form().equals(heard.get(words.get(k + 3)).form());
      if (twice) {
        free[words.get(k)] = true;
        free[words.get(k + 1)] = true;
      }
    }
    for (int j = 0; j < heard.size(); j++) {
      String form = heard.get(j).form().toLowerCase(Locale.ROOT);
      free[j] |= HESITATION.contains(form);
      int next = j + 1;
      while (next < heard.size() && HESITATION.contains(heard.get(next).form())) {
        next++;
      }
      free[j] |= next < heard.size() && heard.get(next).form().equals(form);
      for (List<String> aside : ASIDES) {
        if (j + 1 < heard.size()
            && form.equals(aside.get(0))
            && heard.get(j + 1).form().equals(aside.get(1))) {
          free[j] = true;
          free[j + 1] = true;
        }
      }
    }
    return free;
  }
}
