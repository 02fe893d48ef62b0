package org.copydesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was measured, said as it comes and kept for the table. */
final class Tally {
  private final Map<String, String> table = new LinkedHashMap<>();

  /** Notes a figure of both servers, and how ours stands to theirs. */
  void both(String what, double ours, double theirs) {
    String format = ours < 10 ? "%.2f" : "%.0f";
    line(
        what,
        ("Copydesk " + format + ", LanguageTool " + format + ", ratio %.2f")
            .formatted(ours, theirs, ours / theirs));
  }

  /** Notes figures. */
  void line(String what, String figures) {
    table.put(what, figures);
    System.out.println(what + ": " + figures);
  }

  /** Writes all as JSON, and says it as a table. */
  void write(Path file) throws IOException {
    line(
        "machine",
        "%s, %d processors, Java %s"
            .formatted(
                System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version()));
    StringBuilder json = new StringBuilder("{\n");
    StringBuilder rows = new StringBuilder("\n| what | figures |\n|---|---|\n");
    table.forEach(
        (name, figures) -> {
          json.append("  \"").append(name.strip()).append("\": \"").append(figures).append("\",\n");
          rows.append("| ").append(name).append(" | ").append(figures).append(" |\n");
        });
    json.setLength(json.length() - 2);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, json.append("\n}\n"));
    System.out.println(rows);
  }
}
