package org.copydesk.facts;

import java.util.List;
import java.util.function.Function;

/** What is called so: entries of a table by each of their names, as {@link Names#fold} has them. */
public final class Index<T> {
  private final Layers table;
  private final By way;
  private final Function<Row, T> read;

  Index(Layers table, By way, Function<Row, T> read) {
    this.table = table;
    this.way = way;
    this.read = read;
  }

  /** The entries called {@code folded}. */
  public List<T> called(String folded) {
    return table.find(way, folded).stream().map(read).toList();
  }

  /** Whether some name begins with the folded word. */
  public boolean begins(String word) {
    return table.begins(way, word);
  }

  /** How many words the longest name has. */
  public int longest() {
    return table.longest(way);
  }
}
