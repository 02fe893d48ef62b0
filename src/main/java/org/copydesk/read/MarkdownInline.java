package org.copydesk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.copydesk.article.Source;
import org.copydesk.article.Span;

/** Sets the words of one block of Markdown. */
final class MarkdownInline extends AbstractVisitor {
  private static final Pattern BUTTON =
      Pattern.compile(
          "(?i)\\b(?:click|tap|press|select|choose|hit|push|toggle|tick)(?:ing|ed)?(?: on|"
              + " the)*\\P{L}*$");

  private static final Pattern CODE = Pattern.compile("<(code|kbd|samp|var|tt)(?:\\s[^>]*)?>");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /** What is longer is a listing, or a tag that was never closed, and no word of a sentence. */
  private static final int CODE_LENGTH = 200;

  private static final Pattern BLOTTED = Pattern.compile(Dialect.WORD + "+");

  private final Source source;
  private final String markdown;
  private final int base;
  private final List<Span> comments = new ArrayList<>();
  private final List<org.copydesk.article.Text> lines = new ArrayList<>();
  private Galley galley;
  private int last = -1;
  private final List<org.copydesk.article.Text> pictures = new ArrayList<>();
  private int start;
  private int first = Integer.MAX_VALUE;
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
    List<SourceSpan> spans = block.getSourceSpans();
    start = spans.isEmpty() ? 0 : base + spans.get(0).getInputIndex();
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
    if (to <= last) {
      return;
    }
    lineBreak(from);
    words(text.getLiteral(), from, to);
    last = to;
  }

  /** Sets {@code words}, of which the blotted stretches are opaque. */
  private void words(String words, int from, int to) {
    int d = 0;
    int at = from;
    Matcher blotted = BLOTTED.matcher(words);
    while (blotted.find()) {
      int begun = markdown.indexOf(Dialect.WORD, at);
      if (begun < 0 || begun >= to) {
        break;
      }
      alignment().set(words.substring(d, blotted.start()), at, begun);
      at = begun + blotted.group().length();
      galley.opaque(source.text().substring(begun, at), begun, at);
      d = blotted.end();
    }
    alignment().set(words.substring(d), at, to);
  }

  private Typesetter alignment() {
    return new Typesetter(galley, markdown, MarkdownInline::escape);
  }

  @Override
  public void visit(SoftLineBreak newline) {
    broken = true;
  }

  @Override
  public void visit(HardLineBreak newline) {
    broken = true;
  }

  /** What stands in bold after "click" or "choose" is the name on a button. */
  @Override
  public void visit(StrongEmphasis bold) {
    List<SourceSpan> spans = bold.getSourceSpans();
    if (spans.isEmpty() || !BUTTON.matcher(galley.build().plain()).find()) {
      visitChildren(bold);
      return;
    }
    SourceSpan end = spans.get(spans.size() - 1);
    int from = base + spans.get(0).getInputIndex();
    int to = base + end.getInputIndex() + end.getLength();
    opaque(source.text().substring(from, to).replaceAll("^[*_]+|[*_]+$", ""), from, to);
  }

  @Override
  public void visit(Code code) {
    List<SourceSpan> spans = code.getSourceSpans();
    if (!spans.isEmpty()) {
      SourceSpan end = spans.get(spans.size() - 1);
      int from = base + spans.get(0).getInputIndex();
      int to = base + end.getInputIndex() + end.getLength();
      opaque(source.text().substring(from, to).replaceAll("^`+ ?| ?`+$", ""), from, to);
    }
  }

  private void opaque(String shown, int from, int to) {
    lineBreak(from);
    galley.opaque(shown, from, to);
    last = to;
  }

  private void lineBreak(int from) {
    first = Math.min(first, from);
    if (broken && last >= 0 && last < from) {
      galley.space(last, from);
    }
    broken = false;
  }

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
    } else if (!spans.isEmpty()) {
      code(html, base + spans.get(0).getInputIndex());
    }
  }

  /** Sets what stands between the tags of a piece of code as an opaque word. */
  private void code(HtmlInline tag, int from) {
    Matcher opens = CODE.matcher(tag.getLiteral());
    int inside = from + tag.getLiteral().length();
    if (from < last || !opens.matches()) {
      return;
    }
    int closes = markdown.indexOf("</" + opens.group(1) + ">", inside);
    if (closes > inside && closes - inside <= CODE_LENGTH) {
      String shown = TAG.matcher(source.text().substring(inside, closes)).replaceAll("");
      opaque(shown, from, closes + opens.group(1).length() + 3);
    }
  }

  /** Where the first character of the block was written. */
  int start() {
    return start;
  }

  /** The descriptions of the pictures that stand before any words. */
  List<org.copydesk.article.Text> pictures() {
    return pictures.stream().filter(text -> text.source().end() <= first).toList();
  }

  /** The descriptions of the pictures that stand after all words. */
  List<org.copydesk.article.Text> trailing() {
    return pictures.stream()
        .filter(text -> text.source().start() >= last && text.source().end() > first)
        .toList();
  }

  /** Whether a picture's words are a sentence or name who made it: what readers see below it. */
  private static boolean isCaption(org.copydesk.article.Text words) {
    String line = words.plain().strip();
    return Cues.endsSentence(line) || Cues.trailingCredit(line).isPresent();
  }

  @Override
  public void visit(Image image) {
    MarkdownInline description = new MarkdownInline(source, markdown, base);
    description.visitChildren(image);
    boolean caption = galley.length() == 0 && image.getTitle() == null && image.getNext() == null;
    if (description.galley.length() > 0) {
      org.copydesk.article.Text words = description.galley.build();
      if (caption && isCaption(words)) {
        picture = true;
        lines.add(words);
        return;
      }
      pictures.add(words);
    }
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
  private static Optional<Typesetter.Escape> escape(String raw, int at, int to) {
    return raw.charAt(at) == '\u00AD'
        ? Optional.of(new Typesetter.Escape(1, "\u00AD"))
        : Entities.orBackslash(raw, at, to);
  }
}
