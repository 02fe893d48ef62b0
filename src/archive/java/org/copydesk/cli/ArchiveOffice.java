package org.copydesk.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.archive.Digest;
import org.copydesk.archive.Office;
import org.copydesk.archive.Outcome;
import org.copydesk.cli.Checking.Checked;
import org.copydesk.cli.StoryOptions.Filing;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Severity;
import org.copydesk.finding.Summary;
import org.copydesk.memory.Lessons;
import org.copydesk.report.Edition;
import org.copydesk.report.Formats;
import org.copydesk.report.Palette;
import org.copydesk.report.Reporter;
import org.copydesk.settings.Settings;
import org.copydesk.settings.SettingsTree;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Checks and learns from stories as {@code copydesk check} does; each machine hires its desk once.
 *
 * @param options which rules hold, as typed
 */
record ArchiveOffice(List<String> options) implements Office {
  private static final int WIDTH = 80;
  private static final Map<List<String>, Room> ROOMS = new ConcurrentHashMap<>();

  ArchiveOffice {
    options = List.copyOf(options);
  }

  /** The options that are understood. */
  @Command
  private static final class Wishes {
    @Mixin private StoryOptions stories;
    @Mixin private RuleOptions rules;
    @Mixin private GateOptions gate;
  }

  /** What one machine needs to work. */
  private record Room(Checking checking, Lecture lecture, Reporter reporter) {
    static Room of(List<String> options) {
      Wishes wishes = new Wishes();
      new CommandLine(wishes).parseArgs(options.toArray(String[]::new));
      Console console =
          Console.plain(
              InputStream.nullInputStream(),
              OutputStream.nullOutputStream(),
              OutputStream.nullOutputStream());
      try {
        Trust trust = wishes.gate.trust(wishes.stories);
        SettingsTree settings = wishes.rules.settings(console, trust);
        Gate gate = wishes.gate.gate(wishes.stories, trust);
        Checking checking = new Checking(console, wishes.stories, settings, Newsroom.desk(), gate);
        Formats.Look look =
            new Formats.Look(Version.number(), Palette.PLAIN, WIDTH, Severity.SUGGESTION);
        Reporter lines = Formats.reporter("jsonl", look).orElseThrow();
        return new Room(checking, new Lecture(console, wishes.stories), lines);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Room room() {
    return ROOMS.computeIfAbsent(options, Room::of);
  }

  private static Filing filing(String name) {
    return new Filing(name, Optional.of(Path.of(name)), Optional.empty());
  }

  @Override
  public Outcome check(String name) {
    Room room = room();
    Filing filing = filing(name);
    StoryNames names = StoryNames.of(List.of(filing));
    Checked checked;
    try {
      checked = room.checking().check(filing);
    } catch (UsageException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return outcome(room, names, name, Optional.empty(), List.of(failed(name, e)));
    }
    return outcome(room, names, name, checked.verdict().page(), checked.verdict().problems());
  }

  private static Problem failed(String name, Throwable e) {
    return Problem.of(name, "could not be checked (" + e + "); please report it");
  }

  private static Outcome outcome(
      Room room,
      StoryNames names,
      String name,
      Optional<org.copydesk.finding.Page> page,
      List<Problem> problems) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Edition edition = room.reporter().begin(Newsroom.rules(Settings.BUILT_IN), out);
      if (page.isPresent()) {
        edition.page(names.rename(page.get()));
      }
      for (Problem problem : problems) {
        edition.problem(names.rename(problem));
      }
      edition.end(Summary.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Outcome(
        page.map(p -> names.rename(p).article().source().name()).orElse(name),
        page.map(p -> p.article().wordCount()).orElse(0),
        page.flatMap(p -> p.article().metadata().published()).map(Object::toString).orElse(""),
        problems.size(),
        out.toString(StandardCharsets.UTF_8).lines().toList());
  }

  @Override
  public Lessons learn(String name) {
    return room().lecture().lessons(filing(name));
  }

  @Override
  public String sum(String name) {
    try {
      return Digest.of(Files.readAllBytes(Path.of(name)));
    } catch (IOException e) {
      return "unreadable " + name;
    }
  }
}
