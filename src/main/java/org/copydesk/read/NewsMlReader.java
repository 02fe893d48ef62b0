package org.copydesk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads NewsML-G2 of the IPTC: a news item, or a message of several. */
public final class NewsMlReader implements Reader {
  @Override
  public Article read(Source source) {
    return readAll(source).get(0);
  }

  @Override
  public List<Article> readAll(Source source) {
    NewsXml xml = new NewsXml(source, "NewsML-G2", List.of("newsitem", "newsmessage"));
    List<Element> items = new ArrayList<>(xml.root().getElementsByTag("newsItem"));
    List<Article> stories = new ArrayList<>();
    for (Element item : items) {
      boolean text =
          !item.getElementsByTag("inlineXML").isEmpty()
              || !item.getElementsByTag("inlineData").isEmpty();
      if (text || !item.getElementsByTag("description").isEmpty()) {
        stories.add(story(xml, source, item, text));
      }
    }
    if (stories.isEmpty()) {
      throw new UnreadableStoryException(
          source.name() + ": no news item has a text in it; export the story with its content");
    }
    return stories;
  }

  private static Article story(NewsXml xml, Source source, Element item, boolean text) {
    Filing filing = new Filing(source);
    Optional<Element> meta = NewsXml.child(item, "contentMeta");
    Element content = first(item, "inlineXML").or(() -> first(item, "inlineData")).orElse(item);
    Element nitf = content.selectFirst("nitf");
    if (nitf != null) {
      NitfReader.facts(xml, nitf, filing);
    }
    dates(xml, item, meta, filing);
    language(xml, item, meta, content, filing);
    boolean headed = text && content.selectFirst("h1, hl1") != null;
    if (meta.isPresent() && !headed) {
      xml.file(filing, Role.HEADLINE, meta.get(), "headline");
      for (Element summary : meta.get().children()) {
        if (summary.tagName().equals("description") && summary.hasText()) {
          boolean caption = !text || summary.attr("role").endsWith("caption");
          filing.add(
              caption ? Role.CAPTION : Role.TEASER, Tags.words(source, xml.layer(), summary));
        }
      }
      xml.file(filing, Role.BYLINE, meta.get(), "by");
    }
    if (nitf != null) {
      NitfReader.body(xml, nitf, filing);
    } else if (text) {
      xml.html(filing, content);
    }
    return filing.article();
  }

  private static void dates(NewsXml xml, Element item, Optional<Element> meta, Filing filing) {
    Optional<Element> managed = NewsXml.child(item, "itemMeta");
    managed.ifPresent(
        element -> xml.published(filing, element, "embargoed", "firstCreated", "versionCreated"));
    meta.ifPresent(element -> xml.published(filing, element, "contentCreated", "contentModified"));
  }

  private static void language(
      NewsXml xml, Element item, Optional<Element> meta, Element content, Filing filing) {
    meta.flatMap(element -> NewsXml.child(element, "language"))
        .flatMap(element -> xml.value(element, "tag"))
        .or(() -> xml.value(content, "xml:lang"))
        .or(() -> xml.value(item, "xml:lang"))
        .ifPresent(filing::language);
  }

  private static Optional<Element> first(Element item, String name) {
    Elements found = item.getElementsByTag(name);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }
}
