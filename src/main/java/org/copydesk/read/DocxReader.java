package org.copydesk.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.copydesk.article.Article;

/** Reads Word documents: tracked changes as accepted, notes after the story. */
final class DocxReader implements PackageReader {
  static {
    ZipSecureFile.setMinInflateRatio(0.005);
    ZipSecureFile.setMaxEntrySize(96L << 20);
  }

  @Override
  public Article read(String name, byte[] bytes) {
    Zip.read(name, bytes);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      WordPages pages = new WordPages(document, name);
      pages.body();
      pages.notes();
      return pages.article();
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
}
