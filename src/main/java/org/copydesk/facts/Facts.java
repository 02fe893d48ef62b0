package org.copydesk.facts;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is known. A table is read when first asked for; every method that gives a table throws
 * {@link FactsException} when the table does not fit its schema.
 */
public final class Facts {
  private final Shelf shelf;
  private final Optional<FactStore> store;
  private final Once<Places> places;
  private final Once<Offices> offices;
  private final Once<People> people;
  private final Once<Events> events;
  private final Once<List<Work>> works;
  private final Once<List<Organisation>> organisations;
  private final Once<List<Confusable>> confusables;
  private final Once<List<Unit>> units;

  private Facts(Shelf shelf, Optional<FactStore> store) {
    this.shelf = shelf;
    this.store = store;
    places =
        new Once<>(
            () -> new Places(shelf.rows(Schema.COUNTRIES), () -> shelf.rows(Schema.CITIES), store));
    offices =
        new Once<>(
            () ->
                new Offices(shelf.rows(Schema.OFFICES), shelf.rows(Schema.TERMS), places(), store));
    people = new Once<>(() -> new People(shelf.rows(Schema.PEOPLE), store));
    events =
        new Once<>(
            () -> new Events(shelf.rows(Schema.EVENTS), shelf.rows(Schema.HAPPENINGS), store));
    works = new Once<>(() -> list(Schema.WORKS, Work::of));
    organisations = new Once<>(() -> list(Schema.ORGANISATIONS, Organisation::of));
    confusables = new Once<>(() -> list(Schema.CONFUSABLES, Confusable::of));
    units = new Once<>(() -> list(Schema.UNITS, Unit::of));
  }

  private <T> List<T> list(Schema schema, Function<Row, T> read) {
    return shelf.rows(schema).stream().map(read).toList();
  }

  /** The tables that come with the tool. */
  public static Facts shipped() {
    return over(List.of());
  }

  /** The tables that come with the tool with {@code folders} of the same layout laid over them. */
  public static Facts over(List<Path> folders) {
    return new Facts(new Shelf(folders), Optional.empty());
  }

  /** These tables, and {@code store} wherever they know nothing. */
  public Facts with(FactStore store) {
    return new Facts(shelf, Optional.of(store));
  }

  /** Countries and cities. */
  public Places places() {
    return places.get();
  }

  /** Offices and who held them. */
  public Offices offices() {
    return offices.get();
  }

  /** Well-known people. */
  public People people() {
    return people.get();
  }

  /** Things that happened. */
  public Events events() {
    return events.get();
  }

  /** Works and who made them. */
  public List<Work> works() {
    return works.get();
  }

  /** What letters stand for. */
  public List<Organisation> organisations() {
    return organisations.get();
  }

  /** Names taken for one another. */
  public List<Confusable> confusables() {
    return confusables.get();
  }

  /** Units of measurement. */
  public List<Unit> units() {
    return units.get();
  }

  /** The rows of a table as entries, for lists of what there is. */
  public List<Entry> entries(Schema schema) {
    Collection<Row> rows = shelf.rows(schema);
    return rows.stream()
        .map(row -> new Entry(schema, row.cells(), row.citation(), row.file(), row.line()))
        .toList();
  }

  /**
   * What in the tables cannot be true together, one line for each with file and line: two holders
   * of one office at one time, a term or a work outside its holder's or maker's life, an event
   * outside the longer one it is part of, a date after the row's as-of day.
   */
  public List<String> contradictions() {
    return Contradictions.in(schema -> List.copyOf(shelf.rows(schema)));
  }

  /** Reads every table and holds them against one another; the first fault is thrown. */
  public void readAll() {
    places().cities();
    offices();
    people();
    events();
    works();
    organisations();
    confusables();
    units();
  }
}
