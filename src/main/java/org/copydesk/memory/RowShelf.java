package org.copydesk.memory;

import java.util.List;
import java.util.Set;

/** Where the rows of a memory lie. Safe for several threads. */
interface RowShelf {
  /** The rows about {@code key}, by value. */
  List<MemoryRow> rows(Matter matter, String key);

  /** People printed often enough whose names may be one slip from {@code person}, and more. */
  Set<String> near(String person);

  /** The passages that share a band with {@code signature}. */
  List<MemoryRow> like(Matter matter, Signature signature);
}
