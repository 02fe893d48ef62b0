package org.copydesk.facts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.sqlite.SqliteTables;

/**
 * A store of facts in one SQLite file, filled by {@link WikidataImport} and asked wherever the
 * tables know nothing. Safe for several threads.
 */
public final class FactStore implements AutoCloseable {
  private static final int ENOUGH = 8;

  private final SqliteTables tables;
  private final LocalDate asOf;

  private FactStore(SqliteTables tables) throws SQLException {
    this.tables = tables;
    this.asOf = LocalDate.parse(meta("as of").orElse("1970-01-01"));
  }

  /**
   * Opens the store in {@code file} for reading.
   *
   * @throws FactsException when there is none, or the file is something else
   */
  public static FactStore open(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new FactsException(file + ": there is no store of facts here", null);
    }
    try {
      return new FactStore(SqliteTables.open(file));
    } catch (SQLException e) {
      throw new FactsException(file + ": not a store of facts: " + e.getMessage(), e);
    }
  }

  /** The last day for which its facts are known to hold. */
  public LocalDate asOf() {
    return asOf;
  }

  /** How many people, terms, events and places it has, by those words. */
  public Map<String, Long> counts() {
    Map<String, Long> counts = new java.util.TreeMap<>();
    for (String table : List.of("person", "term", "event", "place")) {
      counts.put(table, rows("SELECT count(*) FROM " + table, row -> row.getLong(1)).get(0));
    }
    return counts;
  }

  /** The people called {@code folded}. */
  List<Notable> people(String folded) {
    return rows(
        "SELECT p.id, e.label, e.description, p.born, p.died FROM alias a"
            + " JOIN person p ON p.id = a.id JOIN entity e ON e.id = p.id"
            + " WHERE a.folded = ? AND p.born IS NOT NULL",
        this::person,
        folded);
  }

  private Notable person(ResultSet row) throws SQLException {
    String description = Optional.ofNullable(row.getString(3)).orElse("");
    List<String> knownFor =
        Stream.of(description.split("[^\\p{L}]+"))
            .filter(word -> word.length() >= ENOUGH || word.length() > 4 && isLower(word))
            .filter(word -> !word.equals("american") && !word.equals("former"))
            .toList();
    return new Notable(
        row.getString(2),
        List.of(),
        List.of(),
        PartialDate.parse(row.getString(4)),
        Optional.ofNullable(row.getString(5)).map(PartialDate::parse),
        knownFor,
        List.of(),
        new Citation("Wikidata Q" + row.getLong(1), asOf));
  }

  private static boolean isLower(String word) {
    return Character.isLowerCase(word.charAt(0));
  }

  /** The terms of the people called {@code folded}. */
  List<Term> termsOf(String folded) {
    return rows(
        "SELECT t.person, h.label, o.label, t.start, t.end FROM alias a"
            + " JOIN term t ON t.person = a.id JOIN entity h ON h.id = t.person"
            + " JOIN entity o ON o.id = t.office"
            + " WHERE a.folded = ? AND t.start IS NOT NULL ORDER BY t.start",
        this::term,
        folded);
  }

  /** The terms of the office called {@code folded}: "president of estonia". */
  List<Term> terms(String folded) {
    return rows(
        "SELECT t.person, h.label, o.label, t.start, t.end FROM alias a"
            + " JOIN term t ON t.office = a.id JOIN entity h ON h.id = t.person"
            + " JOIN entity o ON o.id = t.office"
            + " WHERE a.folded = ? AND t.start IS NOT NULL ORDER BY t.start",
        this::term,
        folded);
  }

  private Term term(ResultSet row) throws SQLException {
    return new Term(
        row.getString(3),
        row.getString(2),
        List.of(),
        PartialDate.parse(row.getString(4)),
        Optional.ofNullable(row.getString(5)).map(PartialDate::parse),
        "",
        new Citation("Wikidata Q" + row.getLong(1), asOf));
  }

  /** The events called {@code folded}. */
  List<Event> events(String folded) {
    return rows(
        "SELECT v.id, e.label, v.start, v.end FROM alias a JOIN event v ON v.id = a.id"
            + " JOIN entity e ON e.id = v.id WHERE a.folded = ?",
        row ->
            new Event(
                row.getString(2),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                PartialDate.parse(row.getString(3)),
                Optional.ofNullable(row.getString(4)).map(PartialDate::parse),
                "",
                List.of(),
                new Citation("Wikidata Q" + row.getLong(1), asOf)),
        folded);
  }

  /** The names of the countries that have a place called {@code folded}. */
  List<String> countriesOf(String folded) {
    return rows(
        "SELECT DISTINCT c.label FROM alias a JOIN place p ON p.id = a.id"
            + " JOIN entity c ON c.id = p.country WHERE a.folded = ? AND p.capital IS NULL",
        row -> row.getString(1),
        folded);
  }

  private Optional<String> meta(String key) {
    return rows("SELECT value FROM meta WHERE key = ?", row -> row.getString(1), key).stream()
        .findFirst();
  }

  private <T> List<T> rows(String sql, SqliteTables.Read<T> read, String... values) {
    try {
      return tables.rows(sql, read, (Object[]) values);
    } catch (SQLException e) {
      throw new FactsException("the store of facts cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      tables.close();
    } catch (SQLException e) {
      throw new FactsException("the store of facts cannot be closed: " + e.getMessage(), e);
    }
  }
}
