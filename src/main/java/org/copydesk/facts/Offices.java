package org.copydesk.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The offices and who held them. */
public final class Offices {
  private static final Comparator<Term> FIRST_FIRST =
      Comparator.comparing(term -> term.start().first());

  private final Layers offices;
  private final Layers terms;
  private final Index<Office> roles;
  private final Places places;
  private final Optional<FactStore> store;

  Offices(Layers offices, Layers terms, Places places, Optional<FactStore> store) {
    this.offices = offices;
    this.terms = terms;
    this.roles = new Index<>(offices, By.ROLE, Office::of);
    this.places = places;
    this.store = store;
  }

  /** Reads every row. */
  void readAll() {
    for (Row row : offices.all()) {
      Office office = Office.of(row);
      if (office.country().isEmpty() && office.names().isEmpty()) {
        throw row.wrong("country", "an office needs a country or names");
      }
      if (office.country().filter(code -> places.country(code).isEmpty()).isPresent()) {
        throw row.wrong("country", "no country has the code " + office.country().get());
      }
    }
    for (Row row : terms.all()) {
      if (offices.find(By.OFFICE, row.text("office")).isEmpty()) {
        throw row.wrong("office", "no office is called “" + row.text("office") + "”");
      }
    }
  }

  /** Terms left open end where somebody else's begins. */
  private static List<Term> closed(List<Term> held) {
    return held.stream().map(term -> closed(term, held)).sorted(FIRST_FIRST).toList();
  }

  private Term closed(Term term) {
    return closed(term, held(term.office()));
  }

  private static Term closed(Term term, List<Term> held) {
    if (term.end().isPresent()) {
      return term;
    }
    return held.stream()
        .filter(next -> next.start().first().isAfter(term.start().last()))
        .min(Comparator.comparing(next -> next.start().first()))
        .map(term::before)
        .orElse(term);
  }

  private List<Term> held(String office) {
    return terms.find(By.OFFICE, office).stream().map(Term::of).toList();
  }

  /** Every office of the tables. */
  public List<Office> all() {
    return offices.all().stream().map(Office::of).toList();
  }

  /** The office with that id. */
  public Optional<Office> office(String id) {
    Optional<Office> listed = offices.first(By.OFFICE, id).map(Office::of);
    return listed.isPresent() || store.isEmpty() ? listed : stored(id);
  }

  /** An office that only the store has, by its label: "President of Estonia". */
  private Optional<Office> stored(String label) {
    int of = label.indexOf(" of ");
    String role = of < 0 ? "" : Names.fold(label.substring(0, of));
    if (roles.called(role).isEmpty()) {
      return Optional.empty();
    }
    String place = label.substring(of + " of ".length());
    Optional<String> country = places.countryCalled(withoutArticle(place)).map(Country::code);
    Citation citation = new Citation("Wikidata", store.map(FactStore::asOf).orElseThrow());
    return Optional.of(new Office(label, label, List.of(role), country, List.of(place), citation));
  }

  private static String withoutArticle(String place) {
    return place.startsWith("the ") ? place.substring("the ".length()) : place;
  }

  /** The terms in which the office was held, the first first. */
  public List<Term> terms(String office) {
    List<Term> listed = held(office);
    return closed(
        listed.isEmpty() && store.isPresent() ? store.get().terms(Names.fold(office)) : listed);
  }

  /** Every term of the person called so, in any office. */
  public List<Term> termsOf(String name) {
    String folded = Names.fold(name);
    List<Row> listed = terms.find(By.HOLDER, folded);
    return listed.isEmpty() && store.isPresent()
        ? store.get().termsOf(folded)
        : listed.stream().map(Term::of).map(this::closed).sorted(FIRST_FIRST).toList();
  }

  /** The offices by what their holders are called: "president". */
  public Index<Office> roles() {
    return roles;
  }

  /** The office of that role that belongs to {@code place}: "French", "UN", "the Vatican". */
  public Optional<Office> find(String role, String place) {
    List<Office> called = roles.called(Names.fold(role));
    List<Office> fitting = called.isEmpty() ? called : called.stream().filter(at(place)).toList();
    if (fitting.isEmpty() && store.isPresent() && !roles.called(Names.fold(role)).isEmpty()) {
      return places.countryCalled(place).flatMap(country -> stored(role, country));
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private Predicate<Office> at(String place) {
    String folded = Names.fold(place);
    Set<String> codes =
        places.countriesCalled(folded).stream().map(Country::code).collect(Collectors.toSet());
    return office ->
        office.country().filter(codes::contains).isPresent()
            || office.names().stream().anyMatch(name -> Names.fold(name).equals(folded));
  }

  private Optional<Office> stored(String role, Country country) {
    return country.names().stream()
        .map(name -> role + " of " + name)
        .filter(label -> !terms(label).isEmpty())
        .findFirst()
        .flatMap(this::office);
  }

  /** The only holder on every day from {@code from} to {@code to}, if an open term still runs. */
  public Optional<Term> lastKnownHolder(String office, LocalDate from, LocalDate to) {
    List<Term> touching = terms(office).stream().filter(term -> term.mayTouch(from, to)).toList();
    return touching.size() == 1 && touching.get(0).coversIfRunning(from, to)
        ? Optional.of(touching.get(0))
        : Optional.empty();
  }

  /** The only holder, certainly, on every day from {@code from} to {@code to}. */
  public Optional<Term> holder(String office, LocalDate from, LocalDate to) {
    List<Term> touching = terms(office).stream().filter(term -> term.mayTouch(from, to)).toList();
    return touching.size() == 1 && touching.get(0).covers(from, to)
        ? Optional.of(touching.get(0))
        : Optional.empty();
  }
}
