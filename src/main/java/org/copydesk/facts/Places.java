package org.copydesk.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Countries and large cities. */
public final class Places {
  private final Map<String, Country> countries = new LinkedHashMap<>();
  private final Map<String, List<Country>> byWord = new HashMap<>();
  private final Map<String, List<Country>> byCapital = new HashMap<>();
  private final Once<Map<String, City>> cities;

  private final Optional<FactStore> store;

  Places(Collection<Row> countries, Supplier<Collection<Row>> cities, Optional<FactStore> store) {
    this.store = store;
    for (Row row : countries) {
      add(Country.of(row));
    }
    for (Row row : countries) {
      for (String neighbour : row.list("neighbours")) {
        if (!this.countries.containsKey(neighbour)) {
          throw row.wrong("neighbours", "no country has the code " + neighbour);
        }
      }
    }
    this.cities = new Once<>(() -> cities(cities.get()));
  }

  private void add(Country country) {
    countries.put(country.code(), country);
    for (String word : country.words()) {
      byWord.computeIfAbsent(Names.fold(word), k -> new ArrayList<>()).add(country);
    }
    for (String capital : country.capitals()) {
      byCapital.computeIfAbsent(Names.fold(capital), k -> new ArrayList<>()).add(country);
    }
  }

  private Map<String, City> cities(Collection<Row> rows) {
    Map<String, City> cities = new HashMap<>(rows.size() * 2);
    for (Row row : rows) {
      for (String code : row.list("countries")) {
        if (!countries.containsKey(code)) {
          throw row.wrong("countries", "no country has the code " + code);
        }
      }
      City city = new City(row.text("name"), row.list("countries"), row.citation());
      cities.put(Names.fold(city.name()), city);
    }
    return cities;
  }

  /** Every country. */
  public List<Country> countries() {
    return List.copyOf(countries.values());
  }

  /** The country with that code. */
  public Optional<Country> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /** The only country with that name or adjective: "Burma", "French". */
  public Optional<Country> countryCalled(String word) {
    List<Country> called = byWord.getOrDefault(Names.fold(word), List.of());
    return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
  }

  /** The countries whose capital is called so. */
  public List<Country> withCapital(String city) {
    return List.copyOf(byCapital.getOrDefault(Names.fold(city), List.of()));
  }

  /** The large city called so. */
  public Optional<City> city(String name) {
    Optional<City> listed = Optional.ofNullable(cities.get().get(Names.fold(name)));
    return listed.isPresent() || store.isEmpty() ? listed : stored(name, store.get());
  }

  private Optional<City> stored(String name, FactStore store) {
    List<String> names = store.countriesOf(Names.fold(name));
    List<String> codes =
        names.stream().flatMap(land -> countryCalled(land).stream()).map(Country::code).toList();
    boolean known = !codes.isEmpty() && codes.size() == names.size();
    return known
        ? Optional.of(new City(name, codes, new Citation("Wikidata", store.asOf())))
        : Optional.empty();
  }

  /** Every large city of the tables. */
  public List<City> cities() {
    return List.copyOf(cities.get().values());
  }
}
