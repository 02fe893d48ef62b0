package org.copydesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.copydesk.article.Article;
import org.copydesk.article.PublicationDate;
import org.copydesk.desk.StoryFiles;
import org.copydesk.read.Decoder;
import org.copydesk.read.Readers;
import org.copydesk.read.UnreadableStoryException;
import org.copydesk.settings.SettingsTree;
import org.copydesk.yaml.Nearest;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which stories to read, and what is known about them. */
final class StoryOptions {
  @Parameters(
      paramLabel = "FILE|FOLDER|-",
      arity = "0..*",
      description = {
        "Stories, folders of stories (with all below them),",
        "or - for standard input."
      })
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--stdin-name",
      paramLabel = "NAME",
      defaultValue = "stdin.txt",
      description = {
        "What to call standard input; its ending says the format",
        "(default: ${DEFAULT-VALUE})."
      })
  private String stdinName;

  @Option(
      names = "--format-in",
      paramLabel = "NAME",
      description = "The stories' format, instead of judging by content and name.")
  private String formatIn;

  @Option(
      names = "--published",
      paramLabel = "DAY",
      description = "The day the stories are published, as 2023-01-24.")
  private String published;

  @Option(
      names = "--no-ignore",
      description = "Read also the files that settings say are not stories.")
  private boolean readIgnored;

  /**
   * A story that was asked for.
   *
   * @param name what it is called in reports
   * @param file its file, unless it is standard input
   * @param staged its bytes when they are not the file's own but what git is about to commit
   */
  record Filing(String name, Optional<Path> file, Optional<byte[]> staged) {
    /** The story's bytes. */
    byte[] bytes(Console console) throws IOException {
      if (staged.isPresent()) {
        return staged.get();
      }
      return file.isPresent() ? Decoder.bytes(file.get()) : Decoder.bytes(name, console.in());
    }

    /** Whether its bytes can be had again, as those of standard input cannot. */
    boolean lasting() {
      return staged.isPresent() || file.isPresent();
    }

    /** Where its settings are looked for. */
    Path place() {
      return file.orElse(Console.HERE);
    }

    /** The same with other bytes. */
    Filing with(Optional<byte[]> bytes) {
      return new Filing(name, file, bytes);
    }
  }

  /** Takes what {@code opened} gives for each name in its place: the archive's containers. */
  void open(Function<String, List<String>> opened) {
    names = names.stream().flatMap(name -> opened.apply(name).stream()).toList();
  }

  /** Whether no story was named. */
  boolean none() {
    return names.isEmpty();
  }

  /** The folder of the first story named, or this one: where a repository is looked for. */
  Path folder() {
    Path first = names.isEmpty() || names.get(0).equals("-") ? Console.HERE : Path.of(names.get(0));
    Path absolute = first.toAbsolutePath();
    return Files.isDirectory(absolute) ? absolute : absolute.getParent();
  }

  /**
   * The stories in the order given; those in folders sorted by path. A hook names files one by one:
   * those that settings say are no stories are left out too.
   */
  List<Filing> filings(SettingsTree settings) {
    if (names.isEmpty()) {
      throw new UsageException("name a story, a folder of stories, or - for standard input");
    }
    List<Filing> filings = new ArrayList<>();
    for (String name : names) {
      if (name.equals("-")) {
        filings.add(new Filing(stdinName, Optional.empty(), Optional.empty()));
      } else if (Files.isDirectory(Path.of(name))) {
        List<Filing> found = found(Path.of(name), settings);
        if (found.isEmpty()) {
          throw new UsageException(
              "there is no story in %s (story files end in .%s)"
                  .formatted(
                      name, String.join(", .", Readers.endings().stream().sorted().toList())));
        }
        filings.addAll(found);
      } else if (readIgnored || !settings.ignores(Path.of(name))) {
        filings.add(filing(Path.of(name)));
      }
    }
    return filings;
  }

  /** The stories in {@code folder} that settings do not leave out, or all where that is wished. */
  List<Filing> found(Path folder, SettingsTree settings) {
    return below(folder, readIgnored ? file -> false : settings::ignores);
  }

  /** The stories in a folder and all below it but the {@code ignored}, sorted by path. */
  static List<Filing> below(Path folder, Predicate<Path> ignored) {
    StoryFiles search = new StoryFiles(Readers::isStory, ignored);
    return search.in(folder).stream().map(StoryOptions::filing).toList();
  }

  private static Filing filing(Path file) {
    String name = file.toString().replace('\\', '/');
    return new Filing(
        name.startsWith("./") ? name.substring(2) : name, Optional.of(file), Optional.empty());
  }

  /** What is done with a story that was read. */
  @FunctionalInterface
  interface Reading {
    void take(Filing filing, Article article);
  }

  /**
   * Reads every story and hands it on; one that cannot be read is named on standard error.
   *
   * @return whether all could be read
   */
  boolean readAll(Console console, SettingsTree settings, Reading reading) {
    boolean all = true;
    for (Filing filing : filings(settings)) {
      try {
        for (Article article : Readers.read(filing.name(), filing.bytes(console), format())) {
          reading.take(filing, told(article));
        }
      } catch (UnreadableStoryException e) {
        console.say(e.getMessage());
        all = false;
      } catch (IOException | UncheckedIOException e) {
        console.say(filing.name() + ": cannot be read: " + e.getMessage());
        all = false;
      }
    }
    return all;
  }

  /** The format stories are to be read in, when it was given. */
  Optional<String> format() {
    if (formatIn != null && !Readers.formats().contains(formatIn)) {
      throw new UsageException(
          "stories cannot be read as “%s”%s (formats: %s)"
              .formatted(
                  formatIn,
                  Nearest.hint(formatIn, Readers.formats()),
                  String.join(", ", Readers.formats())));
    }
    return Optional.ofNullable(formatIn);
  }

  /** The story with what the command line knows about it. */
  Article told(Article article) {
    return day()
        .map(day -> new PublicationDate(day, PublicationDate.Origin.COMMAND_LINE, Optional.empty()))
        .map(date -> article.withMetadata(article.metadata().withDate(date)))
        .orElse(article);
  }

  /** The day given with --published. */
  Optional<LocalDate> day() {
    if (published == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(published));
    } catch (DateTimeParseException e) {
      throw new UsageException("--published is a day such as 2023-01-24, not “" + published + "”");
    }
  }
}
