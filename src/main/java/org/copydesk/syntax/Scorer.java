package org.copydesk.syntax;

/** Says how good each step is where a sentence stands. */
interface Scorer {
  /** Adds to {@code scores}, one for each step, what the first {@code count} features say. */
  void score(long[] features, int count, float[] scores);
}
