package org.copydesk.read;

import java.util.List;

/**
 * Whether the lines of a story are broken at a width, so that a paragraph is several lines, or each
 * line is a paragraph. A line was broken at a width when the next word would not have fitted.
 */
final class Wrapping {
  /** Lines longer than this were not broken by a person or a mail program, in characters. */
  private static final int WIDEST = 120;

  /** No page is set narrower than this, in characters. */
  private static final int NARROWEST = 40;

  private final boolean wrapped;
  private final int width;

  private Wrapping(boolean wrapped, int width) {
    this.wrapped = wrapped;
    this.width = width;
  }

  static Wrapping of(List<WrittenLine> lines) {
    int width = 0;
    for (WrittenLine line : lines) {
      width = Math.max(width, line.indent() + line.plain().length());
    }
    if (width > WIDEST || width < NARROWEST) {
      return new Wrapping(false, width);
    }
    int breaks = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).close()) {
        breaks++;
        full += isFull(lines.get(i - 1), lines.get(i), width) ? 1 : 0;
      }
    }
    return new Wrapping(breaks > 0 && full * 2 > breaks, width);
  }

  /** Whether {@code line}, directly below {@code before}, is the same paragraph. */
  boolean joins(WrittenLine before, WrittenLine line) {
    String words = before.plain();
    if (width > WIDEST || line.indent() > before.indent() + 1) {
      return false;
    }
    boolean goesOn =
        Character.isLowerCase(line.plain().codePointAt(0)) && !Cues.endsSentence(words);
    if (goesOn && words.length() >= NARROWEST / 2) {
      return true;
    }
    if (!wrapped) {
      return false;
    }
    boolean sentence = Cues.endsSentence(words);
    return isFull(before, line, width)
        || !sentence && before.indent() + words.length() >= width * 3 / 4;
  }

  private static boolean isFull(WrittenLine before, WrittenLine line, int width) {
    int space = line.plain().indexOf(' ');
    int word = space < 0 ? line.plain().length() : space;
    return before.indent() + before.plain().length() + 1 + word > width;
  }
}
