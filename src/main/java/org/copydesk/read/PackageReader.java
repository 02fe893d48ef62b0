package org.copydesk.read;

import java.util.Optional;
import org.copydesk.article.Article;

/** Reads a story that is kept as a zip archive, as word processors do. */
interface PackageReader {
  /**
   * Reads the story in {@code bytes}. Its source is the text as extracted.
   *
   * @throws UnreadableStoryException when the archive is not of this reader's format
   */
  Article read(String name, byte[] bytes);

  /** The reader of {@code format}; empty for one that is no archive. */
  static Optional<PackageReader> named(String format) {
    return switch (format) {
      case "docx" -> Optional.of(new DocxReader());
      case "odt" -> Optional.of(new OdtReader());
      default -> Optional.empty();
    };
  }

  /** The reader of the archive in {@code bytes}; empty for one that holds no story. */
  static Optional<PackageReader> of(String name, byte[] bytes) {
    Zip zip = Zip.read(name, bytes);
    if (zip.part("word/document.xml").isPresent()) {
      return Optional.of(new DocxReader());
    }
    return zip.part("content.xml").isPresent() ? Optional.of(new OdtReader()) : Optional.empty();
  }
}
