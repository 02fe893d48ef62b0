package org.copydesk.desk;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What editors decided about findings, in a file that is only ever added to. It holds the words a
 * finding marked, never a story. Safe for several threads and several programs.
 */
public final class Decisions implements AutoCloseable {
  private static final List<String> SCHEMA =
      List.of(
          """
          CREATE TABLE IF NOT EXISTS decision (
            id INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, story TEXT NOT NULL,
            rule TEXT NOT NULL, words TEXT NOT NULL, print TEXT NOT NULL, kind TEXT NOT NULL,
            reason TEXT NOT NULL, tool TEXT NOT NULL)\
          """,
          "CREATE INDEX IF NOT EXISTS decision_place ON decision (story, print, rule)",
          """
          CREATE UNIQUE INDEX IF NOT EXISTS decision_shown ON decision (story, print, rule)
            WHERE kind = 'SHOWN'\
          """,
          """
          CREATE TRIGGER IF NOT EXISTS decision_stands BEFORE UPDATE ON decision
            BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END\
          """,
          """
          CREATE TRIGGER IF NOT EXISTS decision_stays BEFORE DELETE ON decision
            BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END\
          """);

  private final Connection connection;

  private Decisions(Connection connection) {
    this.connection = connection;
  }

  /** What can be decided. */
  public enum Kind {
    /** The finding was shown. */
    SHOWN,
    /** What it proposed was written. */
    ACCEPTED,
    /** The copy stands, for a reason. */
    KEPT,
    /** An earlier decision was taken back. */
    UNDONE,
    /** The finding goes by another fingerprint now; its reason is the one it began with. */
    MOVED,
    /** The word is right here, in every story. */
    WORD,
    /** It is right no more. */
    UNWORD
  }

  /**
   * One decision.
   *
   * @param who a person's name, or ""
   * @param story what the story is called
   * @param rule the rule's name, or "" for a word
   * @param words the words marked
   * @param print the finding's fingerprint, or ""
   * @param reason why, or ""
   * @param tool the version of Copydesk
   */
  public record Decision(
      String who,
      String story,
      String rule,
      String words,
      String print,
      Kind kind,
      String reason,
      String tool) {}

  /** A file of decisions cannot be used. */
  public static final class DecisionsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private DecisionsException(String where, SQLException cause) {
      super(where + ": decisions cannot be kept here: " + cause.getMessage(), cause);
    }
  }

  /**
   * The decisions in {@code file}, which is made if it is not there.
   *
   * @throws DecisionsException when it is no such file, or cannot be written
   */
  public static Decisions in(Path file) {
    return open(file.toString(), "jdbc:sqlite:" + file.toAbsolutePath());
  }

  /** Decisions that are forgotten when the program ends. */
  public static Decisions inMemory() {
    return open("memory", "jdbc:sqlite::memory:");
  }

  private static Decisions open(String where, String address) {
    try {
      Connection connection = DriverManager.getConnection(address);
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA busy_timeout = 5000");
        for (String part : SCHEMA) {
          statement.execute(part);
        }
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
      return new Decisions(connection);
    } catch (SQLException e) {
      throw new DecisionsException(where, e);
    }
  }

  /** Adds decisions, all or none; a finding shown again counts once. */
  public synchronized void add(List<Decision> decisions) {
    String sql =
        "INSERT OR IGNORE INTO decision (at, who, story, rule, words, print, kind, reason, tool)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
      connection.setAutoCommit(false);
      for (Decision one : decisions) {
        String[] row = {
          now,
          one.who,
          one.story,
          one.rule,
          one.words,
          one.print,
          one.kind.name(),
          one.reason,
          one.tool
        };
        for (int i = 0; i < row.length; i++) {
          insert.setString(i + 1, row[i]);
        }
        insert.executeUpdate();
      }
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private DecisionsException failed(SQLException e) {
    try {
      if (!connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException again) {
      e.addSuppressed(again);
    }
    return new DecisionsException("decisions", e);
  }

  /** The words that are right here, sorted: of each the last decision holds. */
  public synchronized List<String> words() {
    TreeSet<String> words = new TreeSet<>();
    for (Decision one : all("kind IN ('WORD', 'UNWORD')")) {
      if (one.kind == Kind.WORD) {
        words.add(one.words);
      } else {
        words.remove(one.words);
      }
    }
    return List.copyOf(words);
  }

  /** The reason for which a finding of a story was kept, when that is the last word on it. */
  public synchronized Optional<String> kept(String story, String rule, String print) {
    return last(story, rule, origin(story, rule, print), "kind NOT IN ('SHOWN', 'MOVED')")
        .filter(decision -> decision.kind == Kind.KEPT)
        .map(Decision::reason);
  }

  /**
   * What a finding was decided by first: the sentence around it may have been changed since, and
   * with it the fingerprint.
   */
  public synchronized String origin(String story, String rule, String print) {
    return last(story, rule, print, "kind = 'MOVED'").map(Decision::reason).orElse(print);
  }

  private Optional<Decision> last(String story, String rule, String print, String kinds) {
    String sql =
        "SELECT * FROM decision WHERE story = ? AND print = ? AND rule = ? AND "
            + kinds
            + " ORDER BY id DESC LIMIT 1";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, story);
      select.setString(2, print);
      select.setString(3, rule);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? Optional.of(decision(rows)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** How each rule fared, by name: of each finding the last decision counts. */
  public synchronized List<RuleFare> standings() {
    Map<List<String>, Decision> last = new java.util.LinkedHashMap<>();
    Map<String, Integer> shown = new TreeMap<>();
    for (Decision one : all("kind NOT IN ('WORD', 'UNWORD', 'MOVED')")) {
      if (one.kind == Kind.SHOWN) {
        shown.merge(one.rule, 1, Integer::sum);
      } else {
        shown.putIfAbsent(one.rule, 0);
        last.put(List.of(one.story, one.rule, one.print), one);
      }
    }
    List<RuleFare> standings = new ArrayList<>();
    shown.forEach(
        (rule, count) -> {
          int accepted = 0;
          Map<String, Integer> kept = new TreeMap<>();
          for (Decision one : last.values()) {
            if (one.rule.equals(rule) && one.kind == Kind.ACCEPTED) {
              accepted++;
            } else if (one.rule.equals(rule) && one.kind == Kind.KEPT) {
              kept.merge(one.reason, 1, Integer::sum);
            }
          }
          standings.add(new RuleFare(rule, count, accepted, kept));
        });
    return standings;
  }

  private List<Decision> all(String where) {
    List<Decision> found = new ArrayList<>();
    try (Statement select = connection.createStatement();
        ResultSet rows =
            select.executeQuery("SELECT * FROM decision WHERE " + where + " ORDER BY id")) {
      while (rows.next()) {
        found.add(decision(rows));
      }
      return found;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        row.getString("who"),
        row.getString("story"),
        row.getString("rule"),
        row.getString("words"),
        row.getString("print"),
        Kind.valueOf(row.getString("kind")),
        row.getString("reason"),
        row.getString("tool"));
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
