package org.copydesk.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The web desk's pages, style sheets and modules, as they are shipped. A page runs no script
 * written into it; what it says of where modules stand, its import map, is let in by its digest.
 */
final class Pages {
  private static final Pattern SHIPPED =
      Pattern.compile(
          "/desk/[a-z0-9-]+\\.(?:js|css|html)|/webjars/[a-z0-9-]+/[0-9.]+/(?:dist/)?index\\.js");
  private static final Pattern IMPORTS =
      Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);
  private static final Map<String, String> TYPES =
      Map.of("js", "text/javascript", "css", "text/css", "html", "text/html");

  /** What a page may load: only what this server ships. */
  static final String POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  private Pages() {}

  /** Whether a request asks for one of them: nothing in them is anybody's, and no token is due. */
  static boolean has(Call call) {
    return call.method().matches("GET|HEAD") && bytes(call.path()).isPresent();
  }

  /** The page asked for. */
  static Answer answer(Call call) {
    byte[] body = bytes(call.path()).orElseThrow();
    String ending = call.path().substring(call.path().lastIndexOf('.') + 1);
    String type = TYPES.getOrDefault(ending, "text/html");
    Answer answer = new Answer(200, type + "; charset=utf-8", body, Map.of());
    if (!type.equals("text/html")) {
      return answer;
    }
    Matcher imports = IMPORTS.matcher(new String(body, StandardCharsets.UTF_8));
    return imports.find()
        ? answer.with(
            "Content-Security-Policy",
            POLICY + "; script-src 'self' 'sha256-" + digest(imports.group(1)) + "'")
        : answer;
  }

  private static Optional<byte[]> bytes(String path) {
    if (path.equals("/")) {
      return resource("/desk/index.html");
    }
    if (!SHIPPED.matcher(path).matches()) {
      return Optional.empty();
    }
    // the style of a story is the report's own
    return path.equals("/desk/page.css")
        ? resource("/report/page.css")
        : resource(path.startsWith("/webjars/") ? "/META-INF/resources" + path : path);
  }

  private static Optional<byte[]> resource(String name) {
    try (InputStream in = Pages.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String script) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
