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

  private final Map<Key, MemoryRow> rows = new HashMap<>();

  /** Takes more rows in. */
  public void add(Collection<MemoryRow> more) {
    for (MemoryRow row : more) {
      rows.merge(new Key(row.matter(), row.key(), row.value()), row, MemoryRow::with);
    }
  }

  /** The rows, in their order. */
  public List<MemoryRow> rows() {
    List<MemoryRow> all = new ArrayList<>(rows.values());
    all.sort(MemoryRow.ORDER);
    return all;
  }
}
