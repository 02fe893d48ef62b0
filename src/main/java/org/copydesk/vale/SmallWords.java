package org.copydesk.vale;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that titles keep small: articles, short conjunctions and short prepositions. */
final class SmallWords {
  private static final Set<String> SHORT = words("short ");

  /** Further prepositions, which Chicago's style keeps small however long they are. */
  private static final Set<String> LONG = words("long ");

  private SmallWords() {}

  private static Set<String> words(String head) {
    return ShippedWords.lines("small-words.txt").stream()
        .filter(line -> line.startsWith(head))
        .flatMap(line -> Arrays.stream(line.substring(head.length()).split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a title keeps {@code word} small. */
  static boolean is(String word, boolean chicago) {
    String bare = word.toLowerCase(Locale.ROOT).replaceAll("[,:;()\"“”]", "");
    return SHORT.contains(bare) || chicago && LONG.contains(bare);
  }
}
