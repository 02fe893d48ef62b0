package org.copydesk.report;

import org.copydesk.article.Position;
import org.copydesk.article.Source;
import org.copydesk.article.Span;

/**
 * The piece of a line of copy that shows a finding, cut to a width with the words marked in view.
 *
 * @param before the copy before the words
 * @param marked the words, as far as they stand on this line and fit
 * @param after the copy after the words
 */
record Excerpt(String before, String marked, String after) {
  private static final String CUT = "…";

  /** The line of {@code source} on which {@code span} begins, cut to {@code width} characters. */
  static Excerpt of(Source source, Span span, int width) {
    Position at = source.position(span.start());
    String text = source.text();
    // A line may be as long as the story; only what can be shown of it is looked at.
    int lineStart = Math.max(source.lineStart(at.line()), span.start() - width - 1);
    int lineEnd = lineEnd(text, span.start(), span.start() + 2 * width);
    int end = Math.max(span.start(), Math.min(span.end(), lineEnd));
    boolean long_ = end - span.start() > width - 2;
    String marked =
        visible(text.substring(span.start(), long_ ? cut(text, span.start() + width - 2) : end))
            + (long_ ? CUT : "");
    int room = Math.max(0, width - marked.length());
    String head = visible(text.substring(lineStart, span.start()));
    String tail = long_ ? "" : visible(text.substring(end, lineEnd));
    int forHead = Math.min(head.length(), Math.max(room / 2, room - tail.length()));
    return new Excerpt(lastOf(head, forHead), marked, firstOf(tail, room - forHead));
  }

  /** Where the line that {@code from} stands on ends, or {@code last} where it goes on. */
  private static int lineEnd(String text, int from, int last) {
    int end = from;
    while (end < Math.min(last, text.length()) && "\n\r".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static String lastOf(String words, int room) {
    if (words.length() <= room) {
      return words;
    }
    if (room < 2) {
      return "";
    }
    int from = words.length() - room + 1;
    int space = words.indexOf(' ', from);
    int start = space >= 0 && space - from < 12 ? space + 1 : cut(words, from);
    return CUT + words.substring(start);
  }

  private static String firstOf(String words, int room) {
    if (words.length() <= room) {
      return words;
    }
    if (room < 2) {
      return "";
    }
    int to = cut(words, room - 1);
    int space = words.lastIndexOf(' ', to);
    return words.substring(0, space > 0 && to - space < 12 ? space : to) + CUT;
  }

  private static int cut(String words, int at) {
    boolean split = at > 0 && at < words.length() && Character.isLowSurrogate(words.charAt(at));
    return split ? at - 1 : at;
  }

  /** The same with tabs and what cannot be seen shown as one visible character each. */
  static String visible(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean hidden = Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
      out.append(c == '\t' ? ' ' : hidden ? '·' : c);
    }
    return out.toString();
  }
}
