package org.copydesk.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.read.Filed;

/** A story as mail, lined markup, typesetters' files and the JSON of publishing systems have it. */
final class WrittenFormats {
  private WrittenFormats() {}

  /** {@code article} in each of these formats. */
  static List<Filed> of(String name, Article article) {
    String head = article.headline().orElse("News");
    String body = FiledStories.html(article);
    String plain = FiledStories.plain(article);
    return List.of(
        FiledStories.text(name + ".rst", restructured(head, article)),
        FiledStories.text(name + ".adoc", asciiDoc(head, article)),
        FiledStories.text(name + ".eml", mail(head, plain)),
        FiledStories.text(name + ".rtf", richText(head, article)),
        FiledStories.text(name + ".icml", inCopy(article)),
        FiledStories.text(name + ".newsml1.xml", newsMl1(head, body)),
        FiledStories.text(name + ".feed.json", feed(head, body)),
        FiledStories.text(name + ".ghost.json", ghost(head, body)),
        FiledStories.text(name + ".ans.json", ans(head, article)),
        FiledStories.text(name + ".ld.json", linked(head, plain)));
  }

  private static String restructured(String head, Article article) {
    StringBuilder text = new StringBuilder();
    text.append(head).append("\n").append("=".repeat(head.length())).append("\n\n");
    text.append(":Date: 2023-01-24\n\n.. image:: pier.jpg\n   :alt: Two boats at a pier\n\n");
    for (Block block : article.blocks()) {
      String words = block.plain();
      text.append(
          switch (block.role()) {
            case HEADLINE -> "";
            case CROSSHEAD -> words + "\n" + "-".repeat(words.length());
            case LIST_ITEM -> "* " + words;
            case QUOTE -> "    " + words;
            default -> words.replaceFirst(" (\\w+) ", " **$1** ");
          });
      text.append("\n\n");
    }
    return text.append("===== =====\nPier  Boats\n===== =====\nNorth 4\n===== =====\n").toString();
  }

  private static String asciiDoc(String head, Article article) {
    StringBuilder text = new StringBuilder("= " + head + "\n:revdate: 2023-01-24\n\n");
    for (Block block : article.blocks()) {
      String words = block.plain();
      text.append(
          switch (block.role()) {
            case HEADLINE -> "";
            case CROSSHEAD -> "== " + words;
            case LIST_ITEM -> "* " + words;
            case QUOTE -> "____\n" + words + "\n____";
            default -> words.replaceFirst(" (\\w+) ", " *$1* ");
          });
      text.append("\n\n");
    }
    return text.append("|===\n|Pier |Boats\n\n|North |4\n|===\n").toString();
  }

  private static String mail(String head, String plain) {
    return "From: Ada Holm <ada@pier.example>\nSubject: =?UTF-8?Q?"
        + head.replace(" ", "_").replaceAll("[^\\w.,]", "?")
        + "?=\nDate: Tue, 24 Jan 2023 10:00:00 +0000\nMIME-Version: 1.0\n"
        + "Content-Type: multipart/alternative; boundary=b\n\n--b\n"
        + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        + plain
        + "\n--b\nContent-Type: text/html\n\n<p>Else</p>\n--b--\n";
  }

  private static String richText(String head, Article article) {
    return "{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}{\\stylesheet{\\s1 heading 1;}{\\s2 heading 2;}}\n"
        + "\\pard\\s1 "
        + rich(head)
        + "\\par\n"
        + article.blocks().stream()
            .filter(block -> block.role() != Role.HEADLINE)
            .map(block -> "\\pard\\plain " + rich(block.plain()) + "\\par\n")
            .collect(Collectors.joining())
        + "}";
  }

  private static String rich(String words) {
    return words
        .replaceAll("([\\\\{}])", "\\\\$1")
        .chars()
        .mapToObj(c -> c < 0x80 ? "" + (char) c : "\\u" + (short) c + "?")
        .collect(Collectors.joining());
  }

  private static String inCopy(Article article) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><?aid style=\"50\" type=\"snippet\"?><Document><Story>"
        + article.blocks().stream()
            .map(
                block ->
                    "<ParagraphStyleRange AppliedParagraphStyle=\"ParagraphStyle/"
                        + (block.role() == Role.HEADLINE ? "Headline" : "Body")
                        + "\"><CharacterStyleRange><Content>"
                        + FiledStories.escaped(block.plain())
                        + "</Content><Br/></CharacterStyleRange></ParagraphStyleRange>")
            .collect(Collectors.joining())
        + "</Story></Document>";
  }

  private static String newsMl1(String head, String body) {
    return "<?xml version=\"1.0\"?><NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>"
        + FiledStories.escaped(head)
        + "</HeadLine></NewsLines><ContentItem><DataContent><nitf><body><body.content>"
        + body
        + "</body.content></body></nitf></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>";
  }

  private static String feed(String head, String body) {
    return FiledStories.json(
        Map.of(
            "version",
            "https://jsonfeed.org/version/1.1",
            "items",
            List.of(Map.of("id", "1", "title", head, "content_html", body))));
  }

  private static String ghost(String head, String body) {
    return FiledStories.json(
        Map.of("posts", List.of(Map.of("title", head, "html", body, "custom_excerpt", "So."))));
  }

  private static String ans(String head, Article article) {
    return FiledStories.json(
        Map.of(
            "type",
            "story",
            "headlines",
            Map.of("basic", head),
            "content_elements",
            article.blocks().stream()
                .filter(block -> block.role() != Role.HEADLINE)
                .map(
                    block ->
                        Map.of(
                            "type",
                            block.role() == Role.CROSSHEAD ? "header" : "text",
                            "content",
                            FiledStories.escaped(block.plain())))
                .toList()));
  }

  private static String linked(String head, String plain) {
    return FiledStories.json(
        Map.of("@type", "NewsArticle", "headline", head, "articleBody", plain));
  }
}
