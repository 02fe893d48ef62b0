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
 * @param place where a newer text of it takes the place of an older: its page, or its name
 * @param version which version of it this is
 * @param ids what the sender calls each block
 * @param places where each block stands in the story's source
 * @param held the findings it shows already, where their words stand now
 * @param article the story
 */
record Sent(
    String document,
    String place,
    long version,
    List<String> ids,
    List<Span> places,
    List<Held> held,
    Article article) {
  private static final String BREAK = "\n\n";

  /** A finding that was shown before, moved along with what was written since. */
  record Held(String key, String rule, Span place) {}

  Sent {
    held = List.copyOf(held);
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
        json.path("page").asText(document),
        json.path("version").asLong(0),
        ids,
        places,
        held(json, ids, places),
        page.metadata(metadata(json)).build());
  }

  private static List<Held> held(JsonNode json, List<String> ids, List<Span> places) {
    List<Held> held = new ArrayList<>();
    for (JsonNode one : json.path("held")) {
      int block = ids.indexOf(one.path("block").asText());
      int start = one.path("start").asInt(-1);
      int end = one.path("end").asInt(-1);
      if (block >= 0 && start >= 0 && start <= end && end <= places.get(block).length()) {
        int from = places.get(block).start();
        held.add(
            new Held(
                one.path("key").asText(""),
                one.path("rule").asText(""),
                new Span(from + start, from + end)));
      }
    }
    return held;
  }

  /** The story of a file, as a page shows it and sends it back: by blocks. */
  static ObjectNode blocks(List<Article> stories) {
    Article story = stories.size() == 1 ? stories.get(0) : Article.together(stories);
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
                    .put("id", "b" + block.index())
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

  /** The role of that name. */
  static Role role(String name) {
    String wanted = name.replace('-', '_').toUpperCase(Locale.ROOT);
    return Arrays.stream(Role.values())
        .filter(role -> role.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new Copy.UnreadableException("there is no role “" + name + "”"));
  }

  /**
   * The block in which a span stands: its place in the list. One that begins with the break before
   * a block stands in that block.
   */
  int block(Span span) {
    for (int i = 0; i < places.size(); i++) {
      int end = places.get(i).end();
      if (span.start() < end || span.start() == end && span.length() == 0) {
        return i;
      }
    }
    return places.size() - 1;
  }

  /** Whether {@code shown}, which ends with its block, is where {@code span} was shown. */
  boolean isAt(Span shown, Span span) {
    Span place = places.get(block(span));
    return shown.start() == Math.max(span.start(), place.start())
        && shown.end() == Math.min(span.end(), place.end());
  }

  /** Where a character of the source stands in block {@code i}, from its start, within it. */
  int within(int i, int offset) {
    Span place = places.get(i);
    return Math.max(0, Math.min(offset, place.end()) - place.start());
  }
}
