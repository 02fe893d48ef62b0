package org.copydesk.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A house with a place of its own: an airport, a stadium, a university, a hospital, a museum, a
 * theatre, a newspaper.
 *
 * @param name its usual name, without "the"
 * @param kind which of those it is
 * @param city the city or town that copy gives it
 * @param alsoIn every other place in which a sound story may put it: suburb, county, other campus
 * @param region the state, province or home nation, where copy names one
 * @param country the code of its country
 * @param citation where the row comes from
 */
public record Institution(
    String name,
    Kind kind,
    String city,
    List<String> alsoIn,
    Optional<String> region,
    String country,
    Citation citation) {
  /** What an institution is. */
  public enum Kind {
    /** A place where aeroplanes land. */
    AIRPORT,
    /** A stadium, an arena, a racecourse. */
    STADIUM,
    /** A university or college. */
    UNIVERSITY,
    /** A hospital. */
    HOSPITAL,
    /** A museum or gallery. */
    MUSEUM,
    /** A theatre, an opera house, a concert hall. */
    THEATRE,
    /** A paper, by where it is made. */
    NEWSPAPER;

    /** Whether it is a building, which does not travel as a company, a team or a reporter does. */
    public boolean isHouse() {
      return this == AIRPORT || this == STADIUM || this == HOSPITAL || this == MUSEUM;
    }
  }

  /** Copies the list; rejects a missing part. */
  public Institution {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(city);
    alsoIn = List.copyOf(alsoIn);
    Objects.requireNonNull(region);
    Objects.requireNonNull(country);
    Objects.requireNonNull(citation);
  }

  static Institution of(Row row) {
    Kind kind;
    try {
      kind = Kind.valueOf(row.text("kind").toUpperCase(java.util.Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.wrong("kind", "there is no “" + row.text("kind") + "”; see the head of the table");
    }
    return new Institution(
        row.text("name"),
        kind,
        row.text("city"),
        row.list("also in"),
        Optional.of(row.text("region")).filter(region -> !region.isEmpty()),
        row.text("country"),
        row.citation());
  }

  /** Its city and every other place in which a story may put it, but for its region and country. */
  public List<String> places() {
    List<String> places = new ArrayList<>();
    places.add(city);
    places.addAll(alsoIn);
    return List.copyOf(places);
  }
}
