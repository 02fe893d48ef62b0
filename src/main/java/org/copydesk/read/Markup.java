package org.copydesk.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.copydesk.article.Comment;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Files the paragraphs of an element tree; jsoup has parsed it and kept where things stand. */
final class Markup implements NodeFilter {
  /** Cells of fewer words are figures and labels, not copy. */
  private static final int CELL = 4;

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:^|[\\s_-])(?:credits?|photographer|copyright|attribution|photo-?credit)(?:$|[\\s_-])");

  private static final Pattern STANDFIRST =
      Pattern.compile(
          "(?:^|[\\s_-])(?:standfirst|dek|deck|subhead(?:line|ing)?|strapline|sub-?title|summary|lede)(?:$|[\\s_-])");

  private static final Pattern BYLINE =
      Pattern.compile("(?:^|[\\s_-])(?:byline|author|authors)(?:$|[\\s_-])");

  private static final Pattern CAPTION = Pattern.compile("(?:^|[\\s_-])caption(?:-text)?(?:$|\\s)");

  private static final Pattern PULLED = Pattern.compile("(?:^|[\\s_-])pull-?quote(?:$|[\\s_-])");

  private final Source source;
  private final Text layer;
  private final Filing filing;
  private final Vocabulary vocabulary;
  private final Predicate<Element> left;
  private final Deque<Element> marked = new ArrayDeque<>();
  private final Deque<Role> roles = new ArrayDeque<>();
  private Galley galley;
  private int breaks;
  private int last;

  /**
   * Files what is written in {@code layer}.
   *
   * @param left the elements to be left out besides those the vocabulary skips
   */
  Markup(Source source, Text layer, Filing filing, Vocabulary vocabulary, Predicate<Element> left) {
    this.source = source;
    this.layer = layer;
    this.filing = filing;
    this.vocabulary = vocabulary;
    this.left = left;
    this.galley = galley();
  }

  /** Files a piece of HTML. */
  static void fragment(Source source, Text html, Filing filing) {
    Markup markup = new Markup(source, html, filing, Vocabulary.HTML, element -> false);
    markup.file(html(source, html));
  }

  /**
   * The page written in {@code layer}.
   *
   * @throws UnreadableStoryException when its tags are broken beyond mending
   */
  static Document html(Source source, Text layer) {
    return parse(source, layer, Parser.htmlParser());
  }

  /**
   * The XML written in {@code layer}; nothing outside it is looked up, entities neither.
   *
   * @throws UnreadableStoryException when its tags are broken beyond mending
   */
  static Document xml(Source source, Text layer) {
    return parse(source, layer, Parser.xmlParser());
  }

  private static Document parse(Source source, Text layer, Parser parser) {
    try {
      return Jsoup.parse(layer.plain(), "", parser.setTrackPosition(true));
    } catch (NullPointerException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new UnreadableStoryException(
          source.name() + ": its tags are too broken to be read; export it again", e);
    }
  }

  /** Files what is in {@code root}. */
  void file(Element root) {
    root.filter(this);
    flush();
  }

  /** The words of {@code root} as one text, however they are set out. */
  static Text words(Source source, Text layer, Element root) {
    return words(source, layer, root, Galley.White.COLLAPSED);
  }

  /** What is written in {@code root}, as a layer of its own: escaped markup, for one. */
  static Text layer(Source source, Text layer, Element root) {
    return words(source, layer, root, Galley.White.KEPT);
  }

  private static Text words(Source source, Text layer, Element root, Galley.White white) {
    Galley galley = new Galley(source, layer, white);
    int last = 0;
    for (TextNode node : root.nodeStream(TextNode.class).toList()) {
      if (node.sourceRange().isTracked() && node.sourceRange().startPos() >= last) {
        set(galley, layer, node);
        last = node.sourceRange().endPos();
      }
    }
    return galley.build();
  }

  /** The value of an attribute; empty where there is none. */
  static Optional<Text> value(Source source, Text layer, Element element, String name) {
    Range range = element.attributes().sourceRange(name).valueRange();
    String value = element.attr(name);
    if (value.isBlank() || !range.isTracked()) {
      return Optional.empty();
    }
    Galley galley = new Galley(source, layer, Galley.White.COLLAPSED);
    new Alignment(galley, layer.plain(), Entities::at).set(value, range.startPos(), range.endPos());
    return Optional.of(galley.build());
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
    if (name.equals("br")) {
      lineBreak(element);
      return FilterResult.CONTINUE;
    }
    if (vocabulary.skipped().contains(name) || left.test(element)) {
      if (!vocabulary.inline().contains(name) && !name.equals("code")) {
        flush();
      }
      return FilterResult.SKIP_ENTIRELY;
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

  private boolean isBlock(Element element) {
    return !vocabulary.inline().contains(element.normalName()) || isCredit(element);
  }

  private Optional<Role> role(Element element) {
    String name = element.normalName();
    Role role = vocabulary.roles().get(name);
    if (role == Role.HEADLINE && filing.headline().isPresent()) {
      return Optional.of(Role.CROSSHEAD);
    }
    if (role == Role.CROSSHEAD && name.equals("hl2") && element.closest("hedline") != null) {
      return Optional.of(Role.STANDFIRST);
    }
    if (role == Role.LIST_ITEM && roles.contains(Role.QUOTE)) {
      return Optional.of(Role.QUOTE);
    }
    String marks = (element.className() + " " + element.attr("itemprop")).toLowerCase(Locale.ROOT);
    if (role != null && role != Role.CROSSHEAD || marks.isBlank()) {
      return Optional.ofNullable(role);
    }
    if (isCredit(element)) {
      return Optional.of(Role.CREDIT);
    }
    if (CAPTION.matcher(marks).find()) {
      return Optional.of(Role.CAPTION);
    }
    boolean above = roles.isEmpty() && filing.isHead();
    if (above && STANDFIRST.matcher(marks).find()) {
      return Optional.of(Role.STANDFIRST);
    }
    if (above && BYLINE.matcher(marks).find()) {
      return Optional.of(Role.BYLINE);
    }
    return PULLED.matcher(marks).find() ? Optional.of(Role.QUOTE) : Optional.ofNullable(role);
  }

  private static boolean isCredit(Element element) {
    return CREDIT.matcher(element.className().toLowerCase(Locale.ROOT)).find()
        && element.closest("figure, .wp-caption, .caption, .image, .photo") != null
        && !element.normalName().equals("figure");
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
    last = node.sourceRange().endPos();
    set(galley, layer, node);
  }

  private static void set(Galley galley, Text layer, TextNode node) {
    Range range = node.sourceRange();
    boolean raw = node instanceof CDataNode;
    int from = raw ? range.startPos() + 9 : range.startPos();
    boolean closed = raw && layer.plain().startsWith("]]>", range.endPos() - 3);
    int to = closed ? Math.max(from, range.endPos() - 3) : Math.max(from, range.endPos());
    Alignment.Escapes escapes = raw ? Alignment.Escapes.NONE : Entities::at;
    new Alignment(galley, layer.plain(), escapes).set(node.getWholeText(), from, to);
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
    boolean cell = !marked.isEmpty() && marked.peek().normalName().matches("t[dh]");
    if (cell && Cues.words(text.plain()) < CELL) {
      return;
    }
    filing.add(new Piece(text, Optional.ofNullable(roles.peek()), false));
  }

  private Galley galley() {
    return new Galley(source, layer, Galley.White.COLLAPSED);
  }
}
