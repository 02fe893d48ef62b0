package org.copydesk.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Reads OpenDocument text. The archive is the JDK's to open and the XML jsoup's to parse: the ODF
 * Toolkit would put another XML parser in the place of the JDK's for the whole program.
 */
final class OdtReader implements PackageReader {
  private static final Set<String> SKIPPED =
      Set.of(
          "text:tracked-changes",
          "office:annotation",
          "office:annotation-end",
          "text:note-citation",
          "svg:title",
          "text:hidden-text",
          "text:hidden-paragraph",
          "table:covered-table-cell",
          "office:forms",
          "text:table-of-content",
          "text:bibliography",
          "text:sequence-decls",
          "text:variable-decls",
          "office:event-listeners",
          "text:alphabetical-index");

  @Override
  public Article read(String name, byte[] bytes) {
    Zip zip = Zip.read(name, bytes);
    Document content = xml(zip, "content.xml");
    Element body = content.getElementsByTag("office:text").first();
    if (body == null) {
      throw new UnreadableStoryException(
          name + " is not an OpenDocument text: it has no <office:text>; save it again as .odt");
    }
    Map<String, String> parents = new HashMap<>();
    Set<String> hidden = new HashSet<>();
    for (Document styles : List.of(xml(zip, "styles.xml"), content)) {
      parents(styles, parents);
      styles.select("style|text-properties[text:display=none]").stream()
          .map(properties -> properties.parent().attr("style:name"))
          .forEach(hidden::add);
    }
    Pages pages = new Pages(new Manuscript(name), parents, hidden);
    pages.blocks(body, Optional.empty());
    return pages.manuscript.article();
  }

  private static Document xml(Zip zip, String part) {
    byte[] bytes = zip.part(part).orElse(new byte[0]);
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  private static void parents(Document styles, Map<String, String> parents) {
    for (Element style : styles.getElementsByTag("style:style")) {
      parents.put(style.attr("style:name"), style.attr("style:parent-style-name"));
    }
  }

  /** The walk over a text; boxes and notes within a paragraph come after it. */
  private record Pages(Manuscript manuscript, Map<String, String> parents, Set<String> hidden) {
    void blocks(Element container, Optional<Role> within) {
      for (Element element : container.children()) {
        String name = element.tagName();
        if (SKIPPED.contains(name) || isHidden(element)) {
          continue;
        }
        if (name.equals("text:h") || name.equals("text:p")) {
          paragraph(element, within);
        } else {
          boolean cell = name.equals("table:table-cell");
          boolean layout =
              cell && element.select("> text|p").stream().filter(Element::hasText).count() > 1;
          boolean item = cell && !layout || name.equals("text:list-item");
          blocks(element, item ? Optional.of(Role.LIST_ITEM) : layout ? Optional.empty() : within);
        }
      }
    }

    private void paragraph(Element paragraph, Optional<Role> within) {
      StringBuilder words = new StringBuilder();
      List<Element> boxes = new ArrayList<>();
      words(paragraph, words, boxes);
      manuscript.add(role(paragraph).or(() -> within), words.toString());
      for (Element box : boxes) {
        if (box.tagName().equals("svg:desc")) {
          manuscript.picture(box.text());
        } else {
          blocks(box, Optional.empty());
        }
      }
    }

    private void words(Element element, StringBuilder words, List<Element> boxes) {
      for (Node node : element.childNodes()) {
        if (node instanceof TextNode text) {
          words.append(text.getWholeText().replaceAll("\\s+", " "));
        } else if (node instanceof Element child) {
          child(child, words, boxes);
        }
      }
    }

    private void child(Element child, StringBuilder words, List<Element> boxes) {
      switch (child.tagName()) {
        case "text:s" -> words.append(' ');
        case "text:tab" -> words.append(' ');
        case "text:line-break" -> words.append('\n');
        case "office:annotation" -> manuscript.comment(child.getElementsByTag("text:p").text());
        case "draw:text-box", "text:note-body", "svg:desc" -> boxes.add(child);
        default -> {
          if (!SKIPPED.contains(child.tagName()) && !isHidden(child)) {
            words(child, words, boxes);
          }
        }
      }
    }

    private boolean isHidden(Element element) {
      String style = element.attr("text:style-name");
      boolean collapsed = element.attr("table:visibility").equals("collapse");
      boolean unseen = collapsed || !style.isEmpty() && hidden.contains(style);
      if (unseen) {
        manuscript.leave("hidden text");
      }
      return unseen;
    }

    private Optional<Role> role(Element paragraph) {
      String style = paragraph.attr("text:style-name");
      for (int depth = 0; depth < 20 && style != null && !style.isEmpty(); depth++) {
        Optional<Role> role = WordStyles.role(style.replace("_20_", " ").toLowerCase(Locale.ROOT));
        if (role.isPresent()) {
          return role;
        }
        style = parents.get(style);
      }
      boolean heading = paragraph.tagName().equals("text:h");
      boolean first = paragraph.attr("text:outline-level").equals("1");
      return heading ? Optional.of(first ? Role.HEADLINE : Role.CROSSHEAD) : Optional.empty();
    }
  }
}
