package org.copydesk.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Role;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Profile;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Scope;
import org.copydesk.yaml.Nearest;
import org.copydesk.yaml.YamlException;
import org.copydesk.yaml.YamlNode;

/** Reads one rule file; every mistake is named with its file, line and the nearest right word. */
final class RuleFileReader {
  private static final List<String> OWN_KEYS =
      List.of(
          "title",
          "why",
          "severity",
          "profile",
          "message",
          "roles",
          "quotes",
          "mentions",
          "find",
          "fix",
          "examples");

  /** The keys of a rule file. */
  static final List<String> KEYS =
      Stream.concat(OWN_KEYS.stream(), CircumstanceReader.KEYS.stream()).toList();

  /** The keys of a file of several rules. */
  static final List<String> GROUP_KEYS = List.of("group", "all", "rules");

  /** The keys of an example. */
  static final List<String> EXAMPLE_KEYS = List.of("bad", "good");

  private static final Pattern BLANK = Pattern.compile("\\{([^{}]*)}");

  private final RuleId id;
  private final YamlNode root;
  private final Map<String, YamlNode> keys;

  private RuleFileReader(RuleId id, YamlNode root, Map<String, YamlNode> otherwise) {
    this.id = id;
    this.root = root;
    this.keys = new LinkedHashMap<>(otherwise);
    keys.putAll(root.entries(KEYS));
  }

  /**
   * The rules in a file: one, whose name is the file's, or a group of them under {@code rules}.
   *
   * @param id the rule's name, which is the file's path
   * @param file the name messages give
   * @param yaml what the file holds
   * @throws YamlException when it is not a rule
   */
  static List<RuleData> read(RuleId id, String file, String yaml) {
    YamlNode root =
        YamlNode.read(file, yaml)
            .orElseThrow(() -> new YamlException(file, 1, "an empty file is not a rule"));
    if (!root.isMapping() || !root.entries().containsKey("rules")) {
      return List.of(new RuleFileReader(id, root, Map.of()).rule());
    }
    Map<String, YamlNode> group = root.entries(GROUP_KEYS);
    Map<String, YamlNode> all =
        group.containsKey("all") ? group.get("all").entries(KEYS) : Map.of();
    List<RuleData> rules = new ArrayList<>();
    group
        .get("rules")
        .entries()
        .forEach(
            (name, rule) -> rules.add(new RuleFileReader(named(id, name, rule), rule, all).rule()));
    return rules;
  }

  private static RuleId named(RuleId id, String name, YamlNode rule) {
    try {
      return new RuleId(id.pack(), name);
    } catch (IllegalArgumentException e) {
      throw rule.mistake("a rule is named in small letters and hyphens, not “" + name + "”");
    }
  }

  private RuleData rule() {
    CircumstanceReader circumstance = new CircumstanceReader(keys);
    Severity severity =
        choice("severity", Severity.values()).orElseThrow(() -> missing("severity"));
    RuleInfo info =
        new RuleInfo(
            id,
            sentence("title"),
            sentence("why") + circumstance.heldBy(),
            severity,
            choice("profile", Profile.values()).orElse(Profile.of(severity)),
            roles(),
            flag("quotes", true),
            Scope.PASSAGE,
            examples());
    FindReader finds = new FindReader(wanted("find"));
    return new RuleData(
        circumstance.choice().map(info::where).orElse(info),
        message(),
        flag("mentions", true),
        fix(),
        finds.finds(),
        finds.unless(),
        finds.exact(),
        circumstance.circumstance());
  }

  private String sentence(String key) {
    YamlNode node = wanted(key);
    String text = node.text().strip().replaceAll("\\s+", " ");
    if (text.isEmpty()) {
      throw node.mistake("“" + key + "” says nothing");
    }
    return text;
  }

  private String message() {
    String message = sentence("message");
    BLANK
        .matcher(message)
        .results()
        .map(blank -> blank.group(1))
        .filter(name -> !name.equals("found") && !name.equals("use"))
        .findFirst()
        .ifPresent(
            name -> {
              throw keys.get("message")
                  .mistake("“{" + name + "}” cannot be filled in; there are {found} and {use}");
            });
    return message;
  }

  private Set<Role> roles() {
    YamlNode node = keys.get("roles");
    if (node == null) {
      return Role.COPY;
    }
    Map<String, Set<Role>> named = new TreeMap<>();
    named.put("all", Role.ALL);
    named.put("copy", Role.COPY);
    named.put("prose", Role.PROSE);
    for (Role role : Role.values()) {
      named.put(label(role), Set.of(role));
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (YamlNode item : node.items()) {
      Set<Role> meant = named.get(item.text());
      if (meant == null) {
        throw unknown(item, "role", named.keySet());
      }
      roles.addAll(meant);
    }
    if (roles.isEmpty()) {
      throw node.mistake("“roles” names none; leave it out to read all copy");
    }
    return roles;
  }

  private RuleData.Remedy fix() {
    return choice("fix", RuleData.Remedy.values()).orElse(RuleData.Remedy.REVIEW);
  }

  private List<Example> examples() {
    YamlNode node = wanted("examples");
    List<Example> examples = new ArrayList<>();
    boolean bad = false;
    boolean good = false;
    for (YamlNode item : node.items()) {
      Map<String, YamlNode> parts = item.entries(EXAMPLE_KEYS);
      Optional<String> right = Optional.ofNullable(parts.get("good")).map(YamlNode::text);
      if (parts.containsKey("bad")) {
        examples.add(bad(parts.get("bad"), right));
        bad = true;
      } else if (right.isPresent()) {
        examples.add(Example.good(right.get()));
      } else {
        throw item.mistake("an example has “bad” copy, “good” copy or both");
      }
      good |= right.isPresent();
    }
    if (!bad || !good) {
      throw node.mistake(
          "a rule needs " + (bad ? "a good" : "a bad") + " example: it is the rule's only test");
    }
    return examples;
  }

  private static Example bad(YamlNode node, Optional<String> right) {
    String copy = node.text();
    if (!copy.contains("[[") || !copy.contains("]]")) {
      throw node.mistake("mark the words the rule finds with [[double brackets]]");
    }
    return new Example.Bad(copy, right);
  }

  private boolean flag(String key, boolean otherwise) {
    return keys.containsKey(key) ? keys.get(key).bool() : otherwise;
  }

  private <E extends Enum<E>> Optional<E> choice(String key, E[] values) {
    YamlNode node = keys.get(key);
    if (node == null) {
      return Optional.empty();
    }
    for (E value : values) {
      if (label(value).equals(node.text())) {
        return Optional.of(value);
      }
    }
    List<String> names = Arrays.stream(values).map(RuleFileReader::label).toList();
    throw unknown(node, key, names);
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private YamlNode wanted(String key) {
    YamlNode node = keys.get(key);
    if (node == null) {
      throw missing(key);
    }
    return node;
  }

  private YamlException missing(String key) {
    return root.mistake("“" + key + "” is missing");
  }

  static YamlException unknown(YamlNode node, String what, Collection<String> known) {
    String hint = Nearest.hint(node.text(), known);
    return node.mistake(
        "unknown "
            + what
            + " “"
            + node.text()
            + "”"
            + (hint.isEmpty() ? "; there are " + String.join(", ", known) : hint));
  }
}
