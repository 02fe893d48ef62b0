package org.copydesk.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Role;
import org.copydesk.article.Text;
import org.copydesk.read.JsonStory.Filed;

/** ninjs of the IPTC, versions 1 to 3. */
final class NinjsStory {
  private NinjsStory() {}

  /** Files a story, and the pictures that go with it. */
  static void file(Filed story) {
    Json news = story.json();
    story.published(
        "embargoed",
        "firstPublished",
        "firstpublished",
        "versionCreated",
        "versioncreated",
        "contentCreated",
        "contentcreated");
    story.language("language");
    boolean picture = isPicture(news);
    news.first("headline", "headline_main")
        .or(() -> JsonStory.main(news, "headlines"))
        .or(() -> named(news, "headline_"))
        .or(() -> news.first("title"))
        .ifPresent(text -> story.add(Role.HEADLINE, text));
    summaries(news).forEach(text -> story.add(picture ? Role.CAPTION : Role.TEASER, text));
    news.first("byline", "by")
        .or(() -> JsonStory.main(news, "bylines"))
        .ifPresent(text -> story.add(Role.BYLINE, text));
    bodies(news, "html")
        .or(() -> news.first("body_xhtml", "body_html", "body_main", "body_text"))
        .or(() -> bodies(news, ""))
        .or(() -> named(news, "body_"))
        .ifPresent(text -> Fields.body(story.source(), story.filing(), text));
    pictures(story);
  }

  private static List<Text> summaries(Json news) {
    Optional<Text> main =
        news.first(
                "description_text", "description_html", "description_main", "description_summary")
            .or(() -> JsonStory.main(news, "descriptions"));
    return main.or(() -> named(news, "description_")).stream().toList();
  }

  /** Version 1.x has one field for each kind of value: body_main, body_caption. */
  private static Optional<Text> named(Json news, String prefix) {
    return news.fields().entrySet().stream()
        .filter(field -> field.getKey().startsWith(prefix))
        .map(Map.Entry::getValue)
        .map(Json::text)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Text> bodies(Json news, String type) {
    return news.at("bodies").items().stream()
        .filter(
            body ->
                body.first("contentType", "contenttype").map(Text::plain).orElse("").contains(type))
        .map(body -> body.at("value").text())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static void pictures(Filed story) {
    Json pictures = story.json().at("associations");
    List<Json> all =
        pictures.items().isEmpty() ? List.copyOf(pictures.fields().values()) : pictures.items();
    for (Json picture : all) {
      if (isPicture(picture)) {
        picture
            .first(
                "description_text",
                "description_caption",
                "description_main",
                "body_text",
                "body_caption")
            .or(() -> JsonStory.main(picture, "descriptions"))
            .ifPresent(text -> story.add(Role.CAPTION, text));
        picture
            .first("byline", "copyrightHolder", "copyrightholder")
            .ifPresent(text -> story.add(Role.CREDIT, text));
      }
    }
  }

  private static boolean isPicture(Json item) {
    return item.at("type").text().map(Text::plain).orElse("").matches("picture|video|graphic");
  }
}
