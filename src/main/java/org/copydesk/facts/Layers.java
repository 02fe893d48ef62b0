package org.copydesk.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A table: a drawer of rows, and others laid over it whose rows take the place of its own. */
final class Layers {
  private final List<Drawer> layers;

  /** The layers, the undermost first. */
  Layers(List<Drawer> layers) {
    this.layers = List.copyOf(layers);
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

  private boolean covered(int layer, Row row) {
    return layers.subList(layer + 1, layers.size()).stream()
        .anyMatch(over -> over.find(By.KEY, row.key()).length > 0);
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
