package org.copydesk.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A value in a YAML file: a scalar, a list or a mapping, with the line it begins on. */
public final class YamlNode {
  private final String file;
  private final Node node;

  private YamlNode(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /**
   * Reads one YAML document.
   *
   * @param file the name messages give
   * @return the document, or empty when there is nothing in it
   * @throws YamlException when it is not YAML
   */
  public static Optional<YamlNode> read(String file, String text) {
    try {
      LoaderOptions options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      options.setMaxAliasesForCollections(50);
      options.setNestingDepthLimit(50);
      Node root = new Yaml(options).compose(new StringReader(text));
      return Optional.ofNullable(root).map(found -> new YamlNode(file, found));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new YamlException(file, line, "not YAML: " + e.getProblem());
    } catch (org.yaml.snakeyaml.error.YAMLException e) {
      throw new YamlException(file, 1, "not YAML: " + e.getMessage());
    }
  }

  /** The line it begins on, from 1. */
  public int line() {
    return node.getStartMark().getLine() + 1;
  }

  /** The file it stands in. */
  public String file() {
    return file;
  }

  /** A mistake at this place. */
  public YamlException mistake(String message) {
    return new YamlException(file, line(), message);
  }

  /** Whether it is a mapping of keys to values. */
  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  /** Whether it is a list. */
  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /** Whether nothing was written: "key:" alone, or null. */
  public boolean isEmpty() {
    return node.getTag().equals(Tag.NULL);
  }

  /** The scalar as written. */
  public String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw mistake("a single value is wanted here");
  }

  /** true or false. */
  public boolean bool() {
    String word = text().toLowerCase(Locale.ROOT);
    if (word.equals("true") || word.equals("yes")) {
      return true;
    }
    if (word.equals("false") || word.equals("no")) {
      return false;
    }
    throw mistake("true or false is wanted here, not “" + text() + "”");
  }

  /** The items of a list; a single value is a list of one. */
  public List<YamlNode> items() {
    if (node instanceof SequenceNode sequence) {
      List<YamlNode> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(new YamlNode(file, item)));
      return List.copyOf(items);
    }
    if (node instanceof ScalarNode) {
      return isEmpty() ? List.of() : List.of(this);
    }
    throw mistake("a list is wanted here");
  }

  /** The keys and values of a mapping, in the order written. */
  public Map<String, YamlNode> entries() {
    if (isEmpty()) {
      return Map.of();
    }
    if (!(node instanceof MappingNode mapping)) {
      throw mistake("keys and values are wanted here (“key: value”)");
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode key = new YamlNode(file, tuple.getKeyNode());
      if (entries.put(key.text(), new YamlNode(file, tuple.getValueNode())) != null) {
        throw key.mistake("“" + key.text() + "” stands twice");
      }
    }
    return entries;
  }

  /** The keys and values of a mapping; of a key that stands twice the last counts. */
  public Map<String, YamlNode> lastEntries() {
    if (!(node instanceof MappingNode mapping)) {
      return entries();
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      entries.put(
          new YamlNode(file, tuple.getKeyNode()).text(), new YamlNode(file, tuple.getValueNode()));
    }
    return entries;
  }

  /** The keys and values of a mapping that may have only the keys {@code known}. */
  public Map<String, YamlNode> entries(List<String> known) {
    Map<String, YamlNode> entries = entries();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        YamlNode key = new YamlNode(file, tuple.getKeyNode());
        if (!known.contains(key.text())) {
          throw key.mistake("unknown key “" + key.text() + "”" + meant(key.text(), known));
        }
      }
    }
    return entries;
  }

  private static String meant(String key, List<String> known) {
    return Nearest.to(key, known)
        .map(name -> "; did you mean “" + name + "”?")
        .orElse("; known keys: " + String.join(", ", known));
  }
}
