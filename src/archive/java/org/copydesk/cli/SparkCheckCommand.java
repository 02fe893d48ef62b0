package org.copydesk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.SparkException;
import org.copydesk.archive.ArchiveRun;
import org.copydesk.archive.ArchiveStats;
import org.copydesk.archive.Cluster;
import org.copydesk.archive.Digest;
import org.copydesk.archive.StatsReport;
import org.copydesk.cli.StoryOptions.Filing;
import org.copydesk.settings.Settings;
import org.copydesk.settings.SettingsTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tries every rule on a whole archive. */
@Command(
    name = "check",
    description = {
      "Try every rule on a whole archive: findings and stories as Parquet,",
      "findings.jsonl as “copydesk check --format jsonl” writes it, and how",
      "every rule behaved. What was done before and has not changed is kept."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SparkCheckCommand implements Callable<Integer> {
  @Mixin private StoryOptions stories;
  @Mixin private RuleOptions rules;
  @Mixin private SparkOptions spark;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      required = true,
      description = "Where everything goes.")
  private Path out;

  @Spec private CommandSpec spec;

  private final Console console;

  SparkCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    SettingsTree settings = rules.settings(console);
    try (Interruption interruption = Interruption.heeded();
        Cluster cluster = spark.begin()) {
      spark.open(stories, cluster, out.resolve("unpacked"));
      return check(settings, cluster, interruption);
    } catch (Exception e) {
      if (e instanceof SparkException || e instanceof IOException) {
        throw new IOException(why(e) + "; what was done is kept in " + out, e);
      }
      throw e;
    }
  }

  /** What is at the bottom of it: "No space left on device", where Spark says more and less. */
  private static String why(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? e.getMessage() : root.getMessage();
  }

  private int check(SettingsTree settings, Cluster cluster, Interruption interruption)
      throws IOException {
    List<Filing> filings = stories.filings(settings);
    List<String> names = filings.stream().map(Filing::name).toList();
    try (Progress progress = Progress.of(console, names.size())) {
      Lookout lookout = new Lookout(console, interruption, progress);
      boolean whole =
          new ArchiveRun(cluster, new ArchiveOffice(wishes()), spark.block(), lookout)
              .check(names, out, surroundings(settings, filings));
      if (!whole) {
        lookout.say("stopped; the blocks that are whole are kept, and the next run goes on there");
        return Main.FAILED;
      }
    }
    ArchiveStats stats = ArchiveStats.of(cluster, out);
    Files.writeString(out.resolve("stats.json"), StatsReport.json(stats));
    Files.writeString(out.resolve("stats.html"), StatsReport.html(stats));
    console.out().write(StatsReport.terminal(stats).getBytes(StandardCharsets.UTF_8));
    console.out().flush();
    return stats.problems() > 0 ? Main.FAILED : 0;
  }

  /** The options that say which rules hold, for other machines. */
  private List<String> wishes() {
    List<String> wishes = new ArrayList<>();
    for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
      boolean ours =
          List.of("--out", "--master", "--conf", "--block", "--fields")
              .contains(option.longestName());
      if (!ours && option.stringValues().isEmpty()) {
        wishes.add(option.longestName());
      }
      if (!ours) {
        option.stringValues().forEach(value -> wishes.add(option.longestName() + "=" + value));
      }
    }
    return wishes;
  }

  /** What besides the stories decides what is found. */
  private String surroundings(SettingsTree tree, List<Filing> filings) throws IOException {
    TreeSet<String> all = new TreeSet<>();
    TreeSet<Path> folders = new TreeSet<>();
    TreeSet<Path> places = new TreeSet<>();
    for (Filing filing : filings) {
      Path folder = filing.place().toAbsolutePath().getParent();
      if (places.add(folder)) {
        Settings settings = tree.settings(filing.place());
        all.add(settings.toString());
        folders.addAll(settings.rules());
        settings.facts().ifPresent(held -> folders.add(held.value()));
        settings.memory().ifPresent(held -> folders.add(held.value()));
      }
    }
    StringBuilder text = new StringBuilder(Version.number()).append(wishes()).append(all);
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          text.append(file).append(Digest.of(Files.readAllBytes(file)));
        }
      }
    }
    return Digest.of(text.toString());
  }
}
