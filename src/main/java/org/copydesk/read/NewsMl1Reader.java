package org.copydesk.read;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.jsoup.nodes.Element;

/** Reads NewsML 1 of the IPTC: news items of nested components, each with lines and content. */
public final class NewsMl1Reader implements Reader {
  @Override
  public Article read(Source source) {
    return readAll(source).get(0);
  }

  @Override
  public List<Article> readAll(Source source) {
    NewsXml xml = new NewsXml(source, "NewsML", List.of("newsml"));
    List<Article> stories = new ArrayList<>();
    for (Element item : xml.root().getElementsByTag("NewsItem")) {
      Article story = story(xml, source, item);
      if (!story.blocks().isEmpty()) {
        stories.add(story);
      }
    }
    if (stories.isEmpty()) {
      throw new UnreadableStoryException(
          source.name() + ": no news item has a text in it; export the story with its content");
    }
    return stories;
  }

  private static Article story(NewsXml xml, Source source, Element item) {
    Filing filing = new Filing(source);
    for (Element managed : item.getElementsByTag("NewsManagement")) {
      xml.published(filing, managed, "FirstCreated", "ThisRevisionCreated");
    }
    for (Element language : item.getElementsByTag("Language")) {
      xml.value(language, "FormalName").ifPresent(filing::language);
    }
    for (Element part : item.select("NewsLines, DataContent")) {
      if (part.normalName().equals("newslines")) {
        lines(xml, filing, part);
      } else {
        content(xml, source, filing, part);
      }
    }
    return filing.article();
  }

  private static void lines(NewsXml xml, Filing filing, Element lines) {
    boolean first = filing.headline().isEmpty();
    xml.file(filing, first ? Role.HEADLINE : Role.CROSSHEAD, lines, "HeadLine");
    xml.file(filing, Role.STANDFIRST, lines, "SubHeadLine");
    xml.file(filing, Role.BYLINE, lines, "ByLine");
    xml.file(filing, Role.DATELINE, lines, "DateLine");
  }

  private static void content(NewsXml xml, Source source, Filing filing, Element content) {
    Element nitf = content.selectFirst("nitf");
    if (nitf != null) {
      NitfReader.facts(xml, nitf, filing);
      NitfReader.body(xml, nitf, filing);
      return;
    }
    boolean caption =
        content.parents().stream()
            .filter(parent -> parent.normalName().equals("newscomponent"))
            .limit(1)
            .flatMap(parent -> parent.children().stream())
            .filter(child -> child.normalName().equals("role"))
            .anyMatch(
                role ->
                    role.attr("FormalName").toLowerCase(java.util.Locale.ROOT).contains("caption"));
    if (caption) {
      filing.add(Role.CAPTION, Tags.words(source, xml.layer(), content));
    } else {
      xml.html(filing, content);
    }
  }
}
