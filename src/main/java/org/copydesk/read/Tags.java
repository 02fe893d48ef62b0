package org.copydesk.read;

import java.util.Optional;
import org.copydesk.article.Source;
import org.copydesk.article.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Parses what is written in tags, and gives words in it with where they were written. */
final class Tags {
  private static final int CDATA = "<![CDATA[".length();

  private Tags() {}

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

  /** Sets the words of {@code node}, whose place is known. */
  static void set(Galley galley, Text layer, TextNode node) {
    Range range = node.sourceRange();
    boolean raw = node instanceof CDataNode;
    int from = raw ? range.startPos() + CDATA : range.startPos();
    boolean closed = raw && layer.plain().startsWith("]]>", range.endPos() - 3);
    int to = closed ? Math.max(from, range.endPos() - 3) : Math.max(from, range.endPos());
    Typesetter.Escapes escapes = raw ? Typesetter.Escapes.NONE : Entities::at;
    new Typesetter(galley, layer.plain(), escapes).set(node.getWholeText(), from, to);
  }

  /** The value of an attribute; empty where there is none. */
  static Optional<Text> value(Source source, Text layer, Element element, String name) {
    Range range = element.attributes().sourceRange(name).valueRange();
    String value = element.attr(name);
    if (value.isBlank() || !range.isTracked()) {
      return Optional.empty();
    }
    Galley galley = new Galley(source, layer, Galley.White.COLLAPSED);
    new Typesetter(galley, layer.plain(), Entities::at)
        .set(value, range.startPos(), range.endPos());
    return Optional.of(galley.build());
  }
}
