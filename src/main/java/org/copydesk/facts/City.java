package org.copydesk.facts;

import java.util.List;
import java.util.Objects;

/**
 * A large city.
 *
 * @param name its name in English
 * @param countries the codes of every country that has a place of that name
 * @param citation where the row comes from
 */
public record City(String name, List<String> countries, Citation citation) {
  /** Copies the list; rejects a missing part. */
  public City {
    Objects.requireNonNull(name);
    countries = List.copyOf(countries);
    Objects.requireNonNull(citation);
  }
}
