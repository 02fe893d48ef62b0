package org.copydesk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Comment;
import org.copydesk.article.Source;
import org.copydesk.article.Span;

/** What site generators write in Markdown besides copy. */
enum Dialect {
  /** Markdown and nothing else: what looks like a template is a leftover. */
  COMMON("(?!)", "(?!)"),
  /** Hugo: {@code {{< figure >}}}, {@code {{% notice %}}}, {@code {{/* a comment *}{@code /}}}. */
  HUGO(
      "\\{\\{[<%]\\s*highlight\\b.{0,9999}?\\{\\{[<%]\\s*/\\s*highlight\\s*[>%]\\}\\}"
          + "|\\{\\{[<%].{0,4999}?[>%]\\}\\}",
      "\\{\\{-?\\s*/\\*(.{0,4999}?)\\*/\\s*-?\\}\\}"),
  /** Jekyll and Eleventy: Liquid and Nunjucks. */
  LIQUID(
      "\\{%-?\\s*(raw|highlight|verbatim)\\b.{0,9999}?\\{%-?\\s*end\\1\\s*-?%\\}"
          + "|\\{%.{0,4999}?%\\}|\\{\\{.{0,4999}?\\}\\}",
      "\\{#-?(.{0,4999}?)-?#\\}"
          + "|\\{%-?\\s*comment\\s*-?%\\}(.{0,4999}?)\\{%-?\\s*endcomment\\s*-?%\\}"),
  /** MDX: JSX elements, expressions, imports and exports. */
  MDX(
      "(?m:^(?:import|export)\\s[^\\r\\n]*(?:\\r?\\n(?![ \\t]*\\r?\\n)[^\\r\\n]+){0,400}+)"
          + "|</?[A-Z][\\w.]*+(?:\\s(?:[^<>{}\"']++|\"[^\"]{0,2000}\"|'[^']{0,2000}'|"
          + Braces.PAIRED
          + "){0,80}+)?+>|</?>|"
          + Braces.PAIRED,
      "\\{\\s*/\\*(.{0,4999}?)\\*/\\s*\\}");

  /** Braces with braces in them, as expressions have. */
  private static final class Braces {
    static final String PAIRED = "\\{[^{}]{0,4999}+(?:\\{[^{}]{0,999}+\\}[^{}]{0,999}+){0,99}+\\}";
  }

  private final Pattern code;
  private final Pattern comment;

  Dialect(String code, String comment) {
    this.code = Pattern.compile(code, Pattern.DOTALL);
    this.comment = Pattern.compile(comment, Pattern.DOTALL);
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
    List<Comment> comments = new ArrayList<>();
    Matcher found = comment.matcher(text).region(from, text.length());
    while (found.find()) {
      for (int group = 1; group <= found.groupCount(); group++) {
        if (found.group(group) != null) {
          Span span = new Span(found.start(), found.end());
          comments.add(new Comment(span, found.group(group).strip()));
        }
      }
    }
    return comments;
  }

  /**
   * {@code text} with everything after {@code from} that is code blotted out, offsets the same:
   * with spaces where it has lines of its own, with soft hyphens, which are nothing, within a line.
   */
  String blot(String text, int from) {
    StringBuilder blotted = new StringBuilder(text);
    for (Pattern pattern : List.of(comment, code)) {
      Matcher found = pattern.matcher(blotted.toString()).region(from, text.length());
      while (found.find()) {
        fill(blotted, found.start(), found.end());
      }
    }
    return blotted.toString();
  }

  private static void fill(StringBuilder text, int from, int to) {
    boolean lines = isEdge(text, from, -1) && isEdge(text, to - 1, 1);
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        text.setCharAt(i, lines ? ' ' : '\u00AD');
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
