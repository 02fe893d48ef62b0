package org.copydesk.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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

  Offices(Collection<Row> offices, Collection<Row> terms, Places places) {
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

  /** Every office. */
  public List<Office> all() {
    return List.copyOf(offices.values());
  }

  /** The office with that id. */
  public Optional<Office> office(String id) {
    return Optional.ofNullable(offices.get(id));
  }

  /** The terms in which the office was held, in the table's order. */
  public List<Term> terms(String office) {
    return List.copyOf(byOffice.getOrDefault(office, List.of()));
  }

  /** Every term of the person called so, in any office. */
  public List<Term> termsOf(String name) {
    return List.copyOf(byHolder.getOrDefault(Names.fold(name), List.of()));
  }

  /** The offices by what their holders are called: "president". */
  public Index<Office> roles() {
    return roles;
  }

  /** The office of that role that belongs to {@code place}: "French", "UN", "the Vatican". */
  public Optional<Office> find(String role, String place) {
    List<Office> there = byPlace.getOrDefault(Names.fold(place), List.of());
    List<Office> fitting = roles.called(Names.fold(role)).stream().filter(there::contains).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** The only holder, certainly, on every day from {@code from} to {@code to}. */
  public Optional<Term> holder(String office, LocalDate from, LocalDate to) {
    List<Term> touching =
        byOffice.getOrDefault(office, List.of()).stream()
            .filter(term -> term.mayTouch(from, to))
            .toList();
    return touching.size() == 1 && touching.get(0).covers(from, to)
        ? Optional.of(touching.get(0))
        : Optional.empty();
  }
}
