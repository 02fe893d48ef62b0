package org.copydesk.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.copydesk.desk.Decisions;
import org.copydesk.desk.RuleFare;
import org.copydesk.desk.Shift;
import org.copydesk.finding.Problem;
import org.copydesk.finding.RuleId;
import org.copydesk.report.RuleList;
import org.copydesk.report.RuleStats;
import org.copydesk.rule.RuleInfo;
import org.copydesk.settings.Settings;
import org.copydesk.settings.SettingsTree;
import org.copydesk.yaml.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(
    name = "rules",
    description = "List our own rules, and at what level each runs here.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RulesCommand implements Callable<Integer> {
  @Option(names = "--pack", paramLabel = "NAME", description = "Only the rules of this pack.")
  private String pack;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "NAME",
      defaultValue = "table",
      description = "table or json (default: table).")
  private String format;

  @Option(
      names = {"-a", "--all"},
      description = "List LanguageTool's rules too, and those that are off.")
  private boolean all;

  @Option(
      names = "--stats",
      description = {
        "Say how often each rule speaks in these stories,",
        "in findings per 1,000 words."
      })
  private boolean stats;

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = {
        "With --stats: say how each rule fared with the editors instead,",
        "from the file that serve keeps decisions in."
      })
  private Path decisions;

  @Mixin private StoryOptions stories;
  @Mixin private RuleOptions rules;

  private final Console console;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!List.of("table", "json").contains(format)) {
      throw new UsageException("--format is table or json, not “" + format + "”");
    }
    if (!stories.none() && !stats) {
      throw new UsageException("stories are read for --stats only; to check them, copydesk check");
    }
    if (decisions != null) {
      return fared();
    }
    return stats ? count() : list();
  }

  private int list() throws IOException {
    Settings settings = rules.settings(console).settings(Console.HERE);
    boolean theirs = all || RuleId.LANGUAGETOOL.equals(pack);
    List<RuleInfo> book = (theirs ? Newsroom.rules(settings) : Newsroom.ownRules(settings)).all();
    TreeSet<String> packs = new TreeSet<>();
    packs.add(RuleId.LANGUAGETOOL);
    book.forEach(info -> packs.add(info.id().pack()));
    if (pack != null && !packs.contains(pack)) {
      throw new UsageException(
          "there is no pack “%s”%s (packs: %s)"
              .formatted(pack, Nearest.hint(pack, packs), String.join(", ", packs)));
    }
    List<RuleList.Row> rows =
        book.stream()
            .filter(info -> pack == null || info.id().names().contains(pack))
            .map(info -> new RuleList.Row(info, settings.levelOf(info).label()))
            .filter(row -> all || !row.level().equals("off"))
            .toList();
    try (Writer out = console.writer()) {
      if (format.equals("json")) {
        RuleList.json(rows, out);
      } else {
        RuleList.table(rows, console.palette("auto"), console.width(), out);
        if (!theirs) {
          out.write(
              "LanguageTool's rules are listed with --all, those that are on with --pack lt\n");
        }
      }
    }
    return 0;
  }

  /** Writes a line a rule, parted by tabs, the headings first. */
  private int fared() throws IOException {
    if (!stats || !stories.none()) {
      throw new UsageException("--decisions goes with --stats, and without stories");
    }
    if (!Files.isRegularFile(decisions)) {
      throw new UsageException("there is no file of decisions " + decisions);
    }
    try (Decisions held = Decisions.in(decisions);
        Writer out = console.writer()) {
      out.write("rule\tshown\taccepted\tkept\tnoisy\n");
      for (RuleFare one : held.standings()) {
        List<String> kept = new ArrayList<>();
        one.kept()
            .forEach((reason, count) -> kept.add(reason.replaceAll("\\s", " ") + ": " + count));
        out.write(
            "%s\t%d\t%d\t%s\t%s\n"
                .formatted(
                    one.rule(),
                    one.shown(),
                    one.accepted(),
                    String.join("; ", kept),
                    one.noisy() ? "noisy" : ""));
      }
    } catch (Decisions.DecisionsException e) {
      throw new UsageException(e.getMessage());
    }
    return 0;
  }

  private int count() throws IOException {
    SettingsTree settings = rules.settings(console);
    Checking checking = new Checking(console, stories, settings, Newsroom.desk(), Gate.open());
    List<StoryOptions.Filing> filings = stories.filings(settings);
    RuleStats counts = new RuleStats();
    boolean[] failed = {false};
    int threads = Math.min(filings.size(), Runtime.getRuntime().availableProcessors());
    try (Progress progress = Progress.of(console, filings.size())) {
      new Shift(threads)
          .<Checking.Checked>work(
              filings.stream().map(checking::task).iterator(),
              checked -> {
                checked.verdict().page().ifPresent(counts::add);
                for (Problem problem : checked.verdict().problems()) {
                  progress.pause();
                  failed[0] = true;
                  console.say(problem.told());
                }
                progress.step();
              });
    }
    try (Writer out = console.writer()) {
      if (format.equals("json")) {
        counts.json(out);
      } else {
        counts.table(console.palette("auto"), out);
      }
    }
    return failed[0] ? Main.FAILED : 0;
  }
}
