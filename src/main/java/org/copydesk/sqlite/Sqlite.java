package org.copydesk.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/** Opens SQLite files, the first of them as soon as may be. */
public final class Sqlite {
  private static final String FOLDER = "org.sqlite.lib.path";

  static {
    if (System.getProperty(FOLDER) == null) {
      load();
    }
  }

  private Sqlite() {}

  /**
   * Opens what {@code url} names: "jdbc:sqlite:" and a path.
   *
   * @throws SQLException when it cannot be opened
   */
  public static Connection connect(String url) throws SQLException {
    // Not through DriverManager, which looks into every library for drivers.
    return JDBC.createConnection(url, new Properties());
  }

  /**
   * Loads SQLite itself. The driver would write it into the folder for temporary files, compare
   * what it wrote byte for byte and look for what others left there, at every start.
   */
  private static void load() {
    String name = LibraryLoaderUtil.getNativeLibName();
    String from = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    try (InputStream in = JDBC.class.getResourceAsStream(from)) {
      if (in != null) {
        Path folder = Files.createTempDirectory("copydesk");
        try {
          Files.copy(in, folder.resolve(name));
          System.setProperty(FOLDER, folder.toString());
          SQLiteJDBCLoader.initialize();
        } finally {
          System.clearProperty(FOLDER);
          remove(folder, name);
        }
      }
    } catch (Exception e) {
      // It is loaded in the driver's own way by the first connection, or that says why not.
    }
  }

  /** What is loaded is needed no more, unless the system keeps files that are in use. */
  private static void remove(Path folder, String name) {
    try {
      Files.deleteIfExists(folder.resolve(name));
      Files.delete(folder);
    } catch (IOException e) {
      folder.toFile().deleteOnExit();
      folder.resolve(name).toFile().deleteOnExit();
    }
  }
}
