package org.copydesk.http;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A request that has come in whole.
 *
 * @param method GET, POST …
 * @param path the address's path, decoded
 * @param query what follows the question mark, as written; "" for none
 * @param headers by lower-case name
 * @param body the bytes sent
 * @param person who asks: the name beside the token, or "" where none is asked for
 */
record Call(
    String method,
    String path,
    String query,
    Map<String, String> headers,
    byte[] body,
    String person) {
  Call {
    Objects.requireNonNull(method);
    Objects.requireNonNull(path);
    Objects.requireNonNull(query);
    Objects.requireNonNull(body);
    Objects.requireNonNull(person);
    headers = Map.copyOf(headers);
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The last part of the path, in lower case: what LanguageTool's clients mean by it. */
  String last() {
    String trimmed = path.replaceAll("/+$", "");
    return trimmed.substring(trimmed.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }
}
