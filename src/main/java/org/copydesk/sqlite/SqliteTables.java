package org.copydesk.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of a SQLite file, open for reading. Safe for several threads. */
public final class SqliteTables implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  private SqliteTables(Connection connection) {
    this.connection = connection;
  }

  /** What is read from a row that the result stands at. */
  public interface Read<T> {
    /** The value of the row. */
    T from(ResultSet row) throws SQLException;
  }

  /**
   * Opens {@code file}; what is no SQLite file is told at the first question.
   *
   * @throws SQLException when it cannot be opened
   */
  public static SqliteTables open(Path file) throws SQLException {
    String url = "jdbc:sqlite:file:" + file.toAbsolutePath() + "?mode=ro";
    return new SqliteTables(Sqlite.connect(url));
  }

  /**
   * Every row that answers {@code sql}, whose question marks stand for {@code values} in order.
   *
   * @throws SQLException when the file is damaged, or has no such table
   */
  public synchronized <T> List<T> rows(String sql, Read<T> read, Object... values)
      throws SQLException {
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
  }

  @Override
  public synchronized void close() throws SQLException {
    connection.close();
  }
}
