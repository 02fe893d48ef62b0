package org.copydesk.lsp;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Finding;
import org.copydesk.read.Readers;

/** The note by which a story itself says that a finding may stand, and why. */
final class Comments {
  private static final Set<String> HOLDING =
      Set.of("md", "markdown", "mdown", "mkd", "html", "htm", "xhtml", "txt", "text");

  private Comments() {}

  /** Whether the document's format has comments that are not printed. */
  static boolean hold(OpenText text) {
    String name = Review.name(text);
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return HOLDING.contains(ending) || Set.of("markdown", "html").contains(text.language());
  }

  /** The edit that writes the note on a line of its own before the finding's block. */
  static Edit edit(OpenText text, Finding finding, String reason) {
    Source source = new Source(Review.name(text), text.text());
    int block =
        Readers.readAll(source, Review.format(text)).stream()
            .map(Article::blocks)
            .flatMap(List::stream)
            .map(Block::span)
            .filter(span -> span.overlaps(finding.span()))
            .mapToInt(Span::start)
            .min()
            .orElse(finding.span().start());
    int start = text.lineStart(block);
    String said = reason.replace("--", "-").replaceAll("\\s+", " ").strip();
    String note = "<!-- copydesk: ok " + finding.rule() + ", " + said + " -->";
    return new Edit(new Span(start, start), note + text.lineBreak());
  }
}
