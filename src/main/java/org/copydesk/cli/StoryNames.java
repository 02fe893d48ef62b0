package org.copydesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.cli.StoryOptions.Filing;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;

/**
 * What stories are called in reports for machines, whatever was typed: their path from the top of
 * their repository, or from the working folder, with forward slashes. What lies in neither keeps
 * the name it was given.
 */
final class StoryNames {
  private final Map<String, String> names;

  private StoryNames(Map<String, String> names) {
    this.names = Map.copyOf(names);
  }

  /** The names of {@code filings}. */
  static StoryNames of(List<Filing> filings) {
    Path here = Console.HERE.toAbsolutePath().normalize();
    Map<Path, Optional<Path>> tops = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (Filing filing : filings) {
      filing
          .file()
          .map(file -> file.toAbsolutePath().normalize())
          .flatMap(
              file -> top(file.getParent(), tops).or(() -> Optional.of(here)).flatMap(below(file)))
          .ifPresent(name -> names.put(filing.name(), name));
    }
    return new StoryNames(names);
  }

  /** The page under the story's name for machines. */
  Page rename(Page page) {
    String name = page.article().source().name();
    String wanted = names.getOrDefault(name, name);
    return wanted.equals(name) ? page : page.named(wanted);
  }

  /** The problem under the story's name for machines. */
  Problem rename(Problem problem) {
    return new Problem(
        problem.story().map(name -> names.getOrDefault(name, name)),
        problem.rule(),
        problem.message());
  }

  private static java.util.function.Function<Path, Optional<String>> below(Path file) {
    return folder ->
        file.startsWith(folder)
            ? Optional.of(folder.relativize(file).toString().replace('\\', '/'))
            : Optional.empty();
  }

  /** The top of the repository that {@code folder} lies in. */
  private static Optional<Path> top(Path folder, Map<Path, Optional<Path>> known) {
    if (folder == null) {
      return Optional.empty();
    }
    Optional<Path> found = known.get(folder);
    if (found == null) {
      found =
          Files.exists(folder.resolve(".git"))
              ? Optional.of(folder)
              : top(folder.getParent(), known);
      known.put(folder, found);
    }
    return found;
  }
}
