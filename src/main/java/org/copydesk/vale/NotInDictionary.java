package org.copydesk.vale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.MarkupPassage;

/**
 * Words that no dictionary has.
 *
 * @param known whether a word is to be passed over, its apostrophe a straight one
 * @param exceptions of which nothing is said either
 */
record NotInDictionary(Predicate<String> known, Exceptions exceptions) implements Point {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’‘.@_/&-][\\p{L}\\p{M}\\p{N}]+)*");

  private static final Pattern ENDING = Pattern.compile("(?i)'s$|n't$|'(?:re|ve|ll|d|m)$");

  /** What is no word of prose: names of files, abbreviations, numbers, names in mixed case. */
  private static final List<Pattern> NO_WORDS =
      List.of(
          Pattern.compile("(?:\\w+)?\\.\\w{1,4}\\b"),
          Pattern.compile("\\b(?:[a-zA-Z]\\.){2,}"),
          Pattern.compile("\\w+-\\w+"),
          Pattern.compile("[A-Z][a-z]+[A-Z]+\\w+"),
          Pattern.compile("[0-9]"),
          Pattern.compile("[A-Z]+$"),
          Pattern.compile("[^\\w']"),
          Pattern.compile("@.*\\b"));

  /**
   * Words that none of {@code dictionaries} has.
   *
   * @param ignored words in lower case that are right
   * @param filters what a word has that is passed over
   */
  static NotInDictionary of(
      List<Predicate<String>> dictionaries,
      Set<String> ignored,
      List<Pattern> filters,
      Exceptions exceptions) {
    return new NotInDictionary(
        new KeptAnswers(word -> isKnown(word, dictionaries, ignored, filters)), exceptions);
  }

  /** The filters of a rule: its own, after those every rule has unless it is custom. */
  static List<Pattern> filters(RuleFile rule) {
    List<Pattern> filters = new ArrayList<>(rule.flag("custom", false) ? List.of() : NO_WORDS);
    rule.texts("filters")
        .forEach(filter -> filters.add(RegexDialect.compile(RegexDialect.java(filter), false)));
    return List.copyOf(filters);
  }

  @Override
  public List<Hit> in(CutStory page, Scopes scope) {
    List<Hit> hits = new ArrayList<>();
    for (MarkupPassage passage : page.passages(scope)) {
      String text = passage.plain();
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        String found = word.group();
        if (!known.test(found.replace('’', '\'').replace('‘', '\''))
            && !exceptions.cover(text, word.start(), word.end())) {
          hits.add(new Hit(passage, word.start(), word.end(), found));
        }
      }
    }
    return hits;
  }

  private static boolean isKnown(
      String word,
      List<Predicate<String>> dictionaries,
      Set<String> ignored,
      List<Pattern> filters) {
    String bare = ENDING.matcher(word).replaceFirst("");
    return ignored.contains(word.toLowerCase(Locale.ROOT))
        || dictionaries.stream().anyMatch(it -> it.test(word) || it.test(bare))
        || filters.stream().anyMatch(it -> it.matcher(RegexDialect.guarded(word)).find());
  }
}
