package org.copydesk.read;

import org.copydesk.article.Source;
import org.copydesk.article.Text;

/**
 * Sets copy from a layer of writing: the source itself, or what was written in it as JSON strings
 * or escaped markup. Soft hyphens are dropped, and no-break and other odd spaces become plain ones,
 * so that rules read what readers read; every character still leads back to the source.
 */
final class Galley {
  private static final String UNPRINTED = "\u000B\f\u001C\u001D\u001E\u001F\u2028\u2029";

  private final Text layer;
  private final Text.Builder text;
  private final White white;

  /** What becomes of white space and soft hyphens. */
  enum White {
    /** Nothing: the characters make another layer. */
    KEPT,
    /** Every space is a plain one. */
    PLAIN,
    /** A run of them is one space, as it is in markup. */
    COLLAPSED
  }

  /** A galley for what is written in {@code layer}. */
  Galley(Source source, Text layer, White white) {
    this.layer = layer;
    this.text = new Text.Builder(source);
    this.white = white;
  }

  /** Sets the layer's characters {@code from} to {@code to} as they stand. */
  Galley copy(int from, int to) {
    if (white == White.KEPT) {
      return run(from, to);
    }
    boolean collapse = white == White.COLLAPSED;
    String plain = layer.plain();
    int start = from;
    for (int i = from; i < to; i++) {
      char c = plain.charAt(i);
      boolean asIs = collapse ? c != ' ' && !isSpace(c) : c == ' ' || !isSpace(c);
      if (asIs && c != '\u00AD') {
        continue;
      }
      run(start, i);
      start = i + 1;
      if (c != '\u00AD') {
        space(i, i + 1);
      }
    }
    return run(start, to);
  }

  /** Sets {@code words}, which the layer's characters {@code from} to {@code to} stand for. */
  Galley written(String words, int from, int to) {
    int start = source(from, to, true);
    int end = source(from, to, false);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (white != White.KEPT && isSpace(c)) {
        space(from, to);
      } else if (white == White.KEPT || c != '\u00AD') {
        int width =
            Character.isSurrogatePair(c, i + 1 < words.length() ? words.charAt(i + 1) : 0) ? 2 : 1;
        text.written(words.substring(i, i + width), start, end);
        i += width - 1;
      }
    }
    return this;
  }

  /**
   * Sets one opaque word for the layer's characters {@code from} to {@code to}, of which a reader
   * sees {@code shown}.
   */
  Galley opaque(String shown, int from, int to) {
    text.opaque(shown, source(from, to, true), source(from, to, false));
    return this;
  }

  /** Sets one space for the layer's characters {@code from} to {@code to}, such as a line's end. */
  Galley space(int from, int to) {
    if (white != White.COLLAPSED || !text.endsBlank()) {
      text.written(" ", source(from, to, true), source(from, to, false));
    }
    return this;
  }

  /** Whether nothing is set yet, or the last character is a space. */
  boolean endsBlank() {
    return text.endsBlank();
  }

  /** The number of characters set. */
  int length() {
    return text.length();
  }

  /** What is set. */
  Text build() {
    return text.build();
  }

  private Galley run(int from, int to) {
    if (from >= to) {
      return this;
    }
    if (layer.verbatim(from, to)) {
      text.verbatim(source(from, to, true), source(from, to, false));
      return this;
    }
    for (int i = from; i < to; ) {
      if (layer.opaque(i, i + 1)) {
        int first = i;
        while (i < to && layer.opaque(i, i + 1)) {
          i++;
        }
        opaque(layer.shown(first, i), first, i);
        continue;
      }
      int width = Character.charCount(layer.plain().codePointAt(i));
      int end = Math.min(to, i + width);
      text.written(layer.plain().substring(i, end), source(i, end, true), source(i, end, false));
      i = end;
    }
    return this;
  }

  private int source(int from, int to, boolean start) {
    return start ? layer.source(from, to).start() : layer.source(from, to).end();
  }

  private static boolean isSpace(char c) {
    // What must not be printed is no space, so that it is found where it stands.
    return c == ' '
        || (Character.isWhitespace(c) || Character.isSpaceChar(c)) && UNPRINTED.indexOf(c) < 0;
  }
}
