package org.copydesk.vale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.copydesk.article.MarkupPassage;

/** Words for which others are to be written. */
record Substitution(
    Expressions.Any observed,
    List<String> expected,
    Exceptions exceptions,
    boolean capitalize,
    boolean replaces)
    implements Point {
  private static final Pattern GROUP = Pattern.compile("\\$\\{?(\\d)\\}?");

  /** What makes of an expected text an expression. */
  private static final Pattern EXPRESSION = Pattern.compile("[\\[\\\\(?]");

  static Substitution of(RuleFile rule, Expressions words, Exceptions exceptions) {
    boolean whole = !rule.flag("nonword", false);
    List<Map.Entry<String, String>> swaps = new ArrayList<>(rule.pairs("swap").entrySet());
    swaps.sort(
        Comparator.comparingInt((Map.Entry<String, String> swap) -> swap.getKey().length())
            .reversed());
    List<String> regexes =
        swaps.stream()
            .map(Map.Entry::getKey)
            .map(key -> whole ? "\\b(?:" + key + ")\\b" : "(?:" + key + ")")
            .toList();
    return new Substitution(
        words.add(regexes, rule.flag("ignorecase", false)),
        swaps.stream().map(Map.Entry::getValue).toList(),
        exceptions,
        rule.flag("capitalize", false),
        rule.part("action").text("name").filter("replace"::equals).isPresent());
  }

  @Override
  public List<Hit> in(CutStory page, Scopes scope) {
    List<Hit> hits = new ArrayList<>();
    for (MarkupPassage passage : page.passages(scope)) {
      String text = passage.plain();
      for (Expressions.Match match : observed.in(text, page.chances(passage))) {
        String found = match.of(text);
        String use = filled(expected.get(match.which()), match);
        if (same(use, found) || exceptions.cover(text, match.start(), match.end())) {
          continue;
        }
        boolean capital = capitalize && Character.isUpperCase(found.codePointAt(0));
        List<String> uses =
            Arrays.stream(use.split("\\|", -1)).map(it -> capital ? capital(it) : it).toList();
        String shown = replaces ? sentence(uses) : capital ? capital(use) : use;
        boolean literal = uses.stream().noneMatch(it -> EXPRESSION.matcher(it).find());
        hits.add(
            new Hit(
                passage,
                match.start(),
                match.end(),
                List.of(shown, found),
                literal ? uses : List.of()));
      }
    }
    return hits;
  }

  private static String filled(String use, Expressions.Match match) {
    Matcher group = GROUP.matcher(use);
    return group.replaceAll(
        reference -> {
          int number = Integer.parseInt(reference.group(1));
          String words =
              number <= match.groups().groupCount() ? match.groups().group(number) : null;
          return Matcher.quoteReplacement(words == null ? "" : words);
        });
  }

  /** Whether {@code found} is what is expected already. */
  private static boolean same(String use, String found) {
    if (Arrays.asList(use.split("\\|")).contains(found)) {
      return true;
    }
    if (!EXPRESSION.matcher(use).find()) {
      return false;
    }
    try {
      return RegexDialect.compile(RegexDialect.java(use), false).matcher(found).matches();
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : Character.toString(Character.toUpperCase(words.codePointAt(0)))
            + words.substring(Character.charCount(words.codePointAt(0)));
  }

  /** "'a', 'b', or 'c'". */
  private static String sentence(List<String> uses) {
    List<String> quoted =
        uses.stream().filter(use -> !use.isEmpty()).map(use -> "'" + use + "'").toList();
    int last = quoted.size() - 1;
    return switch (quoted.size()) {
      case 0 -> "";
      case 1 -> quoted.get(0);
      case 2 -> quoted.get(0) + " or " + quoted.get(1);
      default -> String.join(", ", quoted.subList(0, last)) + ", or " + quoted.get(last);
    };
  }
}
