package org.copydesk.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.facts.WikidataComparison;
import org.copydesk.facts.WikidataOverlay;
import org.copydesk.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the newsroom's tables of facts to the day of a Wikidata dump. */
@Command(
    name = "update",
    description = {
      "Bring people and terms of office to the day of a Wikidata JSON dump (one",
      "entity a line; plain, .gz or .bz2): ends, successors and deaths go into a",
      "dated folder beside your own tables, which is laid over ours."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class FactsUpdateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DUMP", description = "The dump.")
  private Path dump;

  @Option(
      names = "--into",
      required = true,
      paramLabel = "FOLDER",
      description = "Your folder of rules, whose tables stand in its folder “facts”.")
  private Path rules;

  private final Console console;

  FactsUpdateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(rules)) {
      throw new UsageException("there is no folder " + rules);
    }
    WikidataComparison comparison = against(dump, console);
    int rows = comparison.newer().values().stream().mapToInt(List::size).sum();
    Path folder = WikidataOverlay.write(rules.resolve("facts"), comparison);
    try (Writer out = console.writer()) {
      out.write(
          "%,d rows known on %s are in %s; look them through.%n"
              .formatted(rows, comparison.day(), folder));
    }
    return 0;
  }

  /** The tables that stories of this folder are checked by, held against a dump. */
  static WikidataComparison against(Path dump, Console console) throws IOException {
    if (!Files.isRegularFile(dump)) {
      throw new UsageException("there is no dump " + dump);
    }
    Settings settings = new RuleOptions().settings(console).settings(Console.HERE);
    return Newsroom.tables(settings).against(dump);
  }
}
