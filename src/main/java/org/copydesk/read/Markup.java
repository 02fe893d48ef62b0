package org.copydesk.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.copydesk.article.Comment;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Text;
import org.copydesk.read.ClassWords.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Files the paragraphs of an element tree; jsoup has parsed it and kept where things stand. */
final class Markup implements NodeFilter {
  /** The most words of a caption, a standfirst and a byline that their class names say. */
  private static final int CAPTION = 90;

  private static final int STANDFIRST = 80;
  private static final int BYLINE = 20;

  /** What is longer is a listing, or a tag that was never closed, and no word of a sentence. */
  private static final int OPAQUE = 200;

  private final Source source;
  private final Text layer;
  private final Filing filing;
  private final MarkupNames vocabulary;
  private final Sight sight;
  private final Deque<Element> marked = new ArrayDeque<>();
  private final Deque<Role> roles = new ArrayDeque<>();
  private Galley galley;
  private int breaks;
  private int last;
  private boolean seam;
  private char end;

  /**
   * Files what is written in {@code layer}.
   *
   * @param sight what the page around makes of its elements
   */
  Markup(Source source, Text layer, Filing filing, MarkupNames vocabulary, Sight sight) {
    this.source = source;
    this.layer = layer;
    this.filing = filing;
    this.vocabulary = vocabulary;
    this.sight = sight;
    this.galley = galley();
  }

  /** Files a piece of HTML. */
  static void fragment(Source source, Text html, Filing filing) {
    Markup markup = new Markup(source, html, filing, MarkupNames.HTML, Sight.ALL);
    markup.file(Tags.html(source, html));
  }

  /** Files what is in {@code root}. */
  void file(Element root) {
    root.filter(this);
    flush();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof org.jsoup.nodes.Comment comment) {
      comment(comment);
    } else if (node instanceof Element element) {
      return begin(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    seam = true;
    if (node instanceof Element element && isBlock(element)) {
      flush();
      if (!marked.isEmpty() && marked.peek() == element) {
        marked.pop();
        roles.pop();
      }
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult begin(Element element) {
    String name = element.normalName();
    seam = true;
    if (name.equals("br")) {
      lineBreak(element);
      return FilterResult.CONTINUE;
    }
    if (isOpaque(element)) {
      Range range = element.sourceRange();
      galley.opaque(element.text(), range.startPos(), element.endSourceRange().endPos());
      last = element.endSourceRange().endPos();
      breaks = 0;
      return FilterResult.SKIP_ENTIRELY;
    }
    Optional<String> left =
        vocabulary.skipped().contains(name) ? Optional.of("not copy") : sight.left(element);
    if (left.isPresent() || Signs.isNoteMark(element)) {
      left.ifPresent(why -> leave(element, why));
      if (!vocabulary.inline().contains(name)) {
        flush();
      }
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("img")) {
      picture(element);
    }
    if (isBlock(element)) {
      flush();
      role(element)
          .ifPresent(
              role -> {
                marked.push(element);
                roles.push(role);
              });
    }
    return FilterResult.CONTINUE;
  }

  /** Whether the element is a piece of code or a formula within a sentence. */
  private boolean isOpaque(Element element) {
    return vocabulary.opaque().contains(element.normalName())
        && element.sourceRange().startPos() >= last
        && element.endSourceRange().isTracked()
        && element.endSourceRange().startPos() >= element.sourceRange().endPos()
        && element.wholeText().length() <= OPAQUE
        && element.closest("pre") == null;
  }

  private boolean isBlock(Element element) {
    return !vocabulary.inline().contains(element.normalName()) || Signs.isCredit(element);
  }

  private void leave(Element element, String why) {
    Range from = element.sourceRange();
    Range to = element.endSourceRange();
    if (from.isTracked() && element.hasText()) {
      // The end of a page that is cut off within a tag is said to lie behind its last character.
      int end = Math.min(layer.length(), to.isTracked() ? to.endPos() : from.endPos());
      filing.leave(layer.source(from.startPos(), Math.max(from.endPos(), end)), why);
    }
  }

  /** The description of a picture, where it stands between paragraphs. */
  private void picture(Element image) {
    if (galley.length() == 0) {
      Tags.value(source, layer, image, "alt").ifPresent(filing::picture);
    }
  }

  private Optional<Role> role(Element element) {
    Optional<Role> seen = sight.role(element);
    if (seen.isPresent()) {
      return seen;
    }
    if (roles.contains(Role.BYLINE)) {
      return Optional.of(Role.BYLINE);
    }
    String name = element.normalName();
    Role role = vocabulary.roles().get(name);
    if (role == Role.HEADLINE && filing.headline().isPresent()) {
      return Optional.of(Role.CROSSHEAD);
    }
    if (role == Role.CROSSHEAD && name.equals("hl2") && element.closest("hedline") != null) {
      return Optional.of(Role.STANDFIRST);
    }
    if (role == Role.LIST_ITEM && name.matches("t[dh]")) {
      boolean caption = ClassWords.say(element, Kind.CAPTION) && Prose.isSmall(element, CAPTION);
      if (caption || Signs.isLayout(element)) {
        return caption ? Optional.of(Role.CAPTION) : Optional.empty();
      }
    }
    if (role == Role.LIST_ITEM && roles.contains(Role.QUOTE)) {
      return Optional.of(Role.QUOTE);
    }
    return role != null && role != Role.CROSSHEAD
        ? Optional.of(role)
        : said(element).or(() -> Optional.ofNullable(role));
  }

  /** What the class names of a small element say it is. */
  private Optional<Role> said(Element element) {
    String fact = element.attr("itemprop");
    if (element.className().isBlank() && fact.isBlank()) {
      return Optional.empty();
    }
    if (Signs.isCredit(element)) {
      return Optional.of(Role.CREDIT);
    }
    boolean caption = ClassWords.say(element, Kind.CAPTION) || fact.equals("caption");
    if (caption && Prose.isSmall(element, CAPTION)) {
      return Optional.of(Role.CAPTION);
    }
    boolean above = roles.isEmpty() && filing.isHead();
    boolean standfirst =
        ClassWords.say(element, Kind.STANDFIRST)
            || fact.matches("alternativeHeadline|alternateName");
    if (above && standfirst && Prose.isSmall(element, STANDFIRST)) {
      return Optional.of(Role.STANDFIRST);
    }
    if (above
        && (fact.equals("author") || Signs.isSigned(element))
        && element.select("h1, h2, h3").isEmpty()
        && Prose.isSmall(element, BYLINE)
        && !Cues.endsSentence(element.text())) {
      return Optional.of(Role.BYLINE);
    }
    return ClassWords.say(element, Kind.PULLED) ? Optional.of(Role.QUOTE) : Optional.empty();
  }

  private void text(TextNode node) {
    if (!node.isBlank()) {
      breaks = 0;
    }
    if (!node.sourceRange().isTracked()) {
      return;
    }
    // Broken nesting is mended by moving what was written later to an earlier place.
    if (node.sourceRange().startPos() < last) {
      flush();
    }
    sew(node);
    last = node.sourceRange().endPos();
    Tags.set(galley, layer, node);
    String words = node.getWholeText();
    end = words.isEmpty() ? end : words.charAt(words.length() - 1);
  }

  /** Keeps apart what only its elements keep apart: "at low tide.", "Credit", "Ada Holm". */
  private void sew(TextNode node) {
    String words = node.getWholeText();
    boolean glued =
        seam
            && !galley.endsBlank()
            && (roles.contains(Role.CAPTION) || roles.contains(Role.BYLINE))
            && !words.isEmpty()
            && Character.isUpperCase(words.codePointAt(0));
    seam = false;
    boolean credit =
        galley.length() > 0
            && roles.contains(Role.CAPTION)
            && ".!?".indexOf(end) >= 0
            && Cues.opensCredit(words.strip());
    if (credit || glued && roles.contains(Role.CAPTION) && ".!?".indexOf(end) >= 0) {
      flush();
    } else if (glued && Character.isLowerCase(end)) {
      galley.space(node.sourceRange().startPos(), node.sourceRange().startPos() + 1);
    }
  }

  private void comment(org.jsoup.nodes.Comment node) {
    String words = node.getData().strip();
    Range range = node.sourceRange();
    if (words.startsWith("copydesk:") && range.isTracked()) {
      filing.comment(new Comment(layer.source(range.startPos(), range.endPos()), words));
    }
  }

  /** One break goes on with the paragraph, two end it; in a caption the credit stands below one. */
  private void lineBreak(Element element) {
    breaks++;
    if (breaks > 1 || roles.peek() == Role.CAPTION) {
      flush();
    } else if (galley.length() > 0 && element.sourceRange().isTracked()) {
      galley.space(element.sourceRange().startPos(), element.sourceRange().endPos());
    }
  }

  private void flush() {
    breaks = 0;
    if (galley.length() == 0) {
      return;
    }
    Text text = galley.build();
    galley = galley();
    boolean figures = !marked.isEmpty() && marked.peek().normalName().matches("t[dh]");
    if (figures && text.plain().codePoints().noneMatch(Character::isLetter)) {
      return;
    }
    if (!figures && text.plain().codePoints().noneMatch(Character::isLetterOrDigit)) {
      return;
    }
    Optional<Role> role =
        Optional.ofNullable(roles.peek())
            .filter(said -> said != Role.BYLINE || !WrittenDay.isHeader(text.plain()));
    boolean signed = role.equals(Optional.of(Role.CAPTION)) && filing.captioned();
    filing.add(
        signed && Cues.opensCredit(text.plain())
            ? Piece.of(Role.CREDIT, text)
            : new Piece(text, role, false));
  }

  private Galley galley() {
    return new Galley(source, layer, Galley.White.COLLAPSED);
  }
}
