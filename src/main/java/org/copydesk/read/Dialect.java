package org.copydesk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
      Map.of("highlight", "endhighlight", "comment", "endcomment");

  /** Fields that a site fills: in an address, piped through a filter, or of the site or page. */
  private static final Pattern TEMPLATED =
      Pattern.compile(
          "\\]\\(\\{\\{|\\{\\{-?[^{}\\n"
              + "|]{1,200}\\|[^{}\\n"
              + "]{1,200}\\}\\}|\\{\\{-?\\s?(?:site|page|include|config|macros)\\.");

  /** How JSX writes a space at the end of a line, or before a tag. */
  private static final Pattern SPACE = Pattern.compile("\\{\\s*([\"'`])\\s+\\1\\s*\\}");

  /** What MDX prints: not its comments, nor the attributes that Docusaurus writes in braces. */
  private static final Pattern EXPRESSION = Pattern.compile("\\{\\s*[^/#:.\\s]");

  private static final Pattern MODULE =
      Pattern.compile("(?m)^import\\s[^\\n]{1,200}\\sfrom\\s['\"]");

  /** What stands for each character of code that prints a word nobody knows. */
  static final char WORD = '\uFDD0';

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
    if (text.contains("{{<") || text.contains("{{%")) {
      return HUGO;
    }
    if (text.startsWith("+++") || TEMPLATED.matcher(text).find()) {
      return LIQUID;
    }
    if (MODULE.matcher(text).find()) {
      return MDX;
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
   * with spaces where it has lines of its own; within a line with soft hyphens, which are nothing,
   * where it prints nothing, and with {@link #WORD} where it prints what nobody knows.
   */
  String blot(String text, int from) {
    StringBuilder blotted = new StringBuilder(text);
    comments.forEach(delimiters -> fill(blotted, delimiters.in(text, from), span -> false));
    for (Delimiters delimiters : code) {
      List<Span> tags = delimiters.in(text, from, this == HUGO ? HUGO_HOLDERS : HOLDERS);
      fill(blotted, tags, delimiters.printing(text, tags));
    }
    if (this == MDX) {
      fill(
          blotted,
          Jsx.in(text, from),
          span -> EXPRESSION.matcher(text).region(span.start(), span.end()).lookingAt());
    }
    return blotted.toString();
  }

  private static void fill(StringBuilder text, List<Span> spans, Predicate<Span> prints) {
    for (Span span : spans) {
      boolean lines = isEdge(text, span.start(), -1) && isEdge(text, span.end() - 1, 1);
      boolean space = SPACE.matcher(text).region(span.start(), span.end()).matches();
      char blot = space ? ' ' : prints.test(span) ? WORD : '\u00AD';
      for (int i = span.start(); i < span.end(); i++) {
        if (!lines) {
          text.setCharAt(i, blot);
        } else if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
          text.setCharAt(i, ' ');
        }
      }
    }
  }

  /**
   * The copy in the code of {@code text} after {@code from} that has lines of its own, or begins a
   * block.
   */
  List<Props> props(String text, int from) {
    List<Span> tags = new ArrayList<>();
    code.forEach(delimiters -> tags.addAll(delimiters.in(text, from)));
    if (this == MDX) {
      Jsx.in(text, from).stream()
          .filter(span -> text.charAt(span.start()) == '<')
          .forEach(tags::add);
    }
    StringBuilder lines = new StringBuilder(text);
    tags.removeIf(
        tag ->
            !isEdge(lines, tag.start(), -1)
                || !isEdge(lines, tag.end() - 1, 1) && !opensBlock(text, tag.start()));
    return Props.in(text, tags);
  }

  /** Whether a blank line, or none, lies before what begins at {@code at}. */
  private static boolean opensBlock(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    return before.isEmpty()
        || text.substring(before.length(), at).chars().filter(c -> c == '\n').count() > 1;
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
