package org.copydesk.read;

import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.PublicationDate.Origin;
import org.copydesk.article.Source;
import org.jsoup.nodes.Element;

/** Reads NITF 3, the News Industry Text Format of the IPTC. */
public final class NitfReader implements Reader {
  /** Where NITF has dates, most trusted first: the element and its attribute. */
  private static final List<Map.Entry<String, String>> DATES =
      List.of(
          Map.entry("docdata > date\\.issue", "norm"),
          Map.entry("docdata > date\\.release", "norm"),
          Map.entry("head > pubdata", "date\\.publication"),
          Map.entry("dateline story\\.date", "norm"));

  @Override
  public Article read(Source source) {
    NewsXml xml = new NewsXml(source, "NITF", List.of("nitf"));
    Filing filing = new Filing(source);
    facts(xml, xml.root(), filing);
    body(xml, xml.root(), filing);
    return filing.article();
  }

  /** Takes the dates of a story. */
  static void facts(NewsXml xml, Element nitf, Filing filing) {
    for (Map.Entry<String, String> date : DATES) {
      Element element = nitf.selectFirst(date.getKey());
      if (element != null && !filing.isDated()) {
        xml.value(element, date.getValue().replace("\\", ""))
            .ifPresent(text -> filing.published(text, Origin.FORMAT));
      }
    }
    xml.value(nitf, "xml:lang").ifPresent(filing::language);
  }

  /** Files the body of a story. */
  static void body(NewsXml xml, Element nitf, Filing filing) {
    Element body = nitf.selectFirst("body");
    xml.markup(filing, body == null ? nitf : body, MarkupNames.NITF);
  }
}
