package org.copydesk.lsp;

import java.util.List;
import org.eclipse.lsp4j.PositionEncodingKind;

/** What a character of a position is: the protocol's position encodings that we speak. */
enum PositionUnit {
  /** A UTF-16 code unit, what every client understands. */
  UTF16(PositionEncodingKind.UTF16),
  /** A byte of UTF-8, for clients that would rather count those. */
  UTF8(PositionEncodingKind.UTF8);

  private final String kind;

  PositionUnit(String kind) {
    this.kind = kind;
  }

  /** What the protocol calls it. */
  String kind() {
    return kind;
  }

  /**
   * UTF-8 for a client that names it first, and UTF-16 for all others.
   *
   * @param offered the kinds a client knows, best first; null from one that does not say
   */
  static PositionUnit of(List<String> offered) {
    boolean bytes = offered != null && !offered.isEmpty() && offered.get(0).equals(UTF8.kind);
    return bytes ? UTF8 : UTF16;
  }

  /** How many units the characters of {@code text} from {@code from} to {@code to} take. */
  int count(CharSequence text, int from, int to) {
    if (this == UTF16) {
      return to - from;
    }
    int units = 0;
    for (int at = from; at < to; ) {
      int letter = Character.codePointAt(text, at);
      units += bytes(letter);
      at += Character.charCount(letter);
    }
    return units;
  }

  /**
   * The offset {@code units} units after {@code from}, at most {@code to}; one that would fall
   * within a letter is the letter's start.
   */
  int offset(CharSequence text, int from, int to, int units) {
    int left = units;
    int at = from;
    while (at < to && left > 0) {
      int letter = Character.codePointAt(text, at);
      int length = Character.charCount(letter);
      left -= this == UTF16 ? length : bytes(letter);
      if (left < 0) {
        return at;
      }
      at += length;
    }
    return Math.min(at, to);
  }

  private static int bytes(int letter) {
    if (letter < 0x80) {
      return 1;
    }
    if (letter < 0x800) {
      return 2;
    }
    return letter < 0x10000 ? 3 : 4;
  }
}
