package org.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.copydesk.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Broken files are read or refused with a reason, whatever is in them. {@code
 * -Dcopydesk.damaged=10000} does as many as that; a few hundred are done by default.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class DamagedStoriesTest {
  private static final int CASES = Integer.getInteger("copydesk.damaged", 400);

  private static final String SECRET = "the words of another file";

  private static List<Filed> stories() throws IOException {
    List<Filed> stories = new ArrayList<>();
    for (Path file : FormatsTest.stories()) {
      stories.add(new Filed(file.getFileName().toString(), Files.readAllBytes(file)));
    }
    return stories;
  }

  private static void read(String name, byte[] bytes) {
    try {
      for (Article article : Readers.read(name, bytes, Optional.empty())) {
        article.blocks().forEach(block -> assertThat(article.words(block)).isNotNull());
        if (bytes.length < 100_000) {
          ReaderContract.hold(article);
        }
        assertThat(ReaderContract.blocks(article)).doesNotContain(SECRET);
      }
    } catch (UnreadableStoryException e) {
      assertThat(e.getMessage()).contains(name);
    }
  }

  @Test
  void damage() throws IOException {
    List<Filed> stories = stories();
    Random random = new Random(20230124);
    for (int i = 0; i < CASES; i++) {
      Filed story = stories.get(random.nextInt(stories.size()));
      Damage damage = Damage.values()[i % Damage.values().length];
      read(story.name(), damage.of(story, random));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void nesting() {
    for (int depth : new int[] {1_000, 100_000}) {
      read("a.json", utf8("{\"a\":".repeat(depth)));
      read("a.json", utf8("[".repeat(depth)));
      read("a.html", utf8("<div>".repeat(depth) + "Words."));
      read("a.html", utf8("<b><i>".repeat(depth) + "Words."));
      read("a.xml", utf8("<nitf>" + "<block>".repeat(depth) + "Words."));
      read("a.xml", utf8("<rss><item><description>" + "&lt;p&gt;".repeat(depth)));
      read("a.md", utf8("> ".repeat(depth) + "Words."));
      read("a.md", utf8("- ".repeat(depth) + "Words."));
      read("a.md", utf8("*".repeat(depth) + "Words." + "_*".repeat(depth)));
      read("a.md", utf8("[".repeat(depth) + "Words." + "](".repeat(depth)));
      read("a.mdx", utf8("{".repeat(depth) + "<A x={".repeat(depth)));
      read("a.md", utf8("{{<".repeat(depth) + "{%".repeat(depth)));
      read("a.txt", utf8("---\na: " + "[".repeat(Math.min(depth, 60_000)) + "\n---\nWords."));
      read("a.txt", utf8("<!-- copydesk: ".repeat(depth)));
    }
  }

  @Test
  void longLines() {
    int length = 50 << 20;
    read("a.txt", utf8("word ".repeat(length / 5)));
    int within = Decoder.TEXT_LIMIT - 1000;
    read("a.txt", utf8("word ".repeat(within / 5)));
    read("a.txt", utf8("\"word, ".repeat(within / 7)));
    read("a.md", utf8("word ".repeat(within / 5)));
    read("a.html", utf8("<p>" + "word &amp; ".repeat(within / 11)));
    read("a.json", utf8("{\"headline\":\"" + "\\u0041 ".repeat(within / 8) + "\"}"));
    read("a.txt", utf8("By " + "A, ".repeat(100)));
    read("a.txt", utf8("One\n".repeat(within / 40)));
  }

  @Test
  void otherFilesAreNotRead(@TempDir Path folder) throws IOException {
    Path other = Files.writeString(folder.resolve("other.txt"), SECRET);
    String entity =
        "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY x SYSTEM \"" + other.toUri() + "\">]>";
    read(
        "a.xml",
        utf8(entity + "<nitf><body><body.content><p>Words &x;.</p></body.content></body></nitf>"));
    read(
        "a.xml",
        utf8(entity.replace("nitf", "rss") + "<rss><item><title>&x;</title></item></rss>"));
    read("a.html", utf8("<p>Words.</p><iframe src=\"" + other.toUri() + "\"></iframe>"));
    read(
        "a.docx",
        zip(
            "word/document.xml",
            entity + "<nitf>&x;</nitf>",
            "[Content_Types].xml",
            entity + "<Types>&x;</Types>"));
    read(
        "a.odt",
        zip(
            "content.xml",
            entity + "<office:text><text:p>&x;</text:p></office:text>",
            "../../escaped.txt",
            SECRET));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(other);
    }
  }

  @Test
  void entitiesThatGrow() {
    StringBuilder lots = new StringBuilder("<!DOCTYPE nitf [<!ENTITY a0 \"words words\">");
    for (int i = 1; i < 30; i++) {
      lots.append("<!ENTITY a")
          .append(i)
          .append(" \"")
          .append("&a")
          .append(i - 1)
          .append(";&a")
          .append(i - 1)
          .append(";\">");
    }
    lots.append("]><nitf><p>&a29;</p></nitf>");
    read("a.xml", utf8(lots.toString()));
    read(
        "a.txt",
        utf8(
            "---\n"
                + "a: &a [x,x,x,x]\n"
                + "b: &b [*a,*a,*a,*a]\n"
                + "c: &c [*b,*b,*b,*b]\n"
                + "d: [*c,*c]\n"
                + "---\n"
                + "Words."));
  }

  @Test
  void archivesThatGrow() throws IOException {
    String zeros = " ".repeat(30 << 20);
    read("a.docx", zip("word/document.xml", zeros, "[Content_Types].xml", "<Types/>"));
    read("a.odt", zip("content.xml", "<office:text>" + zeros, "mimetype", "x"));
    read("a.odt", zip("content.xml", "<a/>", "Pictures/a.png", " ".repeat(100 << 20)));
  }

  private static byte[] zip(String... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(utf8(parts[i + 1]));
      }
    }
    return out.toByteArray();
  }
}
