package org.copydesk.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * What a request is answered.
 *
 * @param status the HTTP status
 * @param type the content type
 * @param body the bytes
 * @param headers further headers
 */
record Answer(int status, String type, byte[] body, Map<String, String> headers) {
  Answer {
    Objects.requireNonNull(type);
    Objects.requireNonNull(body);
    headers = Map.copyOf(headers);
  }

  static Answer json(JsonNode json) {
    return json(200, json);
  }

  static Answer json(int status, JsonNode json) {
    return new Answer(
        status,
        "application/json; charset=utf-8",
        json.toString().getBytes(StandardCharsets.UTF_8),
        Map.of());
  }

  static Answer text(int status, String text) {
    return new Answer(
        status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /** A refusal, as clients of LanguageTool expect it. */
  static Answer error(int status, String why) {
    return text(status, "Error: " + why);
  }

  /** Nothing to say. */
  static Answer empty() {
    return text(204, "");
  }

  Answer with(String header, String value) {
    Map<String, String> all = new java.util.HashMap<>(headers);
    all.put(header, value);
    return new Answer(status, type, body, all);
  }
}
