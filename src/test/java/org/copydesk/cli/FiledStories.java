package org.copydesk.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.read.Damage;
import org.copydesk.read.Filed;
import org.copydesk.read.Readers;

/** The examples' stories as every system would file them: one file in each format that is read. */
final class FiledStories {
  private static final Path EXAMPLES = Path.of("examples");
  private static final Path FORMATS = Path.of("src/test/resources/formats");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private FiledStories() {}

  /** Every example in every format, and the story that is kept in all of them by hand. */
  static List<Filed> all() throws IOException {
    List<Filed> all = new ArrayList<>();
    for (Path file : files(EXAMPLES)) {
      if (file.startsWith(EXAMPLES.resolve("sources"))) {
        // A story that is nothing without its sources, and those.
        continue;
      }
      byte[] bytes = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      all.add(new Filed(name, bytes));
      Article article = Readers.read(name, bytes, Optional.empty()).get(0);
      all.addAll(everyFormat(name.replaceFirst("\\.\\w+$", ""), article));
    }
    for (Path file : files(FORMATS)) {
      if (!file.endsWith("golden.txt")) {
        all.add(new Filed(file.getFileName().toString(), Files.readAllBytes(file)));
      }
    }
    return List.copyOf(all);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(Readers::isStory).sorted().toList();
    }
  }

  private static List<Filed> everyFormat(String name, Article article) throws IOException {
    String head = article.headline().orElse("News");
    String body = html(article);
    List<Filed> all = new ArrayList<>();
    all.add(text(name + ".md", markdown(head, article)));
    all.add(text(name + ".hugo.md", "+++\ntitle = " + quoted(head) + "\n+++\n\n" + plain(article)));
    all.add(text(name + ".mdx", "import A from 'a'\n\n# " + head + "\n\n<A b={[1]} />\n" + body));
    all.add(text(name + ".html", page(head, body)));
    all.add(text(name + ".nitf", nitf(head, body)));
    all.add(text(name + ".newsml.xml", newsMl(head, body)));
    all.add(text(name + ".ninjs.json", ninjs(head, body)));
    all.add(text(name + ".wp.json", wordPress(head, body)));
    all.add(text(name + ".rss", rss(head, "<![CDATA[" + body + "]]>", "")));
    all.add(text(name + ".wxr.xml", rss(head, "<![CDATA[" + body + "]]>", WXR)));
    all.add(text(name + ".atom", atom(head, escaped(body))));
    all.add(docx(name, article));
    all.add(odt(name, article));
    all.addAll(WrittenFormats.of(name, article));
    return all;
  }

  static Filed text(String name, String text) {
    return new Filed(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static String plain(Article article) {
    return article.blocks().stream()
        .filter(block -> block.role() != Role.HEADLINE)
        .map(Block::plain)
        .collect(Collectors.joining("\n\n"));
  }

  private static String markdown(String head, Article article) {
    StringBuilder text = new StringBuilder("---\ntitle: " + quoted(head) + "\nlang: en\n---\n\n");
    for (Block block : article.blocks()) {
      text.append(
              switch (block.role()) {
                case HEADLINE -> "# ";
                case CROSSHEAD -> "## ";
                case LIST_ITEM -> "* ";
                case QUOTE -> "> ";
                default -> "";
              })
          .append(block.plain())
          .append("\n\n");
    }
    return text.toString();
  }

  static String html(Article article) {
    StringBuilder body = new StringBuilder();
    for (Block block : article.blocks()) {
      String words = escaped(block.plain());
      body.append(
          switch (block.role()) {
            case HEADLINE -> "";
            case STANDFIRST -> "<p class=\"standfirst\">" + words + "</p>\n";
            case CROSSHEAD -> "<h2>" + words + "</h2>\n";
            case LIST_ITEM -> "<ul><li>" + words + "</li></ul>\n";
            case CAPTION -> "<figure><figcaption>" + words + "</figcaption></figure>\n";
            case QUOTE -> "<blockquote><p>" + words + "</p></blockquote>\n";
            default -> "<p>" + words.replaceFirst(" (\\w+) ", " <b>$1</b> ") + "</p>\n";
          });
    }
    return body.toString();
  }

  private static String page(String head, String body) {
    return "<!DOCTYPE html><html lang=\"en\"><head><title>"
        + escaped(head)
        + "</title></head><body><nav>Home</nav><article><h1>"
        + escaped(head)
        + "</h1>\n"
        + body
        + "</article></body></html>";
  }

  private static String nitf(String head, String body) {
    return "<?xml version=\"1.0\"?><nitf><body><body.head><hedline><hl1>"
        + escaped(head)
        + "</hl1></hedline></body.head><body.content>\n"
        + body
        + "</body.content></body></nitf>";
  }

  private static String newsMl(String head, String body) {
    return "<?xml version=\"1.0\"?><newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\""
        + " xml:lang=\"en\"><contentMeta><headline>"
        + escaped(head)
        + "</headline></contentMeta><contentSet><inlineXML><html"
        + " xmlns=\"http://www.w3.org/1999/xhtml\"><body>\n"
        + body
        + "</body></html></inlineXML></contentSet></newsItem>";
  }

  private static String ninjs(String head, String body) {
    return json(
        Map.of("uri", "urn:x", "type", "text", "headline", head, "body_xhtml", body, "by", "Doe"));
  }

  private static String wordPress(String head, String body) {
    Map<String, Object> post =
        Map.of("id", 5, "title", Map.of("rendered", head), "content", Map.of("rendered", body));
    return json(List.of(post));
  }

  private static final String WXR =
      "<wp:post_type>post</wp:post_type><wp:post_date>2023-01-24 10:00:00</wp:post_date>";

  private static String rss(String head, String body, String more) {
    return "<?xml version=\"1.0\"?><rss version=\"2.0\""
        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
        + (more.isEmpty() ? "" : " xmlns:wp=\"http://wordpress.org/export/1.2/\"")
        + "><channel><title>News</title><item><title>"
        + escaped(head)
        + "</title><content:encoded>"
        + body
        + "</content:encoded>"
        + more
        + "</item></channel></rss>";
  }

  private static String atom(String head, String body) {
    return "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>News</title>"
        + "<entry><title>"
        + escaped(head)
        + "</title><published>2023-01-24T10:00:00Z</published><content type=\"html\">"
        + body
        + "</content></entry></feed>";
  }

  private static Filed docx(String name, Article article) throws IOException {
    String body = paragraphs(article, "<w:p><w:r><w:t>", "</w:t></w:r></w:p>");
    return office(name, ".docx", "word/document.xml", "w:body", body);
  }

  private static Filed odt(String name, Article article) throws IOException {
    String body = paragraphs(article, "<text:p>", "</text:p>");
    return office(name, ".odt", "content.xml", "office:text", body);
  }

  private static String paragraphs(Article article, String open, String close) {
    return article.blocks().stream()
        .map(block -> open + escaped(block.plain()) + close)
        .collect(Collectors.joining());
  }

  /** The story of that format as it was made, with {@code body} within the tag of its words. */
  private static Filed office(String name, String ending, String part, String tag, String body)
      throws IOException {
    String open = "<" + tag + ">";
    byte[] made = Files.readAllBytes(FORMATS.resolve("2023-01-24-story" + ending));
    return new Filed(
        name + ending,
        repacked(
            made,
            part,
            xml ->
                xml.substring(0, xml.indexOf(open) + open.length())
                    + body
                    + xml.substring(xml.indexOf("</" + tag + ">"))));
  }

  private static byte[] repacked(byte[] archive, String part, UnaryOperator<String> change)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(Damage.part(entry.getName()));
        byte[] bytes = in.readAllBytes();
        zip.write(
            entry.getName().equals(part)
                ? change
                    .apply(new String(bytes, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : bytes);
      }
    }
    return out.toByteArray();
  }

  static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String quoted(String words) {
    return json(words);
  }

  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
