package org.copydesk.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a regular expression as far as two questions need: how to write it so that no quantifier is
 * without bound, and which words a text must hold for it to match at all.
 */
final class RegexReader {
  /** How far {@code *}, {@code +} and an open {@code {n,}} reach. */
  static final int REACH = 200;

  private static final int LONGEST_RUN = 8;

  /** What one piece of an expression needs: one of {@code any}; nothing is known when empty. */
  private record Need(List<String> any) {
    static final Need NOTHING = new Need(List.of());

    int strength() {
      return any.stream().mapToInt(String::length).min().orElse(0);
    }

    Need or(Need other) {
      if (any.isEmpty() || other.any.isEmpty()) {
        return NOTHING;
      }
      List<String> both = new ArrayList<>(any);
      both.addAll(other.any);
      return new Need(both);
    }

    Need stronger(Need other) {
      return other.strength() > strength() ? other : this;
    }
  }

  private final String regex;
  private final StringBuilder bounded = new StringBuilder();
  private int at;

  private RegexReader(String regex) {
    this.regex = regex;
  }

  /**
   * The expression with every open quantifier reaching at most {@link #REACH} repeats, and every
   * word boundary the same on every Java.
   */
  static String bounded(String regex) {
    RegexReader reader = new RegexReader(regex);
    reader.alternatives();
    return reader.bounded.append(regex.substring(reader.at)).toString();
  }

  /**
   * Lower-case pieces of text of which at least one stands in the lower-case form of whatever the
   * expression matches; empty when none can be told.
   */
  static List<String> needs(String regex) {
    return new RegexReader(regex).alternatives().any();
  }

  private Need alternatives() {
    Need all = sequence();
    while (at < regex.length() && regex.charAt(at) == '|') {
      take(1);
      all = all.or(sequence());
    }
    return all;
  }

  private Need sequence() {
    Need best = Need.NOTHING;
    StringBuilder run = new StringBuilder();
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      int start = at;
      Need group = regex.charAt(at) == '(' ? group() : null;
      String literal = group == null ? atom() : null;
      int[] repeats = quantifier();
      boolean once = repeats[0] == 1 && repeats[1] == 1;
      if (literal != null && literal.isEmpty() && once) {
        continue;
      }
      if (literal != null && repeats[0] > 0) {
        run.append(literal.repeat(Math.min(repeats[0], LONGEST_RUN)));
      }
      if (literal == null || !once) {
        best = best.stronger(need(run));
        run.setLength(0);
      }
      if (group != null && repeats[0] > 0) {
        best = best.stronger(group);
      }
      if (at == start) {
        throw new IllegalStateException("no progress in " + regex);
      }
    }
    return best.stronger(need(run));
  }

  private static Need need(CharSequence run) {
    return run.length() == 0
        ? Need.NOTHING
        : new Need(List.of(run.toString().toLowerCase(Locale.ROOT)));
  }

  /** A group; look-around and flags need nothing. */
  private Need group() {
    take(1);
    boolean aside = false;
    if (starts("?")) {
      aside = starts("?=") || starts("?!") || starts("?<=") || starts("?<!");
      while (at < regex.length() && ":=!>)".indexOf(regex.charAt(at)) < 0) {
        take(1);
      }
      if (at < regex.length() && regex.charAt(at) != ')') {
        take(1);
      }
    }
    Need inside = alternatives();
    if (at < regex.length()) {
      take(1);
    }
    return aside ? Need.NOTHING : inside;
  }

  /** One atom: its literal text, "" when it stands for no character, null when for several. */
  private String atom() {
    char c = regex.charAt(at);
    if (c == '[') {
      characterClass();
      return null;
    }
    if (c == '\\') {
      return escape();
    }
    take(1);
    return switch (c) {
      case '.' -> null;
      case '^', '$' -> "";
      default -> String.valueOf(c);
    };
  }

  private String escape() {
    char kind = at + 1 < regex.length() ? regex.charAt(at + 1) : '\\';
    boolean boundary = kind == 'b' || kind == 'B';
    if (boundary && !regex.startsWith("{", at + 2)) {
      // By Unicode's idea of a word: without the flag, Java 17 and 19 differ on accented letters.
      write("(?U:\\" + kind + ")", 2);
      return "";
    }
    take(Math.min(2, regex.length() - at));
    if ("bBAzZG".indexOf(kind) >= 0) {
      return "";
    }
    if (kind == 'p' || kind == 'P' || kind == 'k' || kind == 'x' || kind == 'u') {
      if (starts("{") || starts("<")) {
        int end = regex.indexOf(starts("{") ? '}' : '>', at);
        take(end < 0 ? regex.length() - at : end + 1 - at);
      } else if (kind == 'x' || kind == 'u') {
        take(Math.min(kind == 'x' ? 2 : 4, regex.length() - at));
      } else {
        take(Math.min(1, regex.length() - at));
      }
      return null;
    }
    return Character.isLetterOrDigit(kind) ? null : String.valueOf(kind);
  }

  private void characterClass() {
    int depth = 0;
    do {
      char c = regex.charAt(at);
      if (c == '\\') {
        take(Math.min(2, regex.length() - at));
        continue;
      }
      boolean first = depth == 1 && (regex.charAt(at - 1) == '[' || starts2Before("[^"));
      if (c == '[') {
        depth++;
      } else if (c == ']' && !first) {
        depth--;
      }
      take(1);
    } while (depth > 0 && at < regex.length());
  }

  private boolean starts2Before(String opening) {
    return at >= 2 && regex.startsWith(opening, at - 2);
  }

  /** The least and most repeats of the atom before; open ones are written with a bound. */
  private int[] quantifier() {
    if (at >= regex.length()) {
      return new int[] {1, 1};
    }
    int[] repeats =
        switch (regex.charAt(at)) {
          case '*' -> open(0, 1);
          case '+' -> open(1, 1);
          case '?' -> {
            take(1);
            yield new int[] {0, 1};
          }
          case '{' -> braces();
          default -> new int[] {1, 1};
        };
    boolean quantified = repeats[0] != 1 || repeats[1] != 1;
    if (quantified && (starts("?") || starts("+"))) {
      take(1);
    }
    return repeats;
  }

  private int[] braces() {
    int end = regex.indexOf('}', at);
    String[] parts = end < 0 ? new String[0] : regex.substring(at + 1, end).split(",", 2);
    if (parts.length == 0 || !parts[0].matches("\\d{1,5}")) {
      take(1);
      return new int[] {1, 1};
    }
    int least = Integer.parseInt(parts[0]);
    if (parts.length == 2 && parts[1].isEmpty()) {
      return open(least, end + 1 - at);
    }
    take(end + 1 - at);
    return new int[] {least, parts.length == 1 ? least : REACH};
  }

  private int[] open(int least, int written) {
    write("{" + least + "," + (least + REACH) + "}", written);
    return new int[] {least, least + REACH};
  }

  private boolean starts(String piece) {
    return regex.startsWith(piece, at);
  }

  /** Takes {@code count} characters and writes {@code instead} for them. */
  private void write(String instead, int count) {
    bounded.append(instead);
    at += count;
  }

  private void take(int count) {
    bounded.append(regex, at, at + count);
    at += count;
  }
}
