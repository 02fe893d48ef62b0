package org.copydesk.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.desk.DraftFile;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Summary;
import org.copydesk.report.Edition;
import org.copydesk.report.Reporter;
import org.copydesk.rule.RuleBook;

/**
 * Where a run's reports go: standard output, and files. A file appears only when its report is
 * whole; until then, and when anything fails, what stood there stays.
 */
final class Destinations implements AutoCloseable {
  private final List<Destination> all = new ArrayList<>();
  private final StoryNames names;

  /** One report being written; in a file, as a draft until it is whole. */
  private record Destination(
      Edition edition, boolean typed, OutputStream out, Optional<Path> draft, Optional<Path> file) {
    /** Writes something; a file that cannot take it is named. */
    void tell(Telling what) throws IOException {
      try {
        what.tell(edition);
      } catch (IOException e) {
        if (file.isEmpty()) {
          throw e;
        }
        throw new IOException(
            "the report " + file.get() + " could not be written (" + e.getMessage() + ")", e);
      }
    }
  }

  /** Reports that call stories, where they are for machines, as {@code names} says. */
  Destinations(StoryNames names) {
    this.names = names;
  }

  /** Something written to an edition. */
  @FunctionalInterface
  private interface Telling {
    void tell(Edition edition) throws IOException;
  }

  /** Begins a report on standard output. */
  void standardOutput(Reporter reporter, RuleBook rules, OutputStream out) throws IOException {
    all.add(
        new Destination(
            reporter.begin(rules, out),
            reporter.isConversation(),
            out,
            Optional.empty(),
            Optional.empty()));
  }

  /** Begins a report in {@code file}. */
  void file(Reporter reporter, RuleBook rules, Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new UsageException(file + " is a folder; name a file to write the report to");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A device or a pipe is written to, never replaced.
      OutputStream out = Files.newOutputStream(file);
      all.add(
          new Destination(
              reporter.begin(rules, out),
              reporter.isConversation(),
              out,
              Optional.empty(),
              Optional.of(file)));
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = target.getParent();
    if (!Files.isDirectory(folder)) {
      throw new UsageException("there is no folder " + folder + " to write the report in");
    }
    Path draft;
    try {
      draft = DraftFile.of(target);
    } catch (IOException e) {
      throw new UsageException("cannot write in " + folder + ": " + e.getMessage());
    }
    OutputStream out = Files.newOutputStream(draft);
    all.add(
        new Destination(
            reporter.begin(rules, out),
            reporter.isConversation(),
            out,
            Optional.of(draft),
            Optional.of(target)));
  }

  /** Adds a story to every report. */
  void page(Page page) throws IOException {
    Page renamed = names.rename(page);
    for (Destination destination : all) {
      destination.tell(edition -> edition.page(destination.typed ? page : renamed));
    }
  }

  /** Adds a problem to every report. */
  void problem(Problem problem) throws IOException {
    for (Destination destination : all) {
      destination.tell(
          edition -> edition.problem(destination.typed ? problem : names.rename(problem)));
    }
  }

  /** Ends every report and puts the files in place. */
  void end(Summary summary) throws IOException {
    for (Destination destination : all) {
      destination.tell(edition -> edition.end(summary));
      destination.tell(edition -> destination.out.flush());
      if (destination.draft.isPresent()) {
        publish(destination);
      }
    }
  }

  /** Drops the drafts of reports that were not ended. */
  @Override
  public void close() throws IOException {
    for (Destination destination : all) {
      if (destination.draft.isPresent()) {
        try {
          destination.out.close();
        } catch (IOException e) {
          // The draft is thrown away; what was wrong with it was said when it was written.
        } finally {
          Files.deleteIfExists(destination.draft.get());
        }
      }
    }
  }

  private static void publish(Destination destination) throws IOException {
    destination.out.close();
    Path draft = destination.draft.orElseThrow();
    Path file = destination.file.orElseThrow();
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
