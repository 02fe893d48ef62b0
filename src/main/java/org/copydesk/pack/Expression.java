package org.copydesk.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that is compiled when first wanted: most rules are silent on most stories,
 * and compiling them all would cost more than running them.
 */
final class Expression {
  private final String regex;
  private final boolean exact;
  private volatile Pattern pattern;

  /**
   * An expression.
   *
   * @param regex what to look for; open quantifiers reach {@link RegexReader#REACH} repeats
   * @param exact whether case counts
   */
  Expression(String regex, boolean exact) {
    this.regex = regex;
    this.exact = exact;
  }

  /** Every match in {@code text}, left to right, none empty. */
  List<MatchResult> in(String text) {
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = pattern().matcher(new CountedText(text));
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        found.add(matcher.toMatchResult());
      }
    }
    return found;
  }

  /** Whether the whole of {@code text} matches. */
  boolean is(String text) {
    return pattern().matcher(new CountedText(text)).matches();
  }

  private Pattern pattern() {
    Pattern known = pattern;
    if (known == null) {
      known = compile(regex, exact);
      pattern = known;
    }
    return known;
  }

  /**
   * Compiles with bounded quantifiers, and word boundaries that know every letter.
   *
   * @throws java.util.regex.PatternSyntaxException when it is not a regular expression
   */
  static Pattern compile(String regex, boolean exact) {
    int anyCase = exact ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile(RegexReader.bounded(regex), anyCase);
  }
}
