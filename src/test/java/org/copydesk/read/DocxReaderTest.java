package org.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.copydesk.article.Article;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
  private static void paragraph(XWPFDocument document, String words) {
    document.createParagraph().createRun().setText(words);
  }

  private static Article read(XWPFDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    Article article = new DocxReader().read("story.docx", out.toByteArray());
    ReaderContract.hold(article);
    return article;
  }

  @Test
  void notesCommentsAndTables() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      paragraph(document, "Bridge closes for the summer");
      XWPFParagraph first = document.createParagraph();
      first.createRun().setText("The bridge closed on Monday.");
      XWPFFootnote note = document.createFootnote();
      note.createParagraph().createRun().setText("Monday was a holiday.");
      first.addFootnoteReference(note);
      XWPFComment comment = document.createComments().createComment(BigInteger.ONE);
      comment.createParagraph().createRun().setText("copydesk: ok dates/age, checked");
      first.getCTP().addNewR().addNewCommentReference().setId(BigInteger.ONE);
      XWPFTable table = document.createTable(1, 2);
      table.getRow(0).getCell(0).setText("The cost of it all was high.");
      paragraph(document, "It will open again.");

      Article article = read(document);

      assertThat(ReaderContract.blocks(article))
          .isEqualTo(
              """
              HEADLINE Bridge closes for the summer
              PARAGRAPH The bridge closed on Monday.
              LIST_ITEM The cost of it all was high.
              PARAGRAPH It will open again.
              PARAGRAPH Monday was a holiday.""");
      assertThat(article.comments())
          .extracting(c -> c.text())
          .containsExactly("copydesk: ok dates/age, checked");
      assertThat(article.comments().get(0).span().end())
          .isLessThan(article.blocks().get(1).span().start());
    }
  }

  @Test
  void anotherArchiveIsRefused() {
    byte[] bytes = {'P', 'K', 3, 4, 0, 0};
    assertThatThrownBy(() -> new DocxReader().read("a.docx", bytes))
        .isInstanceOf(UnreadableStoryException.class)
        .hasMessageStartingWith("a.docx is a broken");
  }
}
