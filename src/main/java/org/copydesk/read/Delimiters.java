package org.copydesk.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.copydesk.article.Span;

/**
 * Finds what stands between delimiters, in one pass however many are never closed.
 *
 * @param open what begins it
 * @param close what ends it
 */
record Delimiters(String open, String close) {
  /** The longest stretch that is code and not two stray marks, in characters. */
  private static final int LONGEST = 10_000;

  /** The tags of template languages that print nothing and have no end tag of their own name. */
  private static final Set<String> SILENT =
      Set.of(
          "else",
          "elsif",
          "elseif",
          "elif",
          "when",
          "assign",
          "set",
          "import",
          "comment",
          "highlight");

  /** The stretches of {@code text} from {@code from} on, with their delimiters. */
  List<Span> in(String text, int from) {
    List<Span> spans = new ArrayList<>();
    int end = -1;
    for (int at = text.indexOf(open, from); at >= 0; at = text.indexOf(open, at)) {
      int inside = at + open.length();
      end = end < inside ? text.indexOf(close, inside) : end;
      if (end < 0) {
        break;
      }
      if (end - at > LONGEST) {
        at = inside;
        continue;
      }
      spans.add(new Span(at, end + close.length()));
      at = end + close.length();
    }
    return spans;
  }

  /**
   * The same, where some tags hold what is not copy up to the tag that ends them: {@code {% raw %}}
   * up to {@code {% endraw %}}.
   *
   * @param holders the names of such tags, each with the name of the tag that ends it
   */
  List<Span> in(String text, int from, Map<String, String> holders) {
    List<Span> tags = in(text, from);
    Map<String, Integer> waiting = new HashMap<>();
    List<Span> spans = new ArrayList<>();
    for (Span tag : tags) {
      String name = name(text, tag);
      Integer begun = waiting.remove(name);
      if (begun != null) {
        spans.add(new Span(begun, tag.end()));
      } else {
        spans.add(tag);
      }
      Optional.ofNullable(holders.get(name))
          .ifPresent(end -> waiting.putIfAbsent(end, tag.start()));
    }
    return spans;
  }

  /**
   * Which of {@code tags} print something: not those that only begin, part or end what stands
   * between tags, nor those that set a value.
   */
  Predicate<Span> printing(String text, List<Span> tags) {
    Set<String> names = new HashSet<>();
    tags.forEach(tag -> names.add(name(text, tag)));
    return tag -> {
      String name = name(text, tag);
      boolean closes = name.startsWith("/") || name.startsWith("end");
      boolean closed = names.contains("/" + name) || names.contains("end" + name);
      return !closes && !closed && !SILENT.contains(name);
    };
  }

  /** The words between the delimiters. */
  String inside(String text, Span span) {
    return text.substring(span.start() + open.length(), span.end() - close.length()).strip();
  }

  private String name(String text, Span tag) {
    String inside = inside(text, tag).replaceFirst("^[-+<]\\s*", "").replaceFirst("^/\\s*", "/");
    int end = 0;
    while (end < inside.length()
        && (Character.isLetterOrDigit(inside.charAt(end)) || inside.charAt(end) == '/')) {
      end++;
    }
    return inside.substring(0, end);
  }
}
