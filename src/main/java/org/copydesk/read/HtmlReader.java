package org.copydesk.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.PublicationDate.Origin;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Text;
import org.copydesk.read.ClassWords.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the story of a web page: what stands in its article, with the headline above it, and
 * nothing of what the site prints around it.
 */
public final class HtmlReader implements Reader {
  private static final String BODIES =
      "[itemprop=articleBody], .article-body, .article__body, .story-body, .entry-content,"
          + " .post-content, .post-body";

  private static final String DATE_FIELDS =
      "meta[property=article:published_time], meta[itemprop=datePublished], meta[name=date],"
          + " meta[name=pubdate], meta[name=publish-date], meta[name=parsely-pub-date],"
          + " meta[name=DC.date.issued], meta[name=dcterms.date], meta[name=sailthru.date]";

  /** The share of a page's paragraphs that is enough for a story. */
  private static final double ENOUGH = 0.4;

  /** The most words of a standfirst or byline above a story. */
  private static final int LINE = 80;

  /** Fewer letters in paragraphs are a notice and no story. */
  private static final int FEW = 100;

  @Override
  public Article read(Source source) {
    FrontMatter front = FrontMatter.of(source);
    Filing filing = new Filing(source);
    filing.front(front);
    Text layer =
        new Galley(source, Text.whole(source), Galley.White.KEPT)
            .copy(front.end(), source.text().length())
            .build();
    Document page = Tags.html(source, layer);
    Element story = story(page);
    LinkedData data = LinkedData.of(source, layer, page);
    facts(source, layer, page, story, data, filing);
    PageHeadline headline = PageHeadline.of(source, layer, page, story, data);
    if (filing.headline().isEmpty() && !headline.within(story)) {
      headline
          .heading()
          .map(heading -> Tags.words(source, layer, heading))
          .or(headline::told)
          .ifPresent(text -> filing.add(Role.HEADLINE, text));
    }
    Sight sight = new PageFurniture(story, headline.heading());
    for (Element part : between(headline, story)) {
      new Markup(source, layer, filing, MarkupNames.HTML, sight).file(part);
    }
    new Markup(source, layer, filing, MarkupNames.HTML, sight).file(story);
    if (Prose.letters(page) < FEW) {
      onlyForMachines(source, data, filing);
    }
    if (!filing.hasBody() && page.hasText()) {
      throw new UnreadableStoryException(
          source.name()
              + " has no story text in it, only what its page prints around one; save the page once"
              + " it has loaded, or export the story");
    }
    if (source.text().contains("<table")) {
      filing.tables(PageTables.html(source.text()));
    }
    return filing.article();
  }

  /** What stands between the headline and the story and belongs to it, by its own account. */
  private static List<Element> between(PageHeadline headline, Element story) {
    List<Element> parts = new ArrayList<>();
    Element heading = headline.heading().orElse(story);
    if (heading == story || headline.within(story) || !heading.sourceRange().isTracked()) {
      return parts;
    }
    int from = heading.sourceRange().startPos();
    int to = story.sourceRange().startPos();
    for (Element element : story.ownerDocument().select("figure, h2, p, div, span")) {
      int at = element.sourceRange().startPos();
      boolean own =
          element.normalName().equals("figure")
              || (ClassWords.say(element, Kind.STANDFIRST) || ClassWords.say(element, Kind.BYLINE))
                  && Prose.isSmall(element, LINE);
      boolean inside = parts.stream().anyMatch(part -> element.parents().contains(part));
      boolean edge = element.closest("aside, nav, footer, [hidden]") != null;
      if (own
          && at > from
          && at < to
          && !inside
          && !edge
          && !element.parents().contains(story)
          && !story.parents().contains(element)) {
        parts.add(element);
      }
    }
    return parts;
  }

  /** The story of a page that only a script would show. */
  private static void onlyForMachines(Source source, LinkedData data, Filing filing) {
    data.stories().stream()
        .filter(node -> node.first("articleBody", "reviewBody").isPresent())
        .findFirst()
        .ifPresent(node -> LinkedData.body(source, node, filing));
  }

  /** The closest element around most of the paragraphs. */
  private static Element story(Document page) {
    int all = Prose.letters(page);
    return Stream.of("article", BODIES, "main, [role=main]")
        .map(selector -> longest(page.select(selector)))
        .flatMap(Optional::stream)
        .filter(element -> Prose.letters(element) >= all * ENOUGH)
        .findFirst()
        .orElse(page);
  }

  private static Optional<Element> longest(List<Element> elements) {
    return elements.stream()
        .filter(element -> element.closest("aside, nav, footer") == null)
        .filter(element -> Prose.letters(element) > 0)
        .max(Comparator.comparingInt(Prose::letters));
  }

  /** Publication dates and the language. */
  private static void facts(
      Source source, Text layer, Document page, Element story, LinkedData data, Filing filing) {
    data.facts(filing);
    for (Element field : page.select(DATE_FIELDS)) {
      Tags.value(source, layer, field, "content")
          .ifPresent(text -> filing.published(text, Origin.FORMAT));
    }
    Element time =
        story.select("time[datetime]").stream()
            .filter(e -> e.closest("p, li, figcaption, blockquote, td") == null)
            .filter(e -> !Prose.inSentence(e))
            .findFirst()
            .orElse(null);
    if (time != null && !filing.isDated()) {
      Tags.value(source, layer, time, "datetime")
          .ifPresent(text -> filing.published(text, Origin.FORMAT));
    }
    Element html = page.selectFirst("html[lang], article[lang], main[lang]");
    if (html != null) {
      Tags.value(source, layer, html, "lang").ifPresent(filing::language);
    }
  }
}
