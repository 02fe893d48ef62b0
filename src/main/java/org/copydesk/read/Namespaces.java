package org.copydesk.read;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Gives elements of XML the prefixes their readers know them by: a file may bind any prefix to a
 * namespace, and what a prefix is bound to is what counts.
 */
final class Namespaces {
  /** The prefix by which readers know the elements of a namespace that begins like this. */
  private static final Map<String, String> KNOWN =
      Map.of(
          "http://iptc.org/std/", "",
          "http://www.w3.org/1999/xhtml", "",
          "http://www.w3.org/2005/Atom", "",
          "http://purl.org/rss/1.0/modules/content/", "content",
          "http://wordpress.org/export/1.2/excerpt", "excerpt",
          "http://purl.org/dc/elements/1.1/", "dc",
          "http://search.yahoo.com/mrss", "media",
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf");

  private Namespaces() {}

  /** Renames the elements in {@code document} whose namespace is known. */
  static void settle(Element document) {
    Map<String, String> bound = new HashMap<>();
    for (Element element : document.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        if (attribute.getKey().startsWith("xmlns:")) {
          String prefix = attribute.getKey().substring("xmlns:".length());
          KNOWN.forEach(
              (namespace, known) -> {
                if (attribute.getValue().startsWith(namespace)) {
                  bound.put(prefix, known);
                }
              });
          if (attribute.getValue().matches("http://wordpress.org/export/[\\d.]+/")) {
            bound.put(prefix, "wp");
          }
        }
      }
    }
    bound.entrySet().removeIf(prefix -> prefix.getKey().equals(prefix.getValue()));
    if (bound.isEmpty()) {
      return;
    }
    for (Element element : document.getAllElements()) {
      int colon = element.tagName().indexOf(':');
      String known = colon < 0 ? null : bound.get(element.tagName().substring(0, colon));
      if (known != null) {
        String name = element.tagName().substring(colon + 1);
        element.tagName(known.isEmpty() ? name : known + ":" + name);
      }
    }
  }
}
