package org.copydesk.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copydesk.cli.Checking.Checked;
import org.copydesk.cli.StoryOptions.Filing;
import org.copydesk.desk.Baseline;
import org.copydesk.desk.DraftFile;
import org.copydesk.desk.Shift;
import org.copydesk.finding.Page;
import org.copydesk.settings.Settings;
import org.copydesk.settings.SettingsTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Accepts what is there, so that only new findings are heard. */
@Command(
    name = "baseline",
    description = "Accept the findings that are there, so that only new ones are heard.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      BaselineCommand.Create.class,
      BaselineCommand.Update.class,
      BaselineCommand.Show.class
    })
final class BaselineCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: create, update or show.");
  }

  /** Where the baseline is kept. */
  static final class BaselineFile {
    @Option(
        names = "--baseline",
        paramLabel = "FILE",
        description = "The baseline's file (default: " + Gate.BASELINE + ").")
    private Path file;

    Path in(SettingsTree settings) {
      if (file != null) {
        return file;
      }
      return settings
          .settings(Console.HERE)
          .baseline()
          .map(Settings.Held::value)
          .orElse(Path.of(Gate.BASELINE));
    }
  }

  /** What all three need. */
  abstract static class Work implements Callable<Integer> {
    @Mixin private StoryOptions stories;
    @Mixin private RuleOptions rules;
    @Mixin private BaselineFile baseline;

    private final Console console;

    Work(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() throws IOException {
      SettingsTree settings = rules.settings(console);
      Path file = baseline.in(settings);
      Baseline before = Files.exists(file) ? Gate.read(file) : Baseline.NONE;
      Optional<Baseline> after = revised(file, before, settings);
      try (Writer out = console.writer()) {
        if (after.isPresent()) {
          write(file, after.get());
          out.write(
              "%s: %d findings accepted, %d before\n"
                  .formatted(file, after.get().size(), before.size()));
        } else {
          show(before, out);
        }
      }
      return 0;
    }

    /** The baseline to write; empty to show the one that is there. */
    abstract Optional<Baseline> revised(Path file, Baseline before, SettingsTree settings)
        throws IOException;

    /** Checks every story and hands each page to {@code with}. */
    final Baseline over(SettingsTree settings, Path file, Baseline first, Revision with)
        throws IOException {
      Checking checking = new Checking(console, stories, settings, Newsroom.desk(), Gate.open());
      List<Filing> filings = stories.filings(settings);
      Baseline[] now = {first};
      int threads = Math.min(filings.size(), Runtime.getRuntime().availableProcessors());
      new Shift(threads)
          .<Checked>work(
              filings.stream().map(checking::task).iterator(),
              checked -> {
                if (!checked.verdict().problems().isEmpty()) {
                  throw new UsageException(
                      "the baseline was left as it is: "
                          + checked.verdict().problems().get(0).told());
                }
                Page page = checked.verdict().page().orElseThrow();
                now[0] = with.of(now[0], Gate.story(file, checked.filing()), page);
              });
      return now[0];
    }

    private static void show(Baseline baseline, Writer out) throws IOException {
      for (Baseline.Entry entry : baseline.entries()) {
        String times = entry.count() > 1 ? " (" + entry.count() + " times)" : "";
        out.write("%s  %s%s  “%s”\n".formatted(entry.story(), entry.rule(), times, entry.words()));
      }
      out.write(baseline.size() + " findings accepted\n");
    }

    private static void write(Path file, Baseline baseline) throws IOException {
      Path draft = DraftFile.of(file);
      try {
        Files.writeString(draft, baseline.text());
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    }
  }

  /** How a page changes a baseline. */
  @FunctionalInterface
  interface Revision {
    Baseline of(Baseline before, String story, Page page);
  }

  /** Accepts everything the named stories have now. */
  @Command(
      name = "create",
      description = "Accept every finding the stories have now.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Create extends Work {
    Create(Console console) {
      super(console);
    }

    @Override
    Optional<Baseline> revised(Path file, Baseline before, SettingsTree settings)
        throws IOException {
      return Optional.of(over(settings, file, before, Baseline::accepting));
    }
  }

  /** Drops what is solved. */
  @Command(
      name = "update",
      description = "Drop what is solved, and stories that are gone; accept nothing new.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Update extends Work {
    Update(Console console) {
      super(console);
    }

    @Override
    Optional<Baseline> revised(Path file, Baseline before, SettingsTree settings)
        throws IOException {
      return Optional.of(
          over(
                  settings,
                  file,
                  before,
                  (now, story, page) -> now.dropping(story, page, Gate.gone(file)))
              .keeping(Gate.gone(file).negate()));
    }
  }

  /** Lists what is accepted. */
  @Command(
      name = "show",
      description = "List what is accepted.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  static final class Show extends Work {
    Show(Console console) {
      super(console);
    }

    @Override
    Optional<Baseline> revised(Path file, Baseline before, SettingsTree settings) {
      if (!Files.exists(file)) {
        throw new UsageException(
            "there is no baseline " + file + "; make it with “copydesk baseline create”");
      }
      return Optional.empty();
    }
  }
}
