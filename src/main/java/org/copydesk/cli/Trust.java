package org.copydesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Comment;
import org.copydesk.cli.StoryOptions.Filing;
import org.copydesk.git.CommitFiles;
import org.copydesk.read.Readers;
import org.copydesk.read.UnreadableStoryException;
import org.copydesk.vale.StylePackages;
import org.copydesk.yaml.YamlException;

/**
 * Whose word is taken for what holds and for what may stand. Stories from anybody may bring their
 * own settings, rules, baseline and suppressions: a gate takes those of a revision it trusts, or of
 * one file, instead.
 */
final class Trust implements AutoCloseable {
  private static final Set<String> KEPT = Set.of("yml", "yaml", "tsv", "db", "sqlite", "ini");

  private final Optional<CommitFiles> revision;
  private final Optional<Path> copy;
  private final Optional<Path> file;
  private final boolean stories;

  private Trust(
      Optional<CommitFiles> revision, Optional<Path> copy, Optional<Path> file, boolean stories) {
    this.revision = revision;
    this.copy = copy;
    this.file = file;
    this.stories = stories;
  }

  /** Trust in the work tree; and, when {@code stories}, in what stories say of themselves. */
  static Trust inTheWorkTree(boolean stories) {
    return new Trust(Optional.empty(), Optional.empty(), Optional.empty(), stories);
  }

  /** Trust in one settings file, and what it names. */
  static Trust inFile(Path file) {
    return new Trust(Optional.empty(), Optional.empty(), Optional.of(file), false);
  }

  /**
   * Trust in a revision: its settings, rules and baseline, and the suppressions its stories have.
   *
   * @param stories whether suppressions that stand there are heeded
   */
  static Trust inRevision(Path folder, String name, boolean stories) throws IOException {
    CommitFiles revision = CommitFiles.of(folder, name);
    Path copy = Files.createTempDirectory("copydesk-trusted-").toRealPath();
    revision.copy(path -> KEPT.contains(path.substring(path.lastIndexOf('.') + 1)), copy);
    Set<Path> styles = styles(copy);
    revision.copy(path -> styles.stream().anyMatch(copy.resolve(path)::startsWith), copy);
    return new Trust(Optional.of(revision), Optional.of(copy), Optional.empty(), stories);
  }

  /** What style packages are drawn from whose settings lie in {@code copy}: files of any kind. */
  private static Set<Path> styles(Path copy) throws IOException {
    try (Stream<Path> files = Files.walk(copy)) {
      return files
          .filter(file -> file.toString().endsWith(".ini"))
          .flatMap(Trust::drawnFrom)
          .collect(Collectors.toSet());
    }
  }

  /** Nothing for other settings than Vale's; a mistake in those is told when they are used. */
  private static Stream<Path> drawnFrom(Path ini) {
    try {
      return StylePackages.drawnFrom(ini).stream().map(Path::normalize);
    } catch (YamlException e) {
      return Stream.empty();
    }
  }

  /** The one settings file to use, when that is trusted alone. */
  Optional<Path> file() {
    return file;
  }

  /** The folder above which no settings are looked for. */
  Optional<Path> ceiling() {
    return copy;
  }

  /** Where what is said of {@code path} is looked for. */
  Path place(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return revision
        .map(CommitFiles::top)
        .filter(absolute::startsWith)
        .map(top -> copy.orElseThrow().resolve(top.relativize(absolute).toString()))
        .orElse(path);
  }

  /** The path of the work tree of which {@code place} is the place. */
  Path workTree(Path place) {
    return copy.filter(place::startsWith)
        .map(folder -> revision.orElseThrow().top().resolve(folder.relativize(place).toString()))
        .orElse(place);
  }

  /** The story without the suppressions that are not trusted. */
  Article heeded(Filing filing, Article article, Optional<String> format) {
    if (stories && revision.isEmpty()) {
      return article;
    }
    Set<String> known = stories ? before(filing, format) : Set.of();
    return article.keeping(comment -> known.contains(comment.text().strip()));
  }

  /** What the story's suppressions were in the revision. */
  private Set<String> before(Filing filing, Optional<String> format) {
    Optional<byte[]> bytes =
        filing.file().flatMap(path -> revision.flatMap(trusted -> trusted.bytes(path)));
    try {
      return bytes.map(old -> Readers.read(filing.name(), old, format)).orElse(List.of()).stream()
          .flatMap(
              old -> Stream.concat(old.comments().stream(), old.metadata().standing().stream()))
          .map(Comment::text)
          .map(String::strip)
          .collect(Collectors.toSet());
    } catch (UnreadableStoryException e) {
      return Set.of();
    }
  }

  @Override
  public void close() {
    revision.ifPresent(CommitFiles::close);
    copy.ifPresent(Trust::delete);
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder, e);
    }
  }
}
