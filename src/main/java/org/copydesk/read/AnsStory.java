package org.copydesk.read;

import java.util.List;
import org.copydesk.article.Role;
import org.copydesk.article.Text;
import org.copydesk.read.JsonStory.Filed;

/** A story of Arc XP in its ANS schema: a list of elements, each of a type of its own. */
final class AnsStory {
  private AnsStory() {}

  /** Files a story. */
  static void file(Filed story) {
    story.published("display_date", "first_publish_date", "publish_date");
    story.language("language");
    Json json = story.json();
    json.at("headlines")
        .first("basic", "web", "native", "print")
        .ifPresent(text -> story.add(Role.HEADLINE, text));
    json.at("subheadlines").first("basic").ifPresent(text -> story.add(Role.STANDFIRST, text));
    json.at("description").first("basic").ifPresent(text -> story.add(Role.TEASER, text));
    for (Json author : json.at("credits", "by").items()) {
      author.first("name").ifPresent(text -> story.add(Role.BYLINE, text));
    }
    element(story.part(json.at("promo_items", "basic")));
    json.at("content_elements").items().forEach(element -> element(story.part(element)));
  }

  private static void element(Filed element) {
    Json json = element.json();
    switch (json.first("type").map(Text::plain).orElse("")) {
      case "text", "raw_html" -> element.body("content");
      case "header" -> element.field(Role.CROSSHEAD, "content");
      case "interstitial_link", "link" -> element.field(Role.LINK, "content");
      case "list" -> list(element);
      case "quote" -> {
        for (Json part : json.at("content_elements").items()) {
          part.first("content").ifPresent(text -> element.add(Role.QUOTE, text));
        }
        json.at("citation").first("content").ifPresent(text -> element.add(Role.BYLINE, text));
      }
      case "table" -> {
        json.at("header").items().forEach(cell -> cell(element, cell));
        for (Json row : json.at("rows").items()) {
          row.items().forEach(cell -> cell(element, cell));
        }
      }
      case "image", "video" -> {
        element.field(Role.CAPTION, "caption");
        json.at("description").first("basic").ifPresent(text -> element.add(Role.CAPTION, text));
        json.first("alt_text").ifPresent(element.filing()::picture);
      }
      case "gallery" -> json.at("content_elements").items().forEach(e -> element(element.part(e)));
      default -> json.at("content_elements").items().forEach(e -> element(element.part(e)));
    }
  }

  private static void list(Filed list) {
    for (Json item : list.json().at("items").items()) {
      if (item.at("items").items().isEmpty()) {
        item.first("content").ifPresent(text -> list.add(Role.LIST_ITEM, text));
      } else {
        list(list.part(item));
      }
    }
  }

  private static void cell(Filed table, Json cell) {
    List.of(cell)
        .forEach(c -> c.first("content").ifPresent(text -> table.add(Role.LIST_ITEM, text)));
  }
}
