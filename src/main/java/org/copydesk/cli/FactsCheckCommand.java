package org.copydesk.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.facts.Facts;
import org.copydesk.facts.FactsException;
import org.copydesk.facts.Ledger;
import org.copydesk.facts.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Holds tables of facts against their schemas and against one another. */
@Command(
    name = "check",
    description = "Check tables of facts: those that come with Copydesk, and your own.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class FactsCheckCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "FOLDER",
      description = "Your folders of rules, whose tables stand in their folders “facts”.")
  private List<Path> folders = new ArrayList<>();

  private final Console console;

  FactsCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> tables = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new UsageException("there is no folder " + folder);
      }
      Path facts = Files.isDirectory(folder.resolve("facts")) ? folder.resolve("facts") : folder;
      tables.add(facts);
      faults.addAll(new Ledger(facts).faults());
    }
    Facts facts = Facts.over(tables);
    if (faults.isEmpty()) {
      try {
        facts.readAll();
        faults.addAll(facts.contradictions());
      } catch (FactsException e) {
        faults.add(e.getMessage());
      }
    }
    faults.forEach(console::say);
    if (!faults.isEmpty()) {
      return Main.FAILED;
    }
    int rows = 0;
    for (Schema schema : Schema.values()) {
      rows += facts.entries(schema).size();
    }
    try (Writer out = console.writer()) {
      out.write("%d tables with %,d facts are in order.%n".formatted(Schema.values().length, rows));
    }
    return 0;
  }
}
