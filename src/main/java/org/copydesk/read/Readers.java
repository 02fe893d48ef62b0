package org.copydesk.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.copydesk.article.Article;
import org.copydesk.article.Source;

/** The readers, by format. */
public final class Readers {
  /** Format names, and what makes their readers: no reader is loaded before a story needs it. */
  private static final Map<String, Supplier<Reader>> READERS =
      new TreeMap<>(
          Map.of(
              "text", PlainTextReader::new,
              "markdown", () -> MarkdownReader.of("markdown"),
              "hugo", () -> MarkdownReader.of("hugo"),
              "jekyll", () -> MarkdownReader.of("jekyll"),
              "eleventy", () -> MarkdownReader.of("eleventy"),
              "mdx", () -> MarkdownReader.of("mdx")));

  private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdx", "mdown", "mkd");

  private Readers() {}

  /** What the names of stories end with. */
  public static Set<String> endings() {
    return Set.of("txt", "text", "md", "markdown", "mdx");
  }

  /** Every format's name, sorted. */
  public static List<String> formats() {
    return List.copyOf(READERS.keySet());
  }

  /**
   * Reads a story, in {@code format} when it is given, and as its name and content show otherwise.
   *
   * @throws UnreadableStoryException when it cannot be read
   * @throws IllegalArgumentException for a format not among {@link #formats()}
   */
  public static Article read(Source source, Optional<String> format) {
    if (format.isPresent()) {
      Supplier<Reader> reader = READERS.get(format.get());
      if (reader == null) {
        throw new IllegalArgumentException("no such format: " + format.get());
      }
      return reader.get().read(source);
    }
    return reader(source).read(source);
  }

  private static Reader reader(Source source) {
    String ending = ending(source.name());
    return MARKDOWN.contains(ending) ? new MarkdownReader() : new PlainTextReader();
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
