package org.copydesk.memory;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What the stories of one file taught.
 *
 * @param all a lesson a story
 * @param troubles why a story taught nothing, a sentence each
 */
public record Lessons(List<Lesson> all, List<String> troubles) implements Serializable {
  /** Copies the lists. */
  public Lessons {
    all = List.copyOf(all);
    troubles = List.copyOf(troubles);
  }

  /**
   * What one story taught.
   *
   * @param id its number, of its content; 0 when it does not say when it was published
   * @param name its path
   * @param day when it was published
   * @param rows what it printed
   */
  public record Lesson(long id, String name, LocalDate day, List<MemoryRow> rows)
      implements Serializable {
    /** Copies the list; rejects a missing part. */
    public Lesson {
      Objects.requireNonNull(name);
      Objects.requireNonNull(day);
      rows = List.copyOf(rows);
    }
  }
}
