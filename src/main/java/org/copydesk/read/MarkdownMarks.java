package org.copydesk.read;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blots out what writers of Markdown write that CommonMark does not know: attributes in braces,
 * formulas, links whose address stands in another file, boxes, and the templates of addresses.
 * Offsets stay the same: a soft hyphen stands for what is nothing, a space for what fills a line,
 * and {@link Dialect#WORD} for what is a word nobody knows.
 */
final class MarkdownMarks {
  private static final char NOTHING = '\u00AD';

  /** A template in the address of a link or in an attribute. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:\\]\\(<?|=[\"']|(?m)^ {0,3}\\[[^\\]\\n]{1,200}\\]:[ \\t]*)[^()\\s{}\"']"
              + "{0,200}(\\{[{%][^\\n]{0,300}?[%}]\\})");

  /** {@code {: .lead}}, {@code {#top}}, {@code {width=50%}}, {@code {:toc}}. */
  private static final Pattern ATTRIBUTES =
      Pattern.compile(
          "[ \\t]?\\{(?::[^{}\\n]{0,200}|[ \\t]?(?:[.#][\\p{L}\\d_:-][\\p{L}\\d_:.-]{0,100}"
              + "|[\\w:-]{1,40}=(?:\"[^\"\\n]{0,200}\"|[\\w%.#-]{1,60})|-)(?:[ \\t]{1,3}(?:"
              + "[.#][\\p{L}\\d_:-]{1,100}"
              + "|[\\w:-]{1,40}=(?:\"[^\"\\n]{0,200}\"|[\\w%.#-]{1,60}))){0,20}[ \\t]?)\\}");

  private static final Pattern MATH =
      Pattern.compile(
          "\\$\\$[^$]{1,2000}\\$\\$|\\\\{1,2}\\((?=[^\\n]{0,300}[\\\\^_=+<>{}])[^\\n]"
              + "{1,300}?\\\\{1,2}\\)"
              + "|\\\\\\\\\\[[^$]{1,1000}?\\\\\\\\\\]"
              + "|(?<![\\\\$\\w])\\$(?=[^$\\n]{0,300}[\\\\^_={}<>]|\\p{Alpha}\\$|\\p{Alpha}"
              + "\\(\\p{Alpha}\\)\\$)(?!\\s)[^$\\n]{1,300}(?<![\\s\\\\])\\$(?![\\d\\w$])");

  /** Keys to press, as MkDocs has them: {@code ++ctrl+s++}. */
  private static final Pattern KEYS =
      Pattern.compile(
          "(?<![\\w+])\\+\\+[a-z0-9-]{1,20}(?:\\+[a-z0-9-]{1,20}){0,5}\\+\\+(?![\\w+])");

  private static final Pattern DEFINED =
      Pattern.compile("(?m)^[ \\t>]{0,12}\\[([^\\]\\[\\n]{1,200})\\]:");

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<![\\]\\\\])\\[([^\\[\\]\\n]{1,200}(?:\\n[^\\[\\]\\n]{1,200})?)\\]\\[([^"
              + "\\[\\]\\n]{0,200}(?:\\n[^\\[\\]\\n]{1,200})?)\\]");

  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s]{1,60})\\](?!:)");

  private static final Pattern WIKI =
      Pattern.compile("!?\\[\\[[^\\[\\]|\\n]{1,200}\\|(?=[^\\[\\]|\\n]{1,200}\\]\\])");

  private static final Pattern HIGHLIGHT =
      Pattern.compile(
          "(?<![=\\w])==(?=[^\\s=][^=\\n]{0,300}(?<=\\S)==(?![=\\w]))|(?<=[^\\s=])==("
              + "?![=\\w])");

  /** Words that are struck out, and printed as such. */
  private static final Pattern STRUCK =
      Pattern.compile("(?<![~\\\\])~~(?=[^\\s~])[^~\\n]{1,500}(?<=[^\\s~])~~(?!~)");

  /** Lines that hold no copy: tables of contents, abbreviations, snippets, page breaks. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^[ \\t]*(?:\\[\\[?_?(?i:toc)_?\\]\\]?|(?:[*-] )?TOC|\\*\\[[^\\]\\n]{1,"
              + "60}\\]:[^\\n]*|-+8<-+[^\\n]*"
              + "|\\\\(?:newpage|pagebreak|clearpage)|\\{::?/?[^{}\\n]{0,100}\\}|#{1,6}|imp"
              + "ort \\S[^\\n]* from ['\"][^\\n]*)[ \\t]*$");

  private static final Pattern TASK =
      Pattern.compile("(?m)^[ \\t>]*(?:[-*+]|\\d{1,3}[.)])[ \\t]+(\\[[ xX]\\])(?=\\s)");

  private static final Pattern ALERT =
      Pattern.compile("(?m)^[ \\t]*>[ \\t]*(\\[![A-Za-z]{3,20}\\][+-]?)");

  private static final Pattern FENCE =
      Pattern.compile(
          "(?m)^([ \\t]{0,12})(:{3,8})[ \\t]*(?:\\{[^\\n}]{0,200}\\}|[\\w-]{1,30})?[ "
              + "\\t]*(?:\\[([^\\]\\n]*)\\]|([^\\n{}]*))(?:\\{[^}\\n]*\\})?[ \\t]*$");

  private static final Pattern BOX =
      Pattern.compile(
          "(?m)^([ \\t]*)(?:!!!|\\?\\?\\?\\+?|===[!+]?|///)[ \\t]+(?=[\\w\"])(?:[\\w-"
              + "]+(?:[ \\t]+[\\w-]+){0,4})?[ \\t]*(\"[^\"\\n]*\")?[ \\t]*$"
              + "(?=(?:\\r?\\n[ \\t]*)?\\r?\\n\\1(?:    |\\t))");

  private static final Pattern DEFINITION =
      Pattern.compile("(?m)(?<=\\S\\n|\\S\\r\\n|\\n\\n)([ ]{0,3}):(?=[ \\t]{1,3}\\S)");

  private final StringBuilder text;
  private final int from;

  private MarkdownMarks(StringBuilder text, int from) {
    this.text = text;
    this.from = from;
  }

  /** {@code markdown} with all that blotted out after {@code from}. */
  static String blot(String markdown, int from) {
    MarkdownMarks marks = new MarkdownMarks(new StringBuilder(markdown), from);
    marks.templates();
    marks.words(MATH);
    marks.words(KEYS);
    marks.nothing(ATTRIBUTES, 0);
    marks.nothing(LINE, 0);
    marks.nothing(TASK, 1);
    marks.nothing(ALERT, 1);
    marks.boxes();
    marks.references();
    marks.nothing(WIKI, 0);
    marks.nothing(HIGHLIGHT, 0);
    marks.nothing(STRUCK, 0);
    return marks.text.toString();
  }

  private Matcher in(Pattern pattern) {
    return pattern
        .matcher(text.toString())
        .region(from, text.length())
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }

  private void templates() {
    Matcher template = in(ADDRESS);
    while (template.find()) {
      fill(template.start(1), template.end(1), Dialect.WORD);
    }
  }

  private void words(Pattern pattern) {
    Matcher word = in(pattern);
    while (word.find()) {
      fill(word.start(), word.end(), isLine(word.start(), word.end()) ? ' ' : Dialect.WORD);
    }
  }

  private void nothing(Pattern pattern, int group) {
    Matcher mark = in(pattern);
    while (mark.find()) {
      int start = mark.start(group);
      fill(start, mark.end(group), isLine(start, mark.end(group)) ? ' ' : NOTHING);
    }
  }

  /** Boxes become lists of one item and headings, which hold their copy as CommonMark has it. */
  private void boxes() {
    Matcher fence = in(FENCE);
    while (fence.find()) {
      int title = fence.group(3) != null ? 3 : 4;
      boolean titled = fence.start(title) >= 0 && !fence.group(title).isBlank();
      fill(
          fence.start(2),
          fence.end(),
          ' ',
          titled ? fence.start(title) : -1,
          titled ? fence.end(title) : -1);
      if (titled) {
        text.setCharAt(fence.start(2), '#');
      }
    }
    Matcher box = in(BOX);
    while (box.find()) {
      int start = box.end(1);
      boolean titled = box.start(2) >= 0;
      fill(start, box.end(), NOTHING, titled ? box.start(2) + 1 : -1, titled ? box.end(2) - 1 : -1);
      text.replace(start, start + 4, "-   ");
    }
    Matcher definition = in(DEFINITION);
    while (definition.find()) {
      text.setCharAt(definition.end() - 1, '-');
    }
  }

  private void references() {
    Set<String> defined = new HashSet<>();
    Matcher definition = in(DEFINED);
    while (definition.find()) {
      defined.add(label(definition.group(1)));
    }
    Matcher reference = in(REFERENCE);
    while (reference.find()) {
      boolean named = !reference.group(2).isBlank();
      if (defined.contains(label(reference.group(named ? 2 : 1)))) {
        continue;
      }
      if (named) {
        fill(reference.start(), reference.start(1), NOTHING);
        fill(reference.end(1), reference.end(), NOTHING);
        joinLines(reference.end(1), reference.end());
      } else {
        fill(reference.start(), reference.end(), Dialect.WORD);
      }
    }
    Matcher note = in(NOTE);
    while (note.find()) {
      if (!defined.contains("^" + label(note.group(1)))) {
        fill(note.start(), note.end(), NOTHING);
      }
    }
    Matcher closes = in(Pattern.compile("\\]\\]"));
    Matcher opens = in(WIKI);
    while (opens.find() && closes.find(opens.end())) {
      fill(closes.start(), closes.end(), NOTHING);
    }
  }

  /** Blots out line breaks too: where a label goes on in the next line, its sentence does. */
  private void joinLines(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        text.setCharAt(i, NOTHING);
      }
    }
  }

  private static String label(String written) {
    return written.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private void fill(int start, int end, char blot) {
    fill(start, end, blot, -1, -1);
  }

  /** Fills all but what lies from {@code kept} to {@code upTo}; lines stay lines. */
  private void fill(int start, int end, char blot, int kept, int upTo) {
    for (int i = start; i < end; i++) {
      boolean breaks = text.charAt(i) == '\n' || text.charAt(i) == '\r';
      if (i >= kept && i < upTo || breaks && blot != Dialect.WORD) {
        continue;
      }
      text.setCharAt(i, blot);
    }
  }

  private boolean isLine(int start, int end) {
    int before = start - 1;
    while (before >= 0 && " \t\u00AD".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    int after = end;
    while (after < text.length() && " \t\r\u00AD".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    return (before < 0 || text.charAt(before) == '\n')
        && (after >= text.length() || text.charAt(after) == '\n');
  }
}
