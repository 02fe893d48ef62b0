package org.copydesk.memory;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One thing a newsroom has printed of somebody or something. Rows about the same come together in
 * any order and grouping to the same row.
 *
 * @param matter what it is about
 * @param key of whom or what, folded: "nora delaney"
 * @param value what was printed: a spelling, a title, an age
 * @param stories in how many stories
 * @param first the day of the oldest of them
 * @param last the day of the newest
 * @param newest the two newest places
 */
public record MemoryRow(
    Matter matter,
    String key,
    String value,
    long stories,
    LocalDate first,
    LocalDate last,
    List<Printed> newest)
    implements Serializable {
  /** By matter, key and value: the order of a memory's file. */
  public static final Comparator<MemoryRow> ORDER =
      Comparator.comparing(MemoryRow::matter)
          .thenComparing(MemoryRow::key)
          .thenComparing(MemoryRow::value);

  private static final int KEPT = 2;

  /** Copies the list; rejects a missing part. */
  public MemoryRow {
    Objects.requireNonNull(matter);
    Objects.requireNonNull(key);
    Objects.requireNonNull(value);
    Objects.requireNonNull(first);
    Objects.requireNonNull(last);
    newest = List.copyOf(newest);
  }

  /** What one story printed. */
  static MemoryRow of(Matter matter, String key, String value, Printed place) {
    return new MemoryRow(matter, key, value, 1, place.day(), place.day(), List.of(place));
  }

  /** Both as one. */
  MemoryRow with(MemoryRow other) {
    return new MemoryRow(
        matter,
        key,
        value,
        stories + other.stories,
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last,
        Stream.concat(newest.stream(), other.newest.stream())
            .distinct()
            .sorted(Printed.NEWEST)
            .limit(KEPT)
            .toList());
  }

  /** "printed before in 12 stories, last on 14 May 2023 in archive/lido.txt:6". */
  public String told() {
    return "printed before in %,d %s, last on %s in %s:%d"
        .formatted(
            stories,
            stories == 1 ? "story" : "stories",
            place().when(),
            place().story(),
            place().line());
  }

  /** The newest place. */
  public Printed place() {
    return newest.get(0);
  }
}
