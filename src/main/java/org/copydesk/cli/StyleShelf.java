package org.copydesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.copydesk.language.PennTagger;
import org.copydesk.language.SpellingList;
import org.copydesk.settings.ValeSource;
import org.copydesk.vale.StylePackages;

/**
 * Style packages, each read once as long as none of its files changes. Safe for several threads.
 */
final class StyleShelf {
  /** What was read, and how its files stood then. */
  private record Standing(List<String> files, StylePackages packages) {}

  private final Map<ValeSource, Standing> read = new ConcurrentHashMap<>();

  /**
   * The rules in Vale's format that {@code source} asks for.
   *
   * @throws org.copydesk.yaml.YamlException when a file has a mistake
   */
  StylePackages packages(ValeSource source) {
    List<String> files = files(source);
    return read.compute(
            source,
            (key, known) ->
                known != null && known.files().equals(files)
                    ? known
                    : new Standing(files, read(source)))
        .packages();
  }

  private static StylePackages read(ValeSource source) {
    return StylePackages.of(
        source.ini().orElseThrow(), source.quotes(), SpellingList.english(), PennTagger.english());
  }

  /** Every file that bears on the rules, with its size and when it was written. */
  private static List<String> files(ValeSource source) {
    return drawnFrom(source).stream().flatMap(place -> stamps(place).stream()).toList();
  }

  /** The files and folders that the rules of {@code source} are drawn from. */
  static List<Path> drawnFrom(ValeSource source) {
    return StylePackages.drawnFrom(source.ini().orElseThrow());
  }

  private static List<String> stamps(Path place) {
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(Files::isRegularFile).sorted().map(StyleShelf::stamp).toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of("unreadable " + e);
    }
  }

  private static String stamp(Path file) {
    try {
      return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return "unreadable " + e;
    }
  }
}
