package org.copydesk.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds quotations. Double marks always quote; single marks quote where they stand like quotation
 * marks (space or bracket before the first, none after it) and a fitting one closes them.
 */
final class Quotations {
  /** Words whose first letters an apostrophe stands for: it opens nothing. */
  private static final Pattern CLIPPED =
      Pattern.compile(
          "['‘’](?:\\d0s|\\d\\ds?|em|er|til|till|tis|twas|twere|n|cause|cos|coz|bout|round|gainst|neath"
              + "|tween|nuff|nother|hood|burbs|cuz|kay|sup|tude)(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);

  /** A quotation between single marks that is longer than this is none. */
  private static final int LONGEST_SINGLE = 4_000;

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
    int from = 0;
    for (QuoteMarks.Pair pair : QuoteMarks.pairs(text)) {
      singles(block, from, pair.start(), found);
      boolean last = pair.end() == text.length();
      found.add(
          new Quotation(
              block, pair.start(), pair.end(), pair.closed(), !pair.closed() && last && nextOpens));
      from = pair.end();
    }
    singles(block, from, text.length(), found);
    return found;
  }

  /** Adds the quotations between single marks that stand in a part of a block. */
  private static void singles(Block block, int from, int to, List<Quotation> found) {
    String text = block.plain();
    for (int i = from; i < to; i++) {
      if (!isSingle(text.charAt(i))
          || !opens(text, i)
          || CLIPPED.matcher(text).region(i, to).lookingAt()) {
        continue;
      }
      int close = closingSingle(text, i, Math.min(to, i + LONGEST_SINGLE));
      if (close >= 0) {
        found.add(new Quotation(block, i, close + 1, true, false));
        i = close;
      }
    }
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
        && (isDouble(block.plain().charAt(0)) || isSingle(block.plain().charAt(0)));
  }

  private static boolean isDouble(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '‘';
  }

  private static boolean opens(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean startsSomething = Character.isWhitespace(before) || "([{—–-/“‘\"'".indexOf(before) >= 0;
    return startsSomething && !Character.isWhitespace(after);
  }

  private static int closingSingle(String text, int open, int to) {
    char mark = text.charAt(open) == '‘' ? '’' : '\'';
    int plural = -1;
    for (int i = open + 2; i < to; i++) {
      if (text.charAt(i) != mark) {
        continue;
      }
      char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      char before = text.charAt(i - 1);
      if (Character.isLetterOrDigit(after) || Character.isWhitespace(before)) {
        continue;
      }
      if (before != 's' || after != ' ') {
        return i;
      }
      // "the players' union" closes nothing when a later mark does.
      plural = plural < 0 ? i : plural;
    }
    return plural;
  }
}
