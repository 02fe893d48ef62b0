package org.copydesk.vale;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.pack.Sieve;

/**
 * Every expression of all rules, each compiled when it first has a chance. What Vale joins to one
 * expression of many alternatives stays many here, so that only those are tried whose words stand
 * in the text.
 */
final class Expressions {
  /** Bare words within the frame that rules give them: nothing in them can be wrong. */
  private static final Pattern WORDS =
      Pattern.compile("(?:\\\\b)?\\(\\?:[\\p{L}\\d ',’-]*\\)(?:\\\\b)?");

  /** One alternative of an expression. */
  private static final class Expression {
    private final String regex;
    private final boolean anyCase;
    private volatile Pattern pattern;

    Expression(String regex, boolean anyCase) {
      this.regex = regex;
      this.anyCase = anyCase;
    }

    Pattern pattern() {
      Pattern known = pattern;
      if (known == null) {
        known = RegexDialect.compile(regex, anyCase);
        pattern = known;
      }
      return known;
    }
  }

  /**
   * A match.
   *
   * @param start the first character, UTF-16
   * @param end the character after the last
   * @param which the alternative, from 0
   * @param groups what its groups matched
   */
  record Match(int start, int end, int which, MatchResult groups) {
    /** The characters matched. */
    String of(String text) {
      return text.substring(start, end);
    }
  }

  /** Alternatives of which at each place the first that matches counts. */
  final class Any {
    private final int first;
    private final int count;

    private Any(int first, int count) {
      this.first = first;
      this.count = count;
    }

    /**
     * Every match in {@code text}, left to right.
     *
     * @param chances those of all expressions that may match there
     */
    List<Match> in(String text, BitSet chances) {
      List<Cursor> cursors = new ArrayList<>();
      for (int i = chances.nextSetBit(first);
          i >= 0 && i < first + count;
          i = chances.nextSetBit(i + 1)) {
        Cursor cursor =
            new Cursor(i - first, all.get(i).pattern().matcher(RegexDialect.guarded(text)));
        if (cursor.from(0)) {
          cursors.add(cursor);
        }
      }
      List<Match> found = new ArrayList<>();
      while (!cursors.isEmpty()) {
        Cursor best = cursors.get(0);
        for (Cursor cursor : cursors) {
          if (cursor.start() < best.start()) {
            best = cursor;
          }
        }
        int end = best.matcher.end();
        found.add(new Match(best.start(), end, best.which, best.matcher.toMatchResult()));
        cursors.removeIf(cursor -> cursor.start() < end && !cursor.from(end));
      }
      return found;
    }
  }

  /** Where one alternative matches next. */
  private static final class Cursor {
    private final int which;
    private final Matcher matcher;

    Cursor(int which, Matcher matcher) {
      this.which = which;
      this.matcher = matcher;
    }

    int start() {
      return matcher.start();
    }

    /** Goes to the next match that is not empty. */
    boolean from(int at) {
      boolean found = at <= matcher.regionEnd() && matcher.find(at);
      while (found && matcher.end() == matcher.start()) {
        found = matcher.find();
      }
      return found;
    }
  }

  private final List<Expression> all = new ArrayList<>();
  private volatile Sieve sieve;

  /**
   * Adds alternatives, written as Vale's packages write them; to be done before anything is looked
   * for.
   *
   * @throws java.util.regex.PatternSyntaxException when Java has no such expression
   */
  Any add(List<String> regexes, boolean anyCase) {
    int first = all.size();
    List<Expression> more = new ArrayList<>();
    for (String regex : regexes) {
      String java = RegexDialect.java(regex);
      if (!WORDS.matcher(regex).matches()) {
        RegexDialect.compile(java, anyCase);
      }
      more.add(new Expression(java, anyCase));
    }
    all.addAll(more);
    return new Any(first, more.size());
  }

  /** Those of all expressions that may match in {@code text}. */
  BitSet chances(String text) {
    Sieve known = sieve;
    if (known == null) {
      known = Sieve.of(all.stream().map(expression -> expression.regex).toList());
      sieve = known;
    }
    return known.chances(text);
  }
}
