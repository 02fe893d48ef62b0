package org.copydesk.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which fields of a record hold a story, and the story made of them.
 *
 * @param names for each of "text", "headline", "published" and "id" the fields that may hold it
 */
public record StoryFields(Map<String, List<String>> names) {
  private static final Map<String, List<String>> USUAL =
      Map.of(
          "text", List.of("text", "body"),
          "headline", List.of("headline", "title"),
          "published", List.of("published", "date"),
          "id", List.of("id", "slug"));

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Copies the map. */
  public StoryFields {
    names = Map.copyOf(names);
  }

  /**
   * The usual fields but for those in {@code chosen}, as "text" to "content".
   *
   * @throws IllegalArgumentException for what a story has no use for
   */
  public static StoryFields of(Map<String, String> chosen) {
    Map<String, List<String>> names = new LinkedHashMap<>(USUAL);
    chosen.forEach(
        (what, field) -> {
          if (!USUAL.containsKey(what)) {
            throw new IllegalArgumentException(
                "--fields names text, headline, published and id, not “" + what + "”");
          }
          names.put(what, List.of(field));
        });
    return new StoryFields(names);
  }

  /** A file that a record becomes: what its name ends with, and what is in it. */
  record Sheet(String name, byte[] bytes) {}

  /** The story in {@code record}; a record without a text is kept as it is, to be told as it is. */
  Sheet sheet(long number, String record) {
    String name = "%06d".formatted(number);
    JsonNode json;
    try {
      json = JSON.readTree(record);
    } catch (JsonProcessingException e) {
      return raw(name, record);
    }
    String text = first(json, "text");
    if (text.isBlank()) {
      return raw(name, record);
    }
    String id = first(json, "id").replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    String whole = id.isEmpty() ? name : name + "-" + id.substring(0, Math.min(60, id.length()));
    String day = first(json, "published").replaceFirst("^(\\d{4}-\\d\\d-\\d\\d).*$", "$1");
    String headline = first(json, "headline").strip();
    return text.stripLeading().startsWith("<")
        ? new Sheet(whole + ".html", bytes(page(day, headline, text)))
        : new Sheet(whole + ".txt", bytes(plain(day, headline, text)));
  }

  private static Sheet raw(String name, String record) {
    return new Sheet(name + ".json", bytes(record));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String plain(String day, String headline, String text) {
    return (day.isEmpty() ? "" : "---\npublished: " + day + "\n---\n")
        + (headline.isEmpty() ? "" : headline + "\n\n")
        + text.strip()
        + "\n";
  }

  private static String page(String day, String headline, String text) {
    return "<!DOCTYPE html>\n<html><head><meta property=\"article:published_time\" content=\""
        + escaped(day)
        + "\"></head><body><article>\n<h1>"
        + escaped(headline)
        + "</h1>\n"
        + text
        + "\n</article></body></html>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private String first(JsonNode json, String what) {
    return names.get(what).stream()
        .map(json::path)
        .filter(JsonNode::isValueNode)
        .map(JsonNode::asText)
        .findFirst()
        .orElse("");
  }
}
