package org.copydesk.check.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.facts.City;
import org.copydesk.facts.Country;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Institution;
import org.copydesk.facts.Names;

/**
 * A place as it stands in a block, in each of its readings: "Georgia" is a country and a state.
 *
 * @param from the index of its first word
 * @param to the index after its last
 * @param name its words as written
 * @param land the country called so
 * @param city the large city called so, where the table of cities has it
 * @param part the part of a country called so
 */
record Spot(
    int from,
    int to,
    String name,
    Optional<Country> land,
    Optional<City> city,
    Optional<City> part) {
  /** A town with so many houses in the table is no suburb of another. */
  private static final int HOUSES = 4;

  /** The countries whose first-level parts news copy names with a town. */
  private static final Set<String> STATES = Set.of("US", "CA", "AU");

  /** The place that begins at {@code from} and is called by the whole run of capitals there. */
  static Optional<Spot> at(FactWords tokens, int from, Facts facts) {
    return from < tokens.size()
        ? of(tokens, from, PlaceName.runEnd(tokens, from), facts)
        : Optional.empty();
  }

  /** The place that ends before {@code to} and is called by the whole run of capitals there. */
  static Optional<Spot> before(FactWords tokens, int to, Facts facts) {
    int from = PlaceName.runStart(tokens, to);
    Optional<Spot> whole = of(tokens, from, to, facts);
    boolean opens = from < to && tokens.sentenceStart(from) == from;
    return whole.isPresent() || !opens ? whole : of(tokens, from + 1, to, facts);
  }

  /** The city that a sentence names, when beside {@code land} it names one place alone. */
  static Optional<Spot> onlyCity(FactWords tokens, PlaceName.Land land, Facts facts) {
    List<Spot> all = new ArrayList<>();
    int i = tokens.sentenceStart(land.from());
    int end = tokens.sentenceEnd(land.from());
    while (i < end) {
      int to = PlaceName.runEnd(tokens, i);
      boolean opens = to > i + 1 && tokens.sentenceStart(i) == i;
      int from = i;
      Optional<Spot> spot =
          i == land.from()
              ? Optional.empty()
              : of(tokens, i, to, facts)
                  .or(() -> opens ? of(tokens, from + 1, to, facts) : Optional.empty());
      spot.ifPresent(all::add);
      i = i == land.from() ? land.to() : Math.max(i + 1, to);
    }
    boolean one = all.size() == 1 && all.get(0).city().isPresent() && all.get(0).land().isEmpty();
    return one ? Optional.of(all.get(0)) : Optional.empty();
  }

  private static Optional<Spot> of(FactWords tokens, int from, int to, Facts facts) {
    if (from >= to) {
      return Optional.empty();
    }
    String name = tokens.written(from, to);
    String folded = Names.fold(name);
    Optional<Country> land =
        facts
            .places()
            .countryCalled(folded)
            .filter(one -> one.names().stream().map(Names::fold).anyMatch(folded::equals));
    Optional<City> city = facts.places().city(name);
    Optional<City> part = facts.places().region(name);
    return isTown(folded, facts) || Stream.of(land, city, part).anyMatch(Optional::isPresent)
        ? Optional.of(new Spot(from, to, name, land, city, part))
        : Optional.empty();
  }

  private static boolean isTown(String folded, Facts facts) {
    return facts.institutionsByCity().called(folded).size() >= HOUSES;
  }

  /** Whether in some reading the institution may stand there. */
  boolean mayHold(Institution house, Facts facts) {
    String folded = Names.fold(name);
    boolean named =
        Stream.concat(house.places().stream(), house.region().stream())
            .anyMatch(place -> Names.fold(place).equals(folded));
    return named
        || land.filter(one -> isIn(house, one.code(), facts)).isPresent()
        || part.filter(one -> isInPart(house, one, facts) && !isDistrict(folded, house, facts))
            .isPresent();
  }

  /** A British district that has a town's name is that town. */
  private static boolean isDistrict(String folded, Institution house, Facts facts) {
    return house.country().equals("GB") && isTown(folded, facts);
  }

  private static boolean isIn(Institution house, String code, Facts facts) {
    return house.country().equals(code)
        || house.alsoIn().stream()
            .anyMatch(
                place ->
                    facts
                            .places()
                            .countryCalled(place)
                            .filter(c -> c.code().equals(code))
                            .isPresent()
                        || facts
                            .places()
                            .city(place)
                            .filter(city -> city.countries().contains(code))
                            .isPresent());
  }

  /** Within a country only its states tell places apart: of a county we do not know its towns. */
  private static boolean isInPart(Institution house, City part, Facts facts) {
    boolean foreign = part.countries().stream().noneMatch(code -> isIn(house, code, facts));
    boolean otherState =
        house.region().isPresent() && STATES.contains(house.country()) && isState(part, house);
    return !foreign && !otherState;
  }

  /** Whether two names are one. */
  static boolean same(String one, String other) {
    return Names.fold(one).equals(Names.fold(other));
  }

  private static boolean isState(City part, Institution house) {
    return part.countries().get(0).equals(house.country());
  }
}
