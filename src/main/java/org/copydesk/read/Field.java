package org.copydesk.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Source;
import org.copydesk.article.Text;
import org.jsoup.parser.Parser;

/**
 * Reads the words of a field, such as a headline in front matter or a component's caption: site
 * generators let them be written with entities, tags and Markdown's marks.
 */
final class Field {
  private static final Pattern MARKS =
      Pattern.compile(
          "(?<code>`{1,3}[^`]{1,200}`{1,3}|\\{\\{.{0,300}?\\}\\}|\\{%.{0,300}?%\\})"
              + "|(?<tag></?[A-Za-z][^<>]{0,300}>|<!--.{0,300}?-->)"
              + "|(?<open>!?\\[)(?=[^\\[\\]]{0,300}\\]\\([^()\\s]{0,500}(?:\\s\"[^\"]{0,200"
              + "}\")?\\))"
              + "|(?<close>(?<=[^\\[\\]]{0,300})\\]\\([^()\\s]{0,500}(?:\\s\"[^\"]{0,200}\")?\\))"
              + "|(?<![\\p{L}\\p{Nd}*_])(?<bold>\\*\\*|__|\\*|_)(?=[^\\s*_][^*_]{0,200}?(?<"
              + "=\\S)\\k<bold>(?![\\p{L}\\p{Nd}*_]))"
              + "|(?<=[^\\s*_])(?<end>\\*\\*|__|\\*|_)(?![\\p{L}\\p{Nd}*_])");

  private Field() {}

  /** The words of {@code value} as a page prints them. */
  static Text words(Source source, Text value) {
    String plain = value.plain();
    if (plain.chars().noneMatch(c -> "&`{<[*_\n".indexOf(c) >= 0)) {
      return value;
    }
    Galley galley = new Galley(source, value, Galley.White.COLLAPSED);
    Matcher mark = MARKS.matcher(plain);
    int from = 0;
    int open = 0;
    while (mark.find()) {
      boolean ends = mark.group("end") != null;
      if (ends && open == 0) {
        continue;
      }
      open += mark.group("bold") != null ? 1 : ends ? -1 : 0;
      set(galley, plain, from, mark.start());
      from = mark.end();
      if (mark.group("code") != null) {
        galley.opaque(mark.group().replace("`", ""), mark.start(), mark.end());
      }
    }
    set(galley, plain, from, plain.length());
    return galley.build();
  }

  private static void set(Galley galley, String plain, int from, int to) {
    if (from < to) {
      String words = Parser.unescapeEntities(plain.substring(from, to), false);
      new Typesetter(galley, plain, Entities::at).set(words, from, to);
    }
  }
}
