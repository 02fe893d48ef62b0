package org.copydesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.copydesk.article.Article;
import org.copydesk.cli.StoryOptions.Filing;
import org.copydesk.desk.Shift;
import org.copydesk.memory.Fold;
import org.copydesk.memory.Learner;
import org.copydesk.memory.MemoryFile;
import org.copydesk.memory.MemoryFile.Learned;
import org.copydesk.memory.Row;
import org.copydesk.read.Readers;
import org.copydesk.read.UnreadableStoryException;
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
  private static final int BATCH = 2_000;

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

  /** What one story taught; empty rows without a day. */
  private record Lesson(long id, String name, LocalDate day, List<Row> rows) {}

  /** What one file taught, or why it taught nothing. */
  private record Lessons(List<Lesson> all, List<String> troubles) {}

  @Override
  public Integer call() throws IOException {
    if (jobs < 0) {
      throw new UsageException("--jobs is at least 1");
    }
    List<Filing> filings = stories.filings(rules.settings(console));
    int threads = jobs > 0 ? jobs : Runtime.getRuntime().availableProcessors();
    try (Interruption interruption = Interruption.heeded();
        MemoryFile file = new MemoryFile(out);
        Progress progress = Progress.of(console, filings.size())) {
      Classroom room = new Classroom(file);
      new Shift(Math.max(1, Math.min(threads, filings.size())))
          .<Lessons>work(
              interruption.until(
                  filings.stream().map(f -> (Callable<Lessons>) () -> lessons(f)).iterator()),
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

  private Lessons lessons(Filing filing) {
    List<Lesson> all = new ArrayList<>();
    try {
      for (Article read : Readers.read(filing.name(), filing.bytes(console), stories.format())) {
        Article article = Newsroom.tagged(stories.told(read));
        List<Row> learned = Learner.rows(article, Newsroom.lexicon());
        LocalDate day = article.metadata().published().orElse(LocalDate.EPOCH);
        boolean dated = article.metadata().published().isPresent();
        all.add(new Lesson(dated ? Learner.id(article) : 0, article.source().name(), day, learned));
      }
    } catch (UnreadableStoryException e) {
      return new Lessons(all, List.of(e.getMessage()));
    } catch (IOException | UncheckedIOException e) {
      return new Lessons(all, List.of(filing.name() + ": cannot be read: " + e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      return new Lessons(
          all,
          List.of(filing.name() + ": could not be learned from (" + e + "); please report it"));
    }
    return new Lessons(all, List.of());
  }

  /** Takes lessons and writes them batch by batch. */
  private final class Classroom {
    private final MemoryFile file;
    private final Set<Long> heard = new HashSet<>();
    private List<Learned> learned = new ArrayList<>();
    private Fold fold = new Fold();
    private long news;
    private long known;
    private long undated;
    private long failed;

    Classroom(MemoryFile file) {
      this.file = file;
    }

    void take(Lessons lessons) {
      lessons.troubles().forEach(console::say);
      failed += lessons.troubles().size();
      for (Lesson lesson : lessons.all()) {
        if (lesson.id() == 0) {
          undated++;
        } else if (!heard.add(lesson.id()) || file.knows(lesson.id())) {
          known++;
        } else {
          news++;
          learned.add(new Learned(lesson.id(), lesson.name(), lesson.day()));
          fold.add(lesson.rows());
        }
      }
      if (learned.size() >= BATCH) {
        write();
      }
    }

    private void write() {
      file.add(learned, fold);
      learned = new ArrayList<>();
      fold = new Fold();
      heard.clear();
    }

    void end() {
      write();
      if (news > 0) {
        file.finish();
      }
      console.say("learned from %,d %s".formatted(news, news == 1 ? "story" : "stories"));
      if (known > 0) {
        console.say("%,d were known already".formatted(known));
      }
      if (undated > 0) {
        console.say(
            "%,d left out, for they do not say when they were published (see --published)"
                .formatted(undated));
      }
    }

    int status() {
      return failed > 0 ? Main.FAILED : 0;
    }
  }
}
