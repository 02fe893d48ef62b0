package org.copydesk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Source;
import org.copydesk.article.Span;

/**
 * A line that has words: the source between its first and last character that is not white space.
 *
 * @param plain its characters without comments
 * @param parts where they stand in the source, in order; comments lie between them
 * @param indent the white space before it, in characters
 * @param close whether no blank line stands before it
 */
record WrittenLine(String plain, List<Span> parts, int indent, boolean close) {
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n|\\z)");

  /** Copies the list. */
  WrittenLine {
    parts = List.copyOf(parts);
  }

  /**
   * The lines of {@code source} from {@code start}, none of them blank, without {@code comments}.
   */
  static List<WrittenLine> of(Source source, int start, List<Span> comments) {
    String text = source.text();
    List<WrittenLine> lines = new ArrayList<>();
    Matcher line = LINE.matcher(text).region(start, text.length());
    boolean close = false;
    int next = 0;
    while (line.find() && line.start() < text.length()) {
      List<Span> parts = new ArrayList<>();
      int from = line.start();
      boolean commented = false;
      while (next < comments.size() && comments.get(next).start() < line.end()) {
        Span comment = comments.get(next);
        add(parts, text, from, Math.min(comment.start(), line.end()));
        from = Math.min(comment.end(), line.end());
        commented = true;
        if (comment.end() > line.end()) {
          break;
        }
        next++;
      }
      add(parts, text, from, line.end());
      if (parts.isEmpty()) {
        close = commented && close;
        continue;
      }
      lines.add(of(text, line.start(), parts, close));
      close = true;
    }
    return lines;
  }

  /** The source offset of its first character. */
  int start() {
    return parts.get(0).start();
  }

  /** The source offset after its last character. */
  int end() {
    return parts.get(parts.size() - 1).end();
  }

  /** Sets the line without its first {@code skip} characters. */
  void set(Galley galley, int skip) {
    int left = skip;
    for (Span part : parts) {
      int from = part.start() + Math.min(left, part.length());
      left -= from - part.start();
      galley.copy(from, part.end());
    }
  }

  private static WrittenLine of(String text, int lineStart, List<Span> parts, boolean close) {
    StringBuilder plain = new StringBuilder();
    parts.forEach(part -> plain.append(text, part.start(), part.end()));
    return new WrittenLine(plain.toString(), parts, parts.get(0).start() - lineStart, close);
  }

  /** Adds what stands between {@code from} and {@code to}, without the white space of its ends. */
  private static void add(List<Span> parts, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start)) && parts.isEmpty()) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      parts.add(new Span(start, end));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
