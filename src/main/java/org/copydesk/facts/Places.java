package org.copydesk.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Countries and large cities. */
public final class Places {
  private final Layers countries;
  private final Layers cities;
  private final Layers regions;
  private final Once<List<Country>> all;
  private final Optional<FactStore> store;

  Places(Layers countries, Layers cities, Layers regions, Optional<FactStore> store) {
    this.countries = countries;
    this.regions = regions;
    this.cities = cities;
    this.all = new Once<>(() -> countries.all().stream().map(Country::of).toList());
    this.store = store;
  }

  /** Reads every row. */
  void readAll() {
    for (Row row : countries.all()) {
      codes(row, "neighbours");
    }
    cities.all().forEach(this::city);
    regions.all().forEach(row -> codes(row, "also in"));
  }

  private List<String> codes(Row row, String column) {
    List<String> codes = row.list(column);
    for (String code : codes) {
      if (country(code).isEmpty()) {
        throw row.wrong(column, "no country has the code " + code);
      }
    }
    return codes;
  }

  private City city(Row row) {
    return new City(row.text("name"), codes(row, "countries"), row.citation());
  }

  /** Every country. */
  public List<Country> countries() {
    return all.get();
  }

  /** The country with that code. */
  public Optional<Country> country(String code) {
    return countries.first(By.CODE, code).map(Country::of);
  }

  /** The only country with that name or adjective: "Burma", "French". */
  public Optional<Country> countryCalled(String word) {
    List<Country> called = countriesCalled(word);
    return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
  }

  /** The countries with that name or adjective. */
  List<Country> countriesCalled(String word) {
    return countries.find(By.NAME, Names.fold(word)).stream().map(Country::of).toList();
  }

  /** The countries whose capital is called so. */
  public List<Country> withCapital(String city) {
    return countries.find(By.CAPITAL, Names.fold(city)).stream().map(Country::of).toList();
  }

  /** The large city called so. */
  public Optional<City> city(String name) {
    Optional<City> listed = cities.first(By.NAME, Names.fold(name)).map(this::city);
    return listed.isPresent() || store.isEmpty() ? listed : stored(name, store.get());
  }

  /** The region called so, with every country that has one, or any place, of that name. */
  public Optional<City> region(String name) {
    List<Row> called = regions.find(By.NAME, Names.fold(name));
    if (called.isEmpty() || !countriesCalled(name).isEmpty()) {
      return Optional.empty();
    }
    Set<String> codes = new LinkedHashSet<>();
    called.forEach(row -> codes.add(row.text("country")));
    called.forEach(row -> codes.addAll(row.list("also in")));
    Row first = called.get(0);
    return Optional.of(new City(first.text("name"), List.copyOf(codes), first.citation()));
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
}
