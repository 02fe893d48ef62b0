package org.copydesk.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.w3c.dom.Node;

/** Reads Word documents: tracked changes as accepted, footnotes after the story. */
final class DocxReader implements PackageReader {
  /** Word's elements within a paragraph that hold no copy, or copy that was deleted. */
  private static final Set<String> SKIPPED =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "instrText",
          "pPr",
          "rPr",
          "drawing",
          "pict",
          "object",
          "Fallback");

  static {
    ZipSecureFile.setMinInflateRatio(0.005);
    ZipSecureFile.setMaxEntrySize(96L << 20);
  }

  @Override
  public Article read(String name, byte[] bytes) {
    Zip.read(name, bytes);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      Pages pages = new Pages(document, new Manuscript(name), new ArrayList<>());
      pages.blocks(document.getBodyElements(), Optional.empty());
      pages.notes();
      return pages.manuscript.article();
    } catch (IOException
        | POIXMLException
        | OpenXML4JRuntimeException
        | RecordFormatException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NullPointerException
        | ClassCastException e) {
      throw new UnreadableStoryException(
          name + " is a broken Word document: " + e.getMessage() + "; save it again as .docx", e);
    }
  }

  /** The walk over a document; the footnotes met wait for the end. */
  private record Pages(XWPFDocument document, Manuscript manuscript, List<String> footnotes) {
    void blocks(List<IBodyElement> elements, Optional<Role> within) {
      for (IBodyElement element : elements) {
        if (element instanceof XWPFParagraph paragraph) {
          paragraph(paragraph, within);
        } else if (element.getElementType() == BodyElementType.TABLE) {
          for (XWPFTableRow row : ((XWPFTable) element).getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
              blocks(cell.getBodyElements(), Optional.of(Role.LIST_ITEM));
            }
          }
        }
      }
    }

    void notes() {
      Set<String> seen = new HashSet<>();
      for (String id : footnotes) {
        Optional<XWPFFootnote> note =
            document.getFootnotes().stream()
                .filter(n -> String.valueOf(n.getId()).equals(id))
                .findFirst();
        if (seen.add(id) && note.isPresent()) {
          blocks(note.get().getBodyElements(), Optional.empty());
        }
      }
    }

    private void paragraph(XWPFParagraph paragraph, Optional<Role> within) {
      StringBuilder words = new StringBuilder();
      List<String> comments = new ArrayList<>();
      walk(paragraph.getCTP().getDomNode(), words, comments);
      comments.forEach(this::comment);
      manuscript.add(role(paragraph).or(() -> within), words.toString());
    }

    private void comment(String id) {
      XWPFComment comment = document.getCommentByID(id);
      if (comment != null) {
        manuscript.comment(comment.getText());
      }
    }

    private void walk(Node node, StringBuilder words, List<String> comments) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        String name = child.getLocalName() == null ? "" : child.getLocalName();
        switch (name) {
          case "t" -> words.append(text(child));
          case "tab", "ptab" -> words.append(' ');
          case "br", "cr" -> words.append('\n');
          case "noBreakHyphen" -> words.append('-');
          case "footnoteReference" -> id(child).ifPresent(footnotes::add);
          case "commentReference" -> id(child).ifPresent(comments::add);
          default -> {
            if (!SKIPPED.contains(name)) {
              walk(child, words, comments);
            }
          }
        }
      }
    }

    private static String text(Node node) {
      StringBuilder text = new StringBuilder();
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        text.append(child.getNodeValue() == null ? "" : child.getNodeValue());
      }
      return text.toString();
    }

    private static Optional<String> id(Node node) {
      Node id = node.getAttributes().getNamedItemNS(node.getNamespaceURI(), "id");
      return id == null ? Optional.empty() : Optional.of(id.getNodeValue());
    }

    private Optional<Role> role(XWPFParagraph paragraph) {
      String id = paragraph.getStyleID();
      XWPFStyle style =
          id == null || document.getStyles() == null ? null : document.getStyles().getStyle(id);
      String name = style != null && style.getName() != null ? style.getName() : id;
      Optional<Role> role =
          name == null ? Optional.empty() : WordStyles.role(name.toLowerCase(Locale.ROOT));
      boolean listed =
          paragraph.getCTP().getPPr() != null && paragraph.getCTP().getPPr().isSetNumPr();
      return role.isEmpty() && listed ? Optional.of(Role.LIST_ITEM) : role;
    }
  }
}
