package org.copydesk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.copydesk.article.Source;
import org.copydesk.article.Span;

/** Sets the words of one block of Markdown. */
final class MarkdownInline extends AbstractVisitor {
  private final Source source;
  private final String markdown;
  private final int base;
  private final List<Span> comments = new ArrayList<>();
  private final List<org.copydesk.article.Text> lines = new ArrayList<>();
  private Galley galley;
  private int last = -1;
  private boolean broken;
  private boolean picture;

  MarkdownInline(Source source, String markdown, int base) {
    this.source = source;
    this.markdown = markdown;
    this.base = base;
    this.galley = galley(source);
  }

  private static Galley galley(Source source) {
    return new Galley(source, org.copydesk.article.Text.whole(source), Galley.White.COLLAPSED);
  }

  /** Sets what is in {@code block}. */
  void read(Node block) {
    visitChildren(block);
  }

  /** What is set, from the last hard line break on. */
  Galley galley() {
    return galley;
  }

  /** The lines that hard breaks end. */
  List<org.copydesk.article.Text> lines() {
    return lines;
  }

  /** The comments met. */
  List<Span> comments() {
    return comments;
  }

  /** Whether a picture stands before any words, so that the words are its caption. */
  boolean picture() {
    return picture;
  }

  @Override
  public void visit(org.commonmark.node.Text text) {
    List<SourceSpan> spans = text.getSourceSpans();
    if (spans.isEmpty()) {
      return;
    }
    SourceSpan end = spans.get(spans.size() - 1);
    int from = base + spans.get(0).getInputIndex();
    int to = base + end.getInputIndex() + end.getLength();
    if (broken && last >= 0 && last < from) {
      galley.space(last, from);
    }
    broken = false;
    new Alignment(galley, markdown, MarkdownInline::escape).set(text.getLiteral(), from, to);
    last = to;
  }

  @Override
  public void visit(SoftLineBreak newline) {
    broken = true;
  }

  @Override
  public void visit(HardLineBreak newline) {
    broken = true;
  }

  @Override
  public void visit(Code code) {}

  @Override
  public void visit(HtmlInline html) {
    List<SourceSpan> spans = html.getSourceSpans();
    if (html.getLiteral().startsWith("<!--")
        && html.getLiteral().endsWith("-->")
        && !spans.isEmpty()) {
      SourceSpan end = spans.get(spans.size() - 1);
      int from = base + spans.get(0).getInputIndex();
      comments.add(new Span(from, base + end.getInputIndex() + end.getLength()));
    } else if (html.getLiteral().startsWith("<br")) {
      broken = true;
    }
  }

  @Override
  public void visit(Image image) {
    if (galley.length() > 0) {
      return;
    }
    picture = true;
    SourceSpan span = image.getSourceSpans().isEmpty() ? null : image.getSourceSpans().get(0);
    if (image.getTitle() == null || span == null) {
      return;
    }
    int from = base + span.getInputIndex();
    int to = from + span.getLength();
    int title = source.text().lastIndexOf(image.getTitle(), to);
    if (title > from) {
      galley.copy(title, title + image.getTitle().length());
      last = to;
      lines.add(galley.build());
      galley = galley(source);
    }
  }

  /** What is blotted out is nothing. */
  private static Optional<Alignment.Escape> escape(String raw, int at, int to) {
    return raw.charAt(at) == '\u00AD'
        ? Optional.of(new Alignment.Escape(1, "\u00AD"))
        : Entities.orBackslash(raw, at, to);
  }
}
