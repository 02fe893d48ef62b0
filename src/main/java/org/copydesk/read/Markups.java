package org.copydesk.read;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by what a text begins with, and by its name, how it is marked up. */
final class Markups {
  /** What may stand before the first element. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\s|\\uFEFF|<\\?(?:(?!\\?>).)*+\\?>|<!--(?:(?!-->).)*+-->)*+", Pattern.DOTALL);

  private static final Pattern DOCTYPE =
      Pattern.compile(
          "<!doctype\\s+([\\w:.-]{1,60})[^>\\[]*+(?:\\[[^\\]]*+\\]\\s*+)?>?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z][\\w:.-]{0,60})");

  private static final Pattern LATEX =
      Pattern.compile("(?s)(?:\\s*+%[^\\n]*+\\n)*+\\s*+\\\\document(?:class|style)\\b.*");

  /** Kinds that are not read, by the end of a file's name. */
  private static final Map<String, String> REFUSED =
      Map.of(
          "tex", "LaTeX",
          "latex", "LaTeX",
          "textile", "Textile",
          "org", "an Org file",
          "typ", "Typst",
          "wiki", "MediaWiki markup",
          "bbcode", "BBCode",
          "csv", "a table",
          "tsv", "a table");

  /** Word processors' own XML, by the root element, and what to save it as. */
  private static final Map<String, String> OFFICE =
      Map.of(
          "worddocument", "a Word 2003 XML document; save it as .docx",
          "package", "a Word document in one XML file; save it as .docx",
          "document", "a flat OpenDocument file; save it as .odt");

  private Markups() {}

  /**
   * Refuses a word processor's document that is XML and no package.
   *
   * @throws UnreadableStoryException for one, by its name
   */
  static void refuseOffice(String name, String root, String head) {
    boolean office = head.contains("office:document") || head.contains("openxmlformats");
    if (OFFICE.containsKey(root) && (office || root.equals("worddocument"))) {
      throw new UnreadableStoryException(name + " is " + OFFICE.get(root));
    }
  }

  /** The name of the root element in lower case, without its prefix; empty where there is none. */
  static String root(String text) {
    Matcher before = BEFORE.matcher(text);
    int at = before.lookingAt() ? before.end() : 0;
    Matcher doctype = DOCTYPE.matcher(text).region(at, text.length());
    if (doctype.lookingAt()) {
      return local(doctype.group(1));
    }
    Matcher element = ELEMENT.matcher(text).region(at, text.length());
    return element.lookingAt() ? local(element.group(1)) : "";
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * Refuses markup that would be taken for copy if it were read as plain text.
   *
   * @throws UnreadableStoryException for markup that is known and not read, by its name
   */
  static void refuse(String name, String ending, String head) {
    String kind = LATEX.matcher(head).matches() ? "LaTeX" : REFUSED.get(ending);
    if (kind != null) {
      throw new UnreadableStoryException(
          name + " is " + kind + ", which is not read; convert it to Markdown or HTML");
    }
  }
}
