package org.copydesk.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A table: a drawer of rows, and others laid over it whose rows take the place of its own. */
final class Layers {
  private final List<Drawer> layers;
  private final int dated;

  /** The layers, the undermost first. */
  Layers(List<Drawer> layers) {
    this(layers, layers.size());
  }

  /**
   * The layers, the undermost first.
   *
   * @param dated the first of those that hold what was known on a dump's day
   */
  Layers(List<Drawer> layers, int dated) {
    this.layers = List.copyOf(layers);
    this.dated = dated;
  }

  /** Every row. */
  List<Row> all() {
    List<Row> all = new ArrayList<>();
    for (int layer = 0; layer < layers.size(); layer++) {
      add(layer, IntStream.range(0, layers.get(layer).size()).toArray(), all);
    }
    return all;
  }

  /** The rows found so by {@code name}, which is folded but for keys and ids. */
  List<Row> find(By way, String name) {
    List<Row> found = new ArrayList<>(2);
    for (int layer = 0; layer < layers.size(); layer++) {
      add(layer, layers.get(layer).find(way, name), found);
    }
    return found;
  }

  /** The first row found so. */
  Optional<Row> first(By way, String name) {
    return find(way, name).stream().findFirst();
  }

  private void add(int layer, int[] numbers, List<Row> rows) {
    for (int number : numbers) {
      Row row = layers.get(layer).row(number);
      if (!covered(layer, row)) {
        rows.add(row);
      }
    }
  }

  /** Whether another layer's row with the same key counts instead. */
  private boolean covered(int layer, Row row) {
    for (int i = 0; i < layers.size(); i++) {
      if (i != layer) {
        Drawer other = layers.get(i);
        int[] same = other.find(By.KEY, row.key());
        if (same.length > 0 && beats(i, other.row(same[0]), layer, row)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A later layer beats an earlier one; of a dated one and another, the newer row does. */
  private boolean beats(int layer, Row row, int below, Row other) {
    int later = Math.max(layer, below);
    if (later >= dated) {
      int order = row.asOf().compareTo(other.asOf());
      return order > 0 || order == 0 && layer > below;
    }
    return layer > below;
  }

  /** The newest day for which some row is known to hold. */
  LocalDate newest() {
    return layers.stream().map(Drawer::newest).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
  }

  /** Whether some name begins with the whole word. */
  boolean begins(By way, String word) {
    return layers.stream().anyMatch(layer -> layer.begins(way, word));
  }

  /** How many words the longest name has. */
  int longest(By way) {
    return layers.stream().mapToInt(layer -> layer.longest(way)).max().orElse(0);
  }
}
