package org.copydesk.rule;

import java.util.Map;
import java.util.Set;

/**
 * What a newsroom must have chosen for a rule to speak: a rule that serves one house's style is
 * wrong in another's.
 *
 * @param key the key under {@code house} in settings: "percent"
 * @param values the choices under which the rule speaks
 */
public record HouseChoice(String key, Set<String> values) {
  /** Copies the set; rejects a choice that nobody can make. */
  public HouseChoice {
    values = Set.copyOf(values);
    if (key.isEmpty() || values.isEmpty()) {
      throw new IllegalArgumentException("a choice has a key and values");
    }
  }

  /** Whether a newsroom that chose {@code made}, key to choice, has chosen so. */
  public boolean isMade(Map<String, String> made) {
    String value = made.get(key);
    return value != null && values.contains(value);
  }

  /** As settings write it: "percent: sign". */
  @Override
  public String toString() {
    return key + ": " + String.join(" or ", values.stream().sorted().toList());
  }
}
