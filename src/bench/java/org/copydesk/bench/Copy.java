package org.copydesk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.read.Readers;

/** The examples, as the benchmarks read them. */
enum Copy {
  /** A story in plain text, with many faults. */
  TEXT("examples/lachin-corridor/story.txt"),
  /** A story in Markdown with front matter. */
  MARKDOWN("examples/library-reopening/2024-06-03-library.md"),
  /** A story in plain text, without a fault. */
  CLEAN("examples/clean/politics.txt");

  private final String name;
  private final byte[] bytes;

  Copy(String name) {
    this.name = name;
    try {
      this.bytes = Files.readAllBytes(Path.of(System.getProperty("bench.home", ".")).resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException("run the benchmarks in the project's folder", e);
    }
  }

  /** The story, read anew: nothing that was worked out of it before is kept. */
  Article read() {
    List<Article> articles = Readers.read(name, bytes, Optional.empty());
    return articles.get(0);
  }
}
