package org.copydesk.http;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who may come in. On this machine alone, a page of the web must not: its requests name a foreign
 * host (when a name was turned to this address) or a foreign origin. On a network, a token is asked
 * for.
 *
 * @param local whether only this machine is served
 * @param tokens the person each token stands for
 */
record Door(boolean local, Map<String, String> tokens) {
  Door {
    tokens = Map.copyOf(tokens);
  }

  /**
   * Why a request is refused; empty when it may come in.
   *
   * @param personal whether a token is due where tokens are asked for
   */
  Optional<Answer> refusal(Call call, boolean personal) {
    String host = call.header("host").orElse("");
    if (local && !isThisMachine(name(host))) {
      return Optional.of(Answer.error(403, "this server is asked by its address, 127.0.0.1"));
    }
    Optional<String> origin = call.header("origin");
    if (origin.isPresent() && !allowed(origin.get(), host)) {
      return Optional.of(Answer.error(403, "a page of another origin may not ask here"));
    }
    return !personal || tokens.isEmpty() || person(call).isPresent()
        ? Optional.empty()
        : Optional.of(Answer.error(401, "a token is asked for").with("WWW-Authenticate", "Bearer"));
  }

  /** Whose token a request carries. */
  Optional<String> person(Call call) {
    Optional<String> sent =
        call.header("authorization")
            .filter(held -> held.regionMatches(true, 0, "Bearer ", 0, 7))
            .map(held -> held.substring(7).strip())
            .or(() -> Form.of(call).value("apiKey"));
    return sent.map(tokens::get);
  }

  /** The origin that may read the answer, when it is an extension's; never any other. */
  static Optional<String> extension(Call call) {
    return call.header("origin").filter(Door::isExtension);
  }

  private static boolean allowed(String origin, String host) {
    return isExtension(origin)
        || origin.equalsIgnoreCase("http://" + host)
        || origin.equalsIgnoreCase("https://" + host);
  }

  private static boolean isExtension(String origin) {
    return origin.matches("(?:chrome|moz|safari-web)-extension://[\\w.-]+|app://obsidian\\.md");
  }

  private static String name(String host) {
    return host.replaceAll(":\\d+$", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isThisMachine(String name) {
    return name.equals("localhost") || name.equals("127.0.0.1") || name.equals("[::1]");
  }
}
