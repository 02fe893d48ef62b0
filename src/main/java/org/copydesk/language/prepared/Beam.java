package org.copydesk.language.prepared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Finds the likeliest row of outcomes, keeping a few rows at each place. What is likely at a place
 * hangs on the two outcomes before it alone, so each pair is weighed once, not once a row: saves
 * most of the cost of tagging. A first quick row says what the best must reach, and no row below
 * that is gone on with, which leaves little more than one choice a place. Rows are ranked exactly
 * as OpenNLP's beam search ranks them, ties included.
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
    Search search = new Search(length, scorer);
    Row best = search.best(search.quick());
    int[] outcomes = new int[length];
    for (int place = length - 1; place >= 0; place--) {
      outcomes[place] = best.outcome;
      best = best.before;
    }
    return outcomes;
  }

  /** The search through one sentence. */
  private final class Search {
    private final int length;
    private final Scorer scorer;

    /** What the quick row chose from, at each place it came to. */
    private final List<Choices> quick = new ArrayList<>();

    Search(int length, Scorer scorer) {
      this.length = length;
      this.scorer = scorer;
    }

    /** The score of the row that takes the likeliest outcome at each place. */
    double quick() {
      Row row = new Row(null, NOTHING, 0);
      for (int place = 0; place < length; place++) {
        Choices choices = choices(row.last(), row.lastButOne(), place);
        quick.add(choices);
        int best = 0;
        for (int i = 1; i < choices.likely.length; i++) {
          best = choices.logs[i] > choices.logs[best] ? i : best;
        }
        if (choices.likely.length == 0) {
          return LEAST;
        }
        row = new Row(row, choices.likely[best], row.score + choices.logs[best]);
      }
      return row.score;
    }

    /**
     * The best row. A row only loses by going on, so one that has fallen below {@code least}, which
     * a whole row is known to reach, is not gone on with; should none be left, the search is done
     * again with all.
     */
    Row best(double least) {
      Queue<Row> rows = new PriorityQueue<>(width);
      rows.add(new Row(null, NOTHING, 0));
      for (int place = 0; place < length; place++) {
        rows = advance(rows, place, least);
        if (rows.isEmpty()) {
          return best(LEAST);
        }
      }
      return rows.remove();
    }

    private Queue<Row> advance(Queue<Row> rows, int place, double least) {
      Queue<Row> next = new PriorityQueue<>(width);
      List<Choices> weighed = new ArrayList<>(width);
      int count = Math.min(width, rows.size());
      boolean any = false;
      for (int i = 0; i < count; i++) {
        Row row = rows.remove();
        Choices choices = choices(row, weighed, place);
        for (int k = 0; k < choices.likely.length; k++) {
          any |= add(next, row, choices.likely[k], choices.logs[k], least);
        }
        if (!any) {
          any = addAll(next, row, choices.chances, place);
        }
      }
      return next;
    }

    private boolean addAll(Queue<Row> next, Row row, double[] chances, int place) {
      boolean any = false;
      for (int outcome = 0; outcome < chances.length; outcome++) {
        if (scorer.fits(place, row.last(), outcome)) {
          any |= add(next, row, outcome, StrictMath.log(chances[outcome]), LEAST);
        }
      }
      return any;
    }

    /** What may follow {@code row}; of pairs that are alike, the first to be asked for counts. */
    private Choices choices(Row row, List<Choices> weighed, int place) {
      int last = row.last();
      int lastButOne = row.lastButOne();
      for (Choices known : weighed) {
        if (known.last == last && known.lastButOne == lastButOne) {
          return known;
        }
      }
      Choices choices =
          weighed.stream()
              .filter(known -> scorer.alike(last, lastButOne, known.last, known.lastButOne))
              .findFirst()
              .map(known -> choices(last, lastButOne, place, known.chances))
              .orElseGet(() -> choices(last, lastButOne, place));
      weighed.add(choices);
      return choices;
    }

    private Choices choices(int last, int lastButOne, int place) {
      if (place < quick.size()) {
        Choices known = quick.get(place);
        if (known.last == last && known.lastButOne == lastButOne) {
          return known;
        }
      }
      return choices(last, lastButOne, place, scorer.probabilities(place, last, lastButOne));
    }

    private Choices choices(int last, int lastButOne, int place, double[] chances) {
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
      return new Choices(
          last, lastButOne, chances, Arrays.copyOf(likely, count), Arrays.copyOf(logs, count));
    }
  }

  /** Whether the row could go on at all; it is kept only from {@code least}. */
  private static boolean add(Queue<Row> next, Row row, int outcome, double log, double least) {
    double score = row.score + log;
    if (score >= least && score > LEAST) {
      next.add(new Row(row, outcome, score));
    }
    return score > LEAST;
  }
}
