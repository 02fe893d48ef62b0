package org.copydesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.house.HouseKeys;
import org.copydesk.rule.Profile;
import org.copydesk.settings.Layer;
import org.copydesk.settings.RuleLevel;
import org.copydesk.settings.SettingsTree;
import org.copydesk.settings.StartingPoint;
import org.copydesk.settings.ValeSource;
import org.copydesk.yaml.Nearest;
import picocli.CommandLine.Option;

/** Which rules hold, and how loudly. */
final class RuleOptions {
  private static final List<String> FAIL_ON = List.of("never", "suggestion", "warning", "error");
  private static final List<String> LANGUAGES = List.of("auto", "en-GB", "en-US", "en-CA", "en-AU");
  private static final List<String> PROFILES = List.of("strict", "standard", "thorough");

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Use this settings file instead of the .copydesk.yml files near the stories.")
  private Path config;

  @Option(
      names = "--rules",
      paramLabel = "FOLDER",
      description = {
        "A folder of your own rules, laid over the built-in ones.",
        "May be given several times."
      })
  private List<Path> rules = new ArrayList<>();

  @Option(
      names = "--vale",
      paramLabel = "FILE",
      description = {
        "Also check against the style packages of this .vale.ini",
        "(default: the one beside .copydesk.yml)."
      })
  private Path vale;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = {
        "How much to hear: strict, standard or thorough (default:",
        "standard); or a house style to start from: ap-like,",
        "guardian-like or neutral."
      })
  private String profile;

  @Option(
      names = "--level",
      paramLabel = "RULE=LEVEL",
      completionCandidates = RuleCandidates.BeforeLevel.class,
      description = {
        "Set a rule or a pack to off, suggestion, warning or error.",
        "May be given several times."
      })
  private Map<String, String> levels = new LinkedHashMap<>();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "The stories' English: auto, en-GB, en-US, en-CA or en-AU (default: auto).")
  private String language;

  @Option(
      names = "--memory",
      paramLabel = "FILE",
      description = {
        "Hold stories against what the newsroom has printed before:",
        "a file that “copydesk archive learn” made."
      })
  private Path memory;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = {
        "The lowest level that gives exit status 1:",
        "never, suggestion, warning or error (default: error)."
      })
  private String failOn;

  /** The one settings file that holds, if one is named. */
  Optional<Path> onlySettings() {
    return Optional.ofNullable(config);
  }

  /** The settings of every folder, with these options over them all. */
  SettingsTree settings(Console console) {
    return settings(console, Trust.inTheWorkTree(true));
  }

  /** The same, from where {@code trust} says. */
  SettingsTree settings(Console console, Trust trust) {
    if (config != null && trust.file().or(trust::ceiling).isPresent()) {
      throw new UsageException("--config and --trust-settings exclude each other");
    }
    Optional<Path> only = Optional.ofNullable(config).or(trust::file);
    if (only.isPresent() && !Files.isRegularFile(only.get())) {
      throw new UsageException("there is no settings file " + config);
    }
    LevelNames names = new LevelNames(console::say);
    StyleNotes notes = new StyleNotes(console::say);
    return new SettingsTree(
        layer(),
        only,
        settings -> notes.told(names.settled(settings)),
        trust::place,
        trust.ceiling());
  }

  private Layer layer() {
    Optional<HouseKeys.Start> start =
        Optional.ofNullable(profile)
            .filter(name -> !PROFILES.contains(name.toLowerCase(Locale.ROOT)))
            .flatMap(name -> StartingPoint.named(name.toLowerCase(Locale.ROOT)));
    return new Layer(
        "command line",
        start
            .map(StartingPoint::profile)
            .or(
                () ->
                    Optional.ofNullable(profile)
                        .map(name -> choice("--profile", name, profiles()).toUpperCase(Locale.ROOT))
                        .map(Profile::valueOf)),
        Optional.ofNullable(language)
            .map(tag -> choice("--language", tag, LANGUAGES))
            .filter(tag -> !tag.equals("auto")),
        Optional.ofNullable(failOn)
            .map(level -> choice("--fail-on", level, FAIL_ON))
            .map(
                level -> level.equals("never") ? RuleLevel.OFF : RuleLevel.of(level).orElseThrow()),
        levels(start),
        Map.of(),
        Map.of(),
        Optional.empty(),
        rules.stream().map(RuleOptions::folder).toList(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(memory),
        Optional.ofNullable(vale).map(RuleOptions::ini),
        start.map(HouseKeys.Start::house).orElse(Map.of()));
  }

  /** The names are looked up only when the profile is none of the three everyone knows. */
  private List<String> profiles() {
    return PROFILES.contains(profile.toLowerCase(Locale.ROOT))
        ? PROFILES
        : StartingPoint.profileNames();
  }

  private Map<String, RuleLevel> levels(Optional<HouseKeys.Start> start) {
    Map<String, RuleLevel> set = new LinkedHashMap<>();
    start.ifPresent(from -> set.putAll(StartingPoint.levels(from)));
    levels.forEach(
        (rule, level) ->
            set.put(
                rule,
                RuleLevel.of(choice("--level " + rule, level, RuleLevel.labels())).orElseThrow()));
    return set;
  }

  private static ValeSource ini(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UsageException("there are no settings of Vale " + file + "; name a .vale.ini");
    }
    return ValeSource.of(file.toAbsolutePath().normalize());
  }

  private static Path folder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UsageException("there is no folder of rules " + folder);
    }
    return folder.toAbsolutePath().normalize();
  }

  private static String choice(String option, String word, List<String> known) {
    return known.stream()
        .filter(word::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "%s is one of %s, not “%s”%s"
                        .formatted(
                            option, String.join(", ", known), word, Nearest.hint(word, known))));
  }
}
