package org.copydesk.language.prepared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Finds the likeliest row of outcomes, keeping a few rows at each place. What is likely at a place
 * hangs on the two outcomes before it alone, so each pair is weighed once, not once a row: saves
 * most of the cost of tagging. Rows are ranked exactly as OpenNLP's beam search ranks them, ties
 * included.
 */
final class Beam {
  /** No outcome stands before the first place. */
  static final int NOTHING = -1;

  private static final double LEAST = -100000;

  /** Says what is likely at a place. */
  interface Scorer {
    /** The probability of each outcome at {@code place}. */
    double[] probabilities(int place, int last, int lastButOne);

    /** Whether {@code outcome} may stand at {@code place}. */
    boolean fits(int place, int last, int outcome);

    /** Whether the first pair of outcomes shares its probabilities with the second. */
    boolean alike(int last, int lastButOne, int otherLast, int otherLastButOne);
  }

  private record Row(Row before, int outcome, double score) implements Comparable<Row> {
    @Override
    public int compareTo(Row other) {
      return Double.compare(other.score, score);
    }

    int last() {
      return before == null ? NOTHING : outcome;
    }

    int lastButOne() {
      return before == null ? NOTHING : before.last();
    }
  }

  /** What may follow a pair of outcomes: all chances, and the likely outcomes with logarithms. */
  private record Choices(int last, int lastButOne, double[] chances, int[] likely, double[] logs) {}

  private final int width;

  /** A search that keeps {@code width} rows at each place. */
  Beam(int width) {
    this.width = width;
  }

  /** The likeliest outcomes for {@code length} places. */
  int[] best(int length, Scorer scorer) {
    Queue<Row> rows = new PriorityQueue<>(width);
    rows.add(new Row(null, NOTHING, 0));
    for (int place = 0; place < length; place++) {
      rows = advance(rows, place, scorer);
    }
    int[] best = new int[length];
    Row row = rows.remove();
    for (int place = length - 1; place >= 0; place--) {
      best[place] = row.outcome;
      row = row.before;
    }
    return best;
  }

  private Queue<Row> advance(Queue<Row> rows, int place, Scorer scorer) {
    Queue<Row> next = new PriorityQueue<>(width);
    List<Choices> weighed = new ArrayList<>(width);
    int count = Math.min(width, rows.size());
    for (int i = 0; i < count; i++) {
      Row row = rows.remove();
      Choices choices = choices(row, weighed, place, scorer);
      for (int k = 0; k < choices.likely.length; k++) {
        add(next, row, choices.likely[k], choices.logs[k]);
      }
      if (next.isEmpty()) {
        addAll(next, row, choices.chances, place, scorer);
      }
    }
    return next;
  }

  private static void addAll(Queue<Row> next, Row row, double[] chances, int place, Scorer scorer) {
    for (int outcome = 0; outcome < chances.length; outcome++) {
      if (scorer.fits(place, row.last(), outcome)) {
        add(next, row, outcome, StrictMath.log(chances[outcome]));
      }
    }
  }

  private static void add(Queue<Row> next, Row row, int outcome, double log) {
    double score = row.score + log;
    if (score > LEAST) {
      next.add(new Row(row, outcome, score));
    }
  }

  private Choices choices(Row row, List<Choices> weighed, int place, Scorer scorer) {
    int last = row.last();
    int lastButOne = row.lastButOne();
    double[] chances = null;
    for (Choices known : weighed) {
      if (known.last == last && known.lastButOne == lastButOne) {
        return known;
      }
      if (chances == null && scorer.alike(last, lastButOne, known.last, known.lastButOne)) {
        chances = known.chances;
      }
    }
    if (chances == null) {
      chances = scorer.probabilities(place, last, lastButOne);
    }
    double[] sorted = chances.clone();
    Arrays.sort(sorted);
    double least = sorted[Math.max(0, sorted.length - width)];
    int[] likely = new int[chances.length];
    double[] logs = new double[chances.length];
    int count = 0;
    for (int outcome = 0; outcome < chances.length; outcome++) {
      if (chances[outcome] >= least && scorer.fits(place, last, outcome)) {
        likely[count] = outcome;
        logs[count++] = StrictMath.log(chances[outcome]);
      }
    }
    Choices choices =
        new Choices(
            last, lastButOne, chances, Arrays.copyOf(likely, count), Arrays.copyOf(logs, count));
    weighed.add(choices);
    return choices;
  }
}
