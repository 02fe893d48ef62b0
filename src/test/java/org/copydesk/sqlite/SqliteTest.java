package org.copydesk.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteTest {
  @TempDir private Path folder;

  @Test
  void opensAFileAndLeavesNoSettingBehind() throws Exception {
    Path file = folder.resolve("a.db");
    try (Connection connection = Sqlite.connect("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t (a)");
      statement.execute("INSERT INTO t VALUES ('herring')");
      try (ResultSet row = statement.executeQuery("SELECT a FROM t")) {
        assertThat(row.getString(1)).isEqualTo("herring");
      }
    }
    assertThat(System.getProperty("org.sqlite.lib.path")).isNull();
    try (SqliteTables tables = SqliteTables.open(file)) {
      assertThat(tables.rows("SELECT a FROM t", row -> row.getString(1)))
          .isEqualTo(List.of("herring"));
    }
  }
}
