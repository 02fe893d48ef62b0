package org.copydesk.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import org.copydesk.sqlite.Sqlite;

/**
 * Writes what stories have printed into a memory's file. A batch is kept whole or not at all, and a
 * story that is there already is known: a run that was broken off goes on where it was.
 */
public final class MemoryFile implements AutoCloseable {
  /** From how many stories a name may be what another is a slip for. */
  static final int OFTEN = 3;

  private final Path file;
  private final Connection connection;

  /**
   * Opens {@code file}, which is made when it is not there.
   *
   * @throws MemoryException when it is another file, or cannot be written
   */
  public MemoryFile(Path file) {
    this.file = file;
    try {
      connection = Sqlite.connect("jdbc:sqlite:" + file.toAbsolutePath());
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA busy_timeout = 5000");
        statement.execute("PRAGMA cache_size = -64000");
        connection.setAutoCommit(false);
        refuseOthers(statement);
        for (String part : Table.schema()) {
          statement.execute(part);
        }
        statement.execute("INSERT OR IGNORE INTO meta VALUES ('layout', '" + Table.LAYOUT + "')");
        connection.commit();
      } catch (SQLException | MemoryException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private void refuseOthers(Statement statement) throws SQLException {
    try (ResultSet tables = statement.executeQuery("SELECT name FROM sqlite_master")) {
      boolean any = false;
      boolean ours = false;
      while (tables.next()) {
        any = true;
        ours |= tables.getString(1).equals("spelling");
      }
      if (any && !ours) {
        throw new MemoryException(
            file + " holds something else; name another file for the memory", null);
      }
    }
  }

  /**
   * A story that was learned.
   *
   * @param id its number, of its content
   * @param name its path
   * @param day when it was published
   */
  public record Learned(long id, String name, java.time.LocalDate day) {}

  /** Whether a story of that content was learned before. */
  public boolean knows(long story) {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT 1 FROM story WHERE id = ?")) {
      select.setLong(1, story);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Adds stories, none of them known, and what they printed; all or nothing. */
  public void add(Collection<Learned> stories, Fold fold) {
    try {
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO story VALUES (?, ?, ?)")) {
        for (Learned story : stories) {
          insert.setLong(1, story.id());
          insert.setString(2, story.name());
          insert.setString(3, story.day().toString());
          insert.addBatch();
        }
        insert.executeBatch();
      }
      add(fold.rows());
      connection.commit();
    } catch (SQLException e) {
      try {
        connection.rollback();
      } catch (SQLException again) {
        e.addSuppressed(again);
      }
      throw failed(e);
    }
  }

  private void add(List<MemoryRow> rows) throws SQLException {
    for (Matter matter : Matter.values()) {
      try (PreparedStatement select = connection.prepareStatement(Table.selectOne(matter));
          PreparedStatement replace = connection.prepareStatement(Table.replace(matter));
          PreparedStatement band =
              connection.prepareStatement("INSERT OR IGNORE INTO band VALUES (?, ?, ?)")) {
        for (MemoryRow row : rows) {
          if (row.matter() == matter) {
            select.setString(1, row.key());
            select.setString(2, row.value());
            MemoryRow whole = row;
            try (ResultSet known = select.executeQuery()) {
              if (known.next()) {
                whole = Table.row(matter, known).with(row);
              }
            }
            Table.set(replace, whole);
            replace.addBatch();
            if (matter == Matter.PARAGRAPH || matter == Matter.CAPTION) {
              for (long one : Signature.parse(row.value()).bands()) {
                band.setLong(1, one);
                band.setString(2, matter.table());
                band.setString(3, row.key());
                band.addBatch();
              }
            }
          }
        }
        replace.executeBatch();
        band.executeBatch();
      }
    }
  }

  /**
   * Makes what look-ups need, and lays the file out so that the same stories give the same file.
   */
  public void finish() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM slip");
      try (ResultSet people =
              statement.executeQuery(
                  "SELECT person FROM name GROUP BY person HAVING sum(stories) >= "
                      + OFTEN
                      + " UNION SELECT person FROM settled");
          PreparedStatement insert =
              connection.prepareStatement("INSERT OR IGNORE INTO slip VALUES (?, ?)")) {
        while (people.next()) {
          for (long cut : Slips.cuts(people.getString(1))) {
            insert.setLong(1, cut);
            insert.setString(2, people.getString(1));
            insert.addBatch();
          }
        }
        insert.executeBatch();
      }
      statement.execute(
          "INSERT OR REPLACE INTO meta SELECT 'stories', count(*) FROM story UNION SELECT 'first',"
              + " min(day) FROM story UNION SELECT 'last', max(day) FROM story");
      connection.commit();
    } catch (SQLException e) {
      throw failed(e);
    }
    lay();
  }

  /** Lays the file out anew, so that the same rows are the same bytes however they came. */
  private void lay() {
    Path whole = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.deleteIfExists(whole);
      connection.setAutoCommit(true);
      try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
        vacuum.setString(1, whole.toAbsolutePath().toString());
        vacuum.execute();
      }
      connection.close();
      try (Connection fresh = Sqlite.connect("jdbc:sqlite:" + whole.toAbsolutePath());
          Statement statement = fresh.createStatement()) {
        // SQLite counts how often tables were made, however they came to be.
        statement.execute("PRAGMA schema_version = 1");
      }
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (SQLException e) {
      throw failed(e);
    } catch (IOException e) {
      throw new MemoryException(
          whole + ": the memory cannot be laid out: " + e.getMessage() + "; " + file + " is whole",
          e);
    }
  }

  private MemoryException failed(SQLException e) {
    return new MemoryException(
        file + ": the memory cannot be written: " + e.getMessage() + "; what it held is kept", e);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }
}
