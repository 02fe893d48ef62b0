package org.copydesk.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows that come together as stories are read; the order in which they come makes no difference.
 */
public final class Fold {
  private record Key(Matter matter, String key, String value) {}

  private final Map<Key, Row> rows = new HashMap<>();

  /** Takes more rows in. */
  public void add(Collection<Row> more) {
    for (Row row : more) {
      rows.merge(new Key(row.matter(), row.key(), row.value()), row, Row::with);
    }
  }

  /** How many rows it has. */
  public int size() {
    return rows.size();
  }

  /** The rows, in their order. */
  public List<Row> rows() {
    List<Row> all = new ArrayList<>(rows.values());
    all.sort(Row.ORDER);
    return all;
  }
}
