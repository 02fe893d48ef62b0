package org.copydesk.vale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.yaml.YamlException;

/** The folders in which styles, vocabularies and dictionaries lie, zips among them. */
final class StyleFolders implements AutoCloseable {
  private final List<Path> roots = new ArrayList<>();
  private final List<FileSystem> zips = new ArrayList<>();

  /** Puts a folder of styles on the shelf, behind those there are. */
  void add(Path folder) {
    if (Files.isDirectory(folder)) {
      roots.add(folder);
    }
  }

  /**
   * Puts a package on the shelf, a folder or a zip.
   *
   * @return its own settings, when it has any
   */
  Optional<Ini> addPackage(Path place) {
    Path root = place;
    if (Files.isRegularFile(place)) {
      try {
        FileSystem zip = FileSystems.newFileSystem(place);
        zips.add(zip);
        root = zip.getPath("/");
      } catch (IOException | RuntimeException e) {
        throw new YamlException(
            place.toString().replace('\\', '/'),
            1,
            "is not a package: no zip that can be read (" + e.getMessage() + ")");
      }
    }
    Path whole = settingsOf(root);
    Path ini = whole.resolve(".vale.ini");
    Path styles = whole.resolve("styles");
    if (Files.isDirectory(styles)) {
      add(styles);
    } else if (hasRules(root)) {
      add(Optional.ofNullable(root.toAbsolutePath().getParent()).orElse(root));
    } else {
      add(root);
    }
    return Files.isRegularFile(ini) ? Optional.of(Ini.read(ini)) : Optional.empty();
  }

  /** The folder with the settings: a zip often holds one folder that holds all. */
  private static Path settingsOf(Path root) {
    if (Files.exists(root.resolve(".vale.ini")) || Files.exists(root.resolve("styles"))) {
      return root;
    }
    try (Stream<Path> inside = Files.list(root)) {
      return inside
          .filter(it -> Files.exists(it.resolve(".vale.ini")) || Files.exists(it.resolve("styles")))
          .findFirst()
          .orElse(root);
    } catch (IOException e) {
      return root;
    }
  }

  private static boolean hasRules(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.anyMatch(StyleFolders::isRule);
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a style of that name is here. */
  boolean hasStyle(String style) {
    return roots.stream().anyMatch(root -> Files.isDirectory(root.resolve(style)));
  }

  /** The styles that are here. */
  List<String> styles() {
    List<String> names = new ArrayList<>();
    for (Path root : roots) {
      try (Stream<Path> inside = Files.list(root)) {
        inside
            .filter(Files::isDirectory)
            .map(folder -> folder.getFileName().toString().replace("/", ""))
            .filter(name -> !name.equals("config"))
            .sorted()
            .forEach(names::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return names;
  }

  /** The files of the rules of {@code style}, by the rules' names. */
  Map<String, Path> rules(String style) {
    Map<String, Path> rules = new LinkedHashMap<>();
    for (Path root : roots) {
      Path folder = root.resolve(style);
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
        files
            .filter(StyleFolders::isRule)
            .sorted()
            .forEach(file -> rules.putIfAbsent(name(style, folder, file), file));
      } catch (IOException | UncheckedIOException e) {
        throw new YamlException(shown(folder), 1, "cannot be read (" + e.getMessage() + ")");
      }
    }
    return rules;
  }

  private static String name(String style, Path folder, Path file) {
    String inside = folder.relativize(file).toString().replace('\\', '/');
    return style + "." + inside.replaceFirst("\\.ya?ml$", "").replace('/', '.');
  }

  private static boolean isRule(Path file) {
    return file.toString().matches(".*\\.ya?ml") && Files.isRegularFile(file);
  }

  /** The rule {@code name}, as its file has it. */
  Optional<RuleFile> rule(String name) {
    for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
      Path file = rules(name.substring(0, dot)).get(name);
      if (file != null) {
        return Optional.of(rule(name, file));
      }
    }
    return Optional.empty();
  }

  /** The rule {@code name}, as {@code file} has it. */
  static RuleFile rule(String name, Path file) {
    return RuleFile.read(name, shown(file), text(file));
  }

  /** A file by its path within one of the folders. */
  Optional<Path> file(String path) {
    return roots.stream().map(root -> root.resolve(path)).filter(Files::isRegularFile).findFirst();
  }

  /** The lines of a list of words: no comments, none empty. */
  static List<String> lines(Path file) {
    return text(file)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("# "))
        .toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new YamlException(shown(file), 1, "cannot be read (" + e.getMessage() + ")");
    }
  }

  static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }

  @Override
  public void close() {
    for (FileSystem zip : zips) {
      try {
        zip.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
