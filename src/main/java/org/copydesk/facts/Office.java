package org.copydesk.facts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An office somebody holds.
 *
 * @param id its name in the tables: "france-president"
 * @param title what it is called in full: "President of France"
 * @param roles what holders are called, in lower case: "prime minister", "premier"
 * @param country the country's code, when it is an office of a country
 * @param names what else stands before or after the role: "UN", "European Commission"
 * @param citation where the row comes from
 */
public record Office(
    String id,
    String title,
    List<String> roles,
    Optional<String> country,
    List<String> names,
    Citation citation) {
  /** Copies the lists; rejects a missing part. */
  public Office {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    roles = List.copyOf(roles);
    Objects.requireNonNull(country);
    names = List.copyOf(names);
    Objects.requireNonNull(citation);
  }

  static Office of(Row row) {
    return new Office(
        row.text("id"),
        row.text("title"),
        row.list("roles"),
        Optional.of(row.text("country")).filter(code -> !code.isEmpty()),
        row.list("names"),
        row.citation());
  }
}
