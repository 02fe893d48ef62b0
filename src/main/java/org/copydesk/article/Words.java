package org.copydesk.article;

import java.util.ArrayList;
import java.util.List;

/** Splits a block into words and numbers. */
final class Words {
  private Words() {}

  static List<Word> of(Block block) {
    String text = block.plain();
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!Character.isLetterOrDigit(text.codePointAt(i))) {
        i += Character.charCount(text.codePointAt(i));
        continue;
      }
      int end = end(text, i);
      words.add(new Word(i, end, text.substring(i, end)));
      i = end;
    }
    return words;
  }

  private static int end(String text, int start) {
    boolean number = Character.isDigit(text.codePointAt(start));
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean inner =
          isApostrophe(c) && !number
              || number && (c == ',' || c == '.') && Character.isDigit(text.codePointAt(i - 1));
      if (inner) {
        boolean goesOn =
            next < text.length()
                && (number
                    ? Character.isDigit(text.codePointAt(next))
                    : Character.isLetter(text.codePointAt(next)));
        if (!goesOn) {
          break;
        }
      } else if (!Character.isLetterOrDigit(c) && !isMark(c)) {
        break;
      }
      i = next;
    }
    return i;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’';
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
