package org.copydesk.report;

import java.net.URI;
import java.net.URISyntaxException;

/** Story names as URI references. */
final class Uris {
  private Uris() {}

  /** The relative URI of a story's name, percent-encoded. */
  static String of(String name) {
    try {
      // "./" keeps a colon in the first piece from being read as a scheme.
      String path = name.startsWith("/") ? name : "./" + name;
      String uri = new URI(null, null, path, null).toASCIIString();
      return uri.startsWith("./") && uri.indexOf(':') < 0 ? uri.substring(2) : uri;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }
}
