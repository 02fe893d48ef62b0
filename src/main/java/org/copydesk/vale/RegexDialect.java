package org.copydesk.vale;

import java.util.regex.Pattern;
import org.copydesk.pack.CountedText;

/**
 * Writes the regular expressions of Vale's packages, which are .NET's as regexp2 reads them, the
 * way Java reads them: named groups, lone braces and brackets within brackets differ.
 */
final class RegexDialect {
  private static final int FLAGS =
      Pattern.MULTILINE
          | Pattern.UNICODE_CASE
          | Pattern.UNICODE_CHARACTER_CLASS
          | Pattern.UNIX_LINES;

  /** Packages were written for an engine without a bound; some of their rules read text often. */
  private static final int PATIENCE = 20;

  private final String regex;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private RegexDialect(String regex) {
    this.regex = regex;
  }

  /** The same expression as Java writes it. */
  static String java(String regex) {
    RegexDialect dialect = new RegexDialect(regex);
    while (dialect.at < regex.length()) {
      dialect.step();
    }
    return dialect.out.toString();
  }

  /**
   * Compiles an expression that is written as Java writes it; lines have their own ends, and words
   * are of any script.
   *
   * @throws java.util.regex.PatternSyntaxException when Java has no such expression
   */
  static Pattern compile(String regex, boolean anyCase) {
    return Pattern.compile(regex, anyCase ? FLAGS | Pattern.CASE_INSENSITIVE : FLAGS);
  }

  /** {@code text} as an expression of a package reads it: not for ever. */
  static CountedText guarded(String text) {
    return new CountedText(text, PATIENCE);
  }

  private void step() {
    char c = regex.charAt(at);
    if (c == '\\') {
      escape();
    } else if (c == '[') {
      characters();
    } else if (c == '{' && !quantifies(at)) {
      take("\\{", 1);
    } else if (regex.startsWith("(?P<", at)) {
      name(4);
    } else if (regex.startsWith("(?<", at) && "=!".indexOf(next(3)) < 0) {
      name(3);
    } else if (regex.startsWith("(?#", at)) {
      int end = regex.indexOf(')', at);
      take("", end < 0 ? regex.length() - at : end + 1 - at);
    } else {
      take(String.valueOf(c), 1);
    }
  }

  private void escape() {
    int length = Math.min(2, regex.length() - at);
    take(length == 1 ? "\\\\" : regex.substring(at, at + 2), length);
  }

  /** A name of a group, which Java spells with letters and digits alone. */
  private void name(int opening) {
    int end = regex.indexOf('>', at);
    if (end < 0) {
      take(regex.substring(at), regex.length() - at);
      return;
    }
    String name = regex.substring(at + opening, end).replaceAll("[^A-Za-z0-9]", "");
    take("(?<" + name + ">", end + 1 - at);
  }

  private void characters() {
    take("[", 1);
    if (next(0) == '^') {
      take("^", 1);
    }
    if (next(0) == ']') {
      take("\\]", 1);
    }
    while (at < regex.length() && regex.charAt(at) != ']') {
      if (regex.charAt(at) == '\\' && at + 1 < regex.length()) {
        take(regex.substring(at, at + 2), 2);
      } else if (regex.startsWith("[:", at) && regex.indexOf(":]", at) > at) {
        int end = regex.indexOf(":]", at);
        take("\\p{" + posix(regex.substring(at + 2, end)) + "}", end + 2 - at);
      } else if (regex.charAt(at) == '[' || regex.startsWith("&&", at)) {
        take("\\" + regex.charAt(at), 1);
      } else {
        take(String.valueOf(regex.charAt(at)), 1);
      }
    }
    if (at < regex.length()) {
      take("]", 1);
    }
  }

  private static String posix(String name) {
    return name.isEmpty() ? "Alpha" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private boolean quantifies(int brace) {
    int end = regex.indexOf('}', brace);
    return brace > 0 && end > 0 && regex.substring(brace + 1, end).matches("\\d+(?:,\\d*)?");
  }

  private char next(int ahead) {
    return at + ahead < regex.length() ? regex.charAt(at + ahead) : '\0';
  }

  private void take(String instead, int count) {
    out.append(instead);
    at += count;
  }
}
