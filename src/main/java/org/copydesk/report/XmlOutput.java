package org.copydesk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** How this package writes XML: streamed, an element a line, nothing XML 1.0 forbids. */
final class XmlOutput {
  private final XMLStreamWriter xml;
  private final Deque<Boolean> hasChildren = new ArrayDeque<>();

  XmlOutput(Writer out) throws IOException {
    try {
      this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw told(e);
    }
  }

  /** Begins an element with attributes given as name, value, name, value …. */
  XmlOutput start(String name, String... attributes) throws IOException {
    try {
      indent();
      xml.writeStartElement(name);
      hasChildren.push(false);
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
      }
      return this;
    } catch (XMLStreamException e) {
      throw told(e);
    }
  }

  /** Adds text. */
  XmlOutput text(String words) throws IOException {
    try {
      xml.writeCharacters(clean(words));
      return this;
    } catch (XMLStreamException e) {
      throw told(e);
    }
  }

  /** Ends the element begun last. */
  XmlOutput end() throws IOException {
    try {
      if (hasChildren.pop()) {
        xml.writeCharacters("\n" + "  ".repeat(hasChildren.size()));
      }
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw told(e);
    }
  }

  /** Ends the document and hands it on. */
  void finish() throws IOException {
    try {
      xml.writeEndDocument();
      xml.writeCharacters("\n");
      xml.flush();
    } catch (XMLStreamException e) {
      throw told(e);
    }
  }

  private void indent() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(hasChildren.size()));
    if (!hasChildren.isEmpty()) {
      hasChildren.pop();
      hasChildren.push(true);
    }
  }

  private static IOException told(XMLStreamException e) {
    return e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
  }

  /** {@code words} with a replacement character for each that XML 1.0 cannot hold. */
  static String clean(String words) {
    StringBuilder out = new StringBuilder(words.length());
    words
        .codePoints()
        .map(
            c ->
                c < 0x20 && c != '\t' && c != '\n' && c != '\r'
                        || c == 0xfffe
                        || c == 0xffff
                        || c >= 0xd800 && c < 0xe000
                    ? 0xfffd
                    : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
