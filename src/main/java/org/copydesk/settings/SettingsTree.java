package org.copydesk.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.copydesk.yaml.YamlException;

/**
 * The settings of a tree of folders: each story's file is asked for the {@code .copydesk.yml} of
 * its own folder and of those above it, the nearest winning, and the command line over them all.
 * Files are read once; safe for several threads.
 */
public final class SettingsTree {
  private final Layer flags;
  private final Optional<Path> only;
  private final UnaryOperator<Settings> settle;
  private final UnaryOperator<Path> place;
  private final Optional<Path> ceiling;
  private final Map<Path, List<SettingsFile>> byFolder = new ConcurrentHashMap<>();

  /**
   * A tree of settings.
   *
   * @param flags the command line's layer
   * @param only the one settings file to use instead of looking for them
   * @param settle what is done with settings once they are put together
   */
  public SettingsTree(Layer flags, Optional<Path> only, UnaryOperator<Settings> settle) {
    this(flags, only, settle, UnaryOperator.identity(), Optional.empty());
  }

  /**
   * The same, which looks for what holds in another place.
   *
   * @param place where what holds for a path is looked for
   * @param ceiling the folder above which nothing is looked for
   */
  public SettingsTree(
      Layer flags,
      Optional<Path> only,
      UnaryOperator<Settings> settle,
      UnaryOperator<Path> place,
      Optional<Path> ceiling) {
    this.flags = flags;
    this.only = only;
    this.settle = settle;
    this.place = place;
    this.ceiling = ceiling;
  }

  /**
   * What holds for a story.
   *
   * @param story the story's file, or the folder that stands for standard input
   * @throws YamlException when a settings file has a mistake
   */
  public Settings settings(Path story) {
    Path file = place.apply(story);
    List<Layer> layers = new ArrayList<>();
    for (SettingsFile settings : files(file)) {
      layers.add(settings.layer());
      settings.overrides().stream()
          .filter(override -> settings.matches(override.globs(), file))
          .forEach(override -> layers.add(override.layer()));
    }
    layers.add(flags);
    return settle.apply(new Settings(layers));
  }

  /** Whether settings say that this file is not a story. */
  public boolean ignores(Path story) {
    Path file = place.apply(story);
    return files(file).stream()
        .anyMatch(settings -> settings.matches(settings.layer().ignore(), file));
  }

  private List<SettingsFile> files(Path file) {
    if (only.isPresent()) {
      return byFolder.computeIfAbsent(only.get(), path -> chain(path, new ArrayDeque<>()));
    }
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = Files.isDirectory(absolute) ? absolute : absolute.getParent();
    return folder == null ? List.of() : inAndAbove(folder);
  }

  private List<SettingsFile> inAndAbove(Path folder) {
    List<SettingsFile> known = byFolder.get(folder);
    if (known == null) {
      known = read(folder);
      byFolder.put(folder, known);
    }
    return known;
  }

  private List<SettingsFile> read(Path folder) {
    Path file = folder.resolve(SettingsFile.NAME);
    List<SettingsFile> here =
        Files.isRegularFile(file) ? chain(file, new ArrayDeque<>()) : List.of();
    boolean stops = here.stream().anyMatch(SettingsFile::root);
    boolean top = ceiling.filter(folder::equals).isPresent();
    if (stops || top || folder.getParent() == null) {
      return here;
    }
    List<SettingsFile> all = new ArrayList<>(inAndAbove(folder.getParent()));
    all.addAll(here);
    return List.copyOf(all);
  }

  private static List<SettingsFile> chain(Path file, Deque<Path> asking) {
    if (asking.contains(file)) {
      throw new YamlException(file.toString(), 1, "extends itself, through " + asking);
    }
    asking.push(file);
    try {
      SettingsFile settings = SettingsFile.read(file);
      List<SettingsFile> all = new ArrayList<>();
      for (Path below : settings.extend()) {
        all.addAll(chain(below, asking));
      }
      all.add(settings);
      return List.copyOf(all);
    } catch (IOException e) {
      throw new YamlException(
          file.toString(),
          1,
          "cannot be read (" + reason(e) + "); name a settings file that exists");
    } finally {
      asking.pop();
    }
  }

  private static String reason(IOException e) {
    return e instanceof java.nio.file.NoSuchFileException
        ? "there is no such file"
        : e.getMessage();
  }
}
