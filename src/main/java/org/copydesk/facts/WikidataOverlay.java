package org.copydesk.facts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What dumps have brought to a newsroom's tables: a folder beside them for each dump's day. */
public final class WikidataOverlay {
  private static final String NAMED = "wikidata-";

  private WikidataOverlay() {}

  /**
   * Writes the newer rows of {@code comparison} into a folder of the dump's day within {@code
   * tables}.
   *
   * @return the folder; what it had before is gone
   * @throws IOException when it cannot be written
   */
  public static Path write(Path tables, WikidataComparison comparison) throws IOException {
    LocalDate day = comparison.day();
    Path folder = tables.resolve(NAMED + day);
    Files.createDirectories(folder);
    for (Map.Entry<Schema, List<List<String>>> table : comparison.newer().entrySet()) {
      Schema schema = table.getKey();
      StringBuilder text = new StringBuilder();
      text.append("# source: Wikidata (wikidata.org, CC0), dump of ").append(day).append('\n');
      text.append("# as of: ").append(day).append('\n');
      text.append(String.join("\t", schema.columns())).append('\n');
      table.getValue().forEach(row -> text.append(String.join("\t", row)).append('\n'));
      TableReader.read(schema, schema.file(), text.toString());
      Files.writeString(folder.resolve(schema.file()), text, StandardCharsets.UTF_8);
    }
    return folder;
  }

  /** The folders of what dumps brought to a folder of tables, the oldest first. */
  static List<Path> under(Path tables) {
    List<Path> folders = new ArrayList<>();
    if (Files.isDirectory(tables)) {
      try (Stream<Path> inside = Files.list(tables)) {
        inside
            .filter(folder -> folder.getFileName().toString().startsWith(NAMED))
            .filter(Files::isDirectory)
            .sorted()
            .forEach(folders::add);
      } catch (IOException e) {
        throw new FactsException("cannot list " + tables, e);
      }
    }
    return folders;
  }
}
