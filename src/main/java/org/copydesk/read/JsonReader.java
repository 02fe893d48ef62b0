package org.copydesk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Source;
import org.copydesk.article.Text;

/**
 * Reads the stories in a JSON file: one, a list, or an export that holds them among other things.
 * Each is of the first kind whose fields it has.
 */
public final class JsonReader implements Reader {
  private final List<JsonStory> kinds;
  private final String format;

  /** A reader of every kind. */
  public JsonReader() {
    this(JsonStory.ALL, "");
  }

  private JsonReader(List<JsonStory> kinds, String format) {
    this.kinds = kinds;
    this.format = format;
  }

  /** A reader of {@code format} alone. */
  static JsonReader of(String format) {
    return new JsonReader(
        JsonStory.ALL.stream().filter(kind -> kind.format().equals(format)).toList(), format);
  }

  @Override
  public Article read(Source source) {
    return readAll(source).get(0);
  }

  @Override
  public List<Article> readAll(Source source) {
    Json json = Json.read(source, Text.whole(source));
    Exported exported = new Exported();
    collect(source, json, exported);
    List<Article> stories = exported.stories();
    if (stories.isEmpty()) {
      throw new UnreadableStoryException(source.name() + refusal(json));
    }
    return stories;
  }

  private String refusal(Json json) {
    Json first = json.all().get(0);
    if (!format.isEmpty()) {
      return " is not " + format + ": it has no headline and no body; export the story again";
    }
    String fields =
        first.fields().keySet().stream()
            .limit(6)
            .map(name -> "“" + name + "”")
            .collect(Collectors.joining(", "));
    return " is JSON of a kind that is not read"
        + (fields.isEmpty() ? "" : " (its fields are " + fields + ")")
        + "; ninjs, WordPress, JSON Feed, Ghost, Arc ANS and JSON-LD are, with the story's text";
  }

  private void collect(Source source, Json json, Exported exported) {
    for (Json item : json.items()) {
      collect(source, item, exported);
    }
    if (json.fields().isEmpty()) {
      return;
    }
    Optional<JsonStory> kind = kinds.stream().filter(one -> one.is().test(json)).findFirst();
    if (kind.isPresent()) {
      Filing filing = new Filing(source);
      kind.get().file().accept(new JsonStory.Filed(source, json, filing));
      if (!filing.isEmpty()) {
        exported.add(filing, json.first("status", "publishStatus").map(Text::plain).orElse(""));
      }
      return;
    }
    for (Json holder : holders(json)) {
      collect(source, holder, exported);
    }
  }

  /** Where exports and lists keep their stories. */
  private static List<Json> holders(Json json) {
    List<Json> holders = new ArrayList<>();
    for (String name :
        List.of(
            "items", "_items", "posts", "pages", "content_elements", "@graph", "itemListElement")) {
      holders.add(json.at(name));
    }
    json.at("db").items().forEach(db -> holders.add(db.at("data")));
    holders.add(json.at("data"));
    holders.add(json.at("item"));
    holders.add(json.at("mainEntity"));
    return holders;
  }
}
