package org.copydesk.vale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.yaml.YamlException;
import org.copydesk.yaml.YamlNode;

/**
 * A rule as its file has it, or as it is once what it extends is laid beneath it.
 *
 * @param name its name with its style's: "Google.We"
 * @param file the file, as messages name it
 * @param keys what it says: texts, lists and mappings
 */
record RuleFile(String name, String file, Map<String, Object> keys) {
  /** Copies the mapping, keeping its order. */
  RuleFile {
    keys = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(keys));
  }

  /** Reads {@code text}, the rule {@code name} of {@code file}. */
  static RuleFile read(String name, String file, String text) {
    return new RuleFile(name, file, document(file, text));
  }

  /** Go's reader of YAML, for which the packages are written, takes what Java's refuses. */
  private static Map<String, Object> document(String file, String text) {
    try {
      return mapping(file, YamlNode.read(file, text));
    } catch (YamlException e) {
      String eased = text.replace("\\'", "'");
      if (eased.equals(text)) {
        throw e;
      }
      return mapping(file, YamlNode.read(file, eased));
    }
  }

  private static Map<String, Object> mapping(String file, Optional<YamlNode> node) {
    if (node.isEmpty() || !node.get().isMapping()) {
      throw new YamlException(
          file, 1, "a rule in Vale's format has keys such as “extends” and “message”");
    }
    return map(node.get());
  }

  private static Map<String, Object> map(YamlNode node) {
    Map<String, Object> keys = new LinkedHashMap<>();
    node.lastEntries().forEach((key, value) -> keys.put(key, plain(value)));
    return keys;
  }

  private static Object plain(YamlNode node) {
    if (node.isMapping()) {
      return map(node);
    }
    if (node.isList()) {
      List<Object> items = new ArrayList<>();
      node.items().forEach(item -> items.add(plain(item)));
      return List.copyOf(items);
    }
    return node.isEmpty() ? "" : node.text();
  }

  /** This rule laid over {@code parent}: its keys replace, {@code key+} and {@code key-} change. */
  RuleFile over(RuleFile parent) {
    Map<String, Object> all = new LinkedHashMap<>(parent.keys);
    keys.forEach(
        (key, value) -> {
          String bare = key.substring(0, key.length() - 1);
          if (key.equals("extends")) {
            return;
          }
          if (key.endsWith("+")) {
            all.put(bare, joined(all.get(bare), value));
          } else if (key.endsWith("-")) {
            all.put(bare, without(all.get(bare), value));
          } else if (value instanceof Map && all.get(key) instanceof Map) {
            all.put(key, joined(all.get(key), value));
          } else {
            all.put(key, value);
          }
        });
    return new RuleFile(name, file, all);
  }

  private static Object joined(Object before, Object more) {
    if (before instanceof Map<?, ?> || more instanceof Map<?, ?>) {
      Map<String, Object> all = new LinkedHashMap<>();
      List.of(before == null ? Map.of() : before, more)
          .forEach(part -> mapOf(part).forEach(all::put));
      return all;
    }
    List<Object> all = new ArrayList<>(listOf(before));
    all.addAll(listOf(more));
    return all;
  }

  private static Object without(Object before, Object less) {
    if (before instanceof Map<?, ?>) {
      Map<String, Object> all = mapOf(before);
      (less instanceof Map<?, ?> ? mapOf(less).keySet() : listOf(less)).forEach(all::remove);
      return all;
    }
    List<Object> all = new ArrayList<>(listOf(before));
    all.removeAll(listOf(less));
    return all;
  }

  private static Map<String, Object> mapOf(Object value) {
    Map<String, Object> all = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, item) -> all.put(key.toString(), item));
    }
    return all;
  }

  private static List<Object> listOf(Object value) {
    if (value instanceof List<?> list) {
      return List.copyOf(list);
    }
    return value == null || value.equals("") ? List.of() : List.of(value);
  }

  /** The same with one key set. */
  RuleFile with(String key, Object value) {
    Map<String, Object> all = new LinkedHashMap<>(keys);
    all.put(key, value);
    return new RuleFile(name, file, all);
  }

  /** What it extends: an extension point, or another rule. */
  String point() {
    return needed("extends", "the extension point it uses, such as existence");
  }

  /** A text it must have. */
  String needed(String key, String meaning) {
    return text(key)
        .orElseThrow(() -> new YamlException(file, 1, "this rule needs “" + key + "”: " + meaning));
  }

  /** A text; empty when the key is not there. */
  Optional<String> text(String key) {
    Object value = keys.get(key);
    return value == null || value instanceof Map || value instanceof List
        ? Optional.empty()
        : Optional.of(value.toString());
  }

  /** Texts: a list, or one. */
  List<String> texts(String key) {
    return listOf(keys.get(key)).stream().map(Object::toString).toList();
  }

  /** Pairs of texts, in the order written. */
  Map<String, String> pairs(String key) {
    Map<String, String> pairs = new LinkedHashMap<>();
    List<Object> parts =
        keys.get(key) instanceof List<?> list
            ? List.copyOf(list)
            : List.of(keys.getOrDefault(key, Map.of()));
    parts.forEach(
        part ->
            mapOf(part)
                .forEach(
                    (from, to) ->
                        pairs.put(
                            from,
                            to instanceof List<?> many
                                ? String.join("|", many.stream().map(Object::toString).toList())
                                : to.toString())));
    return pairs;
  }

  /** A mapping; empty when the key is not there. */
  RuleFile part(String key) {
    return new RuleFile(name, file, mapOf(keys.get(key)));
  }

  /** The mappings of a list. */
  List<RuleFile> parts(String key) {
    return listOf(keys.get(key)).stream()
        .map(
            item ->
                item instanceof Map
                    ? new RuleFile(name, file, mapOf(item))
                    : new RuleFile(name, file, Map.of("pattern", item)))
        .toList();
  }

  /** Yes or no. */
  boolean flag(String key, boolean otherwise) {
    return text(key).map(value -> value.matches("(?i)true|yes|on")).orElse(otherwise);
  }

  /** A number. */
  double number(String key, double otherwise) {
    Optional<String> value = text(key);
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      return Double.parseDouble(value.get().strip());
    } catch (NumberFormatException e) {
      throw new YamlException(file, 1, "“" + key + "” is a number, not “" + value.get() + "”");
    }
  }
}
