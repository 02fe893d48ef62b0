package org.copydesk.article;

import java.util.function.IntPredicate;

/** Looks for a place in what is in order, halving what is left with each look. */
public final class Ordered {
  private Ordered() {}

  /**
   * The first of the places 0 to before {@code size} at which {@code holds}; {@code size} when it
   * holds at none. Once it holds it must hold at every place that follows.
   */
  public static int first(int size, IntPredicate holds) {
    int low = 0;
    int high = size;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (holds.test(mid)) {
        high = mid;
      } else {
        low = mid + 1;
      }
    }
    return low;
  }
}
