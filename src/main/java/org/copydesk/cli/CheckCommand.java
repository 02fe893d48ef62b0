package org.copydesk.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copydesk.article.Source;
import org.copydesk.cli.Checking.Checked;
import org.copydesk.cli.StoryOptions.Filing;
import org.copydesk.desk.Desk;
import org.copydesk.desk.ResultCache;
import org.copydesk.desk.Shift;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Summary;
import org.copydesk.language.Groundwork;
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
  @Mixin private GateOptions gate;
  @Mixin private FixOptions fixes;
  @Mixin private CacheOptions cache;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "How many stories to read at once (default: one a processor).")
  private int jobs;

  @Option(
      names = "--watch",
      description = "Stay, and check a story again whenever its file changes.")
  private boolean watch;

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (jobs < 0) {
      throw new UsageException("--jobs is at least 1");
    }
    SettingsTree settings = rules.settings(console);
    Gate through = gate.gate(stories);
    List<Filing> filings = gate.narrow(stories, settings, through);
    Optional<ResultCache> pages = cache.open(console);
    boolean idle = threads() > 1 && filings.size() == 1;
    Desk desk = Newsroom.desk(pages, idle ? Optional.of(new Aside()) : Optional.empty());
    Checking checking = new Checking(console, stories, settings, desk, through);
    if (fixes.wanted()) {
      return fixes.run(console, checking, filings);
    }
    int status = run(settings, checking, filings);
    CacheOptions.close(pages, console);
    return watch
        ? new Watch(console).over(filings, changed -> run(settings, checking, changed))
        : status;
  }

  private int run(SettingsTree settings, Checking checking, List<Filing> filings)
      throws IOException {
    try (Interruption interruption = Interruption.heeded();
        Destinations destinations = report.open(console, Newsroom.rules(settings, filings));
        Progress progress = Progress.of(console, filings.size())) {
      Tally tally = new Tally();
      new Shift(Math.max(1, Math.min(threads(), filings.size())))
          .<Checked>work(
              interruption.until(filings.stream().map(checking::task).iterator()),
              checked -> {
                progress.pause();
                tally.take(checked, destinations);
                progress.step();
              });
      progress.pause();
      Groundwork.notice().ifPresent(console::say);
      if (interruption.asked()) {
        console.say(
            "stopped after "
                + tally.summary.stories()
                + " of "
                + filings.size()
                + " stories; the report holds those");
      }
      destinations.end(tally.summary);
      return tally.summary.problems() > 0 ? Main.FAILED : tally.fails ? 1 : 0;
    }
  }

  private int threads() {
    return jobs > 0 ? jobs : Runtime.getRuntime().availableProcessors();
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
        console.say(problem.told());
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
