package org.copydesk.facts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is known. A table is read when first asked for; every method that gives a table throws
 * {@link FactsException} when the table does not fit its schema.
 */
public final class Facts {
  private final Shelf shelf;
  private final Once<Places> places;
  private final Once<Offices> offices;
  private final Once<People> people;
  private final Once<Events> events;
  private final Once<Works> works;
  private final Once<List<Organisation>> organisations;
  private final Once<Index<Confusable>> confusables;
  private final Once<List<UnitOfMeasure>> units;
  private final Once<Congress> congress;
  private final Once<Particulars> particulars;
  private final Once<Numbers> numbers;
  private final Once<Contests> contests;
  private final Once<Index<Institution>> institutions;
  private final Once<Index<Institution>> institutionsByCity;
  private final Once<Memberships> memberships;
  private final Once<ServiceRanks> ranks;

  private Facts(Shelf shelf, Optional<FactStore> store) {
    this.shelf = shelf;
    places =
        new Once<>(
            () ->
                new Places(
                    shelf.table(Schema.COUNTRIES),
                    shelf.table(Schema.CITIES),
                    shelf.table(Schema.REGIONS),
                    store));
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
    units = new Once<>(() -> list(Schema.UNITS, UnitOfMeasure::of));
    congress =
        new Once<>(() -> new Congress(shelf.table(Schema.MEMBERS), shelf.table(Schema.STATES)));
    particulars = new Once<>(() -> new Particulars(shelf.table(Schema.PARTICULARS)));
    numbers = new Once<>(() -> new Numbers(shelf.table(Schema.NUMBERS)));
    contests = new Once<>(() -> new Contests(shelf.table(Schema.CONTESTS)));
    institutions =
        new Once<>(() -> new Index<>(shelf.table(Schema.INSTITUTIONS), By.NAME, Institution::of));
    institutionsByCity =
        new Once<>(() -> new Index<>(shelf.table(Schema.INSTITUTIONS), By.OF, Institution::of));
    memberships = new Once<>(() -> new Memberships(shelf.table(Schema.MEMBERSHIPS)));
    ranks = new Once<>(() -> new ServiceRanks(shelf.table(Schema.RANKS)));
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
  public List<UnitOfMeasure> units() {
    return units.get();
  }

  /** Members of the US Congress. */
  public Congress congress() {
    return congress.get();
  }

  /** What is first, largest, or the capital of what. */
  public Particulars particulars() {
    return particulars.get();
  }

  /** How many of something a thing has. */
  public Numbers numbers() {
    return numbers.get();
  }

  /** Prizes and cups, and who won them in which year. */
  public Contests contests() {
    return contests.get();
  }

  /** Airports, universities and other houses, by their names. */
  public Index<Institution> institutions() {
    return institutions.get();
  }

  /** The same by the cities they stand in. */
  public Index<Institution> institutionsByCity() {
    return institutionsByCity.get();
  }

  /** Which country was a member of which body. */
  public Memberships memberships() {
    return memberships.get();
  }

  /** The ranks of armed forces and police. */
  public ServiceRanks ranks() {
    return ranks.get();
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

  /**
   * Holds people and terms of office against a Wikidata JSON dump, which is read once.
   *
   * @throws IOException when the dump cannot be read
   * @throws FactsException at a line of it that is no entity
   */
  public WikidataComparison against(Path dump) throws IOException {
    return new WikidataComparison(
            shelf.table(Schema.PEOPLE),
            shelf.table(Schema.OFFICES),
            shelf.table(Schema.TERMS),
            WikidataDump.day(dump))
        .over(dump);
  }

  /** The newest day for which some term of office is known to have held: how old the tables are. */
  public LocalDate asOf() {
    return shelf.table(Schema.TERMS).newest();
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
