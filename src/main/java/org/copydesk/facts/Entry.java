package org.copydesk.facts;

import java.util.List;
import java.util.Objects;

/**
 * A row of a table as it was written.
 *
 * @param schema the table
 * @param cells the cells in the order of {@link Schema#columns()}
 * @param citation where it comes from
 * @param file the file it stands in
 * @param line the line, from 1
 */
public record Entry(Schema schema, List<String> cells, Citation citation, String file, int line) {
  /** Copies the list; rejects a missing part. */
  public Entry {
    Objects.requireNonNull(schema);
    cells = List.copyOf(cells);
    Objects.requireNonNull(citation);
    Objects.requireNonNull(file);
  }
}
