package org.copydesk.facts;

import java.util.List;
import java.util.Objects;

/**
 * A name taken for another.
 *
 * @param written the name that is wrong here
 * @param beside names that show it is wrong when they stand right beside it; none when it always is
 * @param write what to write
 * @param note why, in a few words
 * @param citation where the row comes from
 */
public record Confusable(
    String written, List<String> beside, String write, String note, Citation citation) {
  /** Copies the list; rejects a missing part. */
  public Confusable {
    Objects.requireNonNull(written);
    beside = List.copyOf(beside);
    Objects.requireNonNull(write);
    Objects.requireNonNull(note);
    Objects.requireNonNull(citation);
  }

  static Confusable of(Row row) {
    return new Confusable(
        row.text("written"),
        row.list("beside"),
        row.text("write"),
        row.text("note"),
        row.citation());
  }
}
