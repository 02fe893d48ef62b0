package org.copydesk.read;

import java.io.IOException;
import org.copydesk.article.Article;

/**
 * Reads Word documents: tracked changes as accepted, notes after the story. The archive and its XML
 * are the JDK's to open: POI fails on elements that its schemas leave out, such as old text boxes.
 */
final class DocxReader implements PackageReader {
  @Override
  public Article read(String name, byte[] bytes) {
    Zip zip = Zip.read(name, bytes);
    try {
      WordPages pages = new WordPages(zip, name);
      pages.body();
      pages.notes();
      return pages.article();
    } catch (IOException e) {
      throw new UnreadableStoryException(
          name + " is a broken Word document: " + e.getMessage() + "; save it again as .docx", e);
    }
  }
}
