package org.copydesk.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Text;
import org.jsoup.nodes.Element;

/** Reads RSS, Atom and WordPress exports; each entry is a story. */
public final class FeedReader implements Reader {
  @Override
  public Article read(Source source) {
    return readAll(source).get(0);
  }

  @Override
  public List<Article> readAll(Source source) {
    NewsXml xml = new NewsXml(source, "a feed", List.of("rss", "feed", "rdf:rdf"));
    Exported exported = new Exported();
    List<Element> items = List.copyOf(xml.root().getElementsByTag("item"));
    List<Element> entries = List.copyOf(xml.root().getElementsByTag("entry"));
    // One that is never closed holds all that follow; each of them is read once, for itself.
    items.forEach(Element::remove);
    entries.forEach(Element::remove);
    for (Element item : items) {
      if (isStory(xml, item)) {
        exported.add(
            item(xml, source, item), xml.words(item, "wp:status").map(Text::plain).orElse(""));
      }
    }
    for (Element entry : entries) {
      exported.add(entry(xml, source, entry), "");
    }
    List<Article> stories = exported.stories();
    stories.removeIf(story -> story.blocks().isEmpty());
    if (stories.isEmpty()) {
      throw new UnreadableStoryException(source.name() + ": the feed has no story in it");
    }
    return stories;
  }

  /** A WordPress export also has pictures and menus. */
  private static boolean isStory(NewsXml xml, Element item) {
    Optional<String> type = xml.words(item, "wp:post_type").map(Text::plain);
    return type.isEmpty() || type.get().equals("post") || type.get().equals("page");
  }

  private static Filing item(NewsXml xml, Source source, Element item) {
    Filing filing = new Filing(source);
    boolean wordPress = NewsXml.child(item, "wp:post_type").isPresent();
    xml.published(filing, item, "wp:post_date", "pubDate", "dc:date");
    language(xml, filing);
    title(xml, source, filing, item);
    Optional<Element> content = NewsXml.child(item, "content:encoded");
    Optional<Element> summary =
        NewsXml.child(item, "excerpt:encoded", "description").filter(e -> !e.text().isBlank());
    if (content.isPresent() && !content.get().wholeText().isBlank()) {
      summary.ifPresent(element -> standfirst(xml, source, filing, element));
      xml.file(filing, Role.BYLINE, item, wordPress ? "byline" : "dc:creator", "author");
      seo(xml, filing, item);
      body(xml, source, filing, content.get(), wordPress);
    } else {
      xml.file(filing, Role.BYLINE, item, "dc:creator", "author");
      summary.ifPresent(element -> xml.html(filing, element));
    }
    media(xml, filing, item);
    return filing;
  }

  /** A title is text, or HTML in it whether its type says so or not. */
  private static void title(NewsXml xml, Source source, Filing filing, Element story) {
    xml.words(story, "title").ifPresent(text -> Fields.file(source, filing, Role.HEADLINE, text));
  }

  /** What plugins of WordPress keep for search engines and other sites. */
  private static void seo(NewsXml xml, Filing filing, Element item) {
    for (Element meta : item.getElementsByTag("wp:postmeta")) {
      Optional<Text> value = xml.words(meta, "wp:meta_value").filter(FrontMatter::isWords);
      String key = xml.words(meta, "wp:meta_key").map(Text::plain).orElse("");
      if (value.isPresent() && !value.get().plain().contains("%%")) {
        filing.field(key.replaceFirst("^_", "").toLowerCase(Locale.ROOT), value.get());
      }
    }
  }

  /** The pictures that go with a story, as Media RSS has them. */
  private static void media(NewsXml xml, Filing filing, Element item) {
    for (Element picture : item.getElementsByTag("media:content")) {
      xml.words(picture, "media:description").ifPresent(filing::picture);
      xml.file(filing, Role.CREDIT, picture, "media:credit");
    }
  }

  private static void body(
      NewsXml xml, Source source, Filing filing, Element content, boolean wordPress) {
    if (wordPress) {
      WordPress.file(source, Tags.layer(source, xml.layer(), content), filing);
    } else {
      xml.html(filing, content);
    }
  }

  private static Filing entry(NewsXml xml, Source source, Element entry) {
    Filing filing = new Filing(source);
    xml.published(filing, entry, "published", "issued", "updated");
    xml.value(entry, "xml:lang").ifPresent(filing::language);
    language(xml, filing);
    title(xml, source, filing, entry);
    Optional<Element> content = NewsXml.child(entry, "content");
    Optional<Element> summary = NewsXml.child(entry, "summary");
    if (content.isPresent()) {
      summary.ifPresent(element -> standfirst(xml, source, filing, element));
    }
    NewsXml.child(entry, "author")
        .ifPresent(author -> xml.file(filing, Role.BYLINE, author, "name"));
    content.or(() -> summary).ifPresent(element -> xml.html(filing, element));
    return filing;
  }

  /** A summary is HTML too, in one paragraph. */
  private static void standfirst(NewsXml xml, Source source, Filing filing, Element summary) {
    Text html = Tags.layer(source, xml.layer(), summary);
    Text words = Tags.words(source, html, Tags.html(source, html).body());
    filing.add(Role.TEASER, words);
  }

  private static void language(NewsXml xml, Filing filing) {
    NewsXml.child(xml.root(), "channel")
        .flatMap(channel -> xml.words(channel, "language"))
        .ifPresent(filing::language);
    xml.value(xml.root(), "xml:lang").ifPresent(filing::language);
  }
}
