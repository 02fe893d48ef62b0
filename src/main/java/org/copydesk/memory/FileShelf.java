package org.copydesk.memory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.sqlite.SqliteTables;

/** The rows of a memory's file, looked up one by one; the file is never read whole. */
final class FileShelf implements RowShelf {
  private final Path file;
  private final SqliteTables tables;

  FileShelf(Path file) {
    this.file = file;
    if (!Files.isRegularFile(file)) {
      throw new MemoryException(
          file + ": there is no memory here; “copydesk archive learn” makes one", null);
    }
    try {
      tables = SqliteTables.open(file);
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
  public List<MemoryRow> rows(Matter matter, String key) {
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
  public List<MemoryRow> like(Matter matter, Signature signature) {
    Set<String> sums = new TreeSet<>();
    for (long band : signature.bands()) {
      sums.addAll(
          ask(
              "SELECT words_sum FROM band WHERE band = ? AND matter = ?",
              row -> row.getString(1),
              band,
              matter.table()));
    }
    List<MemoryRow> found = new ArrayList<>();
    sums.forEach(sum -> found.addAll(rows(matter, sum)));
    return found;
  }

  /** The people a word of whose name is {@code word}, the most printed first. */
  List<String> people(String word) {
    return ask(
        "SELECT person FROM name WHERE ' ' || person || ' ' LIKE ? GROUP BY person"
            + " ORDER BY sum(stories) DESC, person LIMIT 20",
        row -> row.getString(1),
        "% " + word + " %");
  }

  private <T> List<T> ask(String sql, SqliteTables.Read<T> read, Object... values) {
    try {
      return tables.rows(sql, read, values);
    } catch (SQLException e) {
      throw new MemoryException(file + ": not a memory, or damaged: " + e.getMessage(), e);
    }
  }
}
