package org.copydesk.read;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.copydesk.article.Source;
import org.copydesk.article.Span;

/** Hands the elements of a Markdown page on, with where each was written. */
final class MarkdownPassages extends AbstractVisitor {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  /** Pages of components have no code that is only indented. */
  private static final Parser COMPONENTS =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .enabledBlockTypes(
              Set.of(
                  Heading.class,
                  HtmlBlock.class,
                  ThematicBreak.class,
                  FencedCodeBlock.class,
                  BlockQuote.class,
                  ListBlock.class))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private final String text;
  private final int base;
  private final Elements elements;
  private final TagScanner tags;
  private int last = -1;

  /**
   * A page.
   *
   * @param text the source's text, in which what is not to be read is blotted out
   * @param base where the page begins in it
   */
  MarkdownPassages(Source source, String text, int base, Elements elements) {
    this.text = text;
    this.base = base;
    this.elements = elements;
    this.tags = new TagScanner(source, text, elements);
  }

  /** Reads it all, {@code components} where it is a page of them. */
  void read(boolean components) {
    (components ? COMPONENTS : PARSER).parse(text.substring(base)).accept(this);
  }

  @Override
  public void visit(Heading heading) {
    within("h" + heading.getLevel(), heading);
  }

  @Override
  public void visit(Paragraph paragraph) {
    within("p", paragraph);
  }

  @Override
  public void visit(BlockQuote quote) {
    within("blockquote", quote);
  }

  @Override
  public void visit(ListItem item) {
    within("li", item);
  }

  @Override
  public void visit(CustomBlock block) {
    within("table", block);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell cell) {
      within(cell.isHeader() ? "th" : "td", node);
    } else {
      visitChildren(node);
    }
  }

  @Override
  public void visit(Emphasis emphasis) {
    within("em", emphasis);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    within("strong", strong);
  }

  @Override
  public void visit(Link link) {
    Span span = span(link);
    boolean bare = span.start() < span.end() && text.charAt(span.start()) == '<';
    if (bare) {
      elements.masked(span.start(), span.end());
      last = span.end();
    } else {
      within("a", link);
    }
  }

  @Override
  public void visit(Image image) {
    Span span = span(image);
    int close = text.indexOf(']', span.start());
    if (span.start() < span.end() && close > 0 && close < span.end()) {
      tags.attribute("alt", span.start() + 2, close);
      last = span.end();
    }
  }

  @Override
  public void visit(Code code) {
    Span span = span(code);
    if (span.start() == span.end()) {
      return;
    }
    int from = span.start();
    int to = span.end();
    while (to - from > 2 && text.charAt(from) == '`' && text.charAt(to - 1) == '`') {
      from++;
      to--;
    }
    elements.open("code", Set.of());
    elements.words(text.substring(from, to), from, to);
    elements.close("code");
    last = span.end();
  }

  @Override
  public void visit(FencedCodeBlock code) {}

  @Override
  public void visit(IndentedCodeBlock code) {}

  @Override
  public void visit(HtmlBlock html) {
    Span span = span(html);
    tags.read(span.start(), span.end());
  }

  @Override
  public void visit(HtmlInline html) {
    Span span = span(html);
    tags.read(span.start(), span.end());
    last = Math.max(last, span.end());
  }

  @Override
  public void visit(SoftLineBreak newline) {
    newline();
  }

  @Override
  public void visit(HardLineBreak newline) {
    newline();
  }

  private void newline() {
    int at = text.indexOf('\n', Math.max(last, base));
    if (last >= 0 && at >= 0) {
      elements.words("\n", at, at + 1);
    } else if (last >= 0 && last < text.length()) {
      elements.words("\n", last, last + 1);
    }
  }

  @Override
  public void visit(org.commonmark.node.Text node) {
    Span span = span(node);
    if (span.end() <= last || span.start() == span.end()) {
      return;
    }
    TagScanner.written(elements, text, Entities::orBackslash, span.start(), span.end());
    last = span.end();
  }

  private void within(String tag, Node node) {
    elements.open(tag, Set.of());
    visitChildren(node);
    elements.close(tag);
  }

  private Span span(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return new Span(0, 0);
    }
    SourceSpan end = spans.get(spans.size() - 1);
    return new Span(
        base + spans.get(0).getInputIndex(), base + end.getInputIndex() + end.getLength());
  }
}
