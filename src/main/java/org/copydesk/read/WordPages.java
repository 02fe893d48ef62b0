package org.copydesk.read;

import static org.copydesk.read.WordParts.attribute;
import static org.copydesk.read.WordParts.children;
import static org.copydesk.read.WordParts.has;
import static org.copydesk.read.WordParts.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The walk over a Word document. It goes by its elements and not by what they are nested in:
 * controls, smart tags and changes may stand around any of them, and all of them hold copy.
 */
final class WordPages {
  /** Elements that hold no copy, or copy that was deleted. */
  private static final Set<String> SKIPPED =
      Set.of("del", "moveFrom", "delText", "instrText", "pPr", "rPr", "sdtPr", "rt", "object");

  private static final String MADE_BY_WORD = "(?is).*(?:automatically generated|AI-generated).*";

  private final WordParts parts;
  private final Map<String, Node> styles;
  private final Map<String, Node> comments;
  private final Manuscript manuscript;
  private final Set<String> footnotes = new LinkedHashSet<>();
  private final Set<String> endnotes = new LinkedHashSet<>();

  /** The paragraph being read; it goes on where the mark at its end was deleted. */
  private final StringBuilder words = new StringBuilder();

  private final List<Node> boxes = new ArrayList<>();
  private final List<String> pictures = new ArrayList<>();
  private Optional<Role> begun = Optional.empty();

  WordPages(Zip zip, String name) throws IOException {
    this.parts = new WordParts(zip);
    this.styles = parts.byId("styles", "style");
    this.comments = parts.byId("comments", "comment");
    this.manuscript = new Manuscript(name);
  }

  /** What has been read. */
  Article article() {
    return manuscript.article();
  }

  /** Reads the story. */
  void body() throws IOException {
    for (Node body : children(parts.document(), "body")) {
      blocks(body, Optional.empty());
    }
    end(Optional.empty());
  }

  /** Reads the notes that the story points at. */
  void notes() throws IOException {
    notes(parts.byId("footnotes", "footnote"), footnotes);
    notes(parts.byId("endnotes", "endnote"), endnotes);
  }

  private void notes(Map<String, Node> notes, Set<String> met) {
    for (String id : List.copyOf(met)) {
      if (notes.containsKey(id)) {
        blocks(notes.get(id), Optional.empty());
        end(Optional.empty());
      }
    }
  }

  private void blocks(Node container, Optional<Role> within) {
    for (Node child = first(container); child != null; child = next(child)) {
      switch (name(child)) {
        case "p" -> paragraph(child, within);
        case "tbl" -> {
          manuscript.table();
          blocks(child, within);
        }
        case "tc" -> {
          long filled = children(child, "p").stream().filter(p -> !text(p).isBlank()).count();
          int from = manuscript.length();
          blocks(child, filled > 1 ? Optional.empty() : Optional.of(Role.LIST_ITEM));
          end(Optional.empty());
          manuscript.cell(from);
        }
        case "tr" -> {
          if (has(child, "trPr", "del")) {
            manuscript.leave("a row that was deleted");
          } else {
            manuscript.row();
            blocks(child, within);
          }
        }
        default -> {
          if (!skipped(child)) {
            blocks(child, within);
          }
        }
      }
    }
  }

  private void paragraph(Node paragraph, Optional<Role> within) {
    if (words.length() == 0) {
      begun = role(paragraph).or(() -> within);
    }
    run(paragraph);
    boolean joined =
        has(paragraph, "pPr", "rPr", "del") || has(paragraph, "pPr", "rPr", "moveFrom");
    if (!joined) {
      end(begun);
    }
  }

  /** Ends the paragraph; its boxes and pictures come after it. */
  private void end(Optional<Role> role) {
    String whole = words.toString();
    words.setLength(0);
    manuscript.add(role, whole);
    List<String> seen = List.copyOf(pictures);
    List<Node> opened = List.copyOf(boxes);
    pictures.clear();
    boxes.clear();
    seen.forEach(manuscript::picture);
    for (Node box : opened) {
      blocks(box, Optional.empty());
      end(Optional.empty());
    }
  }

  private void run(Node node) {
    for (Node child = first(node); child != null; child = next(child)) {
      switch (name(child)) {
        case "t" -> words.append(text(child));
        case "tab", "ptab" -> words.append(' ');
        case "br", "cr" -> words.append('\n');
        case "noBreakHyphen" -> words.append('-');
        case "footnoteReference" -> attribute(child, "id").ifPresent(footnotes::add);
        case "endnoteReference" -> attribute(child, "id").ifPresent(endnotes::add);
        case "commentReference" -> attribute(child, "id").ifPresent(this::comment);
        case "txbxContent" -> boxes.add(child);
        case "docPr" -> picture(child);
        case "r" -> {
          if (isHidden(child)) {
            manuscript.leave("hidden text");
          } else {
            run(child);
          }
        }
        default -> {
          if (!skipped(child)) {
            run(child);
          }
        }
      }
    }
  }

  /** Whether nothing in an element is to be read; of two ways to draw a box, one is. */
  private boolean skipped(Node node) {
    if (name(node).equals("sdt") && has(node, "sdtPr", "showingPlcHdr")) {
      manuscript.leave("the prompt of an empty control");
      return true;
    }
    boolean second = name(node).equals("Fallback") && has(node.getParentNode(), "Choice");
    return second || SKIPPED.contains(name(node));
  }

  private void comment(String id) {
    if (comments.containsKey(id)) {
      manuscript.comment(text(comments.get(id)));
    }
  }

  private void picture(Node properties) {
    Node description = properties.getAttributes().getNamedItem("descr");
    if (description != null && !description.getNodeValue().matches(MADE_BY_WORD)) {
      pictures.add(description.getNodeValue());
    }
  }

  private static boolean isHidden(Node run) {
    return children(run, "rPr").stream()
        .flatMap(properties -> children(properties, "vanish").stream())
        .anyMatch(vanish -> !attribute(vanish, "val").orElse("true").matches("0|false|off"));
  }

  private Optional<Role> role(Node paragraph) {
    Optional<Node> properties = children(paragraph, "pPr").stream().findFirst();
    Optional<String> id =
        properties
            .flatMap(p -> children(p, "pStyle").stream().findFirst())
            .flatMap(style -> attribute(style, "val"));
    String name =
        id.map(styles::get)
            .flatMap(style -> children(style, "name").stream().findFirst())
            .flatMap(called -> attribute(called, "val"))
            .or(() -> id)
            .orElse(null);
    Optional<Role> role =
        name == null ? Optional.empty() : WordStyles.role(name.toLowerCase(Locale.ROOT));
    boolean listed = properties.filter(p -> has(p, "numPr")).isPresent();
    return role.isEmpty() && listed ? Optional.of(Role.LIST_ITEM) : role;
  }

  private static Node first(Node node) {
    Node child = node.getFirstChild();
    return child == null || child instanceof Element ? child : next(child);
  }

  private static Node next(Node node) {
    Node next = node.getNextSibling();
    while (next != null && !(next instanceof Element)) {
      next = next.getNextSibling();
    }
    return next;
  }

  private static String name(Node node) {
    return node.getLocalName() == null ? "" : node.getLocalName();
  }
}
