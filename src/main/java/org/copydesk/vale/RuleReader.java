package org.copydesk.vale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.copydesk.article.Role;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Profile;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Scope;
import org.copydesk.word.Tagger;
import org.copydesk.yaml.Nearest;
import org.copydesk.yaml.YamlException;

/** Makes rules of the files of a package. */
final class RuleReader {
  private static final List<String> POINTS =
      List.of(
          "existence",
          "substitution",
          "occurrence",
          "metric",
          "conditional",
          "capitalization",
          "consistency",
          "repetition",
          "spelling",
          "sequence",
          "readability",
          "script");

  /** So many rules may stand one upon the other. */
  private static final int DEEPEST = 10;

  private static final Set<String> OF_THE_STORY =
      Set.of("metric", "readability", "conditional", "consistency", "occurrence");

  /** Expressions that open a word-for-word vocabulary: case counts no more. */
  private static final String ANY_CASE = "(?i)";

  private final Config config;
  private final StyleFolders shelf;
  private final List<String> vocabulary;
  private final Dictionaries dictionaries;
  private final boolean quotes;
  private final Tagger tagger;
  private final Expressions words = new Expressions();
  private final CutStories pages;
  private final Map<List<String>, Scopes> scopes = new HashMap<>();
  private final List<String> skipped = new ArrayList<>();

  /** A reader of rules that settings want; {@code vocabulary} is what is always right. */
  RuleReader(
      Config config,
      StyleFolders shelf,
      List<String> vocabulary,
      Dictionaries dictionaries,
      boolean quotes,
      Tagger tagger) {
    this.config = config;
    this.shelf = shelf;
    this.vocabulary = vocabulary;
    this.dictionaries = dictionaries;
    this.quotes = quotes;
    this.tagger = tagger;
    this.pages = new CutStories(config, words);
  }

  /** The rules left out so far, each with why. */
  List<String> skipped() {
    return List.copyOf(skipped);
  }

  /** The rule of {@code file}; empty when it is quieter than wanted, or cannot be run. */
  Optional<StyleRule> rule(RuleFile file) {
    RuleFile whole = based(file, 0);
    for (Map.Entry<String, String> set : config.parameters(file.name()).entrySet()) {
      whole = whole.with(set.getKey(), set.getValue());
    }
    String kind = whole.point();
    whole.needed("message", "what it says");
    if (!POINTS.contains(kind)) {
      throw new YamlException(
          file.file(),
          1,
          "there is no extension point “" + kind + "”" + Nearest.hint(kind, POINTS));
    }
    if (kind.equals("script")) {
      skipped.add(file.name() + " (a script)");
      return Optional.empty();
    }
    Severity severity = severity(whole);
    if (severity.compareTo(config.lowest()) < 0) {
      return Optional.empty();
    }
    try {
      Point point = point(kind, whole);
      return Optional.of(
          new StyleRule(info(whole, kind, severity), whole, point, scopes(kind, whole), pages));
    } catch (PatternSyntaxException e) {
      skipped.add(
          file.name() + " (an expression that cannot be read here: " + e.getDescription() + ")");
      return Optional.empty();
    }
  }

  /** {@code file} with what it extends beneath it. */
  private RuleFile based(RuleFile file, int depth) {
    String kind = file.point();
    if (kind.indexOf('.') < 0) {
      return file;
    }
    if (depth == DEEPEST) {
      throw new YamlException(
          file.file(), 1, "extends rules " + DEEPEST + " deep, perhaps itself; extend fewer");
    }
    RuleFile parent =
        BuiltIn.rule(kind)
            .or(() -> shelf.rule(kind))
            .orElseThrow(
                () ->
                    new YamlException(file.file(), 1, "extends “" + kind + "”, which is not here"));
    return file.over(based(parent, depth + 1));
  }

  private Severity severity(RuleFile rule) {
    Optional<Severity> set = config.level(rule.name());
    if (set.isPresent()) {
      return set.get();
    }
    String level = rule.text("level").filter(it -> !it.isBlank()).orElse("warning");
    return Config.severity(level)
        .orElseThrow(
            () ->
                new YamlException(
                    rule.file(),
                    1,
                    "“level” is suggestion, warning or error, not “" + level + "”"));
  }

  private Point point(String kind, RuleFile rule) {
    return switch (kind) {
      case "existence" -> Existence.of(rule, words, exceptions(rule));
      case "substitution" -> Substitution.of(rule, words, exceptions(rule));
      case "occurrence" -> Occurrence.of(rule, words);
      case "metric" -> Metric.of(rule);
      case "conditional" -> Conditional.of(rule, words, exceptions(rule));
      case "capitalization" -> Capitalization.of(rule, exceptions(rule));
      case "consistency" -> Consistency.of(rule, words);
      case "repetition" -> Repetition.of(rule, words, exceptions(rule));
      case "spelling" -> dictionaries.spelling(rule, exceptions(rule).inAnyCase());
      case "sequence" -> Sequence.of(rule, words, tagger);
      default -> Readability.of(rule);
    };
  }

  private Exceptions exceptions(RuleFile rule) {
    List<String> all = new ArrayList<>(rule.texts("exceptions"));
    if (rule.flag("vocab", true) && !rule.flag("nonword", false)) {
      all.addAll(vocabulary);
    }
    return Exceptions.of(all);
  }

  /** What a rule reads; the same for all rules that say the same, so that it is cut once. */
  private Scopes scopes(String kind, RuleFile rule) {
    List<String> selectors =
        switch (kind) {
          case "metric", "readability" -> List.of("raw");
          case "sequence" -> List.of("sentence");
          default -> {
            List<String> own = rule.texts("scope");
            yield own.isEmpty() ? List.of("text") : own;
          }
        };
    return scopes.computeIfAbsent(selectors, Scopes::of);
  }

  private RuleInfo info(RuleFile rule, String kind, Severity severity) {
    String style = rule.name().substring(0, rule.name().indexOf('.'));
    String why =
        rule.text("description")
            .filter(it -> !it.isBlank())
            .orElse("The house keeps to the style “" + style + "”.");
    String more =
        rule.text("link").filter(it -> !it.isBlank()).map(it -> " See " + it + ".").orElse("");
    return new RuleInfo(
        RuleId.vale(rule.name()),
        rule.needed("message", "what it says")
            .replaceAll("%(?:\\[\\d\\])?[sdv]", "…")
            .replaceFirst("\\.$", ""),
        why + more,
        severity,
        Profile.STRICT,
        Role.ALL,
        quotes,
        OF_THE_STORY.contains(kind) ? Scope.STORY : Scope.PASSAGE,
        List.of());
  }

  /** Whether a term of a vocabulary is to be written in one way only. */
  static boolean isOneWay(String term) {
    return !term.startsWith(ANY_CASE);
  }
}
