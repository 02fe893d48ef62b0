package org.copydesk.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A sentence as it stands in a block, or a piece of what is too long to be one.
 *
 * @param start the plain character (UTF-16) of the block at which it begins
 * @param text its characters
 * @param last whether the block ends with it
 * @param from the first of its characters that may be spoken of
 * @param to the character after the last of those
 */
record Stretch(int start, String text, boolean last, int from, int to) {
  /** What has more characters is no sentence: most of the work on one grows with its square. */
  static final int LONGEST = 3_000;

  /** How many characters a piece of what is too long has. */
  private static final int PIECE = 1_000;

  /** How many characters beside a cut are known only to understand the others. */
  private static final int EDGE = 100;

  /** Rejects a missing part. */
  Stretch {
    Objects.requireNonNull(text);
  }

  /**
   * A sentence; what is too long to be one in pieces that overlap, so that each place is read with
   * what stands around it and none is spoken of twice.
   */
  static List<Stretch> of(int start, String text, boolean last) {
    if (text.length() <= LONGEST) {
      return List.of(new Stretch(start, text, last, 0, text.length()));
    }
    List<Stretch> pieces = new ArrayList<>();
    int begin = 0;
    int told = 0;
    while (told < text.length()) {
      int end =
          text.length() - begin <= PIECE ? text.length() : between(text, begin, begin + PIECE);
      int upTo = end == text.length() ? end : end - EDGE;
      pieces.add(
          new Stretch(
              start + begin,
              text.substring(begin, end),
              last && end == text.length(),
              told - begin,
              upTo - begin));
      told = upTo;
      begin = between(text, begin, told - EDGE);
    }
    return pieces;
  }

  /** The last place between two words up to {@code to}, or {@code to} where there is none. */
  private static int between(String text, int from, int to) {
    int space = text.lastIndexOf(' ', to);
    if (space > Math.max(from, to - EDGE)) {
      return space + 1;
    }
    return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }

  /** Whether what begins at character {@code at} of this may be spoken of. */
  boolean tells(int at) {
    return from <= at && at < to;
  }
}
