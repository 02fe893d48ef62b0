package org.copydesk.read;

import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.Text;

/**
 * Reads the examples of rules: one line is a paragraph, several are a story in plain text, or in
 * Markdown where a table is among them.
 */
public final class ExampleReader implements Reader {
  /** The example as a story. */
  public Article read(String copy) {
    return read(new Source("example.txt", copy));
  }

  @Override
  public Article read(Source source) {
    String copy = source.text();
    if (copy.contains("\n|")) {
      return new MarkdownReader().read(source);
    }
    if (copy.strip().contains("\n")) {
      return new PlainTextReader().read(source);
    }
    return new Article.Builder(source)
        .block(Role.PARAGRAPH, Text.verbatim(source, new Span(0, copy.length())))
        .build();
  }
}
