package org.copydesk.read;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.PublicationDate.Origin;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Text;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the story of a web page: what stands in its article, with the headline above it, and
 * nothing of what the site prints around it.
 */
public final class HtmlReader implements Reader {
  private static final String BODIES =
      "[itemprop=articleBody], .article-body, .article__body, .story-body, .entry-content,"
          + " .post-content, main, [role=main]";

  private static final Pattern BOILERPLATE =
      Pattern.compile(
          "(?:^|[\\s_-])(?:share|sharing|social|related|promo|newsletter|advert|advertisement|ads?|sidebar"
              + "|comments?|cookies?|breadcrumbs?|nav|navigation|menu|recirc|recommended|trending"
              + "|toolbar|tags|topics|subscribe|paywall|sponsor(?:ed)?|popup|modal|sr-only"
              + "|visually-hidden|screen-reader-text|skip-link|most-read|read-next)(?:$|[\\s_-])");

  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo", "search");

  private static final String DATE_FIELDS =
      "meta[property=article:published_time], meta[itemprop=datePublished], meta[name=date],"
          + " meta[name=pubdate], meta[name=publish-date], meta[name=parsely-pub-date],"
          + " meta[name=DC.date.issued], meta[name=dcterms.date], meta[name=sailthru.date]";

  @Override
  public Article read(Source source) {
    FrontMatter front = FrontMatter.of(source);
    Filing filing = new Filing(source);
    filing.front(front);
    Text layer =
        new Galley(source, Text.whole(source), Galley.White.KEPT)
            .copy(front.end(), source.text().length())
            .build();
    Document page = Markup.html(source, layer);
    Element story = story(page);
    facts(source, layer, page, story, filing);
    headline(source, layer, page, story, filing);
    Markup markup =
        new Markup(source, layer, filing, Vocabulary.HTML, e -> isBoilerplate(e, story));
    markup.file(story);
    return filing.article();
  }

  /** The article with the most words in paragraphs, or what else holds the story. */
  private static Element story(Document page) {
    return Stream.of("article", BODIES)
        .map(selector -> longest(page.select(selector)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(page);
  }

  private static Optional<Element> longest(List<Element> elements) {
    return elements.stream()
        .filter(element -> element.closest("aside, nav, footer") == null)
        .filter(element -> copy(element) > 0)
        .max(Comparator.comparingInt(HtmlReader::copy));
  }

  private static int copy(Element element) {
    return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
  }

  private static boolean isBoilerplate(Element element, Element story) {
    if (element == story) {
      return false;
    }
    String name = element.normalName();
    boolean edge = name.equals("header") && !isHead(element, story);
    if (name.equals("footer") || name.equals("aside") || edge) {
      return !marks(element).contains("pull");
    }
    boolean unseen = element.hasAttr("hidden") || element.attr("aria-hidden").equals("true");
    if (unseen || ROLES.contains(element.attr("role"))) {
      return true;
    }
    if (name.equals("time")) {
      return element.closest("p, li, figcaption, blockquote, td, h1, h2") == null;
    }
    boolean marked = !name.equals("p") && BOILERPLATE.matcher(marks(element)).find();
    // A wrapper may be called "has-sidebar" and hold the story.
    return marked && copy(element) * 2 < Math.max(1, copy(story));
  }

  /** Whether a header belongs to the story and not to the site. */
  private static boolean isHead(Element header, Element story) {
    return story.normalName().equals("article")
        || header.selectFirst("h1") != null && header.closest("article, main") != null;
  }

  private static String marks(Element element) {
    return (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
  }

  /**
   * The headline where it does not stand within the story: above it, or only in the page's head.
   */
  private static void headline(
      Source source, Text layer, Document page, Element story, Filing filing) {
    if (filing.headline().isPresent() || story.selectFirst("h1") != null) {
      return;
    }
    Optional<Element> above =
        page.select("h1").stream()
            .filter(h1 -> h1.closest("nav, footer, aside") == null)
            .findFirst();
    if (above.isPresent()) {
      filing.add(Role.HEADLINE, Markup.words(source, layer, above.get()));
      return;
    }
    Element shared = page.selectFirst("meta[property=og:title], meta[name=twitter:title]");
    if (shared != null) {
      Markup.value(source, layer, shared, "content")
          .ifPresent(text -> filing.add(Role.HEADLINE, text));
      return;
    }
    Element title = page.selectFirst("head > title");
    if (title != null && !title.text().isBlank()) {
      Text text = Markup.words(source, layer, title);
      int site = Math.max(text.plain().lastIndexOf(" | "), text.plain().lastIndexOf(" – "));
      filing.add(Role.HEADLINE, site > 0 ? text.part(0, site) : text);
    }
  }

  /** Publication dates and the language. */
  private static void facts(
      Source source, Text layer, Document page, Element story, Filing filing) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      linkedData(source, layer, script, filing);
    }
    for (Element field : page.select(DATE_FIELDS)) {
      Markup.value(source, layer, field, "content")
          .ifPresent(text -> filing.published(text, Origin.FORMAT));
    }
    Element time =
        story.select("time[datetime]").stream()
            .filter(e -> e.closest("p, li, figcaption, blockquote, td") == null)
            .findFirst()
            .orElse(null);
    if (time != null && !filing.isDated()) {
      Markup.value(source, layer, time, "datetime")
          .ifPresent(text -> filing.published(text, Origin.FORMAT));
    }
    Element html = page.selectFirst("html[lang], article[lang], main[lang]");
    if (html != null) {
      Markup.value(source, layer, html, "lang").ifPresent(filing::language);
    }
  }

  private static void linkedData(Source source, Text layer, Element script, Filing filing) {
    for (DataNode data : script.dataNodes()) {
      if (!data.sourceRange().isTracked()) {
        continue;
      }
      int from = data.sourceRange().startPos();
      int to = Math.min(layer.length(), from + data.getWholeData().length());
      Text json = new Galley(source, layer, Galley.White.KEPT).copy(from, to).build();
      try {
        published(Json.read(source, json), filing);
      } catch (UnreadableStoryException e) {
        // Broken linked data is a fault of the site, not of the story: the page reads without it.
        continue;
      }
    }
  }

  private static void published(Json data, Filing filing) {
    for (Json item : data.all()) {
      for (Json node :
          item.at("@graph").items().isEmpty() ? List.of(item) : item.at("@graph").items()) {
        node.at("datePublished").text().ifPresent(text -> filing.published(text, Origin.FORMAT));
        node.at("inLanguage").text().ifPresent(filing::language);
      }
    }
  }
}
