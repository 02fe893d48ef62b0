package org.copydesk.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Source;

/** The readers, by format. No reader is loaded before a story needs it. */
public final class Readers {
  private static final List<String> FORMATS =
      List.of(
          "ans",
          "asciidoc",
          "atom",
          "docx",
          "eleventy",
          "ghost",
          "html",
          "hugo",
          "icml",
          "jekyll",
          "json-feed",
          "json-ld",
          "mail",
          "markdown",
          "mdx",
          "newsml",
          "newsml-g2",
          "ninjs",
          "nitf",
          "odt",
          "restructuredtext",
          "rss",
          "rtf",
          "text",
          "wordpress",
          "wxr");

  private static final Set<String> MARKDOWN =
      Set.of("md", "markdown", "mdx", "mdown", "mkd", "njk", "liquid");

  /** How far into a file its kind is looked for, in bytes. */
  private static final int SNIFFED = 8192;

  private static final Pattern NEWS_XML =
      Pattern.compile("<(?:\\w+:)?(?:nitf|newsItem|newsMessage|NewsML|rss|feed|RDF)[\\s>]");

  /** What ninjs and WordPress have and other JSON hardly ever has. */
  private static final Pattern NEWS_JSON =
      Pattern.compile(
          "\"(?:body_xhtml|body_html|body_text|body_main|bodies|headlines|versioncreated|rendered"
              + "|content_html|content_text|content_elements|articleBody|custom_excerpt)\"\\s*:");

  private Readers() {}

  /** What the names of files end with that are stories and hardly ever anything else. */
  public static Set<String> endings() {
    return Set.of(
        "txt",
        "text",
        "md",
        "markdown",
        "mdx",
        "html",
        "htm",
        "xhtml",
        "nitf",
        "rss",
        "atom",
        "docx",
        "odt",
        "rtf",
        "icml",
        "eml",
        "rst",
        "adoc",
        "asciidoc");
  }

  /**
   * Whether a file of a folder is a story: by how its name ends, and for XML and JSON, which may
   * hold anything, by how it begins. A file that cannot be read is taken for one if its name says
   * so.
   */
  public static boolean isStory(Path file) {
    String ending = ending(file.toString().replace('\\', '/'));
    if (!ending.equals("xml") && !ending.equals("json")) {
      return endings().contains(ending);
    }
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(SNIFFED), StandardCharsets.UTF_8);
      return (ending.equals("xml") ? NEWS_XML : NEWS_JSON).matcher(head).find();
    } catch (IOException e) {
      return false;
    }
  }

  /** Every format's name, sorted. */
  public static List<String> formats() {
    return FORMATS;
  }

  /**
   * Reads every story in a file, in {@code format} when it is given, and as its content and name
   * show otherwise. A feed has several stories, each with the offsets of the whole file. The
   * offsets of a word processor's file count its text as extracted: a paragraph a line, a blank
   * line between.
   *
   * @param name what the file is called in reports
   * @throws UnreadableStoryException when it cannot be read
   * @throws IllegalArgumentException for a format not among {@link #formats()}
   */
  public static List<Article> read(String name, byte[] bytes, Optional<String> format) {
    Optional<PackageReader> reader =
        format.isPresent() ? PackageReader.named(format.get()) : PackageReader.of(name, bytes);
    if (reader.isEmpty()) {
      return readAll(Decoder.decode(name, bytes), format);
    }
    try {
      return List.of(reader.get().read(name, bytes));
    } catch (StackOverflowError e) {
      throw nested(name);
    }
  }

  /**
   * Reads a story from text, in {@code format} when it is given, and as its content and name show
   * otherwise; of several, the first.
   *
   * @throws UnreadableStoryException when it cannot be read
   * @throws IllegalArgumentException for a format not among {@link #formats()}
   */
  public static Article read(Source source, Optional<String> format) {
    return readAll(source, format).get(0);
  }

  /**
   * Reads every story in a text.
   *
   * @throws UnreadableStoryException when it cannot be read
   * @throws IllegalArgumentException for a format not among {@link #formats()}
   */
  public static List<Article> readAll(Source source, Optional<String> format) {
    Reader reader = format.isPresent() ? named(source, format.get()) : detected(source);
    try {
      return held(source, reader.readAll(source));
    } catch (StackOverflowError e) {
      throw nested(source.name());
    }
  }

  /** The stories, if anything was read where there is something to read. */
  private static List<Article> held(Source source, List<Article> stories) {
    boolean none = stories.stream().allMatch(story -> story.blocks().isEmpty());
    if (none && !stories.isEmpty()) {
      List<Coverage.Part> left = Coverage.of(Article.together(stories)).left();
      if (!left.isEmpty()) {
        int line = source.position(left.get(0).span().start()).line();
        throw new UnreadableStoryException(
            source.name()
                + ":"
                + line
                + ": nothing of this file was read as a story, although it holds running text from"
                + " here on; name its format with --format-in, or export it again");
      }
    }
    return stories;
  }

  /**
   * Whether the words of a story stand in its file as they read, so that any words may be written
   * there: so it is in plain text and Markdown, while markup and JSON have signs of their own.
   */
  public static boolean writtenAsRead(Source source, Optional<String> format) {
    Reader reader = format.isPresent() ? named(source, format.get()) : detected(source);
    return reader instanceof PlainTextReader || reader instanceof MarkdownReader;
  }

  /** Why a file is refused in which one thing stands within another without end. */
  static UnreadableStoryException nested(String name) {
    return new UnreadableStoryException(
        name + " has too much in one another to be a story; export it again");
  }

  private static Reader named(Source source, String format) {
    return switch (format) {
      case "text" -> new PlainTextReader();
      case "markdown", "hugo", "jekyll", "eleventy", "mdx" -> MarkdownReader.of(format);
      case "html" -> new HtmlReader();
      case "nitf" -> new NitfReader();
      case "newsml-g2" -> new NewsMlReader();
      case "newsml" -> new NewsMl1Reader();
      case "icml" -> new IcmlReader();
      case "asciidoc" -> new AsciiDocReader();
      case "restructuredtext" -> new RestReader();
      case "ninjs", "wordpress", "json-feed", "ghost", "ans", "json-ld" -> JsonReader.of(format);
      case "rss", "atom", "wxr" -> new FeedReader();
      case "docx", "odt", "rtf", "mail" ->
          throw new UnreadableStoryException(source.name() + " is text, not " + format);
      default -> throw new IllegalArgumentException("no such format: " + format);
    };
  }

  /** Content first: a page saved as .txt is a page still. Then the name. */
  private static Reader detected(Source source) {
    String ending = ending(source.name());
    String head = head(source.text());
    if (MARKDOWN.contains(ending)) {
      return new MarkdownReader();
    }
    if (ending.equals("adoc") || ending.equals("asciidoc")) {
      return new AsciiDocReader();
    }
    if (ending.equals("rst") || ending.equals("rest")) {
      return new RestReader();
    }
    if (head.startsWith("<")) {
      return markup(source, head, ending);
    }
    if (ending.equals("json") || ending.isEmpty() && head.startsWith("{")) {
      return new JsonReader();
    }
    Markups.refuse(source.name(), ending, head);
    return ending.matches("x?html?") ? new HtmlReader() : new PlainTextReader();
  }

  private static Reader markup(Source source, String head, String ending) {
    String root = Markups.root(source.text());
    return switch (root) {
      case "nitf" -> new NitfReader();
      case "newsitem", "newsmessage" -> new NewsMlReader();
      case "newsml" -> new NewsMl1Reader();
      case "rss", "feed", "rdf" -> new FeedReader();
      case "html", "head", "body", "article" -> new HtmlReader();
      default -> other(source, root, ending, head);
    };
  }

  private static Reader other(Source source, String root, String ending, String head) {
    boolean inCopy = ending.matches("ic(?:ml|ms)") || head.contains("<?aid ");
    if (inCopy && root.matches("document|story")) {
      return new IcmlReader();
    }
    Markups.refuseOffice(source.name(), root, head);
    if (ending.equals("xml") || head.startsWith("<?xml")) {
      throw new UnreadableStoryException(
          source.name()
              + " is XML of a kind that is not read"
              + (root.isEmpty() ? "" : " (<" + root + ">)")
              + "; NITF, NewsML, ICML, RSS, Atom and WordPress exports are");
    }
    return ending.matches("x?html?") ? new HtmlReader() : new PlainTextReader();
  }

  /** The first characters that are not white space, enough to see a root element in. */
  private static String head(String text) {
    int from = 0;
    while (from < text.length()
        && (Character.isWhitespace(text.charAt(from)) || text.charAt(from) == '\uFEFF')) {
      from++;
    }
    return text.substring(from, Math.min(text.length(), from + 4096));
  }

  private static String ending(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
