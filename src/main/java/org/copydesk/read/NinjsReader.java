package org.copydesk.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.PublicationDate.Origin;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Text;

/** Reads ninjs of the IPTC, versions 1 to 3. */
public final class NinjsReader implements Reader {
  @Override
  public Article read(Source source) {
    Json news = Json.read(source, Text.whole(source));
    Filing filing = new Filing(source);
    news.first(
            "embargoed",
            "firstPublished",
            "firstpublished",
            "versionCreated",
            "versioncreated",
            "contentCreated",
            "contentcreated")
        .ifPresent(text -> filing.published(text, Origin.FORMAT));
    news.first("language").ifPresent(filing::language);
    news.first("headline")
        .or(() -> value(news, "headlines"))
        .ifPresent(text -> file(source, filing, Role.HEADLINE, text));
    news.first("description_text", "description_html")
        .or(() -> value(news, "descriptions"))
        .ifPresent(text -> file(source, filing, Role.TEASER, text));
    news.first("byline", "by")
        .or(() -> value(news, "bylines"))
        .ifPresent(text -> filing.add(Role.BYLINE, plain(source, text)));
    body(source, news, filing);
    pictures(source, news, filing);
    if (filing.isEmpty()) {
      throw new UnreadableStoryException(
          source.name() + " is not ninjs: it has no headline and no body; export the story again");
    }
    return filing.article();
  }

  /** Version 3: the main one of several values. */
  private static Optional<Text> value(Json news, String name) {
    return news.at(name).items().stream()
        .sorted(
            Comparator.comparing(
                item -> !item.at("role").text().map(Text::plain).orElse("").contains("main")))
        .map(item -> item.at("value").text())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static void body(Source source, Json news, Filing filing) {
    Optional<Text> html = news.first("body_html", "body_xhtml").or(() -> bodies(news, "html"));
    if (html.isPresent()) {
      Markup.fragment(source, html.get(), filing);
      return;
    }
    news.first("body_text")
        .or(() -> bodies(news, ""))
        .ifPresent(text -> lines(source, text, filing));
  }

  private static Optional<Text> bodies(Json news, String type) {
    List<Json> bodies = news.at("bodies").items();
    return bodies.stream()
        .filter(
            body ->
                body.first("contentType", "contenttype").map(Text::plain).orElse("").contains(type))
        .map(body -> body.at("value").text())
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The captions of pictures that go with the story. */
  private static void pictures(Source source, Json news, Filing filing) {
    Json pictures = news.at("associations");
    List<Json> all =
        pictures.items().isEmpty() ? List.copyOf(pictures.fields().values()) : pictures.items();
    for (Json picture : all) {
      String type = picture.at("type").text().map(Text::plain).orElse("");
      if (type.equals("picture") || type.equals("video") || type.equals("graphic")) {
        picture
            .first("description_text", "body_text")
            .or(() -> value(picture, "descriptions"))
            .ifPresent(text -> file(source, filing, Role.CAPTION, text));
        picture
            .first("byline", "copyrightHolder", "copyrightholder")
            .ifPresent(text -> filing.add(Role.CREDIT, plain(source, text)));
      }
    }
  }

  private static void file(Source source, Filing filing, Role role, Text text) {
    boolean html = text.plain().indexOf('<') >= 0 || text.plain().indexOf('&') >= 0;
    filing.add(
        role,
        html ? Tags.words(source, text, Tags.html(source, text).body()) : plain(source, text));
  }

  private static Text plain(Source source, Text text) {
    return new Galley(source, text, Galley.White.COLLAPSED).copy(0, text.length()).build();
  }

  private static void lines(Source source, Text text, Filing filing) {
    int from = 0;
    String plain = text.plain();
    while (from < plain.length()) {
      int end = plain.indexOf('\n', from);
      int to = end < 0 ? plain.length() : end;
      if (from < to) {
        filing.add(Piece.of(plain(source, text.part(from, to))));
      }
      from = to + 1;
    }
  }
}
