package org.copydesk.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The parts of a Word document, found by what they are related as: their names are free. */
final class WordParts {
  private final Zip zip;
  private final String main;

  /**
   * The parts in {@code zip}.
   *
   * @throws IOException when no document is among them
   */
  WordParts(Zip zip) throws IOException {
    this.zip = zip;
    this.main =
        related("_rels/.rels", "", "/officeDocument")
            .or(() -> Optional.of("word/document.xml").filter(path -> zip.part(path).isPresent()))
            .orElseThrow(() -> new IOException("it has no document in it"));
  }

  /** The document itself. */
  Element document() throws IOException {
    return root(main).orElseThrow(() -> new IOException("its part " + main + " is missing"));
  }

  /** The part that is related to the document as {@code kind}: "footnotes", "styles". */
  Optional<Element> part(String kind) throws IOException {
    int slash = main.lastIndexOf('/') + 1;
    String folder = main.substring(0, slash);
    Optional<String> path =
        related(folder + "_rels/" + main.substring(slash) + ".rels", folder, "/" + kind);
    return path.isPresent() ? root(path.get()) : Optional.empty();
  }

  /** The elements of a part, by their id. */
  Map<String, Node> byId(String kind, String name) throws IOException {
    Map<String, Node> all = new HashMap<>();
    Optional<Element> part = part(kind);
    if (part.isPresent()) {
      for (Node child : children(part.get(), name)) {
        attribute(child, name.equals("style") ? "styleId" : "id")
            .ifPresent(id -> all.put(id, child));
      }
    }
    return all;
  }

  private Optional<String> related(String relations, String folder, String type)
      throws IOException {
    Optional<Element> root = root(relations);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    return children(root.get(), "Relationship").stream()
        .map(Element.class::cast)
        .filter(relation -> relation.getAttribute("Type").endsWith(type))
        .map(relation -> relation.getAttribute("Target"))
        .map(target -> target.startsWith("/") ? target.substring(1) : folder + target)
        .findFirst();
  }

  private Optional<Element> root(String path) throws IOException {
    Optional<byte[]> bytes = zip.part(path);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return Optional.of(builder.parse(new ByteArrayInputStream(bytes.get())).getDocumentElement());
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(path + ": " + e.getMessage(), e);
    }
  }

  /** The children of {@code node} that are called {@code name}, whatever their prefix. */
  static List<Node> children(Node node, String name) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element && name.equals(child.getLocalName())) {
        children.add(child);
      }
    }
    return children;
  }

  /** Whether children of these names stand in one another. */
  static boolean has(Node node, String... path) {
    List<Node> at = List.of(node);
    for (String name : path) {
      at = at.stream().flatMap(n -> children(n, name).stream()).toList();
    }
    return !at.isEmpty();
  }

  /** The value of an attribute in the element's own namespace. */
  static Optional<String> attribute(Node node, String name) {
    Node value = node.getAttributes().getNamedItemNS(node.getNamespaceURI(), name);
    return value == null ? Optional.empty() : Optional.of(value.getNodeValue());
  }

  /** All that is written in {@code node}. */
  static String text(Node node) {
    return node.getTextContent();
  }
}
