package org.copydesk.lsp;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import org.copydesk.article.Source;
import org.copydesk.desk.Proofreader;
import org.copydesk.read.Readers;

/** How an open document is read: as {@code check} reads its file. */
final class Review {
  private Review() {}

  /** A document as a proofreader takes it. */
  static Proofreader.Copy copy(OpenText text, Path folder) {
    return new Proofreader.Copy(name(text), place(text, folder), format(text), text.text());
  }

  /** Where a document stands: {@code folder} for one that has no file. */
  static Path place(OpenText text, Path folder) {
    return file(text.uri()).orElse(folder);
  }

  /** The file of a document, if it is one of this machine. */
  static Optional<Path> file(String uri) {
    try {
      URI address = URI.create(uri);
      return "file".equals(address.getScheme()) ? Optional.of(Path.of(address)) : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /** What a document is called in messages: its file's path, or the last of its address. */
  static String name(OpenText text) {
    return file(text.uri())
        .map(path -> path.toString().replace('\\', '/'))
        .orElseGet(() -> text.uri().substring(text.uri().lastIndexOf('/') + 1));
  }

  /**
   * The format to read a document in: a file's own name and content tell, as they do for {@code
   * check}; one that was never saved is what the editor says it is.
   */
  static Optional<String> format(OpenText text) {
    if (file(text.uri()).isPresent()) {
      return Optional.empty();
    }
    return switch (text.language()) {
      case "markdown" -> Optional.of("markdown");
      case "mdx" -> Optional.of("mdx");
      case "html", "xhtml" -> Optional.of("html");
      case "plaintext", "text" -> Optional.of("text");
      default -> Optional.empty();
    };
  }

  /** Whether words may be written into a document as they are. */
  static boolean writtenAsRead(OpenText text) {
    try {
      return Readers.writtenAsRead(new Source(name(text), text.text()), format(text));
    } catch (RuntimeException e) {
      return false;
    }
  }
}
