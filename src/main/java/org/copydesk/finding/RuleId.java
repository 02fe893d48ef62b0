package org.copydesk.finding;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rule's name: "dates/wrong-weekday". A rule of LanguageTool keeps the id its users know behind
 * "lt/", so that no newsroom's rule can have its name: "grammar/lt/EN_A_VS_AN", for short
 * "lt/EN_A_VS_AN". A rule of a package in Vale's format keeps its name behind "vale/":
 * "vale/Google.We", for short "Google.We".
 *
 * @param pack the folder of rules it belongs to, in kebab case
 * @param name its name within the pack, in kebab case, or "lt/" and LanguageTool's id, or a style
 *     and a rule with a dot between
 */
public record RuleId(String pack, String name) implements Comparable<RuleId> {
  /** What stands for all rules of LanguageTool, and before the name of each. */
  public static final String LANGUAGETOOL = "lt";

  private static final String PREFIX = LANGUAGETOOL + "/";
  private static final String VALE = "vale";
  private static final Pattern STYLE = Pattern.compile("[\\w-]+(?:\\.[\\w-]+)+");
  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern THEIRS = Pattern.compile(PREFIX + "[A-Za-z0-9][A-Za-z0-9_-]*");

  /** Rejects a part that is no name with an {@link IllegalArgumentException}. */
  public RuleId {
    Objects.requireNonNull(pack);
    Objects.requireNonNull(name);
    if (!KEBAB.matcher(pack).matches()
        || !KEBAB.matcher(name).matches()
            && !THEIRS.matcher(name).matches()
            && !(pack.equals(VALE) && STYLE.matcher(name).matches())) {
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

  /** The rule of LanguageTool with that {@code id}: "EN_A_VS_AN". */
  public static RuleId languageTool(String pack, String id) {
    return new RuleId(pack, PREFIX + id);
  }

  /** The rule {@code name} of a package in Vale's format: "Google.We". */
  public static RuleId vale(String name) {
    return new RuleId(VALE, name);
  }

  /** Whether the rule is one of a package in Vale's format. */
  public boolean isVale() {
    return pack.equals(VALE) && name.indexOf('.') > 0;
  }

  /** Whether the rule is one of LanguageTool's. */
  public boolean isLanguageTool() {
    return name.startsWith(PREFIX);
  }

  /**
   * What it may be called where settings and suppressions speak of it, from its own name to those
   * it shares: "grammar/lt/EN_A_VS_AN", "lt/EN_A_VS_AN", "lt", "grammar"; "vale/Google.We",
   * "Google.We", "Google", "vale".
   */
  public List<String> names() {
    if (isVale()) {
      return List.of(toString(), name, name.substring(0, name.indexOf('.')), pack);
    }
    return isLanguageTool()
        ? List.of(toString(), name, LANGUAGETOOL, pack)
        : List.of(toString(), pack);
  }

  /** What a rule of LanguageTool was called before it had its prefix: "grammar/en-a-vs-an". */
  public Optional<RuleId> former() {
    if (!isLanguageTool()) {
      return Optional.empty();
    }
    String kebab =
        name.substring(PREFIX.length())
            .toLowerCase(Locale.ROOT)
            .replaceAll("[_-]+", "-")
            .replaceAll("-$", "");
    return Optional.of(new RuleId(pack, kebab));
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
