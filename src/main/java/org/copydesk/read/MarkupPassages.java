package org.copydesk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.MarkupPassage;
import org.copydesk.article.Role;
import org.copydesk.article.Source;

/**
 * Reads a story as tools that lint markup do: every passage of the file by what its markup makes of
 * it. Of a format other than Markdown and HTML the blocks are the passages, by their roles.
 */
public final class MarkupPassages {
  private static final Set<String> MARKDOWN =
      Set.of("md", "markdown", "mdx", "mdown", "mkd", "njk", "liquid");

  private static final Pattern ADDRESS =
      Pattern.compile("\\b(?:https?://|www\\.)[^\\s<>()\\[\\]]{1,400}");

  private static final Pattern FORMULA =
      Pattern.compile("(?ms)^[ \\t]*\\$\\$.{0,10000}?\\$\\$[ \\t]*$");

  /**
   * How a file is to be cut.
   *
   * @param format what its name ends with, in lower case; how it is read
   * @param ignored elements whose words stand as asterisks
   * @param skipped elements that are not read
   * @param ignoredClasses the same, by their class
   * @param tokens what stands as asterisks wherever it is
   * @param blocks what is not read wherever it is
   */
  public record Wanted(
      String format,
      Set<String> ignored,
      Set<String> skipped,
      Set<String> ignoredClasses,
      List<Pattern> tokens,
      List<Pattern> blocks) {
    /** Copies the collections. */
    public Wanted {
      ignored = Set.copyOf(ignored);
      skipped = Set.copyOf(skipped);
      ignoredClasses = Set.copyOf(ignoredClasses);
      tokens = List.copyOf(tokens);
      blocks = List.copyOf(blocks);
    }
  }

  private MarkupPassages() {}

  /** What the name of a file ends with, in lower case: "md"; "txt" when it has no ending. */
  public static String format(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? "txt" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * A file that holds no story, so that what is said of any words can be said of it; empty where it
   * is of a format whose words are not its own text.
   */
  public static Optional<Article> bare(String name, byte[] bytes) {
    return MARKDOWN.contains(format(name)) || format(name).matches("x?html?")
        ? Optional.of(new Article.Builder(Decoder.decode(name, bytes)).build())
        : Optional.empty();
  }

  /** The passages of {@code article}, in the order of the file. */
  public static List<MarkupPassage> of(Article article, Wanted wanted) {
    Source source = article.source();
    Elements elements = new Elements(source, wanted);
    if (MARKDOWN.contains(wanted.format())) {
      FrontMatter front = FrontMatter.of(source);
      String text = blotted(source, front, wanted);
      List<MarkupPassage> all = new ArrayList<>(front(article, front, wanted));
      new MarkdownPassages(source, text, front.end(), elements).read(wanted.format().equals("mdx"));
      all.addAll(elements.passages());
      return List.copyOf(all);
    }
    if (wanted.format().matches("x?html?")) {
      String text = blotted(source, FrontMatter.NONE, wanted);
      new TagScanner(source, text, elements).read(0, text.length());
      return elements.passages();
    }
    return blocks(article, wanted);
  }

  /** The text, with a sign in place of every character that is not to be read. */
  private static String blotted(Source source, FrontMatter front, Wanted wanted) {
    StringBuilder text = new StringBuilder(source.text().replace('\0', '\u0001'));
    // What a newsroom leaves out may itself look like code: it goes first.
    for (Pattern block : wanted.blocks()) {
      fill(block, text, ' ');
    }
    if (wanted.format().equals("mdx")) {
      text = new StringBuilder(Dialect.of(source, front).blot(text.toString(), front.end()));
    }
    fill(FORMULA, text, ' ');
    for (Pattern token : wanted.tokens()) {
      fill(token, text, Dialect.WORD);
    }
    fill(ADDRESS, text, 0);
    return text.toString();
  }

  private static void fill(Pattern pattern, StringBuilder text, int sign) {
    Matcher found = pattern.matcher(text.toString());
    while (found.find()) {
      int group = sign != 0 && found.groupCount() > 0 && found.start(1) >= 0 ? 1 : 0;
      boolean aim =
          sign == 0 && found.start() > 0 && "(<\"'=".indexOf(text.charAt(found.start() - 1)) >= 0;
      for (int i = found.start(group); i < found.end(group) && !aim; i++) {
        if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
          text.setCharAt(i, sign == 0 ? Dialect.WORD : (char) sign);
        }
      }
    }
  }

  private static List<MarkupPassage> front(Article article, FrontMatter front, Wanted wanted) {
    return article.blocks().stream()
        .filter(block -> block.span().end() <= front.end())
        .filter(block -> block.role().isCopy())
        .map(
            block ->
                new MarkupPassage(
                    List.of(
                        "text",
                        "frontmatter",
                        block.role() == Role.HEADLINE ? "title" : "description",
                        wanted.format()),
                    block.text()))
        .toList();
  }

  private static List<MarkupPassage> blocks(Article article, Wanted wanted) {
    List<MarkupPassage> passages = new ArrayList<>();
    for (Block block : article.blocks()) {
      List<String> scope = new ArrayList<>(scope(block.role()));
      scope.add(wanted.format());
      passages.add(new MarkupPassage(scope, block.text()));
    }
    return List.copyOf(passages);
  }

  /** What tools that lint markup call a block of that role. */
  private static List<String> scope(Role role) {
    return switch (role) {
      case HEADLINE -> List.of("text", "heading", "h1");
      case CROSSHEAD -> List.of("text", "heading", "h2");
      case LIST_ITEM -> List.of("text", "list");
      case QUOTE -> List.of("text", "blockquote");
      case CAPTION -> List.of("text", "figure", "caption");
      case STANDFIRST, TEASER, BYLINE, DATELINE, PARAGRAPH, CREDIT, LINK, FURNITURE ->
          List.of("text");
    };
  }
}
