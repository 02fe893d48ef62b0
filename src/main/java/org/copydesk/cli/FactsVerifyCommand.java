package org.copydesk.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.copydesk.facts.WikidataComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds the tables of facts against a Wikidata dump and lists what is otherwise there. */
@Command(
    name = "verify",
    description = {
      "List where the tables of people and terms of office differ from a Wikidata",
      "JSON dump (one entity a line; plain, .gz or .bz2)."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class FactsVerifyCommand implements Callable<Integer> {
  @Option(names = "--against", required = true, paramLabel = "DUMP", description = "The dump.")
  private Path dump;

  private final Console console;

  FactsVerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    WikidataComparison comparison = FactsUpdateCommand.against(dump, console);
    try (Writer out = console.writer()) {
      for (WikidataComparison.Difference difference : comparison.differences()) {
        out.write(difference + "\n");
      }
      out.write(
          "%,d differences from the dump of %s.%n"
              .formatted(comparison.differences().size(), comparison.day()));
    }
    return comparison.differences().isEmpty() ? 0 : Main.FAILED;
  }
}
