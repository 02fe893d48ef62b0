package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.cli.StoryOptions.Filing;
import org.copydesk.desk.Shift;
import org.copydesk.memory.Lessons;
import org.copydesk.memory.MemoryFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads an archive into a memory. */
@Command(
    name = "learn",
    description = {
      "Read stories into a memory of what the newsroom has printed: names,",
      "titles, ages, deaths, bodies, dates, spellings, passages, each with",
      "the stories it rests on. Stories learned before are not read again."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ArchiveLearnCommand implements Callable<Integer> {
  @Mixin private StoryOptions stories;
  @Mixin private RuleOptions rules;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      required = true,
      description = "The memory: made, or added to.")
  private Path out;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "How many stories to read at once (default: one a processor).")
  private int jobs;

  private final Console console;

  ArchiveLearnCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (jobs < 0) {
      throw new UsageException("--jobs is at least 1");
    }
    List<Filing> filings = stories.filings(rules.settings(console));
    int threads = jobs > 0 ? jobs : Runtime.getRuntime().availableProcessors();
    Lecture lecture = new Lecture(console, stories);
    try (Interruption interruption = Interruption.heeded();
        MemoryFile file = new MemoryFile(out);
        Progress progress = Progress.of(console, filings.size())) {
      Classroom room = new Classroom(file, console);
      new Shift(Math.max(1, Math.min(threads, filings.size())))
          .<Lessons>work(
              interruption.until(
                  filings.stream()
                      .map(f -> (Callable<Lessons>) () -> lecture.lessons(f))
                      .iterator()),
              lessons -> {
                progress.pause();
                room.take(lessons);
                progress.step();
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
