package org.copydesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.article.Article;
import org.copydesk.article.Source;
import org.copydesk.cli.StoryOptions.Filing;
import org.copydesk.desk.Desk;
import org.copydesk.desk.Shift;
import org.copydesk.desk.Verdict;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Summary;
import org.copydesk.read.Readers;
import org.copydesk.read.UnreadableStoryException;
import org.copydesk.settings.Level;
import org.copydesk.settings.Settings;
import org.copydesk.settings.SettingsTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads stories and reports what is wrong with them. */
@Command(
    name = "check",
    description = "Read stories and report what is wrong with them.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  @Mixin private StoryOptions stories;
  @Mixin private ReportOptions report;
  @Mixin private RuleOptions rules;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "How many stories to read at once (default: one a processor).")
  private int jobs;

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  /** A story marked up, and whether it fails the run. */
  private record Checked(Verdict verdict, boolean fails) {}

  @Override
  public Integer call() throws IOException {
    if (jobs < 0) {
      throw new UsageException("--jobs is at least 1");
    }
    SettingsTree settings = rules.settings();
    List<Filing> filings = stories.filings(settings);
    int threads = jobs > 0 ? jobs : Runtime.getRuntime().availableProcessors();
    Desk desk = Newsroom.desk();
    try (Destinations destinations = report.open(console, Newsroom.rules(Settings.BUILT_IN));
        Progress progress = Progress.of(console, filings.size())) {
      Tally tally = new Tally();
      new Shift(Math.min(threads, filings.size()))
          .<Checked>work(
              filings.stream().map(filing -> task(desk, settings, filing)).iterator(),
              checked -> {
                progress.pause();
                tally.take(checked, destinations);
                progress.step();
              });
      progress.pause();
      destinations.end(tally.summary);
      return tally.summary.problems() > 0 ? Main.FAILED : tally.fails ? 1 : 0;
    }
  }

  private Callable<Checked> task(Desk desk, SettingsTree tree, Filing filing) {
    return () -> {
      Settings settings = tree.settings(filing.place());
      Verdict verdict = verdict(desk, settings, filing);
      return new Checked(verdict, verdict.page().filter(page -> fails(page, settings)).isPresent());
    };
  }

  private Verdict verdict(Desk desk, Settings settings, Filing filing) {
    try {
      Source source = filing.read(console);
      Article article = Readers.read(source, stories.format());
      return desk.check(stories.told(article), settings);
    } catch (UnreadableStoryException e) {
      return Verdict.unread(Problem.of(filing.name(), e.getMessage()));
    } catch (IOException | UncheckedIOException e) {
      return Verdict.unread(Problem.of(filing.name(), "cannot be read: " + e.getMessage()));
    }
  }

  private static boolean fails(Page page, Settings settings) {
    Level failOn = settings.failOn();
    return page.findings().stream()
        .anyMatch(
            finding ->
                failOn.severity().filter(at -> finding.severity().compareTo(at) >= 0).isPresent());
  }

  /** The totals so far. */
  private final class Tally {
    private Summary summary = Summary.NONE;
    private boolean fails;

    private void take(Checked checked, Destinations destinations) throws IOException {
      fails |= checked.fails();
      if (checked.verdict().page().isPresent()) {
        Page page = checked.verdict().page().get();
        notice(page.article().source());
        summary = summary.plus(page);
        destinations.page(page);
      }
      for (Problem problem : checked.verdict().problems()) {
        summary = summary.plus(problem);
        console.say(problem.story().map(story -> story + ": ").orElse("") + problem.message());
        destinations.problem(problem);
      }
    }

    private void notice(Source source) {
      if (source.encoding().guessed()) {
        console.say(
            source.name()
                + ": not valid UTF-8, read as "
                + source.encoding().charset().name()
                + "; save it as UTF-8 to be sure");
      }
    }
  }
}
