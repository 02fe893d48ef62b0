package org.copydesk.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.copydesk.article.PublicationDate.Origin;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Text;

/**
 * A kind of story in JSON.
 *
 * @param format its name
 * @param is whether an object is one
 * @param file files its parts
 */
record JsonStory(String format, Predicate<Json> is, Consumer<Filed> file) {
  /** Every kind, those with the surest marks first. */
  static final List<JsonStory> ALL =
      List.of(
          new JsonStory("wordpress", JsonStory::isWordPress, JsonStory::wordPress),
          new JsonStory("ans", JsonStory::isAns, AnsStory::file),
          new JsonStory("json-ld", JsonStory::isLinked, JsonStory::linked),
          new JsonStory("json-feed", JsonStory::isFeedItem, JsonStory::feedItem),
          new JsonStory("ghost", JsonStory::isGhost, JsonStory::ghost),
          new JsonStory("ninjs", JsonStory::isNinjs, NinjsStory::file));

  /** A story on its way: where it was filed, its object, and what is gathered of it. */
  record Filed(Source source, Json json, Filing filing) {
    /** Files the first of {@code names} that has a value, as {@code role}. */
    void field(Role role, String... names) {
      json.first(names).ifPresent(text -> add(role, text));
    }

    /** Files {@code value} as {@code role}. */
    void add(Role role, Text value) {
      Fields.file(source, filing, role, value);
    }

    /** Files the first of {@code names} that has a value as the body. */
    void body(String... names) {
      json.first(names).ifPresent(text -> Fields.body(source, filing, text));
    }

    /** Takes a date from the first of {@code names} that has one. */
    void published(String... names) {
      json.first(names).ifPresent(text -> filing.published(text, Origin.FORMAT));
    }

    /** Takes the language from the first of {@code names} that has one. */
    void language(String... names) {
      json.first(names).ifPresent(filing::language);
    }

    /** The same of a part of the story. */
    Filed part(Json part) {
      return new Filed(source, part, filing);
    }
  }

  private static boolean isWordPress(Json json) {
    return field(json, "content").isPresent()
        && (field(json, "title").isPresent() || json.first("slug", "link", "date_gmt").isPresent());
  }

  private static void wordPress(Filed story) {
    story.published("date", "date_gmt");
    story.language("lang", "language");
    field(story.json(), "title").ifPresent(text -> story.add(Role.HEADLINE, text));
    field(story.json(), "excerpt").ifPresent(text -> story.add(Role.TEASER, text));
    story
        .json()
        .first("byline")
        .or(() -> story.json().at("yoast_head_json").first("author"))
        .ifPresent(text -> story.add(Role.BYLINE, text));
    for (String teaser : List.of("description", "og_description", "twitter_description")) {
      story
          .json()
          .at("yoast_head_json")
          .first(teaser)
          .ifPresent(text -> story.add(Role.TEASER, text));
    }
    field(story.json(), "content")
        .ifPresent(text -> WordPress.file(story.source(), text, story.filing()));
  }

  private static Optional<Text> field(Json post, String name) {
    Json field = post.at(name);
    return field.text().or(() -> field.first("rendered", "raw"));
  }

  private static boolean isAns(Json json) {
    return !json.at("headlines").fields().isEmpty()
        && (!json.at("content_elements").items().isEmpty()
            || json.first("canonical_url").isPresent());
  }

  private static boolean isLinked(Json json) {
    return json.fields().containsKey("@type")
        && !LinkedData.in(json).stories().isEmpty()
        && LinkedData.in(json).stories().get(0) == json;
  }

  private static void linked(Filed story) {
    LinkedData.in(story.json()).facts(story.filing());
    story.field(Role.HEADLINE, "headline", "name");
    story.field(Role.STANDFIRST, "alternativeHeadline");
    story.field(Role.TEASER, "description", "abstract");
    Json image = story.json().at("image");
    image.first("caption").ifPresent(text -> story.add(Role.CAPTION, text));
    LinkedData.body(story.source(), story.json(), story.filing());
  }

  private static boolean isFeedItem(Json json) {
    return json.first("content_html", "content_text").isPresent();
  }

  private static void feedItem(Filed story) {
    story.published("date_published", "date_modified");
    story.language("language");
    story.field(Role.HEADLINE, "title");
    story.field(Role.TEASER, "summary");
    for (Json author : story.json().at("authors").items()) {
      author.first("name").ifPresent(text -> story.add(Role.BYLINE, text));
    }
    story.json().at("author").first("name").ifPresent(text -> story.add(Role.BYLINE, text));
    story.body("content_html", "content_text");
  }

  private static boolean isGhost(Json json) {
    return json.first("title").isPresent() && json.first("html", "plaintext").isPresent();
  }

  private static void ghost(Filed story) {
    story.published("published_at");
    story.language("locale");
    story.field(Role.HEADLINE, "title");
    story.field(Role.TEASER, "custom_excerpt", "excerpt");
    for (String teaser : List.of("meta_description", "og_description", "twitter_description")) {
      story.field(Role.TEASER, teaser);
    }
    story.json().at("primary_author").first("name").ifPresent(text -> story.add(Role.BYLINE, text));
    story.json().first("feature_image_alt").ifPresent(story.filing()::picture);
    story.field(Role.CAPTION, "feature_image_caption");
    story.body("html", "plaintext");
  }

  /** ninjs of versions 1 to 3: a headline or a body under one of their many names. */
  private static boolean isNinjs(Json json) {
    return json.fields().keySet().stream()
            .anyMatch(
                name ->
                    name.matches("headline(?:s|_\\w+)?|body_\\w+|bodies|description(?:s|_\\w+)"))
        && json.fields().values().stream()
            .noneMatch(value -> value.at("rendered").text().isPresent());
  }

  /** Of several values, the main one. */
  static Optional<Text> main(Json json, String name) {
    return json.at(name).items().stream()
        .sorted(
            Comparator.comparing(
                item -> !item.at("role").text().map(Text::plain).orElse("").contains("main")))
        .map(item -> item.at("value").text())
        .flatMap(Optional::stream)
        .findFirst();
  }
}
