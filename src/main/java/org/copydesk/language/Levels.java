package org.copydesk.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.Role;
import org.copydesk.language.prepared.Label;
import org.languagetool.rules.Rule;

/**
 * Which LanguageTool rules are on for news, how loudly, and why: {@code rules/grammar/levels.yml}.
 * The file is YAML of one shape only, sections of "KEY: level, reason" lines, so that it is read at
 * every start without a parser.
 */
public final class Levels {
  private static final String RESOURCE = "/rules/grammar/levels.yml";
  private static final Level UNKNOWN =
      Level.of("off", "LanguageTool has it off too, or this desk has not looked at it.");
  private static final Set<String> SECTIONS =
      Set.of("categories", "rules", "headlines", "outside-quotes");

  private final Map<String, Map<String, String>> sections;

  /** The lines that stand for families of rules, in their order. */
  private final List<Map.Entry<String, String>> families;

  private Levels(Map<String, Map<String, String>> sections) {
    this.sections = sections;
    section("categories").values().forEach(Levels::level);
    section("rules").values().forEach(Levels::level);
    this.families =
        section("rules").entrySet().stream()
            .filter(entry -> entry.getKey().startsWith("*"))
            .toList();
  }

  /** The levels that Copydesk ships. */
  public static Levels standard() {
    return Standard.LEVELS;
  }

  /** Read at the first use. */
  private static final class Standard {
    private static final Levels LEVELS = read();

    private static Levels read() {
      try (InputStream in = Levels.class.getResourceAsStream(RESOURCE)) {
        return parse(RESOURCE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + RESOURCE, e);
      }
    }
  }

  /**
   * Reads a levels file.
   *
   * @param name how to call the file in messages
   * @param text its content
   * @throws IllegalArgumentException naming file, line and what is wrong there
   */
  public static Levels parse(String name, String text) {
    Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    Map<String, String> section = null;
    int number = 0;
    for (String line : text.split("\\R")) {
      number++;
      String content = line.strip();
      if (content.isEmpty() || content.startsWith("#")) {
        continue;
      }
      int colon = content.indexOf(':');
      String key = colon < 0 ? content : content.substring(0, colon);
      boolean heading = !Character.isWhitespace(line.charAt(0));
      if (colon < 0 || heading != SECTIONS.contains(key) || !heading && section == null) {
        throw new IllegalArgumentException(
            name + ":" + number + ": not a section or a “KEY: level, reason”: " + content);
      }
      if (heading) {
        section = sections.computeIfAbsent(key, unused -> new LinkedHashMap<>());
      } else if (section.put(key, content.substring(colon + 1).strip()) != null) {
        throw new IllegalArgumentException(name + ":" + number + ": a second line for " + key);
      }
    }
    try {
      return new Levels(sections);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  /** The keys of the "rules" section: LanguageTool rule ids, or ids with "[n]" for one sub-rule. */
  Set<String> rules() {
    return section("rules").keySet();
  }

  /** The keys of the "categories" section. */
  Set<String> categories() {
    return section("categories").keySet();
  }

  /** The level of one pattern or Java rule. */
  Level of(Rule rule) {
    boolean off = rule.isDefaultOff() || rule.getCategory().isDefaultOff();
    return of(rule.getFullId(), rule.getId(), off, rule.getCategory().getId().toString());
  }

  /** The level of a rule that is not built yet. */
  Level of(Label rule) {
    return of(rule.fullId(), rule.id(), rule.off(), rule.category());
  }

  private Level of(String fullId, String id, boolean off, String category) {
    String line = section("rules").get(fullId);
    if (line == null) {
      line = section("rules").get(id);
    }
    if (line == null) {
      line = ending(id);
    }
    if (line == null && off) {
      return UNKNOWN;
    }
    if (line == null) {
      line = section("categories").get(category);
    }
    return line == null ? UNKNOWN : level(line);
  }

  /** The line of a key such as "*_HYPHEN", which stands for a family of rules. */
  private String ending(String id) {
    return families.stream()
        .filter(entry -> id.endsWith(entry.getKey().substring(1)))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** The blocks that {@code rule} reads: headlines leave out words, most rules cannot read them. */
  Set<Role> roles(Rule rule) {
    return names("headlines", rule) ? Role.COPY : Role.PROSE;
  }

  /** Whether {@code rule} also speaks within quotation marks. */
  boolean quotes(Rule rule) {
    return !names("outside-quotes", rule);
  }

  private boolean names(String section, Rule rule) {
    Map<String, String> keys = section(section);
    return keys.containsKey(rule.getId())
        || keys.containsKey(rule.getCategory().getId().toString());
  }

  private Map<String, String> section(String name) {
    return sections.getOrDefault(name, Map.of());
  }

  private static Level level(String line) {
    int comma = line.indexOf(',');
    if (comma < 0) {
      throw new IllegalArgumentException("no reason given: " + line);
    }
    return Level.of(line.substring(0, comma), line.substring(comma + 1).strip());
  }
}
