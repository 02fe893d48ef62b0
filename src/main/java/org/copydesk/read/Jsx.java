package org.copydesk.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Span;

/**
 * Finds what MDX has besides Markdown: imports, exports, expressions and the tags of components.
 */
final class Jsx {
  private static final Pattern MODULE =
      Pattern.compile(
          "(?m)^(?:import|export)\\s[^\\r\\n]*(?:\\r?\\n(?![ \\t]*\\r?\\n)[^\\r\\n]+){0,400}+");

  private static final Pattern TAG = Pattern.compile("</?(?:[A-Z][\\w.]{0,80})?(?=[\\s/>])");

  /** The longest tag that is looked for, in characters. */
  private static final int LONGEST = 2_000;

  private final String text;
  private final Map<Integer, Integer> braces;

  private Jsx(String text, Map<Integer, Integer> braces) {
    this.text = text;
    this.braces = braces;
  }

  /** The stretches of {@code text} from {@code from} on that are code. */
  static List<Span> in(String text, int from) {
    List<Span> spans = new ArrayList<>();
    Map<Integer, Integer> braces = braces(text, from, spans);
    Matcher module = MODULE.matcher(text).region(from, text.length());
    while (module.find()) {
      spans.add(new Span(module.start(), module.end()));
    }
    Jsx jsx = new Jsx(text, braces);
    Matcher tag = TAG.matcher(text).region(from, text.length());
    while (tag.find()) {
      int end = jsx.end(tag.end());
      if (end > 0) {
        spans.add(new Span(tag.start(), end));
      }
    }
    return spans;
  }

  /** Where each brace is closed; the outermost pairs are expressions. */
  private static Map<Integer, Integer> braces(String text, int from, List<Span> expressions) {
    Map<Integer, Integer> closed = new HashMap<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '{') {
        open.push(i);
      } else if (text.charAt(i) == '}' && !open.isEmpty()) {
        int begun = open.pop();
        closed.put(begun, i + 1);
        if (open.isEmpty()) {
          expressions.add(new Span(begun, i + 1));
        }
      }
    }
    return closed;
  }

  /** Where the tag ends whose name ends at {@code from}; -1 when nothing closes it. */
  private int end(int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '"' || c == '\'') {
        int quote = text.indexOf(c, i + 1);
        i = quote < 0 || quote >= limit ? limit : quote;
      } else if (c == '{') {
        i = braces.getOrDefault(i, limit + 1) - 1;
      } else if (c == '<') {
        return -1;
      }
    }
    return -1;
  }
}
