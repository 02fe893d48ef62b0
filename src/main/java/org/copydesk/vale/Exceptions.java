package org.copydesk.vale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Words of which a rule says nothing: its own exceptions, and the vocabulary's. */
final class Exceptions {
  private final List<Pattern> patterns;

  private Exceptions(List<Pattern> patterns) {
    this.patterns = patterns;
  }

  /** The exceptions {@code terms}, which are expressions, case counting unless they say not. */
  static Exceptions of(List<String> terms) {
    List<String> longest = new ArrayList<>(terms);
    longest.sort(Comparator.comparingInt(String::length).reversed());
    StringBuilder joined = new StringBuilder();
    for (String term : longest) {
      String java = RegexDialect.java(term);
      try {
        RegexDialect.compile(java, false);
      } catch (PatternSyntaxException e) {
        java = Pattern.quote(term);
      }
      joined.append(joined.isEmpty() ? "" : "|").append("(?:").append(java).append(")");
    }
    return new Exceptions(
        terms.isEmpty()
            ? List.of()
            : List.of(RegexDialect.compile("(?<!\\w)(?:" + joined + ")(?!\\w)", false)));
  }

  /** The same, in capitals or not. */
  Exceptions inAnyCase() {
    return new Exceptions(
        patterns.stream().map(pattern -> RegexDialect.compile(pattern.pattern(), true)).toList());
  }

  /** Whether an exception stands in the characters {@code start} to {@code end}, or around them. */
  boolean cover(String text, int start, int end) {
    if (patterns.isEmpty()) {
      return false;
    }
    for (Pattern pattern : patterns) {
      if (pattern.matcher(RegexDialect.guarded(text.substring(start, end))).find()) {
        return true;
      }
      Matcher around = pattern.matcher(RegexDialect.guarded(text));
      while (around.find() && around.start() <= start) {
        if (around.end() >= end) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether an exception is in {@code word}. */
  boolean cover(String word) {
    return cover(word, 0, word.length());
  }
}
