package org.copydesk.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copydesk.facts.WikidataImport;
import org.copydesk.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a Wikidata dump into the newsroom's store of facts. */
@Command(
    name = "import",
    description = {
      "Bring a Wikidata JSON dump (one entity a line; plain, .gz or .bz2)",
      "into your store of facts. Broken off, it goes on where it stopped."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class FactsImportCommand implements Callable<Integer> {
  private static final long BEAT = 200_000_000L;
  private static final int BAR = 30;

  @Parameters(paramLabel = "DUMP", description = "The dump.")
  private Path dump;

  @Option(
      names = "--store",
      paramLabel = "FILE",
      description = "The store (default: “facts” of the settings, or facts.db).")
  private Path store;

  private final Console console;
  private final long began = System.nanoTime();
  private long shown;

  FactsImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(dump)) {
      throw new UsageException("there is no dump " + dump);
    }
    Path file = Optional.ofNullable(store).or(this::fromSettings).orElse(Path.of("facts.db"));
    long size = Math.max(1, Files.size(dump));
    WikidataImport work =
        new WikidataImport(dump, file, (bytes, entities) -> show(bytes, size, entities));
    WikidataImport.Result result = work.run();
    if (console.errIsTerminal()) {
      console.err().print("\r\u001b[K");
    }
    result.named().forEach(bad -> console.say(dump + ", " + bad));
    if (result.bad() > result.named().size()) {
      console.say("… and " + (result.bad() - result.named().size()) + " more");
    }
    try (Writer out = console.writer()) {
      out.write(summary(result, file));
      if (fromSettings().isEmpty()) {
        out.write("Next: write “facts: " + file + "” into .copydesk.yml, so that it is asked\n");
      }
    }
    return 0;
  }

  private Optional<Path> fromSettings() {
    Settings settings = new RuleOptions().settings(console).settings(Console.HERE);
    return settings.facts().map(Settings.Held::value);
  }

  private String summary(WikidataImport.Result result, Path file) {
    double seconds = Math.max(0.001, (System.nanoTime() - began) / 1e9);
    String before =
        result.skipped() == 0
            ? ""
            : String.format(Locale.ENGLISH, " after %,d read before", result.skipped());
    return String.format(
        Locale.ENGLISH,
        "%,d entities read%s, %,d kept in %s, %,d bad; %.1f s, %,.0f a second%n",
        result.entities(),
        before,
        result.kept(),
        file,
        result.bad(),
        seconds,
        result.entities() / seconds);
  }

  private void show(long bytes, long size, long entities) {
    long now = System.nanoTime();
    if (!console.errIsTerminal() || now - shown < BEAT) {
      return;
    }
    shown = now;
    int filled = (int) Math.min(BAR, BAR * bytes / size);
    long left = (long) ((now - began) / 1e9 * (size - bytes) / Math.max(1, bytes));
    console
        .err()
        .print(
            String.format(
                Locale.ENGLISH,
                "\r[%s%s] %,d entities, about %s left\u001b[K",
                "#".repeat(filled),
                "-".repeat(BAR - filled),
                entities,
                left < 60 ? left + " s" : left / 60 + " min"));
    console.err().flush();
  }
}
