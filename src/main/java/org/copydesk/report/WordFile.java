package org.copydesk.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.copydesk.finding.Severity;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A Word document being written: paragraphs from the top down, comments, nothing of the clock. */
final class WordFile {
  private static final String AUTHOR = "Copydesk";
  private static final String INITIALS = "CD";

  /** How many comments a document takes; with more of them, Word is slow to open it. */
  private static final int MOST_COMMENTS = 5_000;

  /** A4 with margins of an inch, in twentieths of a point. */
  private static final int PAGE_WIDTH = 11_906;

  private static final int PAGE_HEIGHT = 16_838;
  private static final int MARGIN = 1_440;

  /** The time of every part; the format has none before 1980, and local time has no zone here. */
  private static final LocalDateTime STAMP = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final XWPFDocument document = new XWPFDocument();
  private final XWPFComments comments = document.createComments();
  private final int most;
  private int commented;

  /**
   * A document without a word.
   *
   * @throws IOException when its styles cannot be read
   */
  WordFile() throws IOException {
    this(MOST_COMMENTS);
  }

  /** A document that takes at most {@code most} comments. */
  WordFile(int most) throws IOException {
    this.most = most;
    try (InputStream styles = WordFile.class.getResourceAsStream("/report/word-styles.xml");
        InputStream lists = WordFile.class.getResourceAsStream("/report/word-numbering.xml")) {
      document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
      document
          .createNumbering()
          .setNumbering(NumberingDocument.Factory.parse(lists).getNumbering());
    } catch (XmlException e) {
      throw new IOException(e);
    }
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(PAGE_WIDTH);
    size.setH(PAGE_HEIGHT);
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(MARGIN);
    margins.setBottom(MARGIN);
    margins.setLeft(MARGIN);
    margins.setRight(MARGIN);
    margins.setHeader(MARGIN / 2);
    margins.setFooter(MARGIN / 2);
    margins.setGutter(0);
    POIXMLProperties properties = document.getProperties();
    properties.getCoreProperties().setCreator(AUTHOR);
    properties.getExtendedProperties().setApplication(AUTHOR);
  }

  /** Begins a part under a name of its own, on a new page unless it is the first. */
  void begin(String name) {
    boolean first = document.getParagraphs().isEmpty();
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle("CopydeskStory");
    if (!first) {
      paragraph.setPageBreak(true);
    }
    new Paragraph(paragraph).words(Excerpt.visible(name));
  }

  /** Begins a paragraph in the style of that id. */
  Paragraph paragraph(String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    return new Paragraph(paragraph);
  }

  /** How many comments it takes in all. */
  int most() {
    return most;
  }

  /** How many comments it still takes. */
  int room() {
    return most - commented;
  }

  /** Adds a comment of a paragraph for each of {@code lines}; its id, to mark its words with. */
  BigInteger comment(List<String> lines) {
    BigInteger id = BigInteger.valueOf(commented++);
    XWPFComment comment = comments.createComment(id);
    comment.setAuthor(AUTHOR);
    comment.setInitials(INITIALS);
    for (int i = 0; i < lines.size(); i++) {
      XWPFParagraph paragraph = comment.createParagraph();
      paragraph.setStyle("CommentText");
      if (i == 0) {
        XWPFRun sign = paragraph.createRun();
        sign.setStyle("CommentReference");
        sign.getCTR().addNewAnnotationRef();
      }
      new Paragraph(paragraph).words(lines.get(i));
    }
    return id;
  }

  /** Writes the document, which is then done with: the same words, the same bytes. */
  void writeTo(OutputStream out) throws IOException {
    ByteArrayOutputStream dated = new ByteArrayOutputStream();
    try (document) {
      document.getProperties().getCoreProperties().setCreated(Optional.empty());
      document.getProperties().getCoreProperties().setModified(Optional.empty());
      document.write(dated);
    }
    ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(dated.toByteArray()));
    ZipOutputStream undated = new ZipOutputStream(out);
    for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
      ZipEntry entry = new ZipEntry(part.getName());
      entry.setTimeLocal(STAMP);
      undated.putNextEntry(entry);
      in.transferTo(undated);
      undated.closeEntry();
    }
    undated.finish();
  }

  /** A paragraph being written from left to right. */
  static final class Paragraph {
    private final XWPFParagraph paragraph;

    private Paragraph(XWPFParagraph paragraph) {
      this.paragraph = paragraph;
    }

    /** Adds words. */
    Paragraph words(String words) {
      return words(words, Optional.empty());
    }

    /** Adds words, coloured when something is said of them. */
    Paragraph words(String words, Optional<Severity> level) {
      XWPFRun run = paragraph.createRun();
      level.ifPresent(severity -> run.setStyle(style(severity)));
      String clean = XmlOutput.clean(words.replace("\r\n", "\n").replace('\r', '\n'));
      int from = 0;
      for (int i = 0; i <= clean.length(); i++) {
        char c = i < clean.length() ? clean.charAt(i) : '\n';
        if (c == '\n' || c == '\t') {
          text(run, clean.substring(from, i));
          from = i + 1;
          if (c == '\t') {
            run.addTab();
          } else if (i < clean.length()) {
            run.addBreak();
          }
        }
      }
      return this;
    }

    /** The words of a comment begin here. */
    void opens(BigInteger comment) {
      paragraph.getCTP().addNewCommentRangeStart().setId(comment);
    }

    /** The words of a comment end here. */
    void closes(BigInteger comment) {
      paragraph.getCTP().addNewCommentRangeEnd().setId(comment);
      XWPFRun sign = paragraph.createRun();
      sign.setStyle("CommentReference");
      sign.getCTR().addNewCommentReference().setId(comment);
    }

    private static void text(XWPFRun run, String words) {
      if (!words.isEmpty()) {
        run.setText(words, run.getCTR().sizeOfTArray());
      }
    }

    private static String style(Severity severity) {
      String label = severity.label();
      return "Copydesk" + label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
  }
}
