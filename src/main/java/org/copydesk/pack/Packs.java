package org.copydesk.pack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.copydesk.finding.RuleId;
import org.copydesk.yaml.YamlException;

/**
 * Rules written as data: {@code <pack>/<name>.yml}, where the path is the rule's name. The ones
 * that come with Copydesk are resources; a newsroom's own folder of the same layout is laid over
 * them, and a rule of the same name takes the place of ours.
 */
public final class Packs {
  /** The folder of rules among the resources. */
  static final String RESOURCE = "/rules";

  /** The prepared form of the built-in rules, written by the build. */
  static final String PREPARED = "packs.bin";

  /** The same of those that run only where a newsroom has chosen a style. */
  static final String PREPARED_HOUSE = "house.bin";

  /** Folders that hold tables, not rules. */
  private static final Set<String> TABLES = Set.of("facts");

  /** Files that say something about rules but are none. */
  private static final Set<String> OTHERS = Set.of("levels", "choices");

  private static final String ENDING = ".yml";

  private final Map<RuleId, RuleData> rules;

  /** Where the newsroom's own rules among them were written. */
  private final Map<RuleId, String> files;

  private Packs(Map<RuleId, RuleData> rules, Map<RuleId, String> files) {
    this.rules = rules;
    this.files = files;
  }

  /** The rules that come with Copydesk, those of house styles too. */
  public static Packs builtIn() {
    return forEveryHouse().with(prepared(PREPARED_HOUSE));
  }

  /** The rules that come with Copydesk and need no choice of the newsroom. */
  public static Packs forEveryHouse() {
    return prepared(PREPARED);
  }

  private static Packs prepared(String name) {
    try (InputStream prepared = Packs.class.getResourceAsStream(RESOURCE + "/" + name)) {
      if (prepared != null) {
        Optional<List<RuleData>> rules = Prepared.read(new BufferedInputStream(prepared, 1 << 16));
        if (rules.isPresent()) {
          return of(rules.get());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the built-in rules cannot be read", e);
    }
    return new Packs(in(resourceFolder()).rules, Map.of()).part(name.equals(PREPARED_HOUSE));
  }

  /** Those of these rules that serve a house style, or all others. */
  Packs part(boolean house) {
    return of(
        rules.values().stream().filter(rule -> rule.info().choice().isPresent() == house).toList());
  }

  /**
   * The rules in {@code folder}.
   *
   * @throws PackException when a rule file has a mistake, with all the mistakes of the folder
   */
  public static Packs in(Path folder) {
    Map<RuleId, RuleData> rules = new TreeMap<>();
    Map<RuleId, String> written = new TreeMap<>();
    List<String> mistakes = new ArrayList<>();
    for (Path file : files(folder)) {
      String name = shown(folder, file);
      try {
        for (RuleData rule : RuleFileReader.read(id(folder, file, name), name, read(file, name))) {
          if (rules.put(rule.info().id(), rule) != null) {
            mistakes.add(name + ": there are two rules “" + rule.info().id() + "”");
          }
          written.put(rule.info().id(), file.toString().replace('\\', '/'));
        }
      } catch (YamlException e) {
        mistakes.add(e.getMessage());
      }
    }
    if (!mistakes.isEmpty()) {
      throw new PackException(mistakes);
    }
    return new Packs(rules, written);
  }

  /**
   * These rules with the rules in {@code folder} laid over them.
   *
   * @throws PackException when a rule file has a mistake, with all the mistakes of the folder
   */
  public Packs with(Path folder) {
    return with(in(folder));
  }

  private Packs with(Packs own) {
    Map<RuleId, RuleData> all = new TreeMap<>(rules);
    Map<RuleId, String> written = new TreeMap<>(files);
    all.putAll(own.rules);
    written.putAll(own.files);
    return new Packs(all, written);
  }

  /** The rules, sorted by name; they share one reading of each story. */
  public List<PackRule> rules() {
    List<Matcher> all = new ArrayList<>();
    List<List<Matcher>> each = new ArrayList<>();
    for (RuleData rule : rules.values()) {
      List<Matcher> own = rule.finds().stream().map(Matcher.Spec::matcher).toList();
      each.add(own);
      all.addAll(own);
    }
    Prefilter prefilter = new Prefilter(all);
    List<PackRule> made = new ArrayList<>();
    int first = 0;
    for (RuleData rule : rules.values()) {
      List<Matcher> own = each.get(made.size());
      PackRule whole = new PackRule(rule, own, prefilter, first);
      String file = files.get(rule.info().id());
      made.add(file == null ? whole : whole.in(file));
      first += own.size();
    }
    return List.copyOf(made);
  }

  /** The rules as read, sorted by name. */
  List<RuleData> data() {
    return List.copyOf(rules.values());
  }

  private static Packs of(List<RuleData> rules) {
    Map<RuleId, RuleData> byId = new TreeMap<>();
    rules.forEach(rule -> byId.put(rule.info().id(), rule));
    return new Packs(byId, Map.of());
  }

  private static Path resourceFolder() {
    URL folder = Packs.class.getResource(RESOURCE);
    try {
      if (folder != null && folder.getProtocol().equals("file")) {
        return Path.of(folder.toURI());
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not a folder: " + folder, e);
    }
    throw new IllegalStateException("no built-in rules; build Copydesk with Maven");
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder, 2)) {
      return all.filter(file -> isRule(folder.relativize(file))).sorted().toList();
    } catch (IOException e) {
      throw new PackException(
          List.of(folder + ": cannot be read; name a folder of <pack>/<rule>.yml files"));
    }
  }

  private static boolean isRule(Path file) {
    if (file.getNameCount() != 2 || !file.toString().endsWith(ENDING)) {
      return false;
    }
    return !TABLES.contains(file.getName(0).toString()) && !OTHERS.contains(stem(file));
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }

  private static String shown(Path folder, Path file) {
    Path name = folder.getFileName() == null ? file : folder.getFileName();
    return name.resolve(folder.relativize(file)).toString().replace('\\', '/');
  }

  private static RuleId id(Path folder, Path file, String name) {
    try {
      return new RuleId(folder.relativize(file).getName(0).toString(), stem(file));
    } catch (IllegalArgumentException e) {
      throw new YamlException(
          name, 1, "a rule is named in small letters and hyphens: my-pack/my-rule.yml");
    }
  }

  private static String read(Path file, String name) {
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw new YamlException(name, 1, "not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw new YamlException(name, 1, "cannot be read: " + e.getMessage());
    }
  }
}
