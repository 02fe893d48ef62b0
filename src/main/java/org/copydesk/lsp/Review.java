package org.copydesk.lsp;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Source;
import org.copydesk.desk.Desk;
import org.copydesk.desk.Verdict;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.read.Readers;
import org.copydesk.settings.Settings;

/**
 * What came of reading an open document once, as {@code check} reads its file.
 *
 * @param findings what is wrong with it, in page order
 * @param problems what kept us from checking it whole, a sentence each
 */
record Review(List<Finding> findings, List<String> problems) {
  /** Reads and checks {@code text}; what cannot be read, or memory is too small for, is told. */
  static Review of(Newsdesk newsdesk, OpenText text, Path folder) {
    Path file = file(text.uri()).orElse(folder);
    try {
      if (newsdesk.settings().ignores(file)) {
        return new Review(List.of(), List.of());
      }
      return of(newsdesk, text, file, newsdesk.settings().settings(file));
    } catch (OutOfMemoryError e) {
      return failed(name(text) + " takes more memory to check than there is; write it in parts");
    } catch (RuntimeException e) {
      return failed(e.getMessage() == null ? e.toString() : e.getMessage());
    }
  }

  private static Review of(Newsdesk newsdesk, OpenText text, Path file, Settings settings) {
    Desk desk = newsdesk.desk();
    List<Article> stories = Readers.readAll(new Source(name(text), text.text()), format(text));
    Verdict verdict =
        Verdict.together(stories.stream().map(story -> desk.check(story, settings)).toList());
    Optional<Page> page =
        verdict.page().map(marked -> newsdesk.accepted().fresh(file, settings, marked));
    return new Review(
        page.map(Page::findings).orElse(List.of()).stream().sorted(Finding.PAGE_ORDER).toList(),
        verdict.problems().stream().map(Problem::told).toList());
  }

  private static Review failed(String why) {
    return new Review(List.of(), List.of(why));
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
