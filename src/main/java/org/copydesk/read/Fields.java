package org.copydesk.read;

import java.util.regex.Pattern;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Text;

/** Files the values of fields, which may be plain text or HTML whatever their format says. */
final class Fields {
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]*)?/?>");
  private static final Pattern REFERENCE = Pattern.compile("&(?:#\\w{1,7}|[A-Za-z]\\w{1,31});");

  private Fields() {}

  /** Files a value as one piece. */
  static void file(Source source, Filing filing, Role role, Text value) {
    filing.add(role, words(source, value));
  }

  /** The words of a value. */
  static Text words(Source source, Text value) {
    return isHtml(value) || REFERENCE.matcher(value.plain()).find()
        ? Tags.words(source, value, Tags.html(source, value).body())
        : line(source, value);
  }

  /** Files a value that holds a body: HTML, or a paragraph a line. */
  static void body(Source source, Filing filing, Text value) {
    if (isHtml(value)) {
      Markup.fragment(source, value, filing);
      return;
    }
    String plain = value.plain();
    int from = 0;
    while (from < plain.length()) {
      int end = plain.indexOf('\n', from);
      int to = end < 0 ? plain.length() : end;
      if (from < to) {
        filing.add(Piece.of(words(source, value.part(from, to))));
      }
      from = to + 1;
    }
  }

  private static boolean isHtml(Text value) {
    return value.plain().indexOf('<') >= 0 && TAG.matcher(value.plain()).find();
  }

  private static Text line(Source source, Text text) {
    return new Galley(source, text, Galley.White.COLLAPSED).copy(0, text.length()).build();
  }
}
