package org.copydesk.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Source;
import org.copydesk.article.Text;

/** Files what WordPress keeps as a post's content: blocks, or classic text with blank lines. */
final class WordPress {
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "\\[/?(?:caption|wp_caption|gallery|embed|video|audio|playlist|more|contact-form-7)\\b[^\\]\\[]{0,500}\\]");

  private static final Pattern BLANK_LINE = Pattern.compile("(?:\\r?\\n[ \\t]*){2,}");

  private static final Pattern PARAGRAPH =
      Pattern.compile("<(?:p|!-- wp:)[\\s>]?", Pattern.CASE_INSENSITIVE);

  private WordPress() {}

  /** Files the content in {@code layer}. */
  static void file(Source source, Text layer, Filing filing) {
    Text html = withoutShortcodes(source, layer);
    if (PARAGRAPH.matcher(html.plain()).find()) {
      Markup.fragment(source, html, filing);
      return;
    }
    Matcher blank = BLANK_LINE.matcher(html.plain());
    int from = 0;
    while (blank.find()) {
      part(source, html, from, blank.start(), filing);
      from = blank.end();
    }
    part(source, html, from, html.length(), filing);
  }

  private static void part(Source source, Text html, int from, int to, Filing filing) {
    if (from < to) {
      Markup.fragment(source, html.part(from, to), filing);
    }
  }

  /** Captions become what HTML calls them, so that they are read as such. */
  private static Text withoutShortcodes(Source source, Text layer) {
    Matcher shortcode = SHORTCODE.matcher(layer.plain());
    Galley galley = new Galley(source, layer, Galley.White.KEPT);
    int from = 0;
    while (shortcode.find()) {
      galley.copy(from, shortcode.start());
      String code = shortcode.group();
      String tag =
          code.startsWith("[caption") || code.startsWith("[wp_caption") ? "<figcaption>" : "";
      tag = code.startsWith("[/caption") || code.startsWith("[/wp_caption") ? "</figcaption>" : tag;
      galley.written(tag, shortcode.start(), shortcode.end());
      from = shortcode.end();
    }
    return galley.copy(from, layer.length()).build();
  }
}
