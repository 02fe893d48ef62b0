package org.copydesk.vale;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.copydesk.finding.Severity;

/** What one or several {@code .vale.ini} say, the last word winning. */
final class Config {
  private static final Pattern RULE =
      Pattern.compile("([\\w-]+(?:\\.[\\w-]+)+)(?:\\[([\\w-]+)\\])?");

  /** Keys that say nothing of how copy is read here. */
  private static final Set<String> UNUSED =
      Set.of("WordTemplate", "NLPEndpoint", "Transform", "Lang", "View", "SphinxBuildPath");

  /** What is said for the files of one glob. */
  static final class Section {
    private final Glob glob;
    private Optional<List<String>> styles = Optional.empty();
    private final Map<String, Boolean> rules = new LinkedHashMap<>();
    private final List<Pattern> tokens = new ArrayList<>();
    private final List<Pattern> blocks = new ArrayList<>();
    private List<String> delimiters = List.of();

    private Section(String glob) {
      this.glob = Glob.of(glob);
    }
  }

  private final Path folder;
  private Optional<Path> styles = Optional.empty();
  private Severity lowest = Severity.SUGGESTION;
  private final Set<String> vocabularies = new LinkedHashSet<>();
  private final Set<String> packages = new LinkedHashSet<>();
  private final Set<String> ignored = new HashSet<>(Set.of("code", "tt"));
  private final Set<String> skipped = new HashSet<>(Set.of("script", "style", "pre", "figure"));
  private final Set<String> classes = new HashSet<>();
  private final List<Glob> unread = new ArrayList<>();
  private final Map<String, String> formats = new LinkedHashMap<>();
  private final Map<String, Section> sections = new LinkedHashMap<>();
  private final Map<String, Severity> levels = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> parameters = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  /** The settings of {@code folder}, in which nothing is said yet. */
  Config(Path folder) {
    this.folder = folder;
  }

  /** Lays {@code ini} over what is said. */
  void add(Ini ini) {
    for (Ini.Entry entry : ini.entries()) {
      if (entry.section().equals("formats")) {
        formats.put(entry.key(), entry.value());
      } else if (entry.section().isEmpty()) {
        top(ini, entry);
      } else if (!entry.section().equals("asciidoctor")) {
        Section section = sections.computeIfAbsent(entry.section(), Section::new);
        within(ini, entry, section);
      }
    }
  }

  private void top(Ini ini, Ini.Entry entry) {
    switch (entry.key()) {
      case "StylesPath" -> styles = Optional.of(beside(ini).resolve(entry.value()).normalize());
      case "MinAlertLevel" -> lowest = severity(ini, entry);
      case "Vocab" -> vocabularies.addAll(entry.values());
      case "Packages" -> packages.addAll(entry.values());
      case "IgnoredScopes" -> ignored.addAll(entry.values());
      case "SkippedScopes" -> skipped.addAll(entry.values());
      case "IgnoredClasses" -> classes.addAll(entry.values());
      case "IgnoredPaths" -> entry.values().forEach(glob -> unread.add(Glob.of(glob)));
      default -> unknown(entry);
    }
  }

  private static Path beside(Ini ini) {
    return Optional.ofNullable(ini.file().toAbsolutePath().getParent()).orElseThrow();
  }

  private void unknown(Ini.Entry entry) {
    if (!UNUSED.contains(entry.key())) {
      notes.add("the key “" + entry.key() + "” of its settings is not known and does nothing");
    }
  }

  private void within(Ini ini, Ini.Entry entry, Section section) {
    switch (entry.key()) {
      case "BasedOnStyles" -> section.styles = Optional.of(entry.values());
      case "Vocab" -> vocabularies.addAll(entry.values());
      case "TokenIgnores" -> section.tokens.addAll(patterns(ini, entry));
      case "BlockIgnores", "IgnorePatterns" -> section.blocks.addAll(patterns(ini, entry));
      case "CommentDelimiters" -> section.delimiters = entry.values();
      default -> rule(ini, entry, section);
    }
  }

  private void rule(Ini ini, Ini.Entry entry, Section section) {
    Matcher rule = RULE.matcher(entry.key());
    if (!rule.matches()) {
      unknown(entry);
    } else if (rule.group(2) != null) {
      parameters
          .computeIfAbsent(rule.group(1), name -> new LinkedHashMap<>())
          .put(rule.group(2), entry.value());
    } else {
      String value = entry.value().toLowerCase(Locale.ROOT);
      boolean off = value.equals("no") || value.equals("off");
      section.rules.put(rule.group(1), !off);
      if (!off && !value.equals("yes") && !value.equals("on")) {
        levels.put(rule.group(1), severity(ini, entry));
      }
    }
  }

  private static Severity severity(Ini ini, Ini.Entry entry) {
    return severity(entry.value())
        .orElseThrow(
            () ->
                ini.mistake(
                    entry,
                    "“"
                        + entry.value()
                        + "” is none of YES, NO, suggestion, warning, error; write one of them for"
                        + " "
                        + entry.key()));
  }

  /** The severity of that name in Vale's files. */
  static Optional<Severity> severity(String name) {
    return switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "suggestion" -> Optional.of(Severity.SUGGESTION);
      case "warning" -> Optional.of(Severity.WARNING);
      case "error" -> Optional.of(Severity.ERROR);
      default -> Optional.empty();
    };
  }

  private static List<Pattern> patterns(Ini ini, Ini.Entry entry) {
    List<Pattern> patterns = new ArrayList<>();
    for (String value : entry.values()) {
      try {
        patterns.add(RegexDialect.compile(RegexDialect.java(value), false));
      } catch (PatternSyntaxException e) {
        throw ini.mistake(
            entry, "“" + value + "” is not a regular expression: " + e.getDescription());
      }
    }
    return patterns;
  }

  /** Every style that some file is checked against. */
  Set<String> wantedStyles() {
    Set<String> all = new LinkedHashSet<>();
    sections.values().forEach(section -> section.styles.ifPresent(all::addAll));
    return all;
  }

  /** Every rule that is turned on by its own name. */
  Set<String> wantedRules() {
    Set<String> all = new LinkedHashSet<>();
    sections
        .values()
        .forEach(
            section ->
                section.rules.forEach(
                    (rule, on) -> {
                      if (on) {
                        all.add(rule);
                      }
                    }));
    return all;
  }

  /** Whether {@code rule} reads the file at {@code path}, which lies below the settings. */
  boolean runs(String rule, String path) {
    if (unread.stream().anyMatch(glob -> glob.matches(path))) {
      return false;
    }
    boolean based = false;
    Optional<Boolean> named = Optional.empty();
    for (Section section : sections.values()) {
      if (section.glob.matches(path)) {
        based = section.styles.map(all -> of(all, rule)).orElse(based);
        named = section.rules.containsKey(rule) ? Optional.of(section.rules.get(rule)) : named;
      }
    }
    return named.orElse(based);
  }

  private static boolean of(List<String> styles, String rule) {
    return styles.stream().anyMatch(style -> rule.startsWith(style + "."));
  }

  /** What stands in the file at {@code path} as asterisks, or else is not read. */
  List<Pattern> ignores(String path, boolean tokens) {
    List<Pattern> all = new ArrayList<>();
    for (Section section : sections.values()) {
      if (section.glob.matches(path)) {
        all.addAll(tokens ? section.tokens : section.blocks);
      }
    }
    return all;
  }

  /** What begins and ends a note in the file at {@code path}, besides its format's own. */
  List<String> delimiters(String path) {
    List<String> last = List.of();
    for (Section section : sections.values()) {
      last =
          section.glob.matches(path) && !section.delimiters.isEmpty() ? section.delimiters : last;
    }
    return last;
  }

  /** How a file that ends with {@code ending} is read. */
  String format(String ending) {
    return formats.getOrDefault(ending, ending);
  }

  Path folder() {
    return folder;
  }

  Optional<Path> styles() {
    return styles;
  }

  Severity lowest() {
    return lowest;
  }

  Set<String> vocabularies() {
    return vocabularies;
  }

  Set<String> packages() {
    return packages;
  }

  Set<String> ignored() {
    return ignored;
  }

  Set<String> skipped() {
    return skipped;
  }

  Set<String> classes() {
    return classes;
  }

  /** The level set for {@code rule}. */
  Optional<Severity> level(String rule) {
    return Optional.ofNullable(levels.get(rule));
  }

  /** The keys set for {@code rule}. */
  Map<String, String> parameters(String rule) {
    return parameters.getOrDefault(rule, Map.of());
  }

  List<String> notes() {
    return notes;
  }
}
