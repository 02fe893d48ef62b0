package org.copydesk.memory;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How rows lie in the tables of a memory's file. */
final class Table {
  /** The layout of the file; one that is younger cannot be read by an older Copydesk. */
  static final int LAYOUT = 1;

  /** What every look-up reads, the stories of its two places joined in. */
  private static final String COLUMNS =
      "r.%1$s, r.%2$s, r.stories, r.first, r.last, a.id, a.name, a.day, r.line, r.words, b.id,"
          + " b.name, b.day, r.line2, r.words2 FROM %3$s r JOIN story a ON a.id = r.newest"
          + " LEFT JOIN story b ON b.id = r.before";

  private Table() {}

  static List<String> schema() {
    List<String> all = new ArrayList<>();
    all.add("CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID");
    all.add(
        "CREATE TABLE IF NOT EXISTS story"
            + " (id INTEGER PRIMARY KEY, name TEXT NOT NULL, day TEXT NOT NULL)");
    for (Matter matter : Matter.values()) {
      all.add(
          "CREATE TABLE IF NOT EXISTS %s (%s TEXT, %s TEXT, stories INTEGER, first TEXT, last TEXT,"
                  .formatted(matter.table(), matter.keyColumn(), matter.valueColumn())
              + " newest INTEGER, line INTEGER, words TEXT, before INTEGER, line2 INTEGER,"
              + " words2 TEXT, PRIMARY KEY (%s, %s)) WITHOUT ROWID"
                  .formatted(matter.keyColumn(), matter.valueColumn()));
    }
    all.add(
        "CREATE TABLE IF NOT EXISTS slip"
            + " (rest INTEGER, person TEXT, PRIMARY KEY (rest, person)) WITHOUT ROWID");
    all.add(
        "CREATE TABLE IF NOT EXISTS band (band INTEGER, matter TEXT, words_sum TEXT,"
            + " PRIMARY KEY (band, matter, words_sum)) WITHOUT ROWID");
    all.add(
        "CREATE VIEW IF NOT EXISTS people AS SELECT n.person, n.spelt, n.stories, n.first, n.last,"
            + " (SELECT group_concat(title || ' (' || first || ' to ' || last || ')', '; ')"
            + " FROM title t WHERE t.person = n.person) AS titles,"
            + " (SELECT group_concat(years || ' on ' || last, '; ') FROM age g"
            + " WHERE g.person = n.person) AS ages,"
            + " (SELECT min(year) FROM born b WHERE b.person = n.person) AS born,"
            + " (SELECT min(first) FROM died d WHERE d.person = n.person) AS dead_by"
            + " FROM name n");
    return all;
  }

  static String select(Matter matter) {
    return "SELECT "
        + COLUMNS.formatted(matter.keyColumn(), matter.valueColumn(), matter.table())
        + " WHERE r."
        + matter.keyColumn()
        + " = ? ORDER BY r."
        + matter.valueColumn();
  }

  static String selectOne(Matter matter) {
    return "SELECT "
        + COLUMNS.formatted(matter.keyColumn(), matter.valueColumn(), matter.table())
        + " WHERE r.%s = ? AND r.%s = ?".formatted(matter.keyColumn(), matter.valueColumn());
  }

  static String replace(Matter matter) {
    return "INSERT OR REPLACE INTO " + matter.table() + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  }

  static MemoryRow row(Matter matter, ResultSet in) throws SQLException {
    List<Printed> places = new ArrayList<>();
    for (int at = 6; at <= 11; at += 5) {
      if (in.getString(at + 1) != null) {
        places.add(
            new Printed(
                in.getLong(at),
                in.getString(at + 1),
                LocalDate.parse(in.getString(at + 2)),
                in.getInt(at + 3),
                in.getString(at + 4)));
      }
    }
    return new MemoryRow(
        matter,
        in.getString(1),
        in.getString(2),
        in.getLong(3),
        LocalDate.parse(in.getString(4)),
        LocalDate.parse(in.getString(5)),
        places);
  }

  static void set(PreparedStatement out, MemoryRow row) throws SQLException {
    out.setString(1, row.key());
    out.setString(2, row.value());
    out.setLong(3, row.stories());
    out.setString(4, row.first().toString());
    out.setString(5, row.last().toString());
    for (int i = 0; i < 2; i++) {
      boolean there = i < row.newest().size();
      out.setObject(6 + 3 * i, there ? row.newest().get(i).id() : null);
      out.setObject(7 + 3 * i, there ? row.newest().get(i).line() : null);
      out.setString(8 + 3 * i, there ? row.newest().get(i).words() : null);
    }
  }
}
