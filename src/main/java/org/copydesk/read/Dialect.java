package org.copydesk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Comment;
import org.copydesk.article.Source;
import org.copydesk.article.Span;

/** What site generators write in Markdown besides copy. */
enum Dialect {
  /** Markdown and nothing else: what looks like a template is a leftover. */
  COMMON(List.of(), List.of()),
  /** Hugo: {@code {{< figure >}}}, {@code {{% notice %}}} and comments. */
  HUGO(
      List.of(new Delimiters("{{<", ">}}"), new Delimiters("{{%", "%}}")),
      List.of(new Delimiters("{{/*", "*/}}"))),
  /** Jekyll and Eleventy: Liquid and Nunjucks. */
  LIQUID(
      List.of(new Delimiters("{%", "%}"), new Delimiters("{{", "}}")),
      List.of(new Delimiters("{#", "#}"))),
  /** MDX: JSX elements, expressions, imports and exports. */
  MDX(List.of(), List.of(new Delimiters("{/*", "*/}")));

  /** Tags whose content is code or a comment, and the tags that end them. */
  private static final Map<String, String> HOLDERS =
      Map.of(
          "highlight",
          "endhighlight",
          "raw",
          "endraw",
          "verbatim",
          "endverbatim",
          "comment",
          "endcomment");

  private static final Map<String, String> HUGO_HOLDERS = Map.of("highlight", "/highlight");

  private final List<Delimiters> code;
  private final List<Delimiters> comments;

  Dialect(List<Delimiters> code, List<Delimiters> comments) {
    this.code = code;
    this.comments = comments;
  }

  /** The dialect that a story's name and words show it is in. */
  static Dialect of(Source source, FrontMatter front) {
    String name = source.name().toLowerCase(Locale.ROOT);
    String text = source.text();
    if (name.endsWith(".mdx")) {
      return MDX;
    }
    if (text.contains("{{<") || text.contains("{{%") || text.startsWith("+++")) {
      return HUGO;
    }
    boolean templated =
        name.endsWith(".njk") || name.endsWith(".liquid") || name.contains("_posts/");
    boolean laidOut =
        front.entries().stream().anyMatch(e -> e.key().matches("layout|permalink|eleventy.*"));
    return templated || laidOut || text.contains("{%") ? LIQUID : COMMON;
  }

  /** The dialect of that name in settings and on the command line. */
  static Optional<Dialect> named(String name) {
    return switch (name) {
      case "hugo" -> Optional.of(HUGO);
      case "jekyll", "eleventy" -> Optional.of(LIQUID);
      case "mdx" -> Optional.of(MDX);
      case "markdown" -> Optional.of(COMMON);
      default -> Optional.empty();
    };
  }

  /** The dialect's comments in {@code text} after {@code from}. */
  List<Comment> comments(String text, int from) {
    List<Comment> found = new ArrayList<>();
    for (Delimiters delimiters : comments) {
      for (Span span : delimiters.in(text, from)) {
        found.add(new Comment(span, delimiters.inside(text, span)));
      }
    }
    return found;
  }

  /**
   * {@code text} with everything after {@code from} that is code blotted out, offsets the same:
   * with spaces where it has lines of its own, with soft hyphens, which are nothing, within a line.
   */
  String blot(String text, int from) {
    StringBuilder blotted = new StringBuilder(text);
    comments.forEach(delimiters -> fill(blotted, delimiters.in(text, from)));
    for (Delimiters delimiters : code) {
      fill(blotted, delimiters.in(text, from, this == HUGO ? HUGO_HOLDERS : HOLDERS));
    }
    if (this == MDX) {
      fill(blotted, Jsx.in(text, from));
    }
    return blotted.toString();
  }

  private static void fill(StringBuilder text, List<Span> spans) {
    for (Span span : spans) {
      boolean lines = isEdge(text, span.start(), -1) && isEdge(text, span.end() - 1, 1);
      for (int i = span.start(); i < span.end(); i++) {
        if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
          text.setCharAt(i, lines ? ' ' : '\u00AD');
        }
      }
    }
  }

  /** Whether only white space lies between here and the line's end or beginning. */
  private static boolean isEdge(StringBuilder text, int at, int step) {
    int i = at + step;
    while (i >= 0 && i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i += step;
    }
    return i < 0 || i >= text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
  }
}
