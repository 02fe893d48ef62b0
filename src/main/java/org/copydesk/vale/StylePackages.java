package org.copydesk.vale;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.copydesk.rule.Rule;
import org.copydesk.word.Tagger;
import org.copydesk.yaml.Nearest;
import org.copydesk.yaml.YamlException;

/**
 * The rules that a {@code .vale.ini} asks for.
 *
 * @param rules the rules, by name
 * @param skipped what of it is not run, a line each with why
 */
public record StylePackages(List<Rule> rules, List<String> skipped) {
  /** Copies the lists. */
  public StylePackages {
    rules = List.copyOf(rules);
    skipped = List.copyOf(skipped);
  }

  /**
   * Reads the settings {@code ini} and the rules they ask for; nothing is downloaded.
   *
   * @param quotes whether rules also speak within quotation marks
   * @param english whether a word is spelt right, where a package brings no dictionary
   * @param tagger gives words their parts of speech
   * @throws YamlException when a file has a mistake
   */
  public static StylePackages of(
      Path ini, boolean quotes, Predicate<String> english, Tagger tagger) {
    Ini own = Ini.read(ini);
    Path folder = Optional.ofNullable(ini.toAbsolutePath().normalize().getParent()).orElseThrow();
    Config first = new Config(folder);
    first.add(own);
    try (StyleFolders shelf = new StyleFolders()) {
      List<String> notes = new ArrayList<>();
      Config config = new Config(folder);
      first.styles().ifPresent(shelf::add);
      for (String name : first.packages()) {
        brought(folder, name, shelf, notes).ifPresent(config::add);
      }
      config.add(own);
      Dictionaries dictionaries = new Dictionaries(shelf, english);
      return read(ini, config, shelf, dictionaries, quotes, tagger, notes);
    }
  }

  /**
   * The files and folders that rules of {@code ini} are drawn from where they are there, itself
   * among them.
   *
   * @throws YamlException when it, or the settings of a package, has a mistake
   */
  public static List<Path> drawnFrom(Path ini) {
    Path folder = Optional.ofNullable(ini.toAbsolutePath().normalize().getParent()).orElseThrow();
    Config config = new Config(folder);
    config.add(Ini.read(ini));
    List<Path> all = new ArrayList<>(List.of(ini));
    config.styles().ifPresent(all::add);
    for (String name : config.packages()) {
      places(folder, name).forEach(all::add);
    }
    return List.copyOf(all);
  }

  /** Where a package lies that is beside the settings; one of the web lies nowhere. */
  private static Stream<Path> places(Path folder, String name) {
    return name.indexOf(':') < 0
        ? Stream.of(name, name + ".zip").map(folder::resolve)
        : Stream.empty();
  }

  /** Takes a package that lies beside the settings, or among the styles; its own settings. */
  private static Optional<Ini> brought(
      Path folder, String name, StyleFolders shelf, List<String> notes) {
    String bare = name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.zip$", "");
    Optional<Path> there = places(folder, name).filter(Files::exists).findFirst();
    if (there.isPresent()) {
      return shelf.addPackage(there.get());
    }
    if (!shelf.hasStyle(bare)) {
      notes.add(
          "the package “"
              + name
              + "” (it is not here, and nothing is downloaded; put it beside the"
              + " settings)");
    }
    return Optional.empty();
  }

  private static StylePackages read(
      Path ini,
      Config config,
      StyleFolders shelf,
      Dictionaries dictionaries,
      boolean quotes,
      Tagger tagger,
      List<String> notes) {
    List<String> accepted = terms(config, shelf, "accept.txt");
    List<String> rejected = terms(config, shelf, "reject.txt");
    RuleReader reader = new RuleReader(config, shelf, accepted, dictionaries, quotes, tagger);
    List<Rule> rules = new ArrayList<>();
    for (RuleFile file : wanted(ini, config, shelf, accepted, rejected).values()) {
      reader.rule(file).ifPresent(rules::add);
    }
    notes.addAll(config.notes());
    notes.addAll(reader.skipped());
    return new StylePackages(rules, notes);
  }

  /** The rules that some file is checked against, on or off for others, by name. */
  private static Map<String, RuleFile> wanted(
      Path ini, Config config, StyleFolders shelf, List<String> accepted, List<String> rejected) {
    Map<String, RuleFile> wanted = new LinkedHashMap<>();
    for (String style : config.wantedStyles()) {
      if (style.equals(BuiltIn.STYLE)) {
        BuiltIn.rules(accepted, rejected).forEach(rule -> wanted.put(rule.name(), rule));
      } else if (shelf.hasStyle(style)) {
        shelf.rules(style).forEach((name, file) -> wanted.put(name, StyleFolders.rule(name, file)));
      } else {
        throw new YamlException(
            StyleFolders.shown(ini),
            1,
            "there is no style “"
                + style
                + "” in "
                + config.styles().map(StyleFolders::shown).orElse("StylesPath, which is not set")
                + Nearest.hint(style, shelf.styles())
                + "; put its folder there");
      }
    }
    for (String name : config.wantedRules()) {
      if (!wanted.containsKey(name)) {
        BuiltIn.rules(accepted, rejected).stream()
            .filter(rule -> rule.name().equals(name))
            .findFirst()
            .or(() -> shelf.rule(name))
            .ifPresentOrElse(
                rule -> wanted.put(name, rule),
                () ->
                    config.notes().add(name + " (there is no such rule in the folders of styles)"));
      }
    }
    return wanted;
  }

  private static List<String> terms(Config config, StyleFolders shelf, String list) {
    List<String> terms = new ArrayList<>();
    for (String name : config.vocabularies()) {
      shelf
          .file("config/vocabularies/" + name + "/" + list)
          .or(() -> shelf.file("Vocab/" + name + "/" + list))
          .ifPresent(file -> terms.addAll(StyleFolders.lines(file)));
    }
    return terms;
  }
}
