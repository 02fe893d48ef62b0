package org.copydesk.read;

import java.util.regex.Pattern;
import org.copydesk.read.ClassWords.Kind;
import org.jsoup.nodes.Element;

/** What an element of a page is, by what stands in it and around it. */
final class Signs {
  /** What leads from a word to its note and back. */
  private static final Pattern NOTE_MARK =
      Pattern.compile("\\[?(?:\\d{1,3}|[a-z*†‡§¶])\\]?|[↩⤴↑^]\\uFE0E?|note \\d{1,3}");

  private Signs() {}

  /** Whether an element only leads from a word to its note, or back. */
  static boolean isNoteMark(Element element) {
    String name = element.normalName();
    Element link = name.equals("sup") ? element.selectFirst("a") : element;
    return link != null
        && link.normalName().equals("a")
        && link.attr("href").contains("#")
        && NOTE_MARK.matcher(element.text().strip()).matches();
  }

  /** Whether an element, or a word in it, says that it names the writer. */
  static boolean isSigned(Element element) {
    return element.select("*").stream()
        .anyMatch(each -> ClassWords.say(each, Kind.BYLINE) || each.attr("rel").equals("author"));
  }

  /** Whether a cell, or one beside it, only holds a part of the page in its place. */
  static boolean isLayout(Element cell) {
    Element table = cell.closest("table");
    return table == null
        || table.attr("role").matches("presentation|none")
        || table.select("> tbody > tr > td, > tr > td").stream().anyMatch(Signs::holdsParts);
  }

  private static boolean holdsParts(Element cell) {
    return cell.select("> p, > div > p, > font > p").size() > 1
        || cell.selectFirst("h1, h2, table") != null;
  }

  /** Whether an element says who made the picture it stands by. */
  static boolean isCredit(Element element) {
    return ClassWords.say(element, Kind.CREDIT)
        && element.closest("figure, .wp-caption, .caption, .image, .photo") != null
        && !element.normalName().equals("figure");
  }
}
