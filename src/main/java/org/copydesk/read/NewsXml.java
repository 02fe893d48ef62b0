package org.copydesk.read;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.PublicationDate.Origin;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Text;
import org.jsoup.nodes.Element;

/** What the readers of XML share: fields, and stories written in them as HTML or NITF. */
final class NewsXml {
  private final Source source;
  private final Text layer;
  private final Element root;

  /**
   * The XML filed in {@code source}, from {@code layer}.
   *
   * @throws UnreadableStoryException when no element of {@code roots} is in it
   */
  NewsXml(Source source, String format, List<String> roots) {
    this.source = source;
    this.layer = Text.whole(source);
    Element document = Tags.xml(source, layer);
    Namespaces.settle(document);
    this.root =
        document.children().stream()
            .filter(element -> roots.contains(element.tagName().toLowerCase(java.util.Locale.ROOT)))
            .findFirst()
            .orElseThrow(
                () ->
                    new UnreadableStoryException(
                        source.name()
                            + " is not "
                            + format
                            + ": it has no <"
                            + roots.get(0)
                            + "> element; export the story again"));
  }

  /** The outermost element. */
  Element root() {
    return root;
  }

  /** The source's text as a layer. */
  Text layer() {
    return layer;
  }

  /** The first child of {@code element} that has one of {@code names}, the earlier name first. */
  static Optional<Element> child(Element element, String... names) {
    for (String name : names) {
      for (Element child : element.children()) {
        if (child.tagName().equalsIgnoreCase(name)) {
          return Optional.of(child);
        }
      }
    }
    return Optional.empty();
  }

  /** The words of the first child that has one of {@code names} and is not empty. */
  Optional<Text> words(Element element, String... names) {
    return child(element, names)
        .map(child -> Tags.words(source, layer, child))
        .filter(text -> !text.plain().isBlank());
  }

  /** Files the words of the first child that has one of {@code names}, as {@code role}. */
  void file(Filing filing, Role role, Element element, String... names) {
    words(element, names).ifPresent(text -> filing.add(role, text));
  }

  /** Takes the first of {@code names} that has a publication date. */
  void published(Filing filing, Element element, String... names) {
    for (String name : names) {
      if (!filing.isDated()) {
        words(element, name).ifPresent(text -> filing.published(text, Origin.FORMAT));
      }
    }
  }

  /** Files the HTML in {@code element}: as elements, as escaped text or in a CDATA section. */
  void html(Filing filing, Element element) {
    if (!element.children().isEmpty()) {
      markup(filing, element, MarkupNames.HTML);
      return;
    }
    Markup.fragment(source, Tags.layer(source, layer, element), filing);
  }

  /** Files the elements in {@code element}. */
  void markup(Filing filing, Element element, MarkupNames vocabulary) {
    new Markup(source, layer, filing, vocabulary, Sight.ALL).file(element);
  }

  /** The value of an attribute. */
  Optional<Text> value(Element element, String attribute) {
    return Tags.value(source, layer, element, attribute);
  }
}
