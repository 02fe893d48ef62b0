package org.copydesk.facts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where tables stand: those shipped, and folders of the same layout laid over them, in order. */
final class Shelf {
  private static final String SHIPPED = "rules/facts/";

  private static final Once<Optional<Cabinet>> PREPARED = new Once<>(Cabinet::prepared);

  private final List<Path> folders;

  Shelf(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** The table; a row of a later folder takes the place of one with the same key. */
  Layers table(Schema schema) {
    List<Drawer> layers = new ArrayList<>();
    layers.add(shipped(schema));
    folders.forEach(folder -> add(schema, folder, layers));
    int dated = layers.size();
    folders.stream()
        .flatMap(folder -> WikidataOverlay.under(folder).stream())
        .forEach(folder -> add(schema, folder, layers));
    return new Layers(layers, dated);
  }

  private static void add(Schema schema, Path folder, List<Drawer> layers) {
    Path file = folder.resolve(schema.file());
    if (Files.exists(file)) {
      layers.add(Drawer.of(schema, apart(TableReader.read(schema, file.toString(), text(file)))));
    }
  }

  private static Drawer shipped(Schema schema) {
    return PREPARED
        .get()
        .map(cabinet -> cabinet.drawer(schema))
        .orElseGet(() -> Drawer.of(schema, held(schema)));
  }

  /** The rows of a table that comes with the tool, held to the schema as a newsroom's own are. */
  static List<Row> held(Schema schema) {
    String file = SHIPPED + schema.file();
    return apart(TableReader.read(schema, file, resource(schema.file())));
  }

  private static List<Row> apart(List<Row> rows) {
    Map<String, Integer> lines = new HashMap<>(rows.size() * 2);
    for (Row row : rows) {
      Integer before = lines.putIfAbsent(row.key(), row.line());
      if (before != null) {
        throw new FactsException(
            row.file(), row.line(), "says again what line " + before + " says");
      }
    }
    return rows;
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
