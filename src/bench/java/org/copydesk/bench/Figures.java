package org.copydesk.bench;

import java.util.List;

/** Times that were measured, smallest first. */
record Figures(List<Double> sorted) {
  static Figures of(List<Double> any) {
    return new Figures(any.stream().sorted().toList());
  }

  int count() {
    return sorted.size();
  }

  double middle() {
    return at(50);
  }

  /** The time that {@code percent} of all stay within; 0 when there is none. */
  double at(int percent) {
    if (sorted.isEmpty()) {
      return 0;
    }
    int index = (int) Math.ceil(percent / 100.0 * sorted.size()) - 1;
    return sorted.get(Math.max(0, index));
  }
}
