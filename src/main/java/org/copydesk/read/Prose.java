package org.copydesk.read;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How much running text there is in an element, and how much of it is links. */
final class Prose {
  private static final String EDGES =
      "aside, nav, footer, form, script, style, [role=navigation], [role=complementary]";

  /** A shorter line set straight into a box is a label. */
  private static final int LINE = 60;

  private static final double LINKS = 0.6;

  private Prose() {}

  /** The letters of the paragraphs in {@code element}, those of links and margins left aside. */
  static int letters(Element element) {
    int letters = 0;
    for (Element each : element.select("p, div, td, section, article, main, blockquote, body")) {
      boolean paragraph = each.normalName().equals("p");
      String words = paragraph ? each.text() : each.ownText();
      boolean counts = paragraph ? !isLinks(each) : words.length() >= LINE;
      if (counts && !words.isEmpty() && each.closest(EDGES) == null) {
        letters += words.length();
      }
    }
    return letters;
  }

  /** Whether nearly all that is written in {@code element} stands in links. */
  static boolean isLinks(Element element) {
    int all = element.text().length();
    return all > 0
        && element.select("a").stream().mapToInt(a -> a.text().length()).sum() >= all * LINKS;
  }

  /** Whether {@code element} stands in a sentence: right beside words of its own line. */
  static boolean inSentence(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (isWords(at.previousSibling()) || isWords(at.nextSibling())) {
        return true;
      }
      boolean alone = at.previousSibling() == null && at.nextSibling() == null;
      boolean inline =
          at.parent() != null && MarkupNames.HTML.inline().contains(at.parent().normalName());
      if (!alone || !inline) {
        return false;
      }
    }
    return false;
  }

  private static boolean isWords(Node node) {
    return node instanceof TextNode text
        && text.getWholeText().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether {@code element} is one small piece of a page: few words, and no paragraphs in it. */
  static boolean isSmall(Element element, int words) {
    return element.select("p, h1, h2, h3, h4, li, section, article, table, blockquote").size()
                - (element.is("p, h1, h2, h3, h4, li, section, article, table, blockquote") ? 1 : 0)
            <= 1
        && Cues.words(element.text()) <= words;
  }
}
