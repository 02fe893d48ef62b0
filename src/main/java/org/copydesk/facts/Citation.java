package org.copydesk.facts;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a fact comes from.
 *
 * @param source the publication that has it
 * @param asOf the last day for which the row is known to hold
 */
public record Citation(String source, LocalDate asOf) {
  /** Rejects a missing part. */
  public Citation {
    Objects.requireNonNull(source);
    Objects.requireNonNull(asOf);
  }

  /** How a finding names it: "Treaty of Lisbon, as of 2025-06-30". */
  public String named() {
    return source + ", as of " + asOf;
  }

  /** How a list names it: "source: Treaty of Lisbon, as of 2025-06-30". */
  @Override
  public String toString() {
    return "source: " + named();
  }
}
