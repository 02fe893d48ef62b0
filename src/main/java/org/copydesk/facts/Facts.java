package org.copydesk.facts;

import java.nio.file.Path;
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
  private final Once<Works> works;
  private final Once<List<Organisation>> organisations;
  private final Once<Index<Confusable>> confusables;
  private final Once<List<Unit>> units;

  private Facts(Shelf shelf, Optional<FactStore> store) {
    this.shelf = shelf;
    this.store = store;
    places =
        new Once<>(
            () -> new Places(shelf.table(Schema.COUNTRIES), shelf.table(Schema.CITIES), store));
    offices =
        new Once<>(
            () ->
                new Offices(
                    shelf.table(Schema.OFFICES), shelf.table(Schema.TERMS), places(), store));
    people = new Once<>(() -> new People(shelf.table(Schema.PEOPLE), store));
    events =
        new Once<>(
            () -> new Events(shelf.table(Schema.EVENTS), shelf.table(Schema.HAPPENINGS), store));
    works = new Once<>(() -> new Works(shelf.table(Schema.WORKS)));
    organisations = new Once<>(() -> list(Schema.ORGANISATIONS, Organisation::of));
    confusables =
        new Once<>(() -> new Index<>(shelf.table(Schema.CONFUSABLES), By.FIRST, Confusable::of));
    units = new Once<>(() -> list(Schema.UNITS, Unit::of));
  }

  private <T> List<T> list(Schema schema, Function<Row, T> read) {
    return shelf.table(schema).all().stream().map(read).toList();
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
  public Works works() {
    return works.get();
  }

  /** What letters stand for. */
  public List<Organisation> organisations() {
    return organisations.get();
  }

  /** Names taken for one another, by the first word of what is written. */
  public Index<Confusable> confusables() {
    return confusables.get();
  }

  /** Units of measurement. */
  public List<Unit> units() {
    return units.get();
  }

  /** The rows of a table as entries, for lists of what there is. */
  public List<Entry> entries(Schema schema) {
    return shelf.table(schema).all().stream()
        .map(row -> new Entry(schema, row.cells(), row.citation(), row.file(), row.line()))
        .toList();
  }

  /**
   * What in the tables cannot be true together, one line for each with file and line: two holders
   * of one office at one time, a term or a work outside its holder's or maker's life, an event
   * outside the longer one it is part of, a date after the row's as-of day.
   */
  public List<String> contradictions() {
    return Contradictions.in(schema -> shelf.table(schema).all());
  }

  /** Reads every row of every table; the first fault is thrown. */
  public void readAll() {
    places().readAll();
    offices().readAll();
    people().all();
    events().all();
    works().all();
    for (Schema schema : Schema.values()) {
      entries(schema);
    }
  }
}
