package org.copydesk.memory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rows of a memory's file, looked up one by one; the file is never read whole. */
final class FileShelf implements Shelf {
  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  FileShelf(Path file) {
    this.file = file;
    if (!Files.isRegularFile(file)) {
      throw new MemoryException(
          file + ": there is no memory here; “copydesk archive learn” makes one", null);
    }
    try {
      connection =
          DriverManager.getConnection("jdbc:sqlite:file:" + file.toAbsolutePath() + "?mode=ro");
    } catch (SQLException e) {
      throw new MemoryException(file + ": not a memory: " + e.getMessage(), e);
    }
    List<String> layout =
        ask("SELECT value FROM meta WHERE key = 'layout'", row -> row.getString(1));
    if (!layout.equals(List.of("" + Table.LAYOUT))) {
      throw new MemoryException(
          file + ": made by another Copydesk; make it anew with “copydesk archive learn”", null);
    }
  }

  @Override
  public List<Row> rows(Matter matter, String key) {
    return ask(Table.select(matter), row -> Table.row(matter, row), key);
  }

  @Override
  public Set<String> near(String person) {
    Set<String> found = new TreeSet<>();
    for (long cut : Slips.cuts(person)) {
      found.addAll(ask("SELECT person FROM slip WHERE rest = ?", row -> row.getString(1), cut));
    }
    found.remove(person);
    return found;
  }

  @Override
  public List<Row> like(Matter matter, Signature signature) {
    Set<String> sums = new TreeSet<>();
    for (long band : signature.bands()) {
      sums.addAll(
          ask(
              "SELECT words_sum FROM band WHERE band = ? AND matter = ?",
              row -> row.getString(1),
              band,
              matter.table()));
    }
    List<Row> found = new ArrayList<>();
    sums.forEach(sum -> found.addAll(rows(matter, sum)));
    return found;
  }

  @Override
  public boolean knows(long story) {
    return !ask("SELECT id FROM story WHERE id = ?", row -> row.getLong(1), story).isEmpty();
  }

  /** The people a word of whose name is {@code word}, the most printed first. */
  List<String> people(String word) {
    return ask(
        "SELECT person FROM name WHERE ' ' || person || ' ' LIKE ? GROUP BY person"
            + " ORDER BY sum(stories) DESC, person LIMIT 20",
        row -> row.getString(1),
        "% " + word + " %");
  }

  /** The value noted under {@code key} when the file was made; nothing when there is none. */
  String noted(String key) {
    return String.join(
        "", ask("SELECT value FROM meta WHERE key = ?", row -> row.getString(1), key));
  }

  private interface Read<T> {
    T from(ResultSet row) throws SQLException;
  }

  private synchronized <T> List<T> ask(String sql, Read<T> read, Object... values) {
    try {
      PreparedStatement statement = statements.get(sql);
      if (statement == null) {
        statement = connection.prepareStatement(sql);
        statements.put(sql, statement);
      }
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      List<T> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(read.from(result));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new MemoryException(file + ": not a memory, or damaged: " + e.getMessage(), e);
    }
  }
}
