package org.copydesk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Reads a story that InCopy keeps (ICML): ranges of style, in which breaks end paragraphs. Its
 * source is the text as extracted, for notes and tables stand within paragraphs.
 */
public final class IcmlReader implements Reader {
  @Override
  public Article read(Source source) {
    NewsXml xml = new NewsXml(source, "ICML", List.of("document", "idpkg:story"));
    Pages pages = new Pages(new Manuscript(source.name()));
    for (Element story : xml.root().getElementsByTag("Story")) {
      if (story.parents().stream().noneMatch(parent -> parent.normalName().equals("story"))) {
        pages.walk(story);
        pages.end();
      }
    }
    Article article = pages.manuscript.article();
    if (article.blocks().isEmpty()) {
      throw new UnreadableStoryException(
          source.name() + " has no words of a story in it; export the story from InCopy again");
    }
    return article;
  }

  /** The walk over a story; notes and boxes in a paragraph come after it. */
  private static final class Pages {
    private final Manuscript manuscript;
    private final StringBuilder words = new StringBuilder();
    private final List<Element> after = new ArrayList<>();
    private Optional<Role> role = Optional.empty();
    private Optional<Role> within = Optional.empty();

    Pages(Manuscript manuscript) {
      this.manuscript = manuscript;
    }

    void walk(Element element) {
      for (Node node : element.childNodes()) {
        if (node instanceof Element child) {
          child(child);
        }
      }
    }

    private void child(Element child) {
      switch (child.normalName()) {
        case "content" -> words(child);
        case "br" -> end();
        case "change" -> {
          if (!child.attr("ChangeType").equals("DeletedText")) {
            walk(child);
          }
        }
        case "paragraphstylerange" -> {
          role = role(child.attr("AppliedParagraphStyle")).or(() -> within);
          walk(child);
        }
        case "footnote", "endnote", "table" -> after.add(child);
        case "cell" -> {
          walk(child);
          end();
        }
        case "note", "properties", "storypreference", "incopyexportoption" -> {
          // What colleagues tell one another, and settings: no copy.
        }
        default -> walk(child);
      }
    }

    private void words(Element content) {
      content.textNodes().forEach(text -> words.append(text.getWholeText()));
    }

    void end() {
      manuscript.add(role, words.toString());
      words.setLength(0);
      List<Element> boxes = List.copyOf(after);
      after.clear();
      Optional<Role> outer = role;
      for (Element box : boxes) {
        Optional<Role> around = within;
        within = box.normalName().equals("table") ? Optional.of(Role.LIST_ITEM) : Optional.empty();
        role = within;
        walk(box);
        end();
        within = around;
      }
      role = outer;
    }

    private static Optional<Role> role(String style) {
      String name = style.substring(Math.max(style.lastIndexOf('/'), style.lastIndexOf(':')) + 1);
      return WordStyles.role(name.replace("%20", " ").toLowerCase(Locale.ROOT));
    }
  }
}
