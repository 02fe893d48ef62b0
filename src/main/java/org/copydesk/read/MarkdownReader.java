package org.copydesk.read;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Source;

/** Reads Markdown and the dialects of site generators: CommonMark with tables and footnotes. */
public final class MarkdownReader implements Reader {
  /** The most tags times characters of a paragraph. */
  private static final long TANGLE = 1_000_000_000L;

  /** The most signs that may mark something up, twice as many as a story may have characters. */
  private static final int SIGNS = 400_000;

  /** From so many lists or quotations within one another the parser gives up, after a long time. */
  private static final int DEEPEST = 10_000;

  private final Optional<Dialect> dialect;

  /** A reader that judges the dialect by name and content. */
  public MarkdownReader() {
    this(Optional.empty());
  }

  private MarkdownReader(Optional<Dialect> dialect) {
    this.dialect = dialect;
  }

  /**
   * A reader of one dialect: {@code markdown}, {@code hugo}, {@code jekyll}, {@code eleventy} or
   * {@code mdx}.
   *
   * @throws IllegalArgumentException for another name
   */
  public static MarkdownReader of(String dialect) {
    Optional<Dialect> named = Dialect.named(dialect);
    if (named.isEmpty()) {
      throw new IllegalArgumentException("not a dialect of Markdown: " + dialect);
    }
    return new MarkdownReader(named);
  }

  @Override
  public Article read(Source source) {
    FrontMatter front = FrontMatter.of(source);
    Filing filing = new Filing(source);
    filing.front(front);
    Dialect written = dialect.orElseGet(() -> Dialect.of(source, front));
    written.comments(source.text(), front.end()).forEach(filing::comment);
    // The parser would write another character for a NUL.
    String clean = written.blot(source.text(), front.end()).replace('\0', '\u0001');
    String markdown = MarkdownMarks.blot(clean, front.end());
    refuseTangles(source, markdown);
    refuseThickets(source, markdown);
    refuseDepths(source, markdown);
    List<Props> props = written.props(source.text(), front.end());
    new MarkdownBlocks(source, filing, markdown, props).read(front.end());
    filing.tables(PageTables.markdown(source.text()));
    return filing.article();
  }

  /** The parser looks for the end of each tag through the rest of its paragraph. */
  private static void refuseTangles(Source source, String markdown) {
    int paragraph = 0;
    long tags = 0;
    for (int i = 0; i < markdown.length(); i++) {
      boolean blank = markdown.startsWith("\n\n", i) || markdown.startsWith("\n\r\n", i);
      tags = blank ? 0 : markdown.charAt(i) == '<' ? tags + 1 : tags;
      paragraph = blank ? i : paragraph;
      if (tags * (i - paragraph) > TANGLE) {
        throw new UnreadableStoryException(
            source.name()
                + ":"
                + source.position(i).line()
                + ": this paragraph has too many tags to be copy; leave it out");
      }
    }
  }

  /** The parser keeps some hundred bytes for every sign that may mark something up. */
  private static void refuseThickets(Source source, String markdown) {
    int signs = 0;
    for (int i = 0; i < markdown.length(); i++) {
      if ("*_[]!<>&`\\|~\n".indexOf(markdown.charAt(i)) >= 0 && ++signs > SIGNS) {
        throw new UnreadableStoryException(
            source.name() + " has more marks and lines than a story can need; leave it out");
      }
    }
  }

  /** The parser looks through the rest of the line at each mark of a list that begins there. */
  private static void refuseDepths(Source source, String markdown) {
    int marks = 0;
    boolean opening = true;
    for (int i = 0; i + 1 < markdown.length(); i++) {
      char c = markdown.charAt(i);
      if (c == '\n') {
        marks = 0;
        opening = true;
      } else if (opening && "-+*".indexOf(c) >= 0 && markdown.charAt(i + 1) == ' ') {
        marks++;
      } else if (opening && c != ' ') {
        // Nothing but marks would be a line across the page.
        if (marks >= DEEPEST) {
          throw Readers.nested(source.name());
        }
        opening = false;
      }
    }
  }
}
