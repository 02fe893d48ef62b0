package org.copydesk.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.Text;

/** Reads plain text, whose parts are inferred from how lines stand. */
public final class PlainTextReader implements Reader {
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

  @Override
  public Article read(Source source) {
    Article.Builder article = new Article.Builder(source);
    Matcher line = LINE.matcher(source.text());
    boolean first = true;
    while (line.find()) {
      article.block(
          first ? Role.HEADLINE : Role.PARAGRAPH,
          Text.verbatim(source, new Span(line.start(), line.end())));
      first = false;
    }
    return article.build();
  }
}
