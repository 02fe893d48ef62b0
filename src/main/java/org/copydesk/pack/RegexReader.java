package org.copydesk.pack;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a regular expression as far as two questions need: how to write it so that no quantifier is
 * without bound, and which words a text must hold for it to match at all.
 */
final class RegexReader {
  /** How far {@code *}, {@code +} and an open {@code {n,}} reach. */
  static final int REACH = 200;

  /** What makes an expression mean other than it says here: comments, Unicode's \\d, quoting. */
  private static final Pattern OTHERWISE = Pattern.compile("\\(\\?[a-z]*[Ux]|\\\\Q");

  /** A look around that refuses letters, and maybe more. */
  private static final Pattern NO_LETTER =
      Pattern.compile(
          "\\(\\?<?!(?:\\\\p\\{L\\}|\\[(?!\\^)[^\\[\\]&]*\\\\p\\{L\\}[^\\[\\]&]*\\])\\)");

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
    reader.alternatives(SequenceSoFar.Edge.NONE);
    return reader.bounded.append(regex.substring(reader.at)).toString();
  }

  /** What any text must hold in its lower-case form for the expression to match. */
  static List<List<Needle>> needs(String regex) {
    return OTHERWISE.matcher(regex).find()
        ? List.of()
        : new RegexReader(regex).alternatives(SequenceSoFar.Edge.NONE).clauses();
  }

  /** Several sequences, with {@code before} at the start of each. */
  private Needs alternatives(SequenceSoFar.Edge before) {
    Needs all = sequence(before);
    while (at < regex.length() && regex.charAt(at) == '|') {
      take(1);
      all = all.or(sequence(before));
    }
    return all;
  }

  private Needs sequence(SequenceSoFar.Edge before) {
    SequenceSoFar piece = new SequenceSoFar(before);
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      int start = at;
      if (regex.charAt(at) == '(') {
        group(piece);
      } else {
        atom(piece);
      }
      if (at == start) {
        throw new IllegalStateException("no progress in " + regex);
      }
    }
    return piece.needs();
  }

  private void group(SequenceSoFar piece) {
    int start = at;
    take(1);
    boolean behind = starts("?<=") || starts("?<!");
    boolean refuses = starts("?!") || starts("?<!");
    boolean aside = behind || refuses || starts("?=");
    if (starts("?")) {
      while (at < regex.length() && ":=!>)".indexOf(regex.charAt(at)) < 0) {
        take(1);
      }
      if (at < regex.length() && regex.charAt(at) != ')') {
        take(1);
      }
    }
    piece.end(false);
    Needs inside = alternatives(behind || refuses ? SequenceSoFar.Edge.NONE : piece.edge());
    if (at < regex.length()) {
      take(1);
    }
    String written = regex.substring(start, at);
    int[] repeats = quantifier();
    boolean once = isOnce(repeats);
    if (!aside) {
      piece.add(repeats[0] == 0 ? Needs.NOTHING : once ? inside : inside.anywhere());
      return;
    }
    if (once && !refuses) {
      piece.needsToo(inside);
    } else if (once && NO_LETTER.matcher(written).matches()) {
      piece.refuseLetter(behind);
    }
  }

  private void atom(SequenceSoFar piece) {
    int start = at;
    String literal = literal();
    String written = regex.substring(start, at);
    int[] repeats = quantifier();
    boolean once = isOnce(repeats);
    if (literal == null) {
      piece.add(CharacterClass.of(written), repeats[0] > 0);
    } else if (!literal.isEmpty()) {
      piece.add(literal, repeats[0], once);
    } else if (written.equals("\\b") && once) {
      piece.boundary();
    }
  }

  private static boolean isOnce(int[] repeats) {
    return repeats[0] == 1 && repeats[1] == 1;
  }

  /** One atom: its literal text, "" when it stands for no character, null when for several. */
  private String literal() {
    int c = regex.codePointAt(at);
    if (c == '[') {
      characterClass();
      return null;
    }
    if (c == '\\') {
      return escape();
    }
    take(Character.charCount(c));
    return switch (c) {
      case '.' -> null;
      case '^', '$' -> "";
      default -> Character.toString(c);
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
