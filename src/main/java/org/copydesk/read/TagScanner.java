package org.copydesk.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Source;
import org.copydesk.article.Text;

/** Reads HTML tag by tag, as it stands, so that every character is known where it was written. */
final class TagScanner {
  private static final Pattern TAG =
      Pattern.compile("</?([A-Za-z][\\w:.-]{0,60})((?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+)>");

  private static final Pattern ATTRIBUTE =
      Pattern.compile("([^\\s=>\"'/]{1,60})\\s*=\\s*(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s>]++))");

  private static final char SOFT_HYPHEN = '\u00AD';

  /** Elements whose content is no markup. */
  private static final Set<String> RAW = Set.of("script", "style", "textarea");

  private final Source source;
  private final String text;
  private final Elements elements;
  private final Typesetter.Escapes escapes;

  /**
   * A scanner.
   *
   * @param text the source's text, in which {@link Dialect#WORD} stands for what is not to be read
   */
  TagScanner(Source source, String text, Elements elements) {
    this.source = source;
    this.text = text;
    this.elements = elements;
    this.escapes = Entities::at;
  }

  /** Reads from {@code from} to {@code to}. */
  void read(int from, int to) {
    int start = from;
    int at = from;
    while (at < to) {
      if (text.charAt(at) != '<') {
        at++;
        continue;
      }
      int end = skipped(at, to);
      if (end > at) {
        words(text.substring(start, at), start, at);
        at = end;
        start = end;
        continue;
      }
      Matcher tag = TAG.matcher(text).region(at, to);
      if (!tag.lookingAt()) {
        at++;
        continue;
      }
      words(text.substring(start, at), start, at);
      at = tag(tag, to);
      start = at;
    }
    words(text.substring(start, Math.max(start, to)), start, to);
  }

  /** Where a comment, a declaration or an instruction that begins here ends; else here. */
  private int skipped(int at, int to) {
    String close =
        text.startsWith("<!--", at)
            ? "-->"
            : text.startsWith("<!", at) || text.startsWith("<?", at) ? ">" : "";
    if (close.isEmpty()) {
      return at;
    }
    int end = text.indexOf(close, at + 2);
    return end < 0 || end >= to ? to : end + close.length();
  }

  private int tag(Matcher tag, int to) {
    String name = tag.group(1).toLowerCase(Locale.ROOT);
    if (text.charAt(tag.start() + 1) == '/') {
      elements.close(name);
      return tag.end();
    }
    Set<String> classes = Set.of();
    Matcher attribute = ATTRIBUTE.matcher(text).region(tag.start(2), tag.end(2));
    while (attribute.find()) {
      String key = attribute.group(1).toLowerCase(Locale.ROOT);
      int group = attribute.group(2) != null ? 2 : attribute.group(3) != null ? 3 : 4;
      if (key.equals("class")) {
        classes = Set.copyOf(Arrays.asList(attribute.group(group).trim().split("\\s+")));
      } else if (key.equals("alt") || key.equals("title")) {
        attribute(key, attribute.start(group), attribute.end(group));
      }
    }
    elements.open(name, classes);
    boolean closed = text.charAt(tag.end() - 2) == '/';
    int end = tag.end();
    if (!closed && RAW.contains(name)) {
      int close = text.toLowerCase(Locale.ROOT).indexOf("</" + name, end);
      end = close < 0 ? to : Math.min(close, to);
    }
    if (closed) {
      elements.close(name);
    }
    return end;
  }

  void attribute(String key, int from, int to) {
    Text.Builder words = new Text.Builder(source);
    if (from < to) {
      words.verbatim(from, to);
    }
    elements.attribute(key, words.build());
  }

  /** Sets words that stand from {@code from} to {@code to}. */
  private void words(String words, int from, int to) {
    if (from >= to) {
      return;
    }
    if (words.indexOf('&') < 0
        && words.indexOf(Dialect.WORD) < 0
        && words.indexOf(SOFT_HYPHEN) < 0) {
      elements.words(words, from, to);
      return;
    }
    written(elements, text, escapes, from, to);
  }

  /** Sets what stands from {@code from} to {@code to} of {@code text}, its escapes undone. */
  static void written(
      Elements elements, String text, Typesetter.Escapes escapes, int from, int to) {
    int start = from;
    int at = from;
    while (at < to) {
      Optional<Typesetter.Escape> escape = escapes.at(text, at, to);
      boolean masked = text.charAt(at) == Dialect.WORD;
      boolean dropped = text.charAt(at) == SOFT_HYPHEN;
      if (!masked && !dropped && escape.isEmpty()) {
        at++;
        continue;
      }
      if (start < at) {
        elements.words(text.substring(start, at), start, at);
      }
      int end = masked || dropped ? at + 1 : at + escape.get().length();
      if (dropped) {
        // Nobody sees it; it also stands where a component's code was.
      } else if (masked) {
        elements.masked(at, end);
      } else {
        elements.words(escape.get().words(), at, end);
      }
      at = end;
      start = end;
    }
    if (start < to) {
      elements.words(text.substring(start, to), start, to);
    }
  }
}
