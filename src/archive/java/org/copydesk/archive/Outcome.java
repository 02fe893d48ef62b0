package org.copydesk.archive;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What came of one file.
 *
 * @param name what it is called in reports
 * @param words how many words were read
 * @param day when it was published, as 2023-05-14, or nothing
 * @param problems how many problems there were; they stand among the lines
 * @param lines a line a finding and a problem, as {@code check --format jsonl} writes it
 */
public record Outcome(String name, int words, String day, int problems, List<String> lines)
    implements Serializable {
  /** Copies the list; rejects a missing part. */
  public Outcome {
    Objects.requireNonNull(name);
    Objects.requireNonNull(day);
    lines = List.copyOf(lines);
  }
}
