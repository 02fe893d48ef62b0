package org.copydesk.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.article.Source;
import org.copydesk.article.Text;

/**
 * A JSON value whose strings know where they were written, escape by escape.
 *
 * @param fields the members of an object
 * @param items the members of an array
 * @param text a string
 */
record Json(Map<String, Json> fields, List<Json> items, Optional<Text> text) {
  private static final Json OTHER = new Json(Map.of(), List.of(), Optional.empty());

  private static final JsonFactory FACTORY = new JsonFactory();

  /**
   * The value written in {@code layer}.
   *
   * @throws UnreadableStoryException when it is not JSON
   */
  static Json read(Source source, Text layer) {
    try (JsonParser parser = FACTORY.createParser(layer.plain())) {
      parser.nextToken();
      return value(parser, source, layer);
    } catch (JsonProcessingException e) {
      int offset = e.getLocation() == null ? 0 : (int) e.getLocation().getCharOffset();
      int at = Math.max(0, Math.min(offset, layer.length()));
      int line = layer.length() == 0 ? 1 : source.position(layer.source(at, at).start()).line();
      throw new UnreadableStoryException(
          source.name()
              + ":"
              + line
              + ": this is not JSON: "
              + e.getOriginalMessage().lines().findFirst().orElse("it cannot be read")
              + "; export the story again",
          e);
    } catch (IOException e) {
      throw new UnreadableStoryException(source.name() + ": cannot be read as JSON", e);
    }
  }

  /** The value under {@code names}, one below the other; a value without any when there is none. */
  Json at(String... names) {
    Json value = this;
    for (String name : names) {
      value = value.fields.getOrDefault(name, OTHER);
    }
    return value;
  }

  /** The string under the first of {@code names} that has one. */
  Optional<Text> first(String... names) {
    return Stream.of(names).map(name -> at(name).text).flatMap(Optional::stream).findFirst();
  }

  /** The members of an array, or the value itself. */
  List<Json> all() {
    return items.isEmpty() ? List.of(this) : items;
  }

  private static Json value(JsonParser parser, Source source, Text layer) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Json> fields = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        fields.putIfAbsent(name, value(parser, source, layer));
      }
      return new Json(fields, List.of(), Optional.empty());
    }
    if (token == JsonToken.START_ARRAY) {
      List<Json> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser, source, layer));
      }
      return new Json(Map.of(), items, Optional.empty());
    }
    if (token != JsonToken.VALUE_STRING) {
      return OTHER;
    }
    String words = parser.getText();
    int from = (int) parser.currentTokenLocation().getCharOffset() + 1;
    int to = (int) parser.currentLocation().getCharOffset() - 1;
    Galley galley = new Galley(source, layer, Galley.White.KEPT);
    new Typesetter(galley, layer.plain(), Json::escape).set(words, from, Math.max(from, to));
    return new Json(Map.of(), List.of(), Optional.of(galley.build()));
  }

  private static Optional<Typesetter.Escape> escape(String raw, int at, int to) {
    if (raw.charAt(at) != '\\' || at + 1 >= to) {
      return Optional.empty();
    }
    char next = raw.charAt(at + 1);
    if (next == 'u') {
      boolean pair =
          isCode(raw, at, to)
              && isCode(raw, at + 6, to)
              && Character.isHighSurrogate(code(raw, at));
      if (pair) {
        return Optional.of(new Typesetter.Escape(12, "" + code(raw, at) + code(raw, at + 6)));
      }
      return isCode(raw, at, to)
          ? Optional.of(new Typesetter.Escape(6, String.valueOf(code(raw, at))))
          : Optional.empty();
    }
    int known = "\"\\/bfnrt".indexOf(next);
    return known < 0
        ? Optional.empty()
        : Optional.of(new Typesetter.Escape(2, "\"\\/\b\f\n\r\t".substring(known, known + 1)));
  }

  private static boolean isCode(String raw, int at, int to) {
    return at + 6 <= to
        && raw.startsWith("\\u", at)
        && raw.substring(at + 2, at + 6).matches("[0-9A-Fa-f]{4}");
  }

  private static char code(String raw, int at) {
    return (char) Integer.parseInt(raw.substring(at + 2, at + 6), 16);
  }
}
