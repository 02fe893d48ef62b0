package org.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadersTest {
  private static List<Article> read(String name, String text) {
    List<Article> stories =
        Readers.read(name, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    stories.forEach(ReaderContract::hold);
    return stories;
  }

  private static String blocks(String name, String text) {
    return ReaderContract.blocks(read(name, text).get(0));
  }

  @Test
  void contentComesBeforeTheName() {
    String page = "<!doctype html><title>T</title><h1>One</h1><p>Two &amp; three.</p>";
    String expected = "HEADLINE One\nPARAGRAPH Two & three.";
    assertThat(blocks("page.txt", page)).isEqualTo(expected);
    assertThat(blocks("-", page)).isEqualTo(expected);
    assertThat(blocks("page.txt", "<p>Two &amp; three.\n")).startsWith("PARAGRAPH <p>");
  }

  @Test
  void whatAnUnclosedElementSwallowsIsReadOnce() {
    String newsMl =
        "<newsItem><contentMeta><headline>One"
            + " two</hedline></contentMta><contentSet><inlineXML><html><body><p>Three four"
            + " five.</p><p>Six seven.</p></body></html></inlineXML></contentSet></newsItem>";
    assertThat(blocks("a.xml", newsMl)).containsOnlyOnce("Three").containsOnlyOnce("Six");
    String sound = newsMl.replace("hedline", "headline").replace("contentMta", "contentMeta");
    assertThat(blocks("a.xml", sound)).startsWith("HEADLINE One two\n").containsOnlyOnce("Six");
  }

  @Test
  void whatAnEntryNeverClosedHoldsIsReadForItself() {
    String feed = "<rss><channel>" + "<item><title>Moss found".repeat(3) + "</channel></rss>";
    List<Article> stories = read("a.rss", feed);
    assertThat(stories).hasSize(3);
    assertThat(stories).allMatch(one -> ReaderContract.blocks(one).equals("HEADLINE Moss found"));
  }

  @Test
  void markdownOfNothingButSignsIsRefused() {
    String signs = ("*word* ".repeat(1000) + "\n\n").repeat(201);
    assertThatThrownBy(() -> read("a.md", signs))
        .isInstanceOf(UnreadableStoryException.class)
        .hasMessageContaining("a.md has more marks and lines");
  }

  @Test
  void aFormatThatIsGivenHolds() {
    byte[] text = "# One\n\nTwo.\n".getBytes(StandardCharsets.UTF_8);
    Article plain = Readers.read("a.md", text, Optional.of("text")).get(0);
    assertThat(ReaderContract.blocks(plain)).isEqualTo("HEADLINE # One\nPARAGRAPH Two.");
    assertThat(Readers.formats()).isSorted().contains("docx", "nitf", "text");
    assertThatThrownBy(() -> Readers.read("a.md", text, Optional.of("docx")))
        .isInstanceOf(UnreadableStoryException.class);
    assertThatThrownBy(() -> Readers.read("a.md", text, Optional.of("word")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyFormatReadsOrRefusesEveryStory() throws Exception {
    for (String format : Readers.formats()) {
      for (Path file : FormatsTest.stories()) {
        try {
          Readers.read("a", Files.readAllBytes(file), Optional.of(format))
              .forEach(ReaderContract::hold);
        } catch (UnreadableStoryException e) {
          assertThat(e).hasMessageContaining("a");
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.xml|<svg/>|a.xml is XML of a kind that is not read (<svg>); NITF, NewsML, ICML, RSS,"
            + " Atom and WordPress exports are",
        "a.json|{\"headline\": \"One}|a.json:1: this is not JSON: Unexpected end-of-input: was"
            + " expecting closing quote for a string value; export the story again",
        "a.json|{\"name\": \"x\"}|a.json is JSON of a kind that is not read (its fields are"
            + " “name”); ninjs, WordPress, JSON Feed, Ghost, Arc ANS and JSON-LD are, with the"
            + " story's text",
        "a.json|[{\"id\": 1}]|a.json is JSON of a kind that is not read (its fields are “id”);"
            + " ninjs, WordPress, JSON Feed, Ghost, Arc ANS and JSON-LD are, with the story's text",
        "a.rss|<rss><channel/></rss>|a.rss: the feed has no story in it"
      })
  void saysWhatCannotBeRead(String name, String text, String message) {
    assertThatThrownBy(() -> read(name, text))
        .isInstanceOf(UnreadableStoryException.class)
        .hasMessage(message);
  }

  @Test
  void aFeedHasSeveralStories() {
    String feed =
        "<rss><channel><item><title>One</title><description>Two"
            + " three.</description></item><item><title>Four</title><description>&lt;p&gt;Five"
            + " &amp;amp; six.&lt;/p&gt;</description></item></channel></rss>";
    List<Article> stories = read("a.xml", feed);
    assertThat(stories).hasSize(2);
    assertThat(ReaderContract.blocks(stories.get(1)))
        .isEqualTo("HEADLINE Four\nPARAGRAPH Five & six.");
    assertThat(ReaderContract.written(stories.get(1), "& six")).isEqualTo("&amp;amp; six");
    assertThat(stories.get(0).source()).isSameAs(stories.get(1).source());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "html|<h1>T</h1><p>%s</p>",
        "nitf|<nitf><body><body.content><p>%s</p></body.content></body></nitf>",
        "rss|<rss><item><title>T</title><description><![CDATA[<p>%s</p>]]></description></item></rss>",
        "markdown|# T@@%s@@"
      })
  void everyCharacterLeadsBack(String format, String form) {
    String copy =
        "Caf&eacute; cafe\u0301 👩‍🚀 &#x1F600; im\u00ADpor&shy;tant 5&nbsp;€ AT&T &amp;amp; x\r\n"
            + "y &lt;b&gt; \uD835\uDC9C.";
    Source source = new Source("a", form.replace("@@", "\r\n\r\n").replace("%s", copy));
    Article article = Readers.read(source, Optional.of(format));
    ReaderContract.hold(article);
    Block last = article.blocks().get(article.blocks().size() - 1);
    assertThat(last.plain())
        .isEqualTo("Café cafe\u0301 👩‍🚀 😀 important 5 € AT&T &amp; x y <b> \uD835\uDC9C.");
    assertThat(ReaderContract.written(article, "Café")).isEqualTo("Caf&eacute;");
    assertThat(ReaderContract.written(article, "😀")).isEqualTo("&#x1F600;");
    assertThat(ReaderContract.written(article, "important")).isEqualTo("im\u00ADpor&shy;tant");
    assertThat(ReaderContract.written(article, "5 €")).isEqualTo("5&nbsp;€");
    assertThat(ReaderContract.written(article, "AT&T")).isEqualTo("AT&T");
    assertThat(ReaderContract.written(article, "x y")).isEqualTo("x\r\ny");
  }

  @Test
  void jsonLeadsBackThroughBothLayers() {
    String json =
        "{\"headline\": \"T\", \"body_html\": \"<p>\\u201cCaf&eacute;\\u201d &amp; \\ud83d\\ude00"
            + " he said:\\n\\\"no\\\".<\\/p>\"}";
    Article article = read("a.json", json).get(0);
    assertThat(article.blocks().get(1).plain()).isEqualTo("“Café” & 😀 he said: \"no\".");
    assertThat(ReaderContract.written(article, "“Café”")).isEqualTo("\\u201cCaf&eacute;\\u201d");
    assertThat(ReaderContract.written(article, "😀 he")).isEqualTo("\\ud83d\\ude00 he");
    assertThat(ReaderContract.written(article, "\"no\"")).isEqualTo("\\\"no\\\"");
  }

  private static byte[] zip(String... parts) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static byte[] compound(String stream) {
    byte[] name = (" ".repeat(250) + stream).getBytes(StandardCharsets.UTF_16LE);
    byte[] mark = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    byte[] file = new byte[512 + name.length];
    System.arraycopy(mark, 0, file, 0, mark.length);
    System.arraycopy(name, 0, file, 512, name.length);
    return file;
  }

  private static void refused(String name, byte[] bytes, String why) {
    assertThatThrownBy(() -> Readers.read(name, bytes, Optional.empty()))
        .isInstanceOf(UnreadableStoryException.class)
        .hasMessage(name + " " + why);
  }

  @Test
  void anEncryptedOrOddOfficeFileIsRefusedByItsOwnName() throws Exception {
    String types = "[Content_Types].xml";
    refused(
        "a.docx",
        compound("EncryptedPackage"),
        "is not text but an Office document that is protected with a password; save it without"
            + " one");
    refused(
        "a.doc",
        compound("WordDocument"),
        "is not text but an old Office document or Outlook message; save it as .docx or .eml");
    refused(
        "a.odt",
        zip("META-INF/manifest.xml", "<m><encryption-data/></m>", "content.xml", "\u0001x"),
        "is protected with a password; save it without one");
    refused(
        "a.docx",
        zip(types, "<Types>spreadsheetml</Types>"),
        "is an Excel workbook; check the story it belongs to");
    refused(
        "a.docx",
        zip(types, "<Types>presentationml</Types>"),
        "is a PowerPoint presentation; save its text as .docx");
    refused(
        "a.ods",
        zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a/>"),
        "is an OpenDocument spreadsheet; check the story it belongs to");
    refused(
        "a.epub",
        zip("mimetype", "application/epub+zip"),
        "is an e-book (EPUB); check the chapters it was made from");
    refused(
        "a.idml",
        zip("mimetype", "application/vnd.adobe.indesign-idml-package"),
        "is an InDesign layout (IDML); export the story as ICML or RTF");
    refused(
        "a.pages",
        zip("Index/Document.iwa", "x"),
        "is an Apple Pages document; export it as .docx");
    byte[] whole = zip("word/document.xml", "<a>" + "The pier was shut. ".repeat(400) + "</a>");
    refused(
        "a.docx",
        Arrays.copyOf(whole, 60),
        "is a zip archive that breaks off or is damaged; save the story again");
    refused(
        "a.xml",
        "<?xml version='1.0'?><w:wordDocument xmlns:w='a'/>".getBytes(StandardCharsets.UTF_8),
        "is a Word 2003 XML document; save it as .docx");
    refused(
        "a.fodt",
        "<?xml version='1.0'?><office:document/>".getBytes(StandardCharsets.UTF_8),
        "is a flat OpenDocument file; save it as .odt");
  }

  @Test
  void aSavedPageInAMailHasItsHeadlineOnce() {
    String mail =
        "From: <Saved>\nSubject: Pier shut\nMIME-Version: 1.0\nContent-Type: multipart/related;"
            + " boundary=b\n\n--b\nContent-Type: text/html\n\n<article><h1>Pier shut</h1><p>The"
            + " pier was shut on Monday, he said.</p></article>\n--b--\n";
    Article story =
        Readers.read("a.mhtml", mail.getBytes(StandardCharsets.UTF_8), Optional.empty()).get(0);
    assertThat(ReaderContract.blocks(story))
        .isEqualTo("HEADLINE Pier shut\nPARAGRAPH The pier was shut on Monday, he said.");
  }
}
