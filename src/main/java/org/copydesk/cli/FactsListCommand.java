package org.copydesk.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.copydesk.facts.Entry;
import org.copydesk.facts.FactStore;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Names;
import org.copydesk.facts.Schema;
import org.copydesk.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists facts. */
@Command(
    name = "list",
    description = "List the tables of facts, or the facts of one.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class FactsListCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "TABLE",
      description = "The table whose facts to list.")
  private String table;

  @Option(
      names = "--find",
      paramLabel = "WORDS",
      description = "Only facts that have these words, in any case and without accents.")
  private String words;

  @Mixin private RuleOptions rules;

  private final Console console;

  FactsListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = rules.settings(console).settings(Console.HERE);
    List<Path> folders = settings.rules().stream().map(folder -> folder.resolve("facts")).toList();
    Facts facts = Facts.over(folders);
    try (Writer out = console.writer()) {
      if (table != null) {
        facts(facts.entries(FactsAddCommand.schema(table)), out);
      } else if (words != null) {
        for (Schema schema : Schema.values()) {
          facts(facts.entries(schema), out);
        }
      } else {
        tables(facts, settings, out);
      }
    }
    return 0;
  }

  private void tables(Facts facts, Settings settings, Writer out) throws IOException {
    for (Schema schema : Schema.values()) {
      List<Entry> entries = facts.entries(schema);
      Function<Entry, String> day = entry -> entry.citation().asOf().toString();
      String latest = entries.stream().map(day).max(String::compareTo).orElse("");
      out.write("%-14s %,6d  as of %s%n".formatted(schema.label(), entries.size(), latest));
    }
    Optional<Path> store = settings.facts().map(Settings.Held::value);
    if (store.isPresent()) {
      try (FactStore open = FactStore.open(store.get())) {
        out.write("%s, as of %s%n".formatted(store.get(), open.asOf()));
        for (var count : open.counts().entrySet()) {
          out.write("%-14s %,6d%n".formatted("  " + count.getKey(), count.getValue()));
        }
      }
    }
  }

  private void facts(List<Entry> entries, Writer out) throws IOException {
    List<String> found = new ArrayList<>();
    for (Entry entry : entries) {
      String line = String.join("  ", entry.cells().stream().filter(c -> !c.isEmpty()).toList());
      if (words == null || Names.fold(line).contains(Names.fold(words))) {
        found.add(line.replace("|", ", ") + "  (" + entry.citation() + ")");
      }
    }
    for (String line : found) {
      out.write(line + "\n");
    }
  }
}
