package org.copydesk.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotations. Double marks always quote; single marks quote where they stand like quotation
 * marks (space or bracket before the first, none after it) and a fitting one closes them.
 */
final class Quotations {
  private Quotations() {}

  static List<List<Quotation>> of(List<Block> blocks) {
    List<List<Quotation>> all = new ArrayList<>();
    for (Block block : blocks) {
      all.add(List.copyOf(of(block, opensWithMark(next(blocks, block)))));
    }
    return List.copyOf(all);
  }

  private static List<Quotation> of(Block block, boolean nextOpens) {
    String text = block.plain();
    List<Quotation> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isDouble(c) && opens(text, i)) {
        int close = closingDouble(text, i);
        boolean closed = close >= 0;
        int end = closed ? close + 1 : text.length();
        found.add(new Quotation(block, i, end, closed, !closed && nextOpens));
        i = end;
      } else if (isSingle(c) && opens(text, i)) {
        int close = closingSingle(text, i);
        if (close >= 0) {
          found.add(new Quotation(block, i, close + 1, true, false));
          i = close + 1;
        } else {
          i++;
        }
      } else {
        i++;
      }
    }
    return found;
  }

  private static Block next(List<Block> blocks, Block block) {
    for (int i = block.index() + 1; i < blocks.size(); i++) {
      Role role = blocks.get(i).role();
      if (role == Role.PARAGRAPH || role == Role.QUOTE) {
        return blocks.get(i);
      }
    }
    return null;
  }

  private static boolean opensWithMark(Block block) {
    return block != null
        && !block.plain().isEmpty()
        && (isDouble(block.plain().charAt(0)) || block.plain().charAt(0) == '‘');
  }

  private static boolean isDouble(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '‘';
  }

  private static boolean opens(String text, int at) {
    char c = text.charAt(at);
    if (c == '“' || c == '„' || c == '«') {
      return true;
    }
    if (c == '”' || c == '»') {
      return false;
    }
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean startsSomething = Character.isWhitespace(before) || "([{—–-/“‘\"'".indexOf(before) >= 0;
    return startsSomething && !Character.isWhitespace(after);
  }

  private static int closingDouble(String text, int open) {
    char mark = text.charAt(open);
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean closes =
          switch (mark) {
            case '"' -> c == '"' || c == '”';
            case '«' -> c == '»';
            default -> c == '”' || c == '"' || mark == '„' && c == '“';
          };
      if (closes) {
        return i;
      }
    }
    return -1;
  }

  private static int closingSingle(String text, int open) {
    char mark = text.charAt(open) == '‘' ? '’' : '\'';
    for (int i = open + 2; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != mark) {
        continue;
      }
      char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      char before = text.charAt(i - 1);
      boolean closes = !Character.isLetterOrDigit(after) && !Character.isWhitespace(before);
      boolean plural = before == 's' && after == ' ' && text.indexOf(mark, i + 1) > 0;
      if (closes && !plural) {
        return i;
      }
    }
    return -1;
  }
}
