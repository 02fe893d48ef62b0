package org.copydesk.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.copydesk.article.Source;
import org.copydesk.cli.Checking.Checked;
import org.copydesk.cli.StoryOptions.Filing;
import org.copydesk.desk.Desk;
import org.copydesk.desk.ResultCache;
import org.copydesk.desk.Shift;
import org.copydesk.desk.SpareThreads;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Summary;
import org.copydesk.language.Groundwork;
import org.copydesk.settings.SettingsTree;
import org.copydesk.sources.SourcePack;
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
  @Mixin private SourceOptions sources;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "How many stories to read at once (default: one a processor).")
  private int jobs;

  @Option(
      names = "--watch",
      description = "Stay, and check a story again whenever its file changes.")
  private boolean watch;

  @Option(
      names = "--verbose",
      description = {
        "Tell on standard error, block by block, what was taken for",
        "what in a story, and what was left out."
      })
  private boolean verbose;

  private final Console console;
  private SourcePack held = SourcePack.NONE;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (jobs < 0) {
      throw new UsageException("--jobs is at least 1");
    }
    try (Trust trust = gate.trust(stories)) {
      return check(trust);
    }
  }

  private int check(Trust trust) throws IOException {
    SettingsTree settings = rules.settings(console, trust);
    Gate through = gate.gate(stories, trust);
    List<Filing> filings = gate.narrow(stories, settings, through);
    held = sources.read();
    // What was found without sources, or with others, is not what is found with these.
    Optional<ResultCache> pages = held == SourcePack.NONE ? cache.open(console) : Optional.empty();
    boolean idle = threads() > 1 && filings.size() == 1;
    Desk desk = Newsroom.desk(pages, idle ? new SpareThreads(threads()) : SpareThreads.NONE, held);
    Checking checking = new Checking(console, stories, settings, desk, through);
    int status = run(settings, checking, filings, held.problems());
    CacheOptions.close(pages, console);
    for (Path file : through.outOfDate()) {
      console.say(
          file
              + " calls rules of LanguageTool as they were called before; “copydesk baseline"
              + " update” writes it anew");
    }
    return watch
        ? new Watch(console).over(filings, changed -> run(settings, checking, changed, List.of()))
        : status;
  }

  private int run(
      SettingsTree settings, Checking checking, List<Filing> filings, List<String> unread)
      throws IOException {
    boolean patches = fixes.shows() && !report.takesStandardOutput();
    try (Interruption interruption = Interruption.heeded();
        Destinations destinations =
            report.open(
                patches ? console.aside() : console,
                Newsroom.rules(settings, filings),
                StoryNames.of(filings));
        Progress progress = Progress.of(console, filings.size())) {
      Tally tally = new Tally(patches ? console.out() : console.errors());
      for (String source : unread) {
        tally.take(new Problem(Optional.empty(), Optional.empty(), source), destinations);
      }
      new Shift(Math.max(1, Math.min(threads(), filings.size())))
          .<Checked>work(
              interruption.until(filings.stream().map(filing -> task(checking, filing)).iterator()),
              checked -> {
                progress.pause();
                tally.take(checked, destinations);
                progress.step();
              });
      progress.pause();
      Groundwork.notice().ifPresent(console::say);
      tally.age.notice().ifPresent(console::say);
      if (interruption.asked()) {
        console.say(
            "stopped after "
                + tally.summary.stories()
                + " of "
                + filings.size()
                + " stories; the report holds those");
      }
      if (fixes.wanted()) {
        console.say(tally.changed());
      }
      destinations.end(tally.summary);
      return tally.status();
    }
  }

  private Callable<Checked> task(Checking checking, Filing filing) {
    return fixes.wanted() ? () -> fixes.fixed(console, checking, filing) : checking.task(filing);
  }

  private int threads() {
    return jobs > 0 ? jobs : Runtime.getRuntime().availableProcessors();
  }

  /** The totals so far. */
  private final class Tally {
    private final OutputStream patches;
    private Summary summary = Summary.NONE;
    private final TableAge age = new TableAge();
    private final Set<String> told = new HashSet<>();
    private boolean fails;
    private int changed;

    private Tally(OutputStream patches) {
      this.patches = patches;
    }

    private int status() {
      if (summary.problems() > 0) {
        return Main.FAILED;
      }
      return fails || fixes.shows() && changed > 0 ? 1 : 0;
    }

    private String changed() {
      String stories = changed == 1 ? "1 story" : changed + " stories";
      return stories + (fixes.shows() ? " would be changed" : " changed");
    }

    private void take(Checked checked, Destinations destinations) throws IOException {
      fails |= checked.fails();
      summary = summary.ranFor(checked.rules());
      checked.unheeded().forEach(console::say);
      if (checked.patch().isPresent()) {
        changed++;
        if (fixes.shows()) {
          patches.write(checked.patch().get().getBytes(StandardCharsets.UTF_8));
          patches.flush();
        } else {
          console.say("fixed " + checked.filing().name());
        }
      }
      if (checked.verdict().page().isPresent()) {
        Page page = checked.verdict().page().get();
        notice(page.article().source());
        Account.notices(page.article()).forEach(console::say);
        held.searched(page.article()).ifPresent(console::say);
        if (verbose) {
          Account.full(page.article()).forEach(console::say);
        }
        summary = summary.plus(page);
        page.findings().forEach(finding -> age.take(page.article(), finding));
        destinations.page(page);
      }
      for (Problem problem : checked.verdict().problems()) {
        take(problem, destinations);
      }
    }

    /** Takes a problem; one that is no story's own is told once. */
    private void take(Problem problem, Destinations destinations) throws IOException {
      if (problem.story().isEmpty() && !told.add(problem.message())) {
        return;
      }
      summary = summary.plus(problem);
      console.say(problem.told());
      destinations.problem(problem);
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
