package org.copydesk.facts;

import java.util.List;
import java.util.Objects;

/**
 * A unit of measurement.
 *
 * @param name its name: "mile"
 * @param symbols its symbols and other names: "mi"
 * @param dimension what it measures: "length"
 * @param si how many of the SI unit of the dimension it is
 * @param citation where the row comes from
 */
public record UnitOfMeasure(
    String name, List<String> symbols, String dimension, double si, Citation citation) {
  /** Copies the list; rejects a missing part. */
  public UnitOfMeasure {
    Objects.requireNonNull(name);
    symbols = List.copyOf(symbols);
    Objects.requireNonNull(dimension);
    Objects.requireNonNull(citation);
  }

  static UnitOfMeasure of(Row row) {
    return new UnitOfMeasure(
        row.text("unit"),
        row.list("symbols"),
        row.text("dimension"),
        row.number("si"),
        row.citation());
  }
}
