package org.copydesk.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An organisation and its letters.
 *
 * @param letters what it is called for short: "IMF"
 * @param name what the letters stand for
 * @param aliases other right forms of the name, and the other bodies that the letters stand for
 * @param citation where the row comes from
 */
public record Organisation(String letters, String name, List<String> aliases, Citation citation) {
  /** Copies the list; rejects a missing part. */
  public Organisation {
    Objects.requireNonNull(letters);
    Objects.requireNonNull(name);
    aliases = List.copyOf(aliases);
    Objects.requireNonNull(citation);
  }

  static Organisation of(Row row) {
    List<String> all = new ArrayList<>(row.list("aliases"));
    all.addAll(row.list("others"));
    return new Organisation(row.text("letters"), row.text("name"), all, row.citation());
  }
}
