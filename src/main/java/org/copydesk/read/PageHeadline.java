package org.copydesk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Source;
import org.copydesk.article.Text;
import org.copydesk.read.ClassWords.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The headline of a web page, by what its headings, its title and what it tells other machines
 * agree on: none of them alone can be trusted.
 *
 * @param heading the element it stands in, where it stands on the page
 * @param told its words, where only the page's head has them
 */
record PageHeadline(Optional<Element> heading, Optional<Text> told) {
  private static final Pattern SITE = Pattern.compile("\\s+(?:[|–—·»•-]|::|:)\\s+");
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  /** The most words of a site's name behind a headline. */
  private static final int NAME = 5;

  /** The headline of the story that stands in {@code story}. */
  static PageHeadline of(Source source, Text layer, Document page, Element story, LinkedData data) {
    List<Text> told = new ArrayList<>();
    for (Element meta : page.select("meta[property=og:title], meta[name=twitter:title]")) {
      Tags.value(source, layer, meta, "content").ifPresent(told::add);
    }
    data.headline().ifPresent(text -> told.add(Fields.words(source, text)));
    Element title = page.selectFirst("title");
    if (title != null && !title.text().isBlank()) {
      told.add(Tags.words(source, layer, title));
    }
    String site = normal(content(page, "meta[property=og:site_name]"));
    Optional<Element> heading = heading(page, story, told, site);
    return new PageHeadline(
        heading,
        heading.isPresent() ? Optional.empty() : told.stream().findFirst().map(t -> cut(t, site)));
  }

  private static Optional<Element> heading(
      Document page, Element story, List<Text> told, String site) {
    Set<String> titles = new TreeSet<>();
    told.forEach(text -> titles.add(normal(text.plain())));
    List<Element> headings =
        page.select("h1, h2, h3, p.title, .MsoTitle, .headline, .entry-title, .post-title").stream()
            .filter(h -> !h.text().isBlank() && h.closest("nav, footer, aside, [hidden]") == null)
            .filter(h -> !Cues.isFurniture(h.text()) && Cues.words(h.text()) <= 40)
            .toList();
    return headings.stream()
        .filter(h -> !isSite(h, site) && agree(h, titles))
        .findFirst()
        .or(
            () ->
                headings.stream()
                    .filter(h -> h.normalName().equals("h1") && !isSite(h, site))
                    .filter(h -> within(h, story) || above(h, story))
                    .findFirst())
        .or(
            () ->
                headings.stream()
                    .filter(h -> ClassWords.say(h, Kind.HEADLINE) && within(h, story))
                    .filter(h -> told.isEmpty())
                    .findFirst());
  }

  /** Whether a title is this heading, or this heading with the site's name. */
  private static boolean agree(Element heading, Set<String> titles) {
    String words = normal(heading.text());
    boolean first = heading.normalName().equals("h1");
    return titles.stream()
        .anyMatch(
            title ->
                title.equals(words)
                    || (first || Cues.words(words) > 2) && title.startsWith(words + " ")
                    || title.endsWith(" " + words) && Cues.words(words) > 2);
  }

  /** Whether a heading names the site and not the story. */
  private static boolean isSite(Element h1, String site) {
    Element link = h1.selectFirst("a[href]");
    boolean home = link != null && link.attr("href").matches("(?:https?://[^/]+)?/?(?:#.*)?");
    return home || normal(h1.text()).equals(site) || h1.select("img").size() > 0 && !h1.hasText();
  }

  private static boolean within(Element element, Element story) {
    return element == story || story instanceof Document || element.parents().contains(story);
  }

  /** Whether the headline stands in {@code story}, and is read with it. */
  boolean within(Element story) {
    return heading.filter(element -> within(element, story)).isPresent();
  }

  private static boolean above(Element heading, Element story) {
    return heading.sourceRange().isTracked()
        && story.sourceRange().isTracked()
        && heading.sourceRange().startPos() < story.sourceRange().startPos();
  }

  /** A title without the name of the site behind it. */
  private static Text cut(Text title, String site) {
    Text left = title;
    for (int i = 0; i < 2; i++) {
      String plain = left.plain();
      Matcher joint = SITE.matcher(plain);
      int at = -1;
      int end = -1;
      while (joint.find()) {
        at = joint.start();
        end = joint.end();
      }
      if (at <= 0
          || !isName(
              plain.substring(0, at), plain.substring(at, end), plain.substring(end), site)) {
        return left;
      }
      left = left.part(0, at);
    }
    return left;
  }

  private static boolean isName(String rest, String joint, String name, String site) {
    if (normal(name).equals(site)) {
      return true;
    }
    int least = joint.contains("|") ? 1 : 3;
    if (Cues.words(name) > NAME || Cues.words(rest) < least || joint.contains(":")) {
      return false;
    }
    for (String word : name.split("\\s+")) {
      boolean small = word.matches("of|and|the|in|for|&|on|at");
      if (!small && Character.isLowerCase(word.codePointAt(0)) && word.indexOf('.') < 0) {
        return false;
      }
    }
    return true;
  }

  private static String content(Document page, String selector) {
    Element meta = page.selectFirst(selector);
    return meta == null ? "" : meta.attr("content");
  }

  private static String normal(String words) {
    return GAP.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
