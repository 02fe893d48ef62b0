package org.copydesk.read;

import java.util.Optional;

/**
 * Finds where each character of what a parser read was written. The parser has done the reading;
 * this walks the writing and its result side by side, over escapes and folded white space.
 */
final class Typesetter {
  /**
   * A way to write characters.
   *
   * @param length how many characters it takes to write
   * @param words what it stands for; empty where it only joins lines
   */
  record Escape(int length, String words) {}

  /** The escapes of a format. */
  interface Escapes {
    /** No character is written in any way but as itself. */
    Escapes NONE = (raw, at, to) -> Optional.empty();

    /** The escape that begins at {@code at}, before {@code to}; empty where none does. */
    Optional<Escape> at(String raw, int at, int to);
  }

  private final Galley galley;
  private final String raw;
  private final Escapes escapes;

  /** Sets into {@code galley} what was written in {@code raw}, the text of the galley's layer. */
  Typesetter(Galley galley, String raw, Escapes escapes) {
    this.galley = galley;
    this.raw = raw;
    this.escapes = escapes;
  }

  /**
   * Sets {@code words}, written between {@code from} and {@code to}. What cannot be followed letter
   * by letter leads back to the whole of the writing that is left.
   */
  void set(String words, int from, int to) {
    int i = from;
    int d = 0;
    while (d < words.length()) {
      int same = same(words, d, i, to);
      if (same > 0) {
        galley.copy(i, i + same);
        i += same;
        d += same;
        continue;
      }
      if (i >= to) {
        galley.written(words.substring(d), Math.max(0, to - 1), to);
        return;
      }
      Optional<Escape> escape = escapes.at(raw, i, to);
      boolean itself = words.charAt(d) == raw.charAt(i);
      if (escape.isPresent() && words.startsWith(escape.get().words(), d)) {
        galley.written(escape.get().words(), i, i + escape.get().length());
        i += escape.get().length();
        d += escape.get().words().length();
      } else if (itself) {
        galley.copy(i, ++i);
        d++;
      } else if (isSpace(words.charAt(d)) && isSpace(raw.charAt(i))) {
        int next = blankEnd(raw, i, to);
        galley.space(i, next);
        i = next;
        d = blankEnd(words, d, words.length());
      } else if (isSpace(raw.charAt(i))) {
        i++;
      } else {
        galley.written(words.substring(d), i, to);
        return;
      }
    }
  }

  /** How many characters from here on are written as themselves. */
  private int same(String words, int d, int i, int to) {
    int n = 0;
    while (d + n < words.length()
        && i + n < to
        && words.charAt(d + n) == raw.charAt(i + n)
        && escapes.at(raw, i + n, to).isEmpty()) {
      n++;
    }
    return n;
  }

  private static int blankEnd(String text, int from, int to) {
    int i = from;
    while (i < to && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c);
  }
}
