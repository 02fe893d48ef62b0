package org.copydesk.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.house.HouseKeys;
import org.copydesk.rule.HouseChoice;
import org.copydesk.yaml.YamlNode;

/**
 * Reads for whom and for which stories a rule is: the families of style guides that hold it, the
 * newsroom's choice it serves, the variety of English, and the day since when it holds.
 */
final class CircumstanceReader {
  /** The keys it reads. */
  static final List<String> KEYS = List.of("guides", "when", "variety", "since");

  /** The families of style guides, as rule files and as readers call them; "all" is every one. */
  private static final Map<String, String> GUIDES = guides();

  private static final String ALL = "all";
  private static final String GUIDE = "guide";
  private static final List<String> VARIETIES = List.of("en-GB", "en-US", "en-CA", "en-AU");

  private final Map<String, YamlNode> keys;

  /** A reader of a rule's {@code keys}. */
  CircumstanceReader(Map<String, YamlNode> keys) {
    this.keys = keys;
  }

  private static Map<String, String> guides() {
    Map<String, String> guides = new LinkedHashMap<>();
    guides.put("ap", "AP");
    guides.put("guardian", "the Guardian");
    guides.put("bbc", "the BBC");
    guides.put("reuters", "Reuters");
    guides.put("economist", "the Economist");
    return guides;
  }

  /**
   * The choice the rule serves: the one under {@code when}, or, for a rule with {@code guides} and
   * without a profile of its own, those guides.
   */
  Optional<HouseChoice> choice() {
    if (keys.containsKey("when")) {
      return Optional.of(when(keys.get("when")));
    }
    boolean everywhere = !keys.containsKey("guides") || keys.containsKey("profile");
    return everywhere ? Optional.empty() : Optional.of(new HouseChoice(GUIDE, held()));
  }

  private static HouseChoice when(YamlNode node) {
    Map<String, HouseKeys.Key> known = HouseKeys.shipped().keys();
    Map<String, YamlNode> entries = node.entries(List.copyOf(known.keySet()));
    if (entries.size() != 1) {
      throw node.mistake("“when” names one key of “house” and the choices for it");
    }
    String key = entries.keySet().iterator().next();
    Set<String> values = new LinkedHashSet<>();
    for (YamlNode value : entries.get(key).items()) {
      if (!known.get(key).values().contains(value.text())) {
        throw RuleFileReader.unknown(value, "choice", known.get(key).values());
      }
      values.add(value.text());
    }
    return new HouseChoice(key, values);
  }

  private Set<String> held() {
    Set<String> held = new LinkedHashSet<>();
    for (YamlNode guide : keys.get("guides").items()) {
      if (guide.text().equals(ALL)) {
        held.addAll(GUIDES.keySet());
      } else if (GUIDES.containsKey(guide.text())) {
        held.add(guide.text());
      } else {
        throw RuleFileReader.unknown(guide, "guide", GUIDES.keySet());
      }
    }
    return held;
  }

  /** A sentence that names the guides, after a space; empty when none is named. */
  String heldBy() {
    if (!keys.containsKey("guides")) {
      return "";
    }
    Set<String> held = held();
    return held.size() == GUIDES.size()
        ? " Held by every guide that speaks of it."
        : " Held by " + held.stream().map(GUIDES::get).collect(Collectors.joining(", ")) + ".";
  }

  /** In which stories the rule speaks. */
  Circumstance circumstance() {
    if (!keys.containsKey("variety") && !keys.containsKey("since")) {
      return Circumstance.ALWAYS;
    }
    return new Circumstance(
        Optional.ofNullable(keys.get("variety")).map(YamlNode::items).orElse(List.of()).stream()
            .map(CircumstanceReader::variety)
            .toList(),
        Optional.ofNullable(keys.get("since")).map(CircumstanceReader::day));
  }

  private static String variety(YamlNode node) {
    if (!VARIETIES.contains(node.text())) {
      throw RuleFileReader.unknown(node, "variety", VARIETIES);
    }
    return node.text();
  }

  private static LocalDate day(YamlNode node) {
    try {
      return LocalDate.parse(node.text());
    } catch (DateTimeParseException e) {
      throw node.mistake("“since” is a day such as 2022-09-08, not “" + node.text() + "”");
    }
  }
}
