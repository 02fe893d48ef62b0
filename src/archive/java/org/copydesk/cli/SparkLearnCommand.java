package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.archive.ArchiveRun;
import org.copydesk.archive.Cluster;
import org.copydesk.cli.StoryOptions.Filing;
import org.copydesk.memory.MemoryFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads an archive into a memory, on many machines. */
@Command(
    name = "learn",
    description = {
      "Read stories into a memory of what the newsroom has printed, as",
      "“copydesk archive learn” does, on as many machines as Spark has."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SparkLearnCommand implements Callable<Integer> {
  @Mixin private StoryOptions stories;
  @Mixin private RuleOptions rules;
  @Mixin private SparkOptions spark;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      required = true,
      description = "The memory: made, or added to.")
  private Path out;

  private final Console console;

  SparkLearnCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Interruption interruption = Interruption.heeded();
        MemoryFile file = new MemoryFile(out);
        Cluster cluster = spark.begin()) {
      spark.open(stories, cluster, out.resolveSibling(out.getFileName() + ".unpacked"));
      return learn(file, cluster, interruption);
    }
  }

  private int learn(MemoryFile file, Cluster cluster, Interruption interruption)
      throws IOException {
    List<String> names =
        stories.filings(rules.settings(console)).stream().map(Filing::name).toList();
    try (Progress progress = Progress.of(console, names.size())) {
      Classroom room = new Classroom(file, console);
      List<String> wishes = new ArrayList<>();
      stories.day().ifPresent(day -> wishes.add("--published=" + day));
      stories.format().ifPresent(format -> wishes.add("--format-in=" + format));
      new ArchiveRun(
              cluster,
              new ArchiveOffice(wishes),
              spark.block(),
              new Lookout(console, interruption, progress))
          .learn(
              names,
              lessons -> {
                progress.pause();
                room.take(lessons);
              });
      progress.pause();
      room.end();
      if (interruption.asked()) {
        console.say("stopped; what was learned is kept, and the next run goes on from there");
      }
      return room.status();
    }
  }
}
