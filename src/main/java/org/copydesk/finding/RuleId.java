package org.copydesk.finding;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A rule's name: "dates/wrong-weekday".
 *
 * @param pack the folder of rules it belongs to, in kebab case
 * @param name its name within the pack, in kebab case
 */
public record RuleId(String pack, String name) implements Comparable<RuleId> {
  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  /** Rejects a part that is not in kebab case with an {@link IllegalArgumentException}. */
  public RuleId {
    Objects.requireNonNull(pack);
    Objects.requireNonNull(name);
    if (!KEBAB.matcher(pack).matches() || !KEBAB.matcher(name).matches()) {
      throw new IllegalArgumentException("not a rule id: " + pack + "/" + name);
    }
  }

  /**
   * Reads "pack/name".
   *
   * @throws IllegalArgumentException when the text is not of that form
   */
  public static RuleId parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("not a rule id (pack/name): " + text);
    }
    return new RuleId(text.substring(0, slash), text.substring(slash + 1));
  }

  @Override
  public int compareTo(RuleId other) {
    int byPack = pack.compareTo(other.pack);
    return byPack != 0 ? byPack : name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return pack + "/" + name;
  }
}
