package org.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Span;
import org.copydesk.article.Text;

/** What holds of every reader: each character of each block leads back to where it was written. */
final class ReaderContract {
  private static final Comparator<Span> BY_START =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  private ReaderContract() {}

  static void hold(Article article) {
    String source = article.source().text();
    for (Block block : article.blocks()) {
      String plain = block.plain();
      assertThat(plain).isEqualTo(plain.strip()).isNotEmpty();
      int last = 0;
      for (int i = 0; i < plain.length(); i++) {
        Span span = block.span(i, i + 1);
        String at = plain + " at " + i;
        assertThat(span.length()).as(at).isPositive();
        assertThat(span.end()).as(at).isLessThanOrEqualTo(source.length());
        assertThat(span.start()).as(at).isGreaterThanOrEqualTo(last);
        if (block.text().verbatim(i, i + 1)) {
          assertThat(span.of(source)).as(at).isEqualTo(plain.substring(i, i + 1));
        }
        last = span.start();
      }
      if (block.text().verbatim(0, plain.length())) {
        assertThat(block.span().of(source)).isEqualTo(plain);
      }
    }
    List<Span> spans = article.blocks().stream().map(Block::span).sorted(BY_START).toList();
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).start())
          .as("what is read once is not read again")
          .isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
    article.comments().forEach(c -> assertThat(c.span().of(source)).contains(c.text()));
  }

  /** The blocks, one a line, with their roles; what is opaque stands in angle brackets. */
  static String blocks(Article article) {
    return article.blocks().stream()
        .map(block -> block.role() + " " + shown(block.text()))
        .collect(Collectors.joining("\n"));
  }

  private static String shown(Text text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int from = i;
      boolean opaque = text.opaque(i, i + 1);
      while (i < text.length() && text.opaque(i, i + 1) == opaque) {
        i++;
      }
      shown.append(opaque ? "⟨" + text.shown(from, i) + "⟩" : text.shown(from, i));
    }
    return shown.toString();
  }

  /** The writing of each block's words that stand for {@code words}. */
  static String written(Article article, String words) {
    for (Block block : article.blocks()) {
      int at = block.plain().indexOf(words);
      if (at >= 0) {
        return block.span(at, at + words.length()).of(article.source().text());
      }
    }
    return "(no block has “" + words + "”)";
  }
}
