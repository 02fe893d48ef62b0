package org.copydesk.lsp;

import java.util.Arrays;
import java.util.List;
import org.copydesk.article.Span;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** A document as it stands in the editor at one version. */
final class OpenText {
  private final String uri;
  private final String language;
  private final int version;
  private final String text;
  private final PositionUnit unit;
  private final int[] lineStarts;

  /**
   * A document.
   *
   * @param uri its address, as the client writes it
   * @param language the client's identifier of its language, such as "markdown"
   * @param version the client's number of this state of it
   * @param text the whole of it
   * @param unit what the client counts characters in
   */
  OpenText(String uri, String language, int version, String text, PositionUnit unit) {
    this.uri = uri;
    this.language = language;
    this.version = version;
    this.text = text;
    this.unit = unit;
    this.lineStarts = lineStarts(text);
  }

  String uri() {
    return uri;
  }

  String language() {
    return language;
  }

  int version() {
    return version;
  }

  String text() {
    return text;
  }

  /** One stretch replaced by other words; offsets are UTF-16 in the text before. */
  record Change(Span span, String words) {
    /** How much longer the text is after it. */
    int growth() {
      return words.length() - (span.end() - span.start());
    }
  }

  /** What {@code event} does to this text; without a range it replaces the whole. */
  Change change(TextDocumentContentChangeEvent event) {
    Span span = event.getRange() == null ? new Span(0, text.length()) : span(event.getRange());
    return new Change(span, event.getText());
  }

  /** The text after {@code change}, still of this version. */
  OpenText with(Change change) {
    String changed =
        text.substring(0, change.span().start())
            + change.words()
            + text.substring(change.span().end());
    return new OpenText(uri, language, version, changed, unit);
  }

  /** The same text, of another version. */
  OpenText at(int version) {
    return new OpenText(uri, language, version, text, unit);
  }

  /** The UTF-16 offset of a position; one past its line's or the text's end is that end. */
  int offset(Position position) {
    int line = Math.max(0, position.getLine());
    if (line >= lineStarts.length) {
      return text.length();
    }
    return unit.offset(text, lineStarts[line], lineEnd(line), Math.max(0, position.getCharacter()));
  }

  /** The stretch of a range; one turned round is read the right way. */
  Span span(Range range) {
    int start = offset(range.getStart());
    int end = offset(range.getEnd());
    return new Span(Math.min(start, end), Math.max(start, end));
  }

  Position position(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line, unit.count(text, lineStarts[line], offset));
  }

  Range range(Span span) {
    return new Range(position(span.start()), position(span.end()));
  }

  /** The offset at which the line of {@code offset} begins. */
  int lineStart(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return lineStarts[found >= 0 ? found : -found - 2];
  }

  /** How this text ends its lines. */
  String lineBreak() {
    return List.of("\r\n", "\n", "\r").stream().filter(text::contains).findFirst().orElse("\n");
  }

  private int lineEnd(int line) {
    int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
    while (end > lineStarts[line] && isBreak(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      boolean within =
          text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (isBreak(text.charAt(i)) && !within) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
