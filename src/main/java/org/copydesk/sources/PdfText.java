package org.copydesk.sources;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.copydesk.article.Source;
import org.copydesk.article.Text;
import org.copydesk.read.UnreadableStoryException;

/**
 * Reads the text of a PDF, each passage with its page. Pages that are pictures have no text: a
 * document of nothing else is refused, and a page among others is named.
 */
final class PdfText {
  private static final Pattern PARAGRAPH = Pattern.compile("(?:[^\\n]|\\n(?!\\s*\\n))+");

  private static final int PAGES = 2_000;

  private PdfText() {}

  static boolean is(byte[] bytes) {
    return bytes.length > 4
        && bytes[0] == '%'
        && bytes[1] == 'P'
        && bytes[2] == 'D'
        && bytes[3] == 'F';
  }

  /**
   * Reads a PDF.
   *
   * @param unread takes a sentence for each page that could not be read
   */
  static SourceText read(String name, byte[] bytes, List<String> unread) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setParagraphStart("\n");
      stripper.setLineSeparator("\n");
      int pages = Math.min(PAGES, document.getNumberOfPages());
      for (int page = 1; page <= pages; page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        starts.add(text.length());
        String words = stripper.getText(document).replace("\r\n", "\n");
        if (words.isBlank()) {
          unread.add(name + ": page " + page + " has no text; a scanned page is not read");
        }
        text.append(words.replaceAll("(?<=\\p{L})-\\n(?=\\p{Ll})", "")).append("\n\n");
      }
    } catch (InvalidPasswordException e) {
      throw new UnreadableStoryException(
          name + " is protected with a password; save it without one", e);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableStoryException(
          name + " is a broken PDF: " + e.getMessage() + "; export it again", e);
    }
    if (text.toString().isBlank()) {
      throw new UnreadableStoryException(
          name + " has no text, only pictures of it; give the text, or a PDF with a text layer");
    }
    return passages(new Source(name, text.toString()), starts);
  }

  private static SourceText passages(Source source, List<Integer> starts) {
    SourceText.Builder sources = new SourceText.Builder(source, SourceText.Kind.PROSE);
    Matcher paragraph = PARAGRAPH.matcher(source.text());
    int page = 0;
    while (paragraph.find()) {
      while (page < starts.size() && starts.get(page) <= paragraph.start()) {
        page++;
      }
      Text.Builder words = new Text.Builder(source);
      int at = paragraph.start();
      while (at < paragraph.end()) {
        int end = source.text().indexOf('\n', at);
        int to = end < 0 ? paragraph.end() : Math.min(end, paragraph.end());
        words.verbatim(at, to);
        if (to < paragraph.end()) {
          words.written(" ", to, to + 1);
        }
        at = to + 1;
      }
      sources.passage(
          words.build(), Optional.empty(), List.of(new Passage.Stamp(0, "page " + page)));
    }
    return sources.build();
  }
}
