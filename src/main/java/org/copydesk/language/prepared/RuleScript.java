package org.copydesk.language.prepared;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Cuts a file of LanguageTool rules into pieces that can be put together again, some rules left
 * out: what stands before all rules, each category, each group and what its rules share, and each
 * rule. Examples, links and the space between elements are dropped, entities are written out.
 */
final class RuleScript extends DefaultHandler {
  private static final Set<String> LOOSE =
      Set.of(
          "rules",
          "category",
          "rulegroup",
          "rule",
          "pattern",
          "antipattern",
          "unification",
          "equivalence",
          "phrases",
          "phrase",
          "and",
          "or",
          "unify",
          "unify-ignore");

  private static final Set<String> LEFT_OUT = Set.of("example", "url");

  /** What a piece is. */
  enum Kind {
    /** Stands before all rules. */
    HEAD,
    /** The start of a category or of a group; it ends when another begins. */
    CATEGORY,
    GROUP,
    /** Belongs to every rule of its group that follows. */
    SHARED,
    RULE
  }

  /**
   * A piece of the file.
   *
   * @param start where its text begins in {@link #text()}, in bytes
   * @param end where it ends
   * @param category the number of the piece that is its category, or -1
   * @param group the number of the piece that is its group, or -1
   * @param name the rule's id and number: "A_AN[2]"; the id of the group where it has none
   */
  record Piece(Kind kind, int start, int end, int category, int group, String name) {}

  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private final List<Piece> pieces = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private StringBuilder xml = new StringBuilder();
  private StringBuilder pending = new StringBuilder();
  private int category = -1;
  private int group = -1;
  private int inside;
  private int left;
  private String groupId = "";
  private String name = "";
  private int number;

  /** The pieces in the order of the file. */
  List<Piece> pieces() {
    return List.copyOf(pieces);
  }

  /** The text of all pieces, UTF-8. */
  byte[] text() {
    return text.toByteArray();
  }

  @Override
  public InputSource resolveEntity(String publicId, String systemId) {
    // As LanguageTool's own readers do, which take entities from its class path.
    return systemId != null && systemId.endsWith(".ent")
        ? new InputSource(Resources.language(systemId.replaceAll(".*/resource/|\\.\\./", "")))
        : null;
  }

  @Override
  public void startElement(String uri, String local, String element, Attributes attributes) {
    flush();
    open.push(element);
    if (left > 0 || LEFT_OUT.contains(element)) {
      left++;
      return;
    }
    if (inside == 0 && element.equals("rules")) {
      write(element, attributes);
      add(Kind.HEAD);
    } else if (inside == 0 && element.equals("category")) {
      write(element, attributes);
      category = add(Kind.CATEGORY);
    } else if (inside == 0 && element.equals("rulegroup")) {
      groupId = attributes.getValue("id");
      number = 0;
      write(element, attributes);
      group = add(Kind.GROUP);
    } else {
      if (inside++ == 0 && element.equals("rule")) {
        String id = attributes.getValue("id");
        number = group < 0 ? 1 : number + 1;
        name = (id == null ? groupId : id) + "[" + number + "]";
      }
      write(element, attributes);
    }
  }

  @Override
  public void endElement(String uri, String local, String element) {
    if (left > 0) {
      pending.setLength(0);
      left--;
      open.pop();
      return;
    }
    flush();
    open.pop();
    if (inside > 0) {
      xml.append("</").append(element).append('>');
      if (--inside == 0) {
        boolean rule = element.equals("rule");
        add(rule ? Kind.RULE : group < 0 ? Kind.HEAD : Kind.SHARED);
        name = "";
      }
    } else if (element.equals("rulegroup")) {
      group = -1;
    } else if (element.equals("category")) {
      category = -1;
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    pending.append(chars, start, length);
  }

  private void flush() {
    String words = pending.toString();
    pending.setLength(0);
    if (left > 0 || words.isBlank() && (open.isEmpty() || LOOSE.contains(open.peek()))) {
      return;
    }
    escape(words);
  }

  private int add(Kind kind) {
    byte[] bytes = xml.toString().getBytes(StandardCharsets.UTF_8);
    xml = new StringBuilder();
    int start = text.size();
    text.writeBytes(bytes);
    pieces.add(new Piece(kind, start, text.size(), category, group, name));
    return pieces.size() - 1;
  }

  private void write(String element, Attributes attributes) {
    xml.append('<').append(element);
    for (int i = 0; i < attributes.getLength(); i++) {
      String attribute = attributes.getQName(i);
      if (!attribute.startsWith("xmlns") && !attribute.startsWith("xsi:")) {
        xml.append(' ').append(attribute).append("=\"");
        escape(attributes.getValue(i));
        xml.append('"');
      }
    }
    xml.append('>');
  }

  private void escape(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append("&quot;");
        case '\n', '\r', '\t' -> xml.append("&#").append((int) c).append(';');
        default -> xml.append(c);
      }
    }
  }
}
