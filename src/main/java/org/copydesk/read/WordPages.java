package org.copydesk.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The walk over a Word document. It goes by its elements and not by what they are nested in:
 * controls, smart tags and changes may stand around any of them, and all of them hold copy.
 */
final class WordPages {
  /** Elements that hold no copy, or copy that was deleted. */
  private static final Set<String> SKIPPED =
      Set.of("del", "moveFrom", "delText", "instrText", "pPr", "rPr", "sdtPr", "rt", "object");

  private static final String MADE_BY_WORD = "(?is).*(?:automatically generated|AI-generated).*";

  private final XWPFDocument document;
  private final Manuscript manuscript;
  private final Set<String> footnotes = new LinkedHashSet<>();
  private final Set<String> endnotes = new LinkedHashSet<>();

  /** The paragraph being read; it goes on where the mark at its end was deleted. */
  private final StringBuilder words = new StringBuilder();

  private final List<Node> boxes = new ArrayList<>();
  private final List<String> pictures = new ArrayList<>();
  private Optional<Role> begun = Optional.empty();

  WordPages(XWPFDocument document, String name) {
    this.document = document;
    this.manuscript = new Manuscript(name);
  }

  /** What has been read. */
  Article article() {
    return manuscript.article();
  }

  /**
   * Reads the story, from the part as it was written: the document's own objects do not know every
   * element that may stand in it.
   *
   * @throws IOException when it cannot be read
   */
  void body() throws IOException {
    try (InputStream in = document.getPackagePart().getInputStream()) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      for (Node body :
          children(factory.newDocumentBuilder().parse(in).getDocumentElement(), "body")) {
        blocks(body, Optional.empty());
      }
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(e.getMessage(), e);
    }
    end(Optional.empty());
  }

  /** Reads the notes that the story points at. */
  void notes() {
    for (String id : List.copyOf(footnotes)) {
      note(document.getFootnotes(), id);
    }
    for (String id : List.copyOf(endnotes)) {
      note(document.getEndnotes(), id);
    }
  }

  private void note(List<? extends XWPFAbstractFootnoteEndnote> notes, String id) {
    notes.stream()
        .filter(note -> String.valueOf(note.getId()).equals(id))
        .findFirst()
        .ifPresent(note -> blocks(note.getCTFtnEdn().getDomNode(), Optional.empty()));
    end(Optional.empty());
  }

  private void blocks(Node container, Optional<Role> within) {
    for (Node child = first(container); child != null; child = next(child)) {
      switch (name(child)) {
        case "p" -> paragraph(child, within);
        case "tc" -> {
          long filled = children(child, "p").stream().filter(p -> !text(p).isBlank()).count();
          blocks(child, filled > 1 ? Optional.empty() : Optional.of(Role.LIST_ITEM));
          end(Optional.empty());
        }
        case "tr" -> {
          if (has(child, "trPr", "del")) {
            manuscript.leave("a row that was deleted");
          } else {
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
    XWPFComment comment = document.getCommentByID(id);
    if (comment != null) {
      manuscript.comment(comment.getText());
    }
  }

  private void picture(Node properties) {
    Node description = properties.getAttributes().getNamedItem("descr");
    if (description != null && !description.getNodeValue().matches(MADE_BY_WORD)) {
      pictures.add(description.getNodeValue());
    }
  }

  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      text.append(child instanceof Element ? text(child) : child.getNodeValue());
    }
    return text.toString();
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
    XWPFStyle style =
        id.isEmpty() || document.getStyles() == null
            ? null
            : document.getStyles().getStyle(id.get());
    String name = style != null && style.getName() != null ? style.getName() : id.orElse(null);
    Optional<Role> role =
        name == null ? Optional.empty() : WordStyles.role(name.toLowerCase(Locale.ROOT));
    boolean listed = properties.filter(p -> has(p, "numPr")).isPresent();
    return role.isEmpty() && listed ? Optional.of(Role.LIST_ITEM) : role;
  }

  private static boolean has(Node node, String... path) {
    List<Node> at = List.of(node);
    for (String name : path) {
      at = at.stream().flatMap(n -> children(n, name).stream()).toList();
    }
    return !at.isEmpty();
  }

  private static List<Node> children(Node node, String name) {
    List<Node> children = new ArrayList<>();
    for (Node child = first(node); child != null; child = next(child)) {
      if (name(child).equals(name)) {
        children.add(child);
      }
    }
    return children;
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

  private static Optional<String> attribute(Node node, String name) {
    Node value = node.getAttributes().getNamedItemNS(node.getNamespaceURI(), name);
    return value == null ? Optional.empty() : Optional.of(value.getNodeValue());
  }
}
