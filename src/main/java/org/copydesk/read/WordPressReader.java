package org.copydesk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.PublicationDate.Origin;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Text;

/** Reads posts as the WordPress REST interface gives them: one, or a list. */
public final class WordPressReader implements Reader {
  @Override
  public Article read(Source source) {
    return readAll(source).get(0);
  }

  @Override
  public List<Article> readAll(Source source) {
    List<Article> stories = new ArrayList<>();
    for (Json post : Json.read(source, Text.whole(source)).all()) {
      if (field(post, "content").isPresent()) {
        stories.add(story(source, post));
      }
    }
    if (stories.isEmpty()) {
      throw new UnreadableStoryException(
          source.name() + " has no WordPress post in it: none has a “content”; export it again");
    }
    return stories;
  }

  private static Article story(Source source, Json post) {
    Filing filing = new Filing(source);
    post.first("date", "date_gmt").ifPresent(text -> filing.published(text, Origin.FORMAT));
    post.first("lang", "language").ifPresent(filing::language);
    field(post, "title").ifPresent(text -> filing.add(Role.HEADLINE, words(source, text)));
    field(post, "excerpt").ifPresent(text -> filing.add(Role.TEASER, words(source, text)));
    post.first("byline")
        .or(() -> post.at("yoast_head_json").first("author"))
        .ifPresent(text -> filing.add(Role.BYLINE, words(source, text)));
    field(post, "content").ifPresent(text -> WordPress.file(source, text, filing));
    return filing.article();
  }

  private static Optional<Text> field(Json post, String name) {
    Json field = post.at(name);
    return field.text().or(() -> field.first("rendered", "raw"));
  }

  private static Text words(Source source, Text html) {
    return Tags.words(source, html, Tags.html(source, html).body());
  }
}
