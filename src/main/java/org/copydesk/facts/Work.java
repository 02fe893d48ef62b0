package org.copydesk.facts;

import java.util.List;
import java.util.Objects;

/**
 * A book, a film, a picture, a piece of music.
 *
 * @param title its title
 * @param creators who made it, the first named first
 * @param kind what it is: "novel"
 * @param year when it came out
 * @param citation where the row comes from
 */
public record Work(
    String title, List<String> creators, String kind, PartialDate year, Citation citation) {
  /** Copies the list; rejects a missing part. */
  public Work {
    Objects.requireNonNull(title);
    creators = List.copyOf(creators);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(year);
    Objects.requireNonNull(citation);
  }

  static Work of(Row row) {
    return new Work(
        row.text("title"),
        row.list("creator"),
        row.text("kind"),
        row.date("year").orElseThrow(() -> row.wrong("year", "is missing")),
        row.citation());
  }
}
