package org.copydesk.facts;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.copydesk.sqlite.Sqlite;

/** Writes entities into the file of a {@link FactStore}, many in one transaction. */
final class StoreWriter implements AutoCloseable {
  private static final List<String> TABLES =
      List.of(
          "CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT)",
          "CREATE TABLE IF NOT EXISTS entity"
              + " (id INTEGER PRIMARY KEY, label TEXT, description TEXT)",
          "CREATE TABLE IF NOT EXISTS alias (folded TEXT, id INTEGER)",
          "CREATE TABLE IF NOT EXISTS person (id INTEGER PRIMARY KEY, born TEXT, died TEXT)",
          "CREATE TABLE IF NOT EXISTS term"
              + " (person INTEGER, office INTEGER, start TEXT, end TEXT)",
          "CREATE TABLE IF NOT EXISTS event (id INTEGER PRIMARY KEY, start TEXT, end TEXT)",
          "CREATE TABLE IF NOT EXISTS place"
              + " (id INTEGER PRIMARY KEY, capital INTEGER, country INTEGER)");

  private static final List<String> INDEXES =
      List.of(
          "CREATE INDEX IF NOT EXISTS alias_folded ON alias (folded)",
          "CREATE INDEX IF NOT EXISTS alias_id ON alias (id)",
          "CREATE INDEX IF NOT EXISTS term_person ON term (person)",
          "CREATE INDEX IF NOT EXISTS term_office ON term (office)");

  private final Connection connection;
  private final boolean again;
  private final PreparedStatement entity;
  private final PreparedStatement alias;
  private final PreparedStatement person;
  private final PreparedStatement term;
  private final PreparedStatement event;
  private final PreparedStatement place;
  private final PreparedStatement meta;

  StoreWriter(Path file) throws SQLException {
    connection = Sqlite.connect("jdbc:sqlite:" + file.toAbsolutePath());
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = NORMAL");
      statement.execute("PRAGMA cache_size = -32000");
      for (String table : TABLES) {
        statement.execute(table);
      }
      try (ResultSet index =
          statement.executeQuery("SELECT 1 FROM sqlite_master WHERE name = 'alias_folded'")) {
        again = index.next();
      }
    }
    connection.setAutoCommit(false);
    entity = connection.prepareStatement("INSERT OR REPLACE INTO entity VALUES (?, ?, ?)");
    alias = connection.prepareStatement("INSERT INTO alias VALUES (?, ?)");
    person = connection.prepareStatement("INSERT OR REPLACE INTO person VALUES (?, ?, ?)");
    term = connection.prepareStatement("INSERT INTO term VALUES (?, ?, ?, ?)");
    event = connection.prepareStatement("INSERT OR REPLACE INTO event VALUES (?, ?, ?)");
    place = connection.prepareStatement("INSERT OR REPLACE INTO place VALUES (?, ?, ?)");
    meta = connection.prepareStatement("INSERT OR REPLACE INTO meta VALUES (?, ?)");
  }

  void add(WikidataEntity found) throws SQLException {
    if (again) {
      forget(found.id());
    }
    entity.setLong(1, found.id());
    entity.setString(2, found.label());
    entity.setString(3, found.isPerson() ? found.description() : null);
    entity.executeUpdate();
    for (String name : found.names()) {
      alias.setString(1, name);
      alias.setLong(2, found.id());
      alias.executeUpdate();
    }
    if (found.isPerson()) {
      dated(person, found.id(), found.born(), found.died());
      for (WikidataEntity.Post post : found.posts()) {
        term.setLong(1, found.id());
        term.setLong(2, post.office());
        set(term, 3, post.start());
        set(term, 4, post.end());
        term.executeUpdate();
      }
    } else if (found.start().isPresent()) {
      dated(event, found.id(), found.start(), found.end());
    }
    if (found.country().isPresent() || found.capital().isPresent()) {
      place.setLong(1, found.id());
      set(place, 2, found.capital());
      set(place, 3, found.country());
      place.executeUpdate();
    }
  }

  private void forget(long id) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("DELETE FROM alias WHERE id = " + id);
      statement.executeUpdate("DELETE FROM term WHERE person = " + id);
    }
  }

  private static void dated(
      PreparedStatement row, long id, Optional<PartialDate> from, Optional<PartialDate> to)
      throws SQLException {
    row.setLong(1, id);
    set(row, 2, from);
    set(row, 3, to);
    row.executeUpdate();
  }

  private static void set(PreparedStatement row, int place, Optional<?> value) throws SQLException {
    if (value.isEmpty()) {
      row.setNull(place, Types.NULL);
    } else if (value.get() instanceof Long number) {
      row.setLong(place, number);
    } else {
      row.setString(place, value.get().toString());
    }
  }

  /** What was noted under {@code key}. */
  Optional<String> noted(String key) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT value FROM meta WHERE key = ?")) {
      select.setString(1, key);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }

  void note(String key, String value) throws SQLException {
    meta.setString(1, key);
    meta.setString(2, value);
    meta.executeUpdate();
  }

  void commit() throws SQLException {
    connection.commit();
  }

  /** Makes the indexes that look-ups need. */
  void index() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String index : INDEXES) {
        statement.execute(index);
      }
    }
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
