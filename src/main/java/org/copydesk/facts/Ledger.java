package org.copydesk.facts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A newsroom's own folder of tables, into which rows are written. */
public final class Ledger {
  private final Path folder;

  /** The tables in {@code folder}, which need not be there yet. */
  public Ledger(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes a row at the end of a table, which is made when there is none.
   *
   * @param cells what to write, by column
   * @return the file written
   * @throws FactsException when the row does not fit the table, which is then left as it was
   * @throws IOException when the file cannot be written
   */
  public Path add(Schema schema, Map<String, String> cells, Citation citation) throws IOException {
    Path file = folder.resolve(schema.file());
    String before = Files.exists(file) ? Files.readString(file) : head(schema, citation);
    String ended = before.endsWith("\n") ? before : before + "\n";
    String after = ended + row(ended, schema, cells, citation) + "\n";
    TableReader.read(schema, file.toString(), after);
    Files.createDirectories(folder);
    Files.writeString(file, after, StandardCharsets.UTF_8);
    return file;
  }

  private static String head(Schema schema, Citation citation) {
    return "# source: "
        + citation.source()
        + "\n# as of: "
        + citation.asOf()
        + "\n"
        + String.join("\t", schema.columns())
        + "\tsource\tas of\n";
  }

  private static String row(
      String text, Schema schema, Map<String, String> cells, Citation citation) {
    List<String> names =
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .findFirst()
            .map(line -> List.of(line.split("\t")))
            .orElse(List.of());
    for (String column : cells.keySet()) {
      if (!names.contains(column)) {
        throw new FactsException(
            schema.file(),
            1,
            "no column is called “%s”; there are %s".formatted(column, String.join(", ", names)));
      }
    }
    List<String> written = new ArrayList<>();
    for (String name : names) {
      String cell =
          switch (name) {
            case "source" -> citation.source();
            case "as of" -> citation.asOf().toString();
            default -> cells.getOrDefault(name, "");
          };
      written.add(cell.replaceAll("[\\t\\r\\n]+", " ").strip());
    }
    return String.join("\t", written);
  }

  /** What is wrong with the tables in the folder, one line for each, with file and line. */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (Schema schema : Schema.values()) {
      Path file = folder.resolve(schema.file());
      if (Files.exists(file)) {
        try {
          TableReader.read(schema, file.toString(), Files.readString(file));
        } catch (FactsException e) {
          faults.add(e.getMessage());
        } catch (IOException e) {
          faults.add(file + ": cannot be read: " + e.getMessage());
        }
      }
    }
    return faults;
  }
}
