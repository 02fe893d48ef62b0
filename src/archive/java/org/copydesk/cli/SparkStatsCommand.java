package org.copydesk.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.copydesk.archive.ArchiveStats;
import org.copydesk.archive.Cluster;
import org.copydesk.archive.StatsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how every rule behaved over an archive. */
@Command(
    name = "stats",
    description = "How every rule behaved in what “check” wrote: how often, where, with examples.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SparkStatsCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FOLDER", description = "What “check --out” wrote.")
  private Path folder;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "NAME",
      defaultValue = "terminal",
      description = "terminal, json or html (default: terminal).")
  private String format;

  @Mixin private SparkOptions spark;

  private final Console console;

  SparkStatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!Set.of("terminal", "json", "html").contains(format)) {
      throw new UsageException("--format is terminal, json or html, not “" + format + "”");
    }
    if (!Files.isDirectory(folder.resolve("findings"))) {
      throw new UsageException(
          folder
              + " holds no findings; “copydesk-archive check STORIES --out "
              + folder
              + "” does");
    }
    try (Cluster cluster = spark.begin();
        Writer out = console.writer()) {
      ArchiveStats stats = ArchiveStats.of(cluster, folder);
      out.write(
          switch (format) {
            case "json" -> StatsReport.json(stats);
            case "html" -> StatsReport.html(stats);
            default -> StatsReport.terminal(stats);
          });
    }
    return 0;
  }
}
