package org.copydesk.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.copydesk.desk.CacheFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks into the folder of kept pages, or empties it. */
@Command(
    name = "cache",
    description = "Show or clear the pages kept from earlier runs (see check --cache).",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {CacheCommand.Show.class, CacheCommand.Clear.class})
final class CacheCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: show or clear.");
  }

  /** What both need. */
  abstract static class Work implements Callable<Integer> {
    @Parameters(
        arity = "0..1",
        paramLabel = "FOLDER",
        description = "The cache (default: .copydesk-cache).")
    private Path folder = CacheOptions.FOLDER;

    private final Console console;

    Work(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() throws IOException {
      CacheFolder.Stock stock = stock(new CacheFolder(folder));
      try (Writer out = console.writer()) {
        out.write(
            String.format(
                Locale.ENGLISH,
                "%s: %,d pages %s, %,d kB\n",
                folder,
                stock.pages(),
                done(),
                (stock.bytes() + 1023) / 1024));
      }
      return 0;
    }

    abstract CacheFolder.Stock stock(CacheFolder cache) throws IOException;

    abstract String done();
  }

  /** Says how much is kept. */
  @Command(
      name = "show",
      description = "Say how many pages are kept.",
      mixinStandardHelpOptions = true)
  static final class Show extends Work {
    Show(Console console) {
      super(console);
    }

    @Override
    CacheFolder.Stock stock(CacheFolder cache) throws IOException {
      return cache.stock();
    }

    @Override
    String done() {
      return "kept";
    }
  }

  /** Empties the cache. */
  @Command(name = "clear", description = "Drop every page.", mixinStandardHelpOptions = true)
  static final class Clear extends Work {
    Clear(Console console) {
      super(console);
    }

    @Override
    CacheFolder.Stock stock(CacheFolder cache) throws IOException {
      return cache.clear();
    }

    @Override
    String done() {
      return "dropped";
    }
  }
}
