package org.copydesk.syntax;

import java.util.Arrays;

/** The weights of a parser in training: a perceptron, averaged over all its steps. */
final class Perceptron implements Scorer {
  /**
   * A feature is not heard before it has been at fault this often: what is left is far smaller and
   * no worse (Goldberg and Elhadad 2011).
   */
  private static final int HEARD = 5;

  /** The steps that one feature speaks of. */
  static final class Row {
    private byte[] steps = new byte[2];
    private float[] weights = new float[2];
    private double[] sums = new double[2];
    private int[] stamps = new int[2];
    private int size;
    private int faults;

    private boolean heard() {
      return faults >= HEARD;
    }

    /** Notes a fault; sums begin when the feature is first heard. */
    private void fault(int now) {
      faults++;
      if (faults == HEARD) {
        Arrays.fill(sums, 0);
        Arrays.fill(stamps, now);
      }
    }

    private int at(int step) {
      for (int i = 0; i < size; i++) {
        if (steps[i] == step) {
          return i;
        }
      }
      if (size == steps.length) {
        int more = size * 2;
        steps = Arrays.copyOf(steps, more);
        weights = Arrays.copyOf(weights, more);
        sums = Arrays.copyOf(sums, more);
        stamps = Arrays.copyOf(stamps, more);
      }
      steps[size] = (byte) step;
      return size++;
    }

    private void add(int step, float by, int now) {
      int i = at(step);
      sums[i] += weights[i] * (double) (now - stamps[i]);
      stamps[i] = now;
      weights[i] += by;
    }
  }

  private long[] keys = new long[1 << 20];
  private Row[] rows = new Row[1 << 20];
  private int size;
  private int now;

  @Override
  public void score(long[] features, int count, float[] scores) {
    for (int f = 0; f < count; f++) {
      Row row = rows[slot(features[f])];
      if (row != null && row.heard()) {
        for (int i = 0; i < row.size; i++) {
          scores[row.steps[i] & 0xff] += row.weights[i];
        }
      }
    }
  }

  /** Goes on to the next example. */
  void tick() {
    now++;
  }

  /** Moves the weights of {@code features} from {@code wrong} to {@code right}. */
  void update(long[] features, int count, int right, int wrong) {
    for (int f = 0; f < count; f++) {
      Row row = row(features[f]);
      row.add(right, 1, now);
      row.add(wrong, -1, now);
      row.fault(now);
    }
  }

  private Row row(long key) {
    int slot = slot(key);
    if (rows[slot] == null) {
      if (++size > keys.length / 2) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      rows[slot] = new Row();
    }
    return rows[slot];
  }

  private int slot(long key) {
    int slot = (int) (key >>> 20) & keys.length - 1;
    while (rows[slot] != null && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    Row[] oldRows = rows;
    keys = new long[oldKeys.length * 2];
    rows = new Row[oldRows.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldRows[i] != null) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  /** The averages so far, in steps of {@code unit}, without those that come to less than one. */
  ParserWeights averaged(float unit, float least) {
    ParserWeights.Builder builder = new ParserWeights.Builder();
    for (int slot = 0; slot < keys.length; slot++) {
      Row row = rows[slot];
      if (row == null || !row.heard()) {
        continue;
      }
      for (int i = 0; i < row.size; i++) {
        double sum = row.sums[i] + row.weights[i] * (double) (now - row.stamps[i]);
        double mean = sum / now;
        if (Math.abs(mean) >= least) {
          builder.add(keys[slot], row.steps[i] & 0xff, (int) Math.round(mean / unit));
        }
      }
    }
    return builder.build();
  }

  /** How many features there are. */
  int size() {
    return size;
  }
}
