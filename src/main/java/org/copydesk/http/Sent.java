package org.copydesk.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Metadata;
import org.copydesk.article.PublicationDate;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.Text;

/**
 * A story as our own interface is sent it.
 *
 * @param document what it is called
 * @param version which version of it this is
 * @param ids what the sender calls each block
 * @param places where each block stands in the story's source
 * @param article the story
 */
record Sent(String document, long version, List<String> ids, List<Span> places, Article article) {
  private static final String BREAK = "\n\n";

  Sent {
    ids = List.copyOf(ids);
    places = List.copyOf(places);
  }

  /** Reads a request's body. */
  static Sent of(JsonNode json) {
    if (!json.path("blocks").isArray()) {
      throw new Copy.UnreadableException("“blocks” is a list of {id, role, text}");
    }
    String document = json.path("document").asText("");
    StringBuilder whole = new StringBuilder();
    List<String> ids = new ArrayList<>();
    List<Span> places = new ArrayList<>();
    List<Role> roles = new ArrayList<>();
    for (JsonNode block : json.path("blocks")) {
      String text = block.path("text").asText("");
      ids.add(block.path("id").asText(String.valueOf(ids.size())));
      roles.add(role(block.path("role").asText("paragraph")));
      places.add(new Span(whole.length(), whole.length() + text.length()));
      whole.append(text).append(BREAK);
    }
    Source source = new Source(document.isEmpty() ? "text" : document, whole.toString());
    Article.Builder page = new Article.Builder(source);
    for (int i = 0; i < places.size(); i++) {
      Span place = places.get(i);
      Text text = new Text.Builder(source).verbatim(place.start(), place.end()).build();
      if (!text.plain().isBlank()) {
        page.block(roles.get(i), text);
      }
    }
    return new Sent(
        document,
        json.path("version").asLong(0),
        ids,
        places,
        page.metadata(metadata(json)).build());
  }

  /** The story of a file, as a page shows it and sends it back: by blocks. */
  static ObjectNode blocks(Article story) {
    ObjectNode answer =
        JsonNodeFactory.instance
            .objectNode()
            .put("document", story.source().name())
            .put("file", true);
    story.metadata().published().ifPresent(day -> answer.put("published", day.toString()));
    story.metadata().language().ifPresent(tag -> answer.put("language", tag));
    ArrayNode blocks = answer.putArray("blocks");
    story
        .blocks()
        .forEach(
            block ->
                blocks
                    .addObject()
                    .put("id", "b" + blocks.size())
                    .put("role", block.role().name().toLowerCase(Locale.ROOT))
                    .put("text", block.text().plain().strip()));
    return answer;
  }

  private static Metadata metadata(JsonNode json) {
    Metadata metadata = Metadata.NONE;
    String day = json.path("published").asText("");
    if (!day.isEmpty()) {
      try {
        metadata =
            metadata.withDate(
                new PublicationDate(
                    LocalDate.parse(day), PublicationDate.Origin.COMMAND_LINE, Optional.empty()));
      } catch (DateTimeParseException e) {
        throw new Copy.UnreadableException("“published” is a day, such as 2023-01-24");
      }
    }
    String language = json.path("language").asText("");
    return language.startsWith("en-") ? metadata.withLanguage(language) : metadata;
  }

  private static Role role(String name) {
    String wanted = name.replace('-', '_').toUpperCase(Locale.ROOT);
    return Arrays.stream(Role.values())
        .filter(role -> role.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new Copy.UnreadableException("there is no role “" + name + "”"));
  }

  /** The block in which a character of the source stands: its place in the list. */
  int block(int offset) {
    for (int i = 0; i < places.size(); i++) {
      if (offset <= places.get(i).end()) {
        return i;
      }
    }
    return places.size() - 1;
  }

  /** Where a character of the source stands in block {@code i}, from its start, within it. */
  int within(int i, int offset) {
    Span place = places.get(i);
    return Math.max(0, Math.min(offset, place.end()) - place.start());
  }
}
