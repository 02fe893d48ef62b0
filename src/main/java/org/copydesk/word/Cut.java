package org.copydesk.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into tokens by the rules of the Penn Treebank: marks stand alone, "didn't" is
 * "did" and "n't", "Musa's" is "Musa" and "'s", "50%" and "£60m" are two each; "state-run", "U.S."
 * and "3.5" are one.
 *
 * @param start the first character (UTF-16) of the sentence that belongs to it
 * @param end the character after the last
 */
public record Cut(int start, int end) {
  private static final String OPENING = "\"“‘«„`'’([{<¿¡";
  private static final String CLOSING = "\"”’'»)]}>,;:?!…";
  private static final String CURRENCY = "$£€¥₹";
  private static final Pattern DASH = Pattern.compile("[–—―‒]|-{2,}|\\.{2,}|…");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?://|www\\.|[@#]\\w).*|[\\w.+-]+@[\\w-]+\\.\\w.*");
  private static final Pattern CONTRACTION =
      Pattern.compile("(?i)(?<=.)(?:(?<=[a-z])n['’]t|['’](?:s|re|ve|ll|m|d))$");
  private static final Pattern YEARS = Pattern.compile("['’]\\d\\ds?\\b.*");
  private static final Pattern CLIPPED =
      Pattern.compile("(?i)['’](?:em|tis|twas|til|cause|round|n)\\b.*");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)+");

  /** The tokens of {@code sentence}, in order. */
  public static List<Cut> of(String sentence) {
    Cutting cutting = new Cutting(sentence);
    int from = 0;
    while (from < sentence.length()) {
      if (isBlank(sentence.charAt(from))) {
        from++;
        continue;
      }
      int to = from;
      while (to < sentence.length() && !isBlank(sentence.charAt(to))) {
        to++;
      }
      cutting.piece(from, to);
      from = to;
    }
    return List.copyOf(cutting.cuts);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  /** The work on one sentence. */
  private static final class Cutting {
    private final String text;
    private final List<Cut> cuts = new ArrayList<>();

    /** Whether a single quotation mark is open. */
    private boolean quoting;

    Cutting(String text) {
      this.text = text;
    }

    /** Cuts what stands between two blanks. */
    void piece(int from, int to) {
      int start = opening(from, to);
      List<Cut> after = new ArrayList<>();
      int end = closing(start, to, after);
      middle(start, end);
      for (int i = after.size() - 1; i >= 0; i--) {
        cuts.add(after.get(i));
      }
    }

    /** Takes the marks at the front; where the rest begins. */
    private int opening(int from, int to) {
      int start = from;
      while (start < to && isOpening(start, to)) {
        char c = text.charAt(start);
        quoting |= c == '‘' || c == '\'' || c == '’';
        cuts.add(new Cut(start, start + 1));
        start++;
      }
      return start;
    }

    private boolean isOpening(int at, int to) {
      char c = text.charAt(at);
      if (c == '\'' || c == '’') {
        String rest = text.substring(at, to);
        return rest.length() > 1
            && !YEARS.matcher(rest).matches()
            && !CLIPPED.matcher(rest).matches()
            && !CONTRACTION.matcher("x" + rest).find();
      }
      return OPENING.indexOf(c) >= 0;
    }

    /** Takes the marks at the end, last first; where the rest ends. */
    private int closing(int start, int to, List<Cut> after) {
      int end = to;
      while (end > start) {
        char c = text.charAt(end - 1);
        boolean last = end == to && text.substring(to).isBlank();
        boolean before = end < to;
        if (c == '.' ? !isEnd(start, end, last || before) : CLOSING.indexOf(c) < 0) {
          break;
        }
        int run = end - 1;
        while ((c == '.' || c == '!' || c == '?') && run > start && text.charAt(run - 1) == c) {
          run--;
        }
        if (c == '\'' || c == '’') {
          quoting &= genitive(start, end);
        }
        after.add(new Cut(run, end));
        end = run;
      }
      return end;
    }

    /** Whether the apostrophe before {@code end} is a plural's genitive, not a closing mark. */
    private boolean genitive(int start, int end) {
      return !quoting && end - 1 > start && text.charAt(end - 2) == 's';
    }

    /** Whether the full stop before {@code end} ends more than an abbreviation. */
    private boolean isEnd(int start, int end, boolean closed) {
      if (end - 1 == start || text.charAt(end - 2) == '.') {
        return true;
      }
      if (INITIALS.matcher(text.substring(start, end)).matches()) {
        return false;
      }
      return closed;
    }

    private void middle(int start, int end) {
      if (start >= end) {
        return;
      }
      if (ADDRESS.matcher(text).region(start, end).matches()) {
        cuts.add(new Cut(start, end));
        return;
      }
      Matcher dash = DASH.matcher(text).region(start, end);
      int from = start;
      while (dash.find()) {
        word(from, dash.start());
        cuts.add(new Cut(dash.start(), dash.end()));
        from = dash.end();
      }
      word(from, end);
    }

    private void word(int from, int to) {
      int start = from;
      int end = to;
      while (start < end && CURRENCY.indexOf(text.charAt(start)) >= 0) {
        cuts.add(new Cut(start, start + 1));
        start++;
      }
      int rate = end;
      while (rate > start && "%‰".indexOf(text.charAt(rate - 1)) >= 0) {
        rate--;
      }
      if (rate > start) {
        contracted(start, rate);
      }
      if (rate < end) {
        cuts.add(new Cut(rate, end));
      }
    }

    private void contracted(int start, int end) {
      Matcher shortened = CONTRACTION.matcher(text).region(start, end);
      if (shortened.find() && shortened.start() > start) {
        contracted(start, shortened.start());
        cuts.add(new Cut(shortened.start(), end));
      } else if (text.substring(start, end).equalsIgnoreCase("cannot")) {
        cuts.add(new Cut(start, start + 3));
        cuts.add(new Cut(start + 3, end));
      } else {
        cuts.add(new Cut(start, end));
      }
    }
  }
}
