package org.copydesk.settings;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.house.HouseKeys;
import org.copydesk.rule.Profile;
import org.copydesk.yaml.YamlException;
import org.copydesk.yaml.YamlNode;

/**
 * A {@code .copydesk.yml}: its own layer, and layers that hold for some files only.
 *
 * @param folder the folder it stands in; its globs and paths are relative to it
 * @param root whether folders above are not to be asked
 * @param extend files whose settings lie beneath this one's
 * @param layer what it says for every file
 * @param overrides what it says for some files
 */
record SettingsFile(
    Path folder, boolean root, List<Path> extend, Layer layer, List<Scope> overrides) {
  /** The name a settings file has. */
  static final String NAME = ".copydesk.yml";

  /** The name that Vale's settings have, which are heard where they lie beside. */
  private static final String VALE_INI = ".vale.ini";

  /** What may hold for some files only. */
  private static final List<String> LAYER_KEYS =
      List.of("profile", "language", "levels", "accept", "ban", "oxford", "house", "sources");

  /** What holds for a folder. */
  private static final List<String> FOLDER_KEYS =
      List.of("fail-on", "rules", "ignore", "baseline", "facts", "memory", "vale");

  private static final List<String> BASES =
      Arrays.stream(Profile.values())
          .filter(p -> p != Profile.ON_REQUEST)
          .map(Profile::label)
          .toList();

  /** A layer for the files that match one of {@code globs}. */
  record Scope(List<String> globs, Layer layer) {}

  /** Reads a settings file; a mistake is named with its line. */
  static SettingsFile read(Path file) throws IOException {
    return parse(file, Files.readString(file));
  }

  static SettingsFile parse(Path file, String text) {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
    String name = file.toString().replace('\\', '/');
    Optional<YamlNode> document = YamlNode.read(name, text);
    if (document.isEmpty()) {
      Layer silent = beside(folder, Layer.silent(name));
      return new SettingsFile(folder, false, List.of(), silent, List.of());
    }
    List<String> keys = new ArrayList<>(LAYER_KEYS);
    keys.addAll(FOLDER_KEYS);
    keys.addAll(List.of("extends", "root", "overrides"));
    Map<String, YamlNode> entries = document.get().entries(keys);
    List<Scope> overrides = new ArrayList<>();
    for (YamlNode item : list(entries.get("overrides"))) {
      overrides.add(override(name, folder, item));
    }
    return new SettingsFile(
        folder,
        Optional.ofNullable(entries.get("root")).map(YamlNode::bool).orElse(false),
        paths(folder, entries.get("extends")),
        beside(folder, layer(name, folder, entries)),
        List.copyOf(overrides));
  }

  /** The layer with Vale's settings that lie beside it, unless it says something of them itself. */
  private static Layer beside(Path folder, Layer layer) {
    Path ini = folder.resolve(VALE_INI);
    return layer.vale().isPresent() || !Files.isRegularFile(ini)
        ? layer
        : layer.withVale(ValeSource.of(ini));
  }

  /** Whether {@code file} is matched by one of {@code globs}, read relative to the folder. */
  boolean matches(List<String> globs, Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    if (!absolute.startsWith(folder.normalize())) {
      return false;
    }
    Path relative = folder.normalize().relativize(absolute);
    return globs.stream().anyMatch(glob -> matcher(glob).matches(relative));
  }

  private static PathMatcher matcher(String glob) {
    // As in .gitignore: a pattern without a slash matches at any depth, a folder all it holds.
    String whole = glob.endsWith("/") ? glob + "**" : glob;
    String pattern = whole.indexOf('/') < 0 ? "{" + whole + ",**/" + whole + "}" : whole;
    String rootless =
        pattern.startsWith("**/") ? "{" + pattern + "," + pattern.substring(3) + "}" : pattern;
    return FileSystems.getDefault().getPathMatcher("glob:" + rootless);
  }

  private static Scope override(String name, Path folder, YamlNode item) {
    List<String> keys = new ArrayList<>(LAYER_KEYS);
    keys.add("files");
    Map<String, YamlNode> entries = item.entries(keys);
    if (!entries.containsKey("files")) {
      throw item.mistake("an override needs “files”, the globs it is for");
    }
    List<String> globs = texts(entries.get("files"));
    String origin = name + " (overrides for " + String.join(", ", globs) + ")";
    return new Scope(globs, layer(origin, folder, entries));
  }

  private static Layer layer(String origin, Path folder, Map<String, YamlNode> entries) {
    Optional<HouseKeys.Start> start =
        Optional.ofNullable(entries.get("profile")).flatMap(SettingsFile::start);
    return new Layer(
        origin,
        Optional.ofNullable(entries.get("profile"))
            .map(node -> start.map(StartingPoint::profile).orElseGet(() -> profile(node))),
        Optional.ofNullable(entries.get("language"))
            .map(SettingsFile::language)
            .filter(tag -> !tag.equals("auto")),
        Optional.ofNullable(entries.get("fail-on")).map(SettingsFile::failOn),
        levels(start, entries.get("levels")),
        words(entries.get("accept"), "accepted"),
        words(entries.get("ban"), "not used here"),
        Optional.ofNullable(entries.get("oxford")).map(YamlNode::bool),
        paths(folder, entries.get("rules")),
        texts(entries.get("ignore")),
        Optional.ofNullable(entries.get("baseline")).map(node -> folder.resolve(node.text())),
        Optional.ofNullable(entries.get("facts")).map(node -> folder.resolve(node.text())),
        Optional.ofNullable(entries.get("memory")).map(node -> folder.resolve(node.text())),
        Optional.ofNullable(entries.get("vale")).map(node -> vale(folder, node)),
        house(start, entries.get("house")),
        Optional.ofNullable(entries.get("sources"))
            .map(node -> new SourceNames(folder, texts(node))));
  }

  /** A file, "off", or a mapping of both with how it is heard. */
  private static ValeSource vale(Path folder, YamlNode node) {
    if (!node.isMapping()) {
      return node.text().equals("off") || node.text().equals("false")
          ? new ValeSource(Optional.empty(), true)
          : ValeSource.of(folder.resolve(node.text()).normalize());
    }
    Map<String, YamlNode> entries = node.entries(List.of("file", "quotes"));
    Path file =
        folder.resolve(
            Optional.ofNullable(entries.get("file")).map(YamlNode::text).orElse(VALE_INI));
    boolean quotes = Optional.ofNullable(entries.get("quotes")).map(YamlNode::bool).orElse(true);
    return new ValeSource(Optional.of(file.normalize()), quotes);
  }

  private static Optional<HouseKeys.Start> start(YamlNode node) {
    return BASES.contains(node.text()) ? Optional.empty() : StartingPoint.named(node.text());
  }

  private static Map<String, String> house(Optional<HouseKeys.Start> start, YamlNode node) {
    Map<String, String> made = new LinkedHashMap<>();
    start.ifPresent(from -> made.putAll(from.house()));
    if (node != null) {
      made.putAll(HouseKeys.shipped().choices(node));
    }
    return made;
  }

  private static Profile profile(YamlNode node) {
    List<String> known = BASES.contains(node.text()) ? BASES : StartingPoint.profileNames();
    return choice(node, known, label -> Profile.valueOf(label.toUpperCase(java.util.Locale.ROOT)));
  }

  private static String language(YamlNode node) {
    return choice(node, List.of("auto", "en-GB", "en-US", "en-CA", "en-AU"), tag -> tag);
  }

  private static RuleLevel failOn(YamlNode node) {
    return choice(
        node,
        List.of("never", "suggestion", "warning", "error"),
        label -> label.equals("never") ? RuleLevel.OFF : RuleLevel.of(label).orElseThrow());
  }

  private static Map<String, RuleLevel> levels(Optional<HouseKeys.Start> start, YamlNode node) {
    Map<String, RuleLevel> levels = new LinkedHashMap<>();
    start.ifPresent(from -> levels.putAll(StartingPoint.levels(from)));
    if (node != null) {
      node.entries()
          .forEach(
              (rule, level) ->
                  levels.put(
                      rule, choice(level, RuleLevel.labels(), l -> RuleLevel.of(l).orElseThrow())));
    }
    return levels;
  }

  private static Map<String, String> words(YamlNode node, String reason) {
    Map<String, String> words = new LinkedHashMap<>();
    if (node == null || node.isEmpty()) {
      return words;
    }
    if (node.isMapping()) {
      node.entries().forEach((word, why) -> words.put(word, why.isEmpty() ? reason : why.text()));
    } else {
      node.items().forEach(word -> words.put(word.text(), reason));
    }
    return words;
  }

  private static List<Path> paths(Path folder, YamlNode node) {
    return list(node).stream().map(item -> folder.resolve(item.text()).normalize()).toList();
  }

  private static List<String> texts(YamlNode node) {
    return list(node).stream().map(YamlNode::text).toList();
  }

  private static List<YamlNode> list(YamlNode node) {
    return node == null ? List.of() : node.items();
  }

  private static <T> T choice(
      YamlNode node, List<String> known, java.util.function.Function<String, T> of) {
    String word = node.text();
    if (!known.contains(word)) {
      YamlException mistake =
          node.mistake(
              "“"
                  + word
                  + "” is none of "
                  + String.join(", ", known)
                  + org.copydesk.yaml.Nearest.hint(word, known));
      throw mistake;
    }
    return of.apply(word);
  }
}
