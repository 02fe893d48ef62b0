package org.copydesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.desk.Suppressions;
import org.copydesk.finding.RuleId;
import org.copydesk.language.Analyst;
import org.copydesk.language.LanguageToolChecker;
import org.copydesk.language.Levels;
import org.copydesk.pack.PackRule;
import org.copydesk.rule.Checker;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleExamples;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RulePage;
import org.copydesk.rule.RulePages;
import org.copydesk.rule.Selection;
import org.copydesk.settings.Settings;

/** Every rule that is written here, in YAML, in XML or in Java, with what is noted of it. */
final class OwnRules {
  private static final Path CODE = Path.of("src/main/java");

  private static final Path GRAMMAR = Path.of("rules/grammar/en.xml");

  /** What the desk says where a note lets something stand; no example can show a note. */
  private static final String DESK = "src/main/java/org/copydesk/desk/Suppressions.java";

  /**
   * A rule.
   *
   * @param info what it is
   * @param since the version that had it first
   * @param written the file it is written in
   * @param told what it says of its first example that is heard
   */
  record Own(RuleInfo info, String since, String written, String told) {
    RulePage page() {
      return RulePages.of(info, since, written, told);
    }
  }

  private final Checker grammar =
      new LanguageToolChecker(new Analyst(), Levels.standard()).only(Selection.EVERYTHING);
  private final Map<RuleId, Checker> rules = new HashMap<>();

  private OwnRules() {
    Newsroom.own(Settings.BUILT_IN)
        .forEach(own -> own.rules().forEach(info -> rules.put(info.id(), own)));
  }

  /**
   * All of them, sorted by name.
   *
   * @param since the version that had those first that were noted before
   * @param now the version of the others
   */
  static List<Own> all(Map<String, String> since, String now) {
    OwnRules rules = new OwnRules();
    return Newsroom.rules(Settings.BUILT_IN).all().stream()
        .filter(info -> !info.id().isLanguageTool())
        .map(info -> rules.own(info, since.getOrDefault(info.id().toString(), now)))
        .toList();
  }

  private Own own(RuleInfo info, String since) {
    if (Suppressions.RULES.contains(info)) {
      return new Own(info, since, DESK, info.title() + ".");
    }
    Checker checker = rules.getOrDefault(info.id(), grammar);
    return new Own(info, since, written(info.id(), checker), told(info, checker));
  }

  private static String told(RuleInfo info, Checker checker) {
    for (Example example : info.examples()) {
      if (example instanceof Example.Bad bad) {
        String copy = bad.copy().replace("[[", "").replace("]]", "");
        Article story = RuleExamples.article(copy);
        // Beside the others first: where two rules speak of one place, only one of them is heard.
        Checker alone = checker.only((id, profile) -> id.equals(info.id()));
        Optional<String> told = told(info.id(), checker, story);
        told = told.isPresent() ? told : told(info.id(), alone, story);
        if (told.isPresent()) {
          return told.get();
        }
      }
    }
    return "";
  }

  private static Optional<String> told(RuleId rule, Checker checker, Article story) {
    return checker.check(story).stream()
        .filter(finding -> finding.rule().equals(rule))
        .findFirst()
        .map(finding -> finding.message().replaceAll("\\s+", " "));
  }

  private static String written(RuleId id, Checker checker) {
    if (checker instanceof PackRule) {
      return file(id);
    }
    if (checker instanceof Rule) {
      String type = checker.getClass().getName().replaceAll("\\$.*", "");
      return shown(CODE.resolve(type.replace('.', '/') + ".java"));
    }
    String name = id.name().toUpperCase(Locale.ROOT).replace('-', '_');
    return read(GRAMMAR).contains("id=\"" + name + "\"")
        ? shown(GRAMMAR)
        : naming(CODE.resolve("org/copydesk/language"), ".java", "\"" + name + "\"");
  }

  /** The YAML file of a rule: its own, or the group that has it. */
  private static String file(RuleId id) {
    Path own = Path.of("rules", id + ".yml");
    return Files.exists(own)
        ? shown(own)
        : naming(Path.of("rules", id.pack()), ".yml", "\n  " + id.name() + ":");
  }

  private static String naming(Path folder, String ending, String words) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending) && read(file).contains(words))
          .sorted()
          .map(OwnRules::shown)
          .findFirst()
          .orElse("no file");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
