package org.copydesk.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.yaml.Nearest;
import org.copydesk.yaml.YamlNode;

/**
 * The choices a newsroom makes once, and the starting points that make them all: {@code
 * rules/house/choices.yml}.
 *
 * @param keys each key with what may be chosen, in the order of the file
 * @param starts the starting points by name
 */
public record HouseKeys(Map<String, Key> keys, Map<String, Start> starts) {
  /** The choice that takes back one made below: no form is wanted. */
  public static final String ANY = "any";

  private static final String RESOURCE = "/rules/house/choices.yml";

  /**
   * One choice.
   *
   * @param name what settings call it
   * @param title what is chosen
   * @param headlines whether its forms are counted in headlines alone
   * @param forms what may be chosen
   */
  public record Key(String name, String title, boolean headlines, List<Form> forms) {
    /** Copies the list. */
    public Key {
      forms = List.copyOf(forms);
    }

    /** What may be written in settings. */
    public List<String> values() {
      return java.util.stream.Stream.concat(
              forms.stream().map(Form::value), java.util.stream.Stream.of(ANY))
          .toList();
    }
  }

  /**
   * One form of a choice.
   *
   * @param value what settings call it
   * @param shown how it looks in copy
   * @param counted a regular expression for the places where copy has this form; empty where
   *     nothing tells it
   */
  public record Form(String value, String shown, Optional<String> counted) {}

  /**
   * A starting point.
   *
   * @param title what it is
   * @param profile the profile it goes with
   * @param house its choices
   * @param levels the levels it sets
   */
  public record Start(
      String title, String profile, Map<String, String> house, Map<String, String> levels) {
    /** Copies the maps. */
    public Start {
      house = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(house));
      levels = Map.copyOf(levels);
    }
  }

  /** Copies the maps. */
  public HouseKeys {
    keys = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    starts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(starts));
  }

  /** The choices that Copydesk knows. */
  public static HouseKeys shipped() {
    return Shipped.KEYS;
  }

  /** Read at the first use. */
  private static final class Shipped {
    private static final HouseKeys KEYS = read();

    private static HouseKeys read() {
      try (InputStream in = HouseKeys.class.getResourceAsStream(RESOURCE)) {
        return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + RESOURCE, e);
      }
    }
  }

  private static HouseKeys of(String yaml) {
    Map<String, YamlNode> root =
        YamlNode.read("house/choices.yml", yaml).orElseThrow().entries(List.of("keys", "starts"));
    Map<String, Key> keys = new LinkedHashMap<>();
    root.get("keys").entries().forEach((name, node) -> keys.put(name, key(name, node)));
    HouseKeys bare = new HouseKeys(keys, Map.of());
    Map<String, Start> starts = new LinkedHashMap<>();
    root.get("starts").entries().forEach((name, node) -> starts.put(name, bare.start(node)));
    return new HouseKeys(keys, starts);
  }

  private static Key key(String name, YamlNode node) {
    Map<String, YamlNode> parts = node.entries(List.of("title", "count-in", "forms"));
    List<Form> forms =
        parts.get("forms").entries().entrySet().stream()
            .map(form -> form(form.getKey(), form.getValue().entries(List.of("shown", "count"))))
            .toList();
    boolean headlines = Optional.ofNullable(parts.get("count-in")).isPresent();
    return new Key(name, parts.get("title").text(), headlines, forms);
  }

  private static Form form(String value, Map<String, YamlNode> parts) {
    return new Form(
        value,
        parts.get("shown").text(),
        Optional.ofNullable(parts.get("count")).map(YamlNode::text));
  }

  private Start start(YamlNode node) {
    Map<String, YamlNode> parts = node.entries(List.of("title", "profile", "house", "levels"));
    Map<String, String> levels = new LinkedHashMap<>();
    if (parts.containsKey("levels")) {
      parts.get("levels").entries().forEach((rule, level) -> levels.put(rule, level.text()));
    }
    return new Start(
        parts.get("title").text(),
        parts.get("profile").text(),
        parts.containsKey("house") ? choices(parts.get("house")) : Map.of(),
        levels);
  }

  /**
   * The choices written as keys and values.
   *
   * @throws org.copydesk.yaml.YamlException when a key or a choice is not known
   */
  public Map<String, String> choices(YamlNode node) {
    Map<String, YamlNode> written = node.entries(List.copyOf(keys.keySet()));
    Map<String, String> made = new LinkedHashMap<>();
    written.forEach((key, value) -> made.put(key, choice(key, value)));
    return made;
  }

  private String choice(String key, YamlNode value) {
    List<String> known = keys.get(key).values();
    if (!known.contains(value.text())) {
      throw value.mistake(
          "“%s” is no choice for “%s”: %s%s"
              .formatted(
                  value.text(), key, String.join(", ", known), Nearest.hint(value.text(), known)));
    }
    return value.text();
  }
}
