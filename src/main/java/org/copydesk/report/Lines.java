package org.copydesk.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines for a terminal. */
final class Lines {
  private Lines() {}

  /** {@code words} in lines of at most {@code width} columns where spaces allow; at least one. */
  static List<String> wrap(String words, int width) {
    return wrap(words, width, width);
  }

  /** The same with another width for the first line. */
  static List<String> wrap(String words, int first, int others) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+")) {
      int room = lines.isEmpty() ? first : others;
      if (line.length() > 0 && columns(line) + 1 + columns(word) > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return List.copyOf(lines);
  }

  /** How many columns {@code words} take: combining marks none, wide characters two. */
  static int columns(CharSequence words) {
    return words.codePoints().map(Lines::columns).sum();
  }

  private static int columns(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        c >= 0x1100 && c <= 0x115f
            || c >= 0x2e80 && c <= 0xa4cf
            || c >= 0xac00 && c <= 0xd7a3
            || c >= 0xf900 && c <= 0xfaff
            || c >= 0xfe30 && c <= 0xfe6f
            || c >= 0xff00 && c <= 0xff60
            || c >= 0x1f300 && c <= 0x1faff;
    return wide ? 2 : 1;
  }
}
