package org.copydesk.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.copydesk.yaml.YamlNode;

/**
 * Reads what a rule looks for. Words are matched whole, in any case, whatever the marks and spaces
 * they were typed with; an entry between slashes is a regular expression.
 */
final class FindReader {
  /** The keys of {@code find}. */
  static final List<String> KEYS =
      List.of("swap", "words", "regex", "line", "unless", "case", "within-words");

  private static final String DECORATION = "[\\s\\[\\](){}<>*_=~|#•·.…:!\\-–—]";

  private final Map<String, YamlNode> keys;
  private final boolean exact;
  private final boolean within;
  private final List<Matcher.Spec> finds = new ArrayList<>();
  private final List<String> unless = new ArrayList<>();

  FindReader(YamlNode root) {
    this.keys = root.entries(KEYS);
    this.exact = exact();
    this.within = keys.containsKey("within-words") && keys.get("within-words").bool();
    items("words").forEach(item -> phrase(item, Optional.empty()));
    items("regex").forEach(item -> add(item, false, item.text(), Optional.empty()));
    items("line").forEach(this::line);
    items("unless").forEach(item -> unless.add(checked(item, item.text())));
    swaps();
    if (finds.isEmpty()) {
      throw root.mistake("“find” looks for nothing; give swap, words, regex or line");
    }
  }

  List<Matcher.Spec> finds() {
    return finds;
  }

  List<String> unless() {
    return unless;
  }

  boolean exact() {
    YamlNode node = keys.get("case");
    if (node == null || node.text().equals("any")) {
      return false;
    }
    if (node.text().equals("exact")) {
      return true;
    }
    throw RuleFileReader.unknown(node, "case", List.of("any", "exact"));
  }

  private List<YamlNode> items(String key) {
    return keys.containsKey(key) ? keys.get(key).items() : List.of();
  }

  private void swaps() {
    if (!keys.containsKey("swap")) {
      return;
    }
    YamlNode swap = keys.get("swap");
    swap.entries()
        .forEach(
            (words, use) -> {
              if (words.equals(use.text())) {
                throw use.mistake("“" + words + "” is swapped for itself");
              }
              if (isRegex(words)) {
                add(use, false, inside(words), Optional.of(use.text()));
              } else {
                add(use, false, literal(words), Optional.of(use.text()));
              }
            });
  }

  private void phrase(YamlNode item, Optional<String> use) {
    String words = item.text();
    if (words.isBlank()) {
      throw item.mistake("an empty entry would match everywhere");
    }
    add(item, false, isRegex(words) ? inside(words) : literal(words), use);
  }

  private void line(YamlNode item) {
    String words = item.text().strip();
    if (words.isEmpty()) {
      throw item.mistake("an empty entry would match every line");
    }
    if (isRegex(words)) {
      add(item, true, inside(words), Optional.empty());
      return;
    }
    String bare = words.replaceAll("^" + DECORATION + "+|" + DECORATION + "+$", "");
    String core = bare.isEmpty() ? escape(words) : decorated(bare);
    add(item, true, core, Optional.empty());
  }

  private String decorated(String bare) {
    return DECORATION + "{0,12}" + escape(bare) + DECORATION + "{0,12}";
  }

  private void add(YamlNode at, boolean line, String regex, Optional<String> use) {
    checked(at, regex);
    finds.add(new Matcher.Spec(line, regex, exact, use, RegexReader.needs(regex)));
  }

  private String checked(YamlNode at, String regex) {
    try {
      if (Expression.compile(regex, exact).matcher("").find()) {
        throw at.mistake("“" + regex + "” matches where nothing stands");
      }
      return regex;
    } catch (PatternSyntaxException e) {
      throw at.mistake(
          "“"
              + regex
              + "” is not a regular expression: "
              + e.getDescription().toLowerCase(java.util.Locale.ROOT)
              + " at character "
              + (e.getIndex() + 1));
    }
  }

  private static boolean isRegex(String words) {
    return words.length() > 2 && words.startsWith("/") && words.endsWith("/");
  }

  private static String inside(String words) {
    return words.substring(1, words.length() - 1);
  }

  private String literal(String words) {
    String core = escape(words.strip());
    if (within) {
      return core;
    }
    int first = words.strip().codePointAt(0);
    int last = words.strip().codePointBefore(words.strip().length());
    return (isWord(first) ? "(?<![\\p{L}\\p{N}_])" : "")
        + core
        + (isWord(last) ? "(?![\\p{L}\\p{N}_])" : "");
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /** The words as an expression in which marks, unless case counts, may be of any make. */
  private String escape(String words) {
    StringBuilder out = new StringBuilder();
    words
        .codePoints()
        .forEach(
            c -> {
              if (!exact && (c == '\'' || c == '’')) {
                out.append("['’]");
              } else if (!exact && (c == '"' || c == '“' || c == '”')) {
                out.append("[\"“”]");
              } else if (Character.isWhitespace(c)) {
                out.append("[\\s\\u00a0]{1,3}");
              } else if (c < 128 && !Character.isLetterOrDigit(c)) {
                out.append('\\').appendCodePoint(c);
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
