package org.copydesk.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.copydesk.facts.Citation;
import org.copydesk.facts.Ledger;
import org.copydesk.facts.Schema;
import org.copydesk.yaml.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a fact into the newsroom's own tables. */
@Command(
    name = "add",
    description = "Write a fact into your own tables.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    modelTransformer = FactsAddCommand.Tables.class)
final class FactsAddCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "TABLE",
      description = "The table: “facts list” names them.")
  private String table;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "COLUMN=VALUE",
      description = "The cells; several entries of one stand between upright bars.")
  private Map<String, String> cells = new LinkedHashMap<>();

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      required = true,
      description = "Your folder of rules; the tables stand in its folder “facts”.")
  private Path folder;

  @Option(
      names = "--source",
      paramLabel = "TEXT",
      required = true,
      description = "Where the fact can be looked up.")
  private String source;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The last day for which it is known to hold (default: today).")
  private String asOf;

  /** Ends the help with an example and with the columns of every table. */
  static final class Tables implements CommandLine.IModelTransformer {
    @Override
    public CommandSpec transform(CommandSpec spec) {
      List<String> lines = new ArrayList<>();
      lines.add("");
      lines.add("copydesk facts add terms --to house --source \"City website\" \\");
      lines.add("    office=london-mayor \"holder=Ann Lee\" start=2028-05-04");
      lines.add("");
      lines.add("The tables and their columns; what stands in brackets may be left out:");
      for (Schema schema : Schema.values()) {
        lines.add("  " + schema.label() + ": " + String.join(", ", schema.shown()));
      }
      spec.usageMessage().footer(lines.toArray(String[]::new));
      return spec;
    }
  }

  private final Console console;

  FactsAddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path file = new Ledger(folder.resolve("facts")).add(schema(table), cells, citation());
    try (Writer out = console.writer()) {
      out.write("Written to " + file + "\n");
    }
    return 0;
  }

  private Citation citation() {
    try {
      return new Citation(source, asOf == null ? LocalDate.now() : LocalDate.parse(asOf));
    } catch (DateTimeParseException e) {
      throw new UsageException("--as-of is a day such as 2025-06-30, not “" + asOf + "”");
    }
  }

  /** The table called so; a {@link UsageException} names the nearest when there is none. */
  static Schema schema(String name) {
    List<String> labels = Arrays.stream(Schema.values()).map(Schema::label).toList();
    return Schema.named(name)
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no table “%s”%s (tables: %s)"
                        .formatted(name, Nearest.hint(name, labels), String.join(", ", labels))));
  }
}
