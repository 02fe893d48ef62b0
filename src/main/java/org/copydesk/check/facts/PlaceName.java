package org.copydesk.check.facts;

import java.util.Optional;
import java.util.Set;
import org.copydesk.facts.City;
import org.copydesk.facts.Country;
import org.copydesk.facts.Places;

/** Reads the names of countries and cities out of a block. */
final class PlaceName {
  private static final int LONGEST = 5;

  /** Words before a country's name that make it another place's. */
  private static final Set<String> LONGER =
      Set.of(
          "inner",
          "outer",
          "republic",
          "greater",
          "lower",
          "upper",
          "former",
          "old",
          "soviet",
          "colonial",
          "ancient",
          "french");

  /** Words that belong to the longer name of a place or a people. */
  private static final Set<String> PARTS =
      Set.of(
          "new",
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "papua",
          "equatorial",
          "central",
          "british",
          "african");

  private static final Set<String> PARTICLES = Set.of("de", "es", "do", "da", "la", "el", "del");

  /** A country as it stands in a block: the words from {@code from} to {@code to}, exclusive. */
  record Land(Country country, int from, int to, boolean adjective) {}

  private PlaceName() {}

  /** Whether a folded word before the name of a place or a people makes it a longer one. */
  static boolean isPart(String word) {
    return PARTS.contains(word);
  }

  private static boolean isLonger(String word) {
    return isPart(word) || LONGER.contains(word);
  }

  /** The country whose name or adjective ends before {@code to}. */
  static Optional<Land> landBefore(FactWords tokens, int to, Places places) {
    for (int from = Math.max(0, to - LONGEST); from < to; from++) {
      Optional<Country> country = called(tokens, from, to, places);
      if (country.isPresent()) {
        boolean longer = from > 0 && isLonger(tokens.folded(from - 1));
        return longer ? Optional.empty() : land(tokens, country.get(), from, to);
      }
    }
    return Optional.empty();
  }

  /** The country whose name or adjective begins at {@code from}. */
  static Optional<Land> landAt(FactWords tokens, int from, Places places) {
    for (int to = Math.min(tokens.size(), from + LONGEST); to > from; to--) {
      Optional<Country> country = called(tokens, from, to, places);
      if (country.isPresent()) {
        return land(tokens, country.get(), from, to);
      }
    }
    return Optional.empty();
  }

  private static Optional<Land> land(FactWords tokens, Country country, int from, int to) {
    String phrase = tokens.phrase(from, to);
    boolean adjective =
        country.names().stream()
            .noneMatch(name -> org.copydesk.facts.Names.fold(name).equals(phrase));
    return Optional.of(new Land(country, from, to, adjective));
  }

  private static Optional<Country> called(FactWords tokens, int from, int to, Places places) {
    return tokens.unbroken(from, to) && tokens.get(to - 1).capitalised()
        ? places.countryCalled(tokens.phrase(from, to))
        : Optional.empty();
  }

  /** The index after the whole run of capitalised words that begins at {@code from}. */
  static int runEnd(FactWords tokens, int from) {
    int to = from;
    while (belongs(tokens, to) && (to == from || tokens.unbroken(to - 1, to + 1))) {
      to++;
    }
    return to;
  }

  /** The index of the first word of the run of capitalised words that ends before {@code to}. */
  static int runStart(FactWords tokens, int to) {
    int from = to;
    while (belongs(tokens, from - 1) && (from == to || tokens.unbroken(from - 1, from + 1))) {
      from--;
    }
    return from;
  }

  private static boolean belongs(FactWords tokens, int at) {
    if (at < 0 || at >= tokens.size()) {
      return false;
    }
    boolean inside = at > 0 && at + 1 < tokens.size() && PARTICLES.contains(tokens.folded(at));
    return tokens.get(at).capitalised()
        || inside && tokens.get(at - 1).capitalised() && tokens.get(at + 1).capitalised();
  }

  /**
   * Whether there is such a word, it is capitalised, and nothing but space parts it from others.
   */
  static boolean isCapitalised(FactWords tokens, int at) {
    return at >= 0
        && at < tokens.size()
        && tokens.get(at).capitalised()
        && (at == 0 || tokens.after(at - 1).isBlank() || tokens.after(at - 1).equals("-"))
        && tokens.sentenceStart(at) != at;
  }

  /** The large city that is called exactly so. */
  static Optional<City> city(FactWords tokens, int from, int to, Places places) {
    return from < to ? places.city(tokens.written(from, to)) : Optional.empty();
  }

  /** The large city, or else the region, that is called exactly so. */
  static Optional<City> part(FactWords tokens, int from, int to, Places places) {
    return city(tokens, from, to, places)
        .or(() -> from < to ? places.region(tokens.written(from, to)) : Optional.empty());
  }
}
