package org.copydesk.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.copydesk.article.Comment;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.Text;

/** Files the blocks of a Markdown page. */
final class MarkdownBlocks extends AbstractVisitor {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private final Source source;
  private final Filing filing;
  private final String markdown;
  private int base;
  private Optional<Role> within = Optional.empty();
  private final Deque<Props> props;
  private boolean started;

  /** Whether the body has a heading or a paragraph so far. */
  private boolean begun;

  /**
   * A page whose blocks go to {@code filing}.
   *
   * @param markdown the source's text, in which what is not Markdown is blotted out
   * @param props the copy in what is blotted out, in page order
   */
  MarkdownBlocks(Source source, Filing filing, String markdown, List<Props> props) {
    this.source = source;
    this.filing = filing;
    this.markdown = markdown;
    this.props = new ArrayDeque<>(props);
  }

  /** Files what is written from {@code start} on. */
  void read(int start) {
    base = start;
    started = filing.headline().isPresent();
    PARSER.parse(markdown.substring(start)).accept(this);
    propsBefore(source.text().length());
  }

  /** Files the copy of components that stand before {@code offset}. */
  private void propsBefore(int offset) {
    while (!props.isEmpty() && props.peek().span().start() < offset) {
      Props prop = props.poll();
      Text layer = Text.whole(source);
      Text words =
          new Galley(source, layer, Galley.White.COLLAPSED)
              .copy(prop.span().start(), prop.span().end())
              .build();
      Text read = Field.words(source, words);
      prop.role().ifPresentOrElse(role -> filing.add(role, read), () -> filing.picture(read));
    }
  }

  @Override
  public void visit(Heading heading) {
    boolean headline = !started || !begun && heading.getLevel() == 1;
    started = true;
    begun = true;
    file(Optional.of(headline ? Role.HEADLINE : Role.CROSSHEAD), inline(heading));
  }

  @Override
  public void visit(Paragraph paragraph) {
    MarkdownInline inline = inline(paragraph);
    boolean caption =
        inline.picture()
            || begun
                && within.isEmpty()
                && ItalicLine.standsAlone(paragraph)
                && ItalicLine.isCaption(inline.galley().build().plain());
    Optional<Role> role = caption ? Optional.of(Role.CAPTION) : within;
    boolean copy = inline.galley().length() > 0 && !inline.picture();
    started |= copy;
    begun |= copy;
    file(role, inline);
  }

  @Override
  public void visit(BlockQuote quote) {
    under(Role.QUOTE, quote);
  }

  @Override
  public void visit(ListItem item) {
    List<SourceSpan> spans = item.getSourceSpans();
    char mark = spans.isEmpty() ? '-' : source.text().charAt(base + spans.get(0).getInputIndex());
    if (mark == ':') {
      visitChildren(item);
    } else if ("!?=".indexOf(mark) >= 0) {
      box(item);
    } else {
      under(within.orElse(Role.LIST_ITEM), item);
    }
  }

  /** A box whose first line is its title. */
  private void box(Node box) {
    Node title = box.getFirstChild();
    if (title instanceof Paragraph) {
      firstLine((Paragraph) title);
      file(Optional.of(Role.CROSSHEAD), inline(title));
      title.unlink();
    }
    visitChildren(box);
  }

  /** Leaves {@code paragraph} its first line, and makes another of those below. */
  private static void firstLine(Paragraph paragraph) {
    Node end = paragraph.getFirstChild();
    while (end != null && !(end instanceof SoftLineBreak)) {
      end = end.getNext();
    }
    List<SourceSpan> lines = paragraph.getSourceSpans();
    if (end == null || lines.size() < 2) {
      return;
    }
    Paragraph below = new Paragraph();
    for (Node next = end.getNext(); next != null; next = end.getNext()) {
      below.appendChild(next);
    }
    end.unlink();
    below.setSourceSpans(lines.subList(1, lines.size()));
    paragraph.setSourceSpans(lines.subList(0, 1));
    paragraph.insertAfter(below);
  }

  @Override
  public void visit(CustomNode node) {
    if (!(node instanceof TableCell)) {
      visitChildren(node);
      return;
    }
    MarkdownInline inline = inline(node);
    // A cell without a letter is a figure or a rule, not copy.
    if (inline.galley().build().plain().chars().anyMatch(Character::isLetter)) {
      file(Optional.of(Role.LIST_ITEM), inline);
    }
  }

  @Override
  public void visit(FencedCodeBlock code) {}

  @Override
  public void visit(IndentedCodeBlock code) {}

  @Override
  public void visit(HtmlBlock html) {
    List<SourceSpan> spans = html.getSourceSpans();
    if (spans.isEmpty()) {
      return;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    int from = base + spans.get(0).getInputIndex();
    int to = base + last.getInputIndex() + last.getLength();
    propsBefore(from);
    Markup.fragment(source, layer(from, to), filing);
  }

  /** What is written there, with each stretch of code that prints something as an opaque word. */
  private Text layer(int from, int to) {
    Galley layer = new Galley(source, Text.whole(source), Galley.White.KEPT);
    int start = from;
    for (int i = from; i < to; ) {
      char c = markdown.charAt(i);
      int end = i + 1;
      while (end < to && markdown.charAt(end) == c && (c == Dialect.WORD || c == '\u00AD')) {
        end++;
      }
      boolean code = c == Dialect.WORD || c == '\u00AD' && source.text().charAt(i) != c;
      if (code) {
        layer.copy(start, i);
        start = end;
      }
      if (c == Dialect.WORD) {
        layer.opaque(source.text().substring(i, end), i, end);
      }
      i = end;
    }
    return layer.copy(start, to).build();
  }

  private void under(Role role, Node node) {
    Optional<Role> outer = within;
    within = Optional.of(role);
    visitChildren(node);
    within = outer;
  }

  private MarkdownInline inline(Node block) {
    MarkdownInline inline = new MarkdownInline(source, markdown, base);
    inline.read(block);
    inline.comments().forEach(this::comment);
    return inline;
  }

  private void comment(Span span) {
    String written = span.of(source.text());
    filing.comment(new Comment(span, written.substring(4, written.length() - 3).strip()));
  }

  private void file(Optional<Role> role, MarkdownInline inline) {
    propsBefore(inline.start());
    inline.pictures().forEach(filing::picture);
    inline.lines().forEach(line -> filing.add(new Piece(line, role, false)));
    Text text = inline.galley().build();
    filing.add(new Piece(text, role, !inline.lines().isEmpty()));
    inline.trailing().forEach(filing::picture);
  }
}
