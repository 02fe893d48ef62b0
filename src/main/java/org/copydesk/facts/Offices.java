package org.copydesk.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The offices and who held them. */
public final class Offices {
  private final Map<String, Office> offices = new LinkedHashMap<>();
  private final Map<String, List<Term>> byOffice = new HashMap<>();
  private final Map<String, List<Term>> byHolder = new HashMap<>();
  private final Index<Office> roles = new Index<>();
  private final Map<String, List<Office>> byPlace = new HashMap<>();

  private final Places places;
  private final Optional<FactStore> store;

  Offices(
      Collection<Row> offices, Collection<Row> terms, Places places, Optional<FactStore> store) {
    this.places = places;
    this.store = store;
    for (Row row : offices) {
      add(Office.of(row), row, places);
    }
    for (Row row : terms) {
      Term term = Term.of(row);
      if (!this.offices.containsKey(term.office())) {
        throw row.wrong("office", "no office is called “" + term.office() + "”");
      }
      add(term);
    }
    byOffice.replaceAll((id, held) -> closed(held));
    byHolder.replaceAll((name, held) -> held.stream().map(this::closed).toList());
  }

  private void add(Office office, Row row, Places places) {
    offices.put(office.id(), office);
    for (String role : office.roles()) {
      roles.add(role, office);
    }
    Set<String> phrases = new LinkedHashSet<>();
    office.names().forEach(name -> phrases.add(Names.fold(name)));
    office
        .country()
        .map(
            code ->
                places
                    .country(code)
                    .orElseThrow(() -> row.wrong("country", "no country has the code " + code)))
        .ifPresent(country -> country.words().forEach(word -> phrases.add(Names.fold(word))));
    if (phrases.isEmpty()) {
      throw row.wrong("country", "an office needs a country or names");
    }
    phrases.forEach(phrase -> byPlace.computeIfAbsent(phrase, k -> new ArrayList<>()).add(office));
  }

  private void add(Term term) {
    byOffice.computeIfAbsent(term.office(), k -> new ArrayList<>()).add(term);
    Set<String> names = new LinkedHashSet<>();
    names.add(Names.fold(term.holder()));
    term.also().forEach(name -> names.add(Names.fold(name)));
    names.forEach(name -> byHolder.computeIfAbsent(name, k -> new ArrayList<>()).add(term));
  }

  /** Terms left open end where somebody else's begins. */
  private static List<Term> closed(List<Term> held) {
    return held.stream().map(term -> closed(term, held)).toList();
  }

  private Term closed(Term term) {
    return closed(term, byOffice.getOrDefault(term.office(), List.of()));
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

  /** Every office of the tables. */
  public List<Office> all() {
    return List.copyOf(offices.values());
  }

  /** The office with that id. */
  public Optional<Office> office(String id) {
    Office listed = offices.get(id);
    return listed != null || store.isEmpty() ? Optional.ofNullable(listed) : stored(id);
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

  /** The terms in which the office was held, in the table's order. */
  public List<Term> terms(String office) {
    List<Term> listed = byOffice.getOrDefault(office, List.of());
    return listed.isEmpty() && store.isPresent()
        ? closed(store.get().terms(Names.fold(office)))
        : List.copyOf(listed);
  }

  /** Every term of the person called so, in any office. */
  public List<Term> termsOf(String name) {
    String folded = Names.fold(name);
    List<Term> listed = byHolder.getOrDefault(folded, List.of());
    return listed.isEmpty() && store.isPresent()
        ? store.get().termsOf(folded)
        : List.copyOf(listed);
  }

  /** The offices by what their holders are called: "president". */
  public Index<Office> roles() {
    return roles;
  }

  /** The office of that role that belongs to {@code place}: "French", "UN", "the Vatican". */
  public Optional<Office> find(String role, String place) {
    List<Office> there = byPlace.getOrDefault(Names.fold(place), List.of());
    List<Office> fitting = roles.called(Names.fold(role)).stream().filter(there::contains).toList();
    if (fitting.isEmpty() && store.isPresent() && !roles.called(Names.fold(role)).isEmpty()) {
      return places.countryCalled(place).flatMap(country -> stored(role, country));
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
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
