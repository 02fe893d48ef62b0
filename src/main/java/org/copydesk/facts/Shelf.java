package org.copydesk.facts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where tables stand: those shipped, and folders of the same layout laid over them, in order. */
final class Shelf {
  private static final String SHIPPED = "rules/facts/";

  private final List<Path> folders;

  Shelf(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** The rows of a table; a row of a later folder takes the place of one with the same key. */
  Collection<Row> rows(Schema schema) {
    List<Row> shipped = shipped(schema);
    Map<String, Row> rows = new LinkedHashMap<>(shipped.size() * 2);
    add(rows, shipped);
    for (Path folder : folders) {
      Path file = folder.resolve(schema.file());
      if (Files.exists(file)) {
        add(rows, TableReader.read(schema, file.toString(), text(file)));
      }
    }
    return rows.values();
  }

  private static List<Row> shipped(Schema schema) {
    return TableReader.readShipped(schema, SHIPPED + schema.file(), resource(schema.file()));
  }

  /** The rows of a table that comes with the tool, held to the schema as a newsroom's own are. */
  static List<Row> held(Schema schema) {
    return TableReader.read(schema, SHIPPED + schema.file(), resource(schema.file()));
  }

  private static void add(Map<String, Row> rows, List<Row> more) {
    Map<String, Integer> here = new LinkedHashMap<>(more.size() * 2);
    for (Row row : more) {
      String key = row.key();
      Integer before = here.putIfAbsent(key, row.line());
      if (before != null) {
        throw new FactsException(
            row.file(), row.line(), "says again what line " + before + " says");
      }
      rows.put(key, row);
    }
  }

  private static String resource(String file) {
    String name = "/" + SHIPPED + file;
    try (InputStream in = Shelf.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FactsException(SHIPPED + file, 1, "the table is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new FactsException("cannot read " + name, e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new FactsException("cannot read " + file, e);
    }
  }
}
