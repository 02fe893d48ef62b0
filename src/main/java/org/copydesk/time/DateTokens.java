package org.copydesk.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.article.Ordered;

/** The tokens of a block. Asking beyond either end gives an empty mark, never an exception. */
public final class DateTokens {
  private static final DateToken NONE =
      new DateToken(0, 0, " ", " ", DateToken.Kind.MARK, false, -1);

  private final List<DateToken> tokens;

  private DateTokens(List<DateToken> tokens) {
    this.tokens = List.copyOf(tokens);
  }

  /** Splits {@code text}, a block's plain characters. */
  public static DateTokens of(String text) {
    List<DateToken> tokens = new ArrayList<>(text.length() / 5 + 4);
    int i = 0;
    int last = -1;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        i++;
        continue;
      }
      int end = end(text, i);
      tokens.add(token(text, i, end, i == last));
      last = end;
      i = end;
    }
    return new DateTokens(tokens);
  }

  /** The number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** The token at {@code i}; an empty mark when there is none. */
  public DateToken at(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : NONE;
  }

  /** The lower-case form of the token at {@code i}, or a blank. */
  public String lower(int i) {
    return at(i).lower();
  }

  /** Whether the token at {@code i} reads {@code word}, in either case. */
  public boolean is(int i, String word) {
    return at(i).lower().equals(word);
  }

  /** The index of the first token that begins at or after the plain character {@code offset}. */
  public int from(int offset) {
    return Ordered.first(tokens.size(), i -> tokens.get(i).start() >= offset);
  }

  /** {@code i}, or the index after it when a full stop is glued to the token before it. */
  int skipStop(int i) {
    return is(i, ".") && at(i).glued() ? i + 1 : i;
  }

  /** {@code i}, or the index after it when a comma stands there. */
  int skipComma(int i) {
    return is(i, ",") ? i + 1 : i;
  }

  /** {@code i}, or the index after it when a hyphen stands there. */
  int skipHyphen(int i) {
    return at(i).dash() ? i + 1 : i;
  }

  private static int end(String text, int i) {
    char c = text.charAt(i);
    if (Character.isLetter(c)) {
      return wordEnd(text, i);
    }
    int end = i + 1;
    if (isDigit(c)) {
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
    } else if (isApostrophe(c) && end < text.length() && Character.isLetter(text.charAt(end))) {
      int letters = end;
      while (letters < text.length() && Character.isLetter(text.charAt(letters))) {
        letters++;
      }
      boolean afterWord = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
      return afterWord && letters - end <= 2 ? letters : end;
    } else if (Character.isHighSurrogate(c) && end < text.length()) {
      end++;
    }
    return end;
  }

  private static int wordEnd(String text, int start) {
    int end = start + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end - start == 1) {
      boolean clock =
          text.regionMatches(true, start, "o'clock", 0, 7)
              || text.regionMatches(true, start, "o’clock", 0, 7);
      if (clock) {
        return start + 7;
      }
      char c = Character.toLowerCase(text.charAt(start));
      boolean half = c == 'a' || c == 'p';
      if (half && text.regionMatches(true, start + 1, ".m.", 0, 3)) {
        return start + 4;
      }
      if (half && text.regionMatches(true, start + 1, ".m", 0, 2) && !letterAt(text, start + 3)) {
        return start + 3;
      }
    }
    return end;
  }

  private static boolean letterAt(String text, int i) {
    return i < text.length() && Character.isLetter(text.charAt(i));
  }

  private static DateToken token(String text, int from, int to, boolean glued) {
    String written = text.substring(from, to);
    char c = written.charAt(0);
    if (isDigit(c)) {
      int number = to - from <= 9 ? Integer.parseInt(written) : -1;
      return new DateToken(from, to, written, written, DateToken.Kind.NUMBER, glued, number);
    }
    String lower = written.toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean word = Character.isLetter(c);
    if (word && lower.length() > 2 && lower.charAt(1) == '.') {
      lower = lower.replace(".", "");
    }
    DateToken.Kind kind = word ? DateToken.Kind.WORD : DateToken.Kind.MARK;
    return new DateToken(from, to, written, lower, kind, glued, -1);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘';
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
