package org.copydesk.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Article;

/** Reads a story whose file is no text: its source is the text as extracted. */
interface PackageReader {
  /** What other packages say of themselves, and what to tell whoever files one. */
  Map<String, String> KINDS =
      Map.of(
          "spreadsheetml", "an Excel workbook; check the story it belongs to",
          "presentationml", "a PowerPoint presentation; save its text as .docx",
          "opendocument.spreadsheet", "an OpenDocument spreadsheet; check the story it belongs to",
          "opendocument.presentation", "an OpenDocument presentation; save its text as .odt",
          "epub+zip", "an e-book (EPUB); check the chapters it was made from",
          "indesign-idml-package", "an InDesign layout (IDML); export the story as ICML or RTF");

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
      case "rtf" -> Optional.of(new RtfReader());
      case "mail" -> Optional.of(new MailReader());
      default -> Optional.empty();
    };
  }

  /**
   * The reader of the archive in {@code bytes}, by what it says of itself; empty for one that holds
   * no story.
   *
   * @throws UnreadableStoryException for a package of another kind, by its name
   */
  static Optional<PackageReader> of(String name, byte[] bytes) {
    if (RtfReader.isRtf(bytes)) {
      return Optional.of(new RtfReader());
    }
    if (!Zip.isZip(bytes)) {
      return MailReader.isMail(name, bytes) ? Optional.of(new MailReader()) : Optional.empty();
    }
    if (name.toLowerCase(Locale.ROOT).endsWith(".pages")) {
      throw new UnreadableStoryException(name + " is an Apple Pages document; export it as .docx");
    }
    Zip zip = Zip.read(name, bytes);
    String types = text(zip, "[Content_Types].xml");
    if (types.contains("wordprocessingml") || zip.part("word/document.xml").isPresent()) {
      return Optional.of(new DocxReader());
    }
    String kind = text(zip, "mimetype") + types;
    if (text(zip, "META-INF/manifest.xml").contains("encryption-data")) {
      throw new UnreadableStoryException(
          name + " is protected with a password; save it without one");
    }
    KINDS.forEach(
        (mark, told) -> {
          if (kind.contains(mark)) {
            throw new UnreadableStoryException(name + " is " + told);
          }
        });
    return zip.part("content.xml").isPresent() ? Optional.of(new OdtReader()) : Optional.empty();
  }

  private static String text(Zip zip, String part) {
    return new String(zip.part(part).orElse(new byte[0]), StandardCharsets.UTF_8).strip();
  }
}
