package org.copydesk.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** A story as it was filed: a name, its decoded text, and how its bytes were decoded. */
public final class Source {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final String name;
  private final String text;
  private final Encoding encoding;
  private final int[] lineStarts;

  /**
   * How the bytes were read, so that a corrected file can be written back the same way.
   *
   * @param charset the character set
   * @param byteOrderMark whether the file began with one (it is then the text's first character)
   * @param guessed true when the bytes were not valid UTF-8 and the charset is a fallback
   */
  public record Encoding(Charset charset, boolean byteOrderMark, boolean guessed) {
    /** UTF-8 without a byte-order mark. */
    public static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, false, false);
  }

  /** A source read from a string. */
  public Source(String name, String text) {
    this(name, text, Encoding.UTF_8);
  }

  /**
   * A decoded source.
   *
   * @param name what the story is called in reports: its path as given, with forward slashes
   * @param text the whole file; a byte-order mark and front matter count too
   * @param encoding how it was decoded
   */
  public Source(String name, String text, Encoding encoding) {
    this(name, text, encoding, lineStarts(text));
  }

  private Source(String name, String text, Encoding encoding, int[] lineStarts) {
    this.name = Objects.requireNonNull(name);
    this.text = Objects.requireNonNull(text);
    this.encoding = Objects.requireNonNull(encoding);
    this.lineStarts = lineStarts;
  }

  /** What the story is called in reports. */
  public String name() {
    return name;
  }

  /** The same under another name. */
  public Source named(String name) {
    return new Source(name, text, encoding, lineStarts);
  }

  /** The decoded file, whole. */
  public String text() {
    return text;
  }

  /** How the bytes were decoded. */
  public Encoding encoding() {
    return encoding;
  }

  /** The number of lines, at least 1. */
  public int lines() {
    return lineStarts.length;
  }

  /** The UTF-16 offset at which {@code line} (from 1) begins. */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /**
   * Line and column of an offset, as an editor shows them: a byte-order mark has no column.
   *
   * @param offset a UTF-16 offset from 0 to the text's length
   * @throws IndexOutOfBoundsException outside that range
   */
  public Position position(int offset) {
    Objects.checkIndex(offset, text.length() + 1);
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    // No editor shows the byte-order mark, though it is a character of the text.
    int hidden = line == 0 && offset > 0 && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    return new Position(line + 1, offset - lineStarts[line] + 1 - hidden);
  }

  /**
   * The range with the white space after it, or that before it when it ends the text: what to
   * delete so that no gap is left.
   */
  public Span withBreak(Span span) {
    int start = span.start();
    int end = span.end();
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    if (end == text.length()) {
      end = span.end();
      while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
        start--;
      }
    }
    return new Span(start, end);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
