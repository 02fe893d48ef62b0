package org.copydesk.sources;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.article.Block;

/**
 * A stretch of a source that belongs together: a paragraph, what one person says in a row, a row of
 * a table.
 *
 * @param block its words
 * @param speaker who says them, where the source is a transcript that says so
 * @param stamps where the source itself says its words are, in order
 */
public record Passage(Block block, Optional<String> speaker, List<Stamp> stamps) {
  /** Rejects a missing part. */
  public Passage {
    Objects.requireNonNull(block);
    Objects.requireNonNull(speaker);
    stamps = List.copyOf(stamps);
  }

  /**
   * A place as the source itself names it.
   *
   * @param from the plain character of the block from which on it holds
   * @param name "00:04:10", "page 3", "B7"
   */
  public record Stamp(int from, String name) {}

  /** How the source names the place of plain character {@code at}, where it does. */
  public Optional<String> when(int at) {
    String name = null;
    for (Stamp stamp : stamps) {
      if (stamp.from() <= at) {
        name = stamp.name();
      }
    }
    return Optional.ofNullable(name);
  }

  /** Whether one of {@code names}, folded, stands in what labels it. */
  boolean isOf(List<String> names) {
    return speaker()
        .map(Units::folded)
        .filter(l -> names.stream().anyMatch(l::contains))
        .isPresent();
  }
}
