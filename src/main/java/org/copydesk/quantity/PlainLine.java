package org.copydesk.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.Word;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/** The words of one block, in lower case too, and how they stand to each other. */
final class PlainLine {
  private final String text;
  private final List<Word> words;
  private final String[] lower;
  private final Map<Integer, Tag> tags = new HashMap<>();

  PlainLine(String text, List<Word> words, List<Token> tokens) {
    this.text = text;
    tokens.forEach(token -> tags.put(token.start(), token.tag()));
    this.words = words;
    this.lower = new String[words.size()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = words.get(i).text().toLowerCase(Locale.ROOT);
    }
  }

  int size() {
    return lower.length;
  }

  String text() {
    return text;
  }

  Word word(int i) {
    return words.get(i);
  }

  /** Word {@code i} in lower case; empty beyond either end. */
  String lower(int i) {
    return i < 0 || i >= lower.length ? "" : lower[i];
  }

  /** Whether word {@code i} is a verb with its tense: "stayed" of "96 stayed within a mile". */
  boolean isFinite(int i) {
    return i >= 0
        && i < lower.length
        && tags.getOrDefault(words.get(i).start(), Tag.SYM).isFinite();
  }

  /** Whether word {@code i} compares: "larger", "more". */
  boolean isComparative(int i) {
    Tag tag = i < lower.length ? tags.get(words.get(i).start()) : null;
    return tag == Tag.JJR || tag == Tag.RBR;
  }

  boolean capitalised(int i) {
    return i >= 0 && i < lower.length && words.get(i).capitalised();
  }

  /** Whether word {@code i} is one of {@code any} and is joined to the word before. */
  boolean is(int i, String... any) {
    if (i < 1 || i >= lower.length || !joined(i - 1)) {
      return false;
    }
    for (String one : any) {
      if (lower[i].equals(one)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of {@code any} stands right before word {@code i}. */
  boolean preceded(int i, String... any) {
    if (!joined(i - 1)) {
      return false;
    }
    for (String one : any) {
      if (lower[i - 1].equals(one)) {
        return true;
      }
    }
    return false;
  }

  boolean in(int i, Set<String> any) {
    return any.contains(lower(i));
  }

  /**
   * Whether two numbers from word {@code first} on, of which the other ends before {@code last},
   * are votes: "by six to one.", "a majority of six to one.", and no "to one of them".
   */
  boolean isVote(int first, int last) {
    boolean voted = preceded(first, "by") || lower(first - 2).equals("majority");
    return voted && !joined(last - 1);
  }

  /** Whether only a space or a hyphen stands between word {@code i} and the next. */
  boolean joined(int i) {
    if (i < 0 || i + 1 >= lower.length) {
      return false;
    }
    int gap = words.get(i + 1).start() - words.get(i).end();
    char c = text.charAt(words.get(i).end());
    if (gap == 2 && Character.isWhitespace(c)) {
      return Character.getType(text.charAt(words.get(i).end() + 1)) == Character.CURRENCY_SYMBOL;
    }
    if (gap != 1) {
      return false;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '-' || c == '‑';
  }

  /** What stands between word {@code i} and the next; what follows the last word at the end. */
  String gap(int i) {
    int from = i < 0 ? 0 : words.get(i).end();
    int to = i + 1 < lower.length ? words.get(i + 1).start() : text.length();
    return text.substring(from, to);
  }

  char before(int i) {
    int at = words.get(i).start() - 1;
    return at < 0 ? ' ' : text.charAt(at);
  }

  char after(int i) {
    int at = words.get(i).end();
    return at >= text.length() ? ' ' : text.charAt(at);
  }

  /** Whether word {@code i} begins a sentence, or the block. */
  boolean opens(int i) {
    if (i == 0) {
      return true;
    }
    String gap = gap(i - 1);
    return gap.indexOf('.') >= 0
        || gap.indexOf('!') >= 0
        || gap.indexOf('?') >= 0
        || gap.indexOf(':') >= 0
        || gap.indexOf('"') >= 0
        || gap.indexOf('“') >= 0;
  }
}
