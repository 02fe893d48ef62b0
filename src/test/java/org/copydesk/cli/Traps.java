package org.copydesk.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.ZipOutputStream;
import org.copydesk.read.Damage;
import org.copydesk.read.Filed;

/** Files made to bring a reader down, or to make it read what it was not given. */
final class Traps {
  private static final int LONG_LINE = 50 << 20;

  private final List<Supplier<Filed>> all = new ArrayList<>();

  /**
   * Traps that try to read {@code place}, a URI.
   *
   * @param large whether they are as deep and long as they can be
   */
  Traps(String place, boolean large) {
    outside(place);
    growing();
    archives(place);
    deep(large ? 100_000 : 4_000);
    lines(large ? 7 << 20 : 100_000);
    odd();
    for (String unit : LongCopy.UNITS) {
      add("copy.txt", () -> LongCopy.of(unit, large ? 145_000 : 1_000));
    }
  }

  /** How many there are. */
  int size() {
    return all.size();
  }

  /** One of them, made when asked for: some are large. */
  Filed get(int i) {
    return all.get(i).get();
  }

  private void add(String name, Supplier<String> text) {
    all.add(() -> new Filed(name, text.get().getBytes(StandardCharsets.UTF_8)));
  }

  private void outside(String place) {
    String body = "<body><body.content><p>Words of &x; and more.</p></body.content></body>";
    for (String declared :
        List.of(
            "<!ENTITY x SYSTEM \"" + place + "\">",
            "<!ENTITY x PUBLIC \"-//x\" \"" + place + "\">",
            "<!ENTITY % p SYSTEM \"" + place + "\"> %p; <!ENTITY x \"y\">",
            "<!ENTITY % p SYSTEM \"" + place + "\"> <!ENTITY x \"%p;\">",
            "<!NOTATION n SYSTEM \"" + place + "\"><!ENTITY x SYSTEM \"" + place + "\" NDATA n>")) {
      String nitf = "<?xml version=\"1.0\"?><!DOCTYPE nitf [" + declared + "]><nitf>" + body;
      add("entity.xml", () -> nitf + "</nitf>");
      add("entity.nitf", () -> nitf + "</nitf>");
      add(
          "entity.rss",
          () -> nitf.replace("nitf", "rss") + "<item><title>&x;</title></item></rss>");
      add("entity.html", () -> nitf.replace("nitf", "html") + "</html>");
      add("entity.newsml.xml", () -> nitf.replace("nitf", "newsItem") + "</newsItem>");
    }
    add("doctype.xml", () -> "<!DOCTYPE nitf SYSTEM \"" + place + "\"><nitf>" + body + "</nitf>");
    add("doctype.html", () -> "<!DOCTYPE html SYSTEM \"" + place + "\"><p>Words &x;.</p>");
    add(
        "include.xml",
        () ->
            "<nitf xmlns:xi=\"http://www.w3.org/2001/XInclude\"><body><body.content><p>Words"
                + " <xi:include href=\""
                + place
                + "\" parse=\"text\"/></p></body.content></body></nitf>");
    add("style.xml", () -> "<?xml-stylesheet href=\"" + place + "\"?><nitf>" + body + "</nitf>");
    add(
        "frames.html",
        () ->
            ("<base href='P'><link rel=stylesheet href='P'><script src='P'></script><iframe src='P'>"
                    + "</iframe><object data='P'></object><img src='P'><meta http-equiv=refresh"
                    + " content='0;url=P'><p>The words of this story are all that there is.</p>")
                .replace("P", place));
    add(
        "include.md",
        () -> "{{< include \"P\" >}}\n\n{% include P %}\n\nWords.".replace("P", place));
    add("import.mdx", () -> "import a from 'P'\n\n<A src='P' />\n\nWords.".replace("P", place));
    add("tag.txt", () -> "---\ntitle: !!java.net.URL [\"" + place + "\"]\n---\n\nWords.");
    add(
        "tag.md",
        () ->
            "---\na: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader"
                + " [[!!java.net.URL [\""
                + place
                + "\"]]]]\n---\n\nWords.");
    add("type.json", () -> "{\"@type\":\"java.net.URL\",\"headline\":\"" + place + "\"}");
  }

  private void growing() {
    add(
        "laughs.xml",
        () -> laughs("nitf", "<body><body.content><p>&a29;</p></body.content></body>"));
    add("laughs.rss", () -> laughs("rss", "<item><title>&a29;</title></item>"));
    add("laughs.html", () -> laughs("html", "<p>&a29;</p>"));
    add("attribute.xml", () -> laughs("nitf", "<p title=\"&a29;\">Words.</p>"));
    add("quadratic.xml", () -> quadratic("nitf"));
    add(
        "anchors.txt",
        () -> {
          StringBuilder yaml = new StringBuilder("---\na0: &a0 [x,x,x,x,x,x,x,x]\n");
          for (int i = 1; i < 12; i++) {
            yaml.append("a").append(i).append(": &a").append(i).append(" [");
            yaml.append(("*a" + (i - 1) + ",").repeat(7)).append("*a").append(i - 1).append("]\n");
          }
          return yaml + "headline: *a11\n---\n\nWords.";
        });
    add("self.md", () -> "---\na: &a [*a, *a]\nheadline: *a\n---\n\nWords.");
    add("merge.md", () -> "---\na: &a {b: c, <<: *a}\n---\n\nWords.");
  }

  private static String laughs(String root, String body) {
    StringBuilder text = new StringBuilder("<!DOCTYPE " + root + " [<!ENTITY a0 \"ha ha \">");
    for (int i = 1; i < 30; i++) {
      text.append("<!ENTITY a").append(i).append(" \"");
      text.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    return text + "]><" + root + ">" + body + "</" + root + ">";
  }

  private static String quadratic(String root) {
    return "<!DOCTYPE "
        + root
        + " [<!ENTITY a \""
        + "word ".repeat(20_000)
        + "\">]><"
        + root
        + "><body><body.content><p>"
        + "&a;".repeat(20_000)
        + "</p></body.content></body></"
        + root
        + ">";
  }

  private void archives(String place) {
    Supplier<String> zeros = () -> " ".repeat(60 << 20);
    String types = "<Types/>";
    archive("bomb.docx", "word/document.xml", zeros, "[Content_Types].xml", () -> types);
    archive("bomb2.docx", "[Content_Types].xml", zeros, "word/document.xml", () -> "<a/>");
    archive("bomb.odt", "content.xml", () -> "<office:text>" + zeros.get(), "mimetype", () -> "x");
    archive("picture.odt", "content.xml", () -> "<a/>", "Pictures/a.png", zeros);
    archive(
        "text.odt",
        "content.xml",
        () -> ODT + "<text:p>" + "word ".repeat(4 << 20) + "</text:p>" + ODT_END,
        "mimetype",
        () -> "application/vnd.oasis.opendocument.text");
    archive(
        "spaces.odt",
        "content.xml",
        () -> ODT + "<text:p>a<text:s text:c=\"2000000000\"/>b</text:p>" + ODT_END,
        "mimetype",
        () -> "application/vnd.oasis.opendocument.text");
    archive(
        "slip.odt",
        "../../../../tmp/copydesk-slipped.xml",
        () -> "<a/>",
        "content.xml",
        () -> ODT + "<text:p>Words of a story.</text:p>" + ODT_END);
    archive("slip.docx", "/../word/document.xml", () -> "<a/>", "word/document.xml", () -> "<a/>");
    String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + place + "\">]>";
    archive(
        "entity.docx",
        "[Content_Types].xml",
        () -> entity + "<Types>&x;</Types>",
        "word/document.xml",
        () -> entity + "<a>&x;</a>");
    archive(
        "entity.odt",
        "content.xml",
        () -> entity + ODT + "<text:p>Words &x;</text:p>" + ODT_END,
        "styles.xml",
        () -> entity + "<a>&x;</a>");
    archive(
        "remote.docx",
        "word/_rels/document.xml.rels",
        () -> "<Relationships><Relationship Id=\"r\" Target=\"" + place + "\"/></Relationships>",
        "word/document.xml",
        () -> "<a/>");
    archive("both.docx", "word/document.xml", () -> "<a/>", "content.xml", () -> "<b/>");
    all.add(
        () -> {
          String[] parts = new String[4000];
          for (int i = 0; i < parts.length; i += 2) {
            parts[i] = i + ".xml";
            parts[i + 1] = " ".repeat(40_000);
          }
          return new Filed("many.docx", zip(parts));
        });
    all.add(
        () -> {
          byte[] inner = zip("word/document.xml", "<a/>");
          for (int i = 0; i < 30; i++) {
            inner = zip("word/document.xml", new String(inner, StandardCharsets.ISO_8859_1));
          }
          return new Filed("nested.docx", inner);
        });
  }

  private static final String ODT =
      "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
          + "<office:text>";
  private static final String ODT_END = "</office:text></office:body></office:document-content>";

  private void archive(
      String name, String first, Supplier<String> one, String second, Supplier<String> two) {
    all.add(() -> new Filed(name, zip(first, one.get(), second, two.get())));
  }

  private static byte[] zip(String... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(Damage.part(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void deep(int deepest) {
    for (int depth : new int[] {1_000, deepest}) {
      add("deep.json", () -> "{\"headline\":\"A\",\"a\":" + "{\"a\":".repeat(depth));
      add("deep2.json", () -> "[".repeat(depth) + "1" + "]".repeat(depth));
      add("deep3.json", () -> "{\"headline\":" + "[".repeat(depth) + "]".repeat(depth) + "}");
      add("deep.html", () -> "<div>".repeat(depth) + "Words of a story.");
      add("deep2.html", () -> "<b><i>".repeat(depth) + "Words.");
      add("deep3.html", () -> "<table><tr><td>".repeat(depth / 4) + "Words.");
      add("deep.xml", () -> "<nitf><body><body.content>" + "<block>".repeat(depth) + "Words.");
      add("deep.rss", () -> "<rss><item><description>" + "&lt;p&gt;".repeat(depth));
      add("deep.atom", () -> "<feed><entry><content type=\"xhtml\">" + "<div>".repeat(depth));
      add("deep.md", () -> "> ".repeat(depth) + "Words.");
      add("deep2.md", () -> "- ".repeat(depth) + "Words.");
      add("deep3.md", () -> "*".repeat(depth) + "Words." + "_*".repeat(depth));
      add("deep4.md", () -> "[".repeat(depth) + "Words." + "](".repeat(depth));
      add("deep5.md", () -> "![a](".repeat(depth) + "`".repeat(depth));
      add("deep.mdx", () -> "{".repeat(depth) + "<A x={".repeat(depth));
      add("deep.hugo.md", () -> "{{<".repeat(depth) + "{%".repeat(depth));
      add("deep.txt", () -> "---\na: " + "[".repeat(Math.min(depth, 60_000)) + "\n---\nWords.");
      add("deep2.txt", () -> "---\na: " + "{a: ".repeat(depth / 8) + "\n---\nWords.");
      add("deep3.txt", () -> "---\n" + indented(Math.min(depth, 300)) + "---\nWords.");
      add("deep4.txt", () -> "<!-- copydesk: ok ".repeat(depth));
      add("deep5.txt", () -> "“Words ".repeat(depth / 8));
    }
  }

  private static String indented(int depth) {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      yaml.append(" ".repeat(i)).append("a:\n");
    }
    return yaml.toString();
  }

  /** Lines of 50 MB, and of what a file of text may have. */
  private void lines(int allowed) {
    for (int length : new int[] {LONG_LINE, allowed}) {
      add("line.txt", () -> "word ".repeat(length / 5));
      add("line2.txt", () -> "x".repeat(length));
      add("line.md", () -> "*word* ".repeat(length / 7));
      add("line.html", () -> "<p>" + "word &amp; ".repeat(length / 11));
      add("line2.html", () -> "<p " + "a=b ".repeat(length / 4));
      add("line3.html", () -> "<p>" + "&".repeat(length));
      add("line.json", () -> "{\"headline\":\"" + "\\u0041 ".repeat(length / 8) + "\"}");
      add("line2.json", () -> "{\"headline\":\"A\",\"n\":" + "9".repeat(length) + "}");
      add("line.xml", () -> "<nitf><p>" + "word ".repeat(length / 5) + "</p></nitf>");
      add("line.rss", () -> "<rss><item><title>" + "]]>".repeat(length / 3));
      add("line3.txt", () -> "---\nheadline: " + "word ".repeat(length / 5) + "\n---\n");
      add("line4.txt", () -> "\n".repeat(length));
      add("line5.txt", () -> "\u00e9\u0301".repeat(length / 4));
    }
    all.add(() -> new Filed("zeros.txt", new byte[LONG_LINE]));
    all.add(() -> new Filed("huge.docx", new byte[65 << 20]));
  }

  private void odd() {
    all.add(() -> new Filed("empty.txt", new byte[0]));
    all.add(() -> new Filed("empty.docx", new byte[0]));
    add("blank.txt", () -> " \n\n \t\n");
    add("mark.txt", () -> "\ufeff");
    add("dashes.txt", () -> "---\n---\n");
    add("dashes.md", () -> "---");
    add("date.txt", () -> "---\ndate: 999999999-99-99\n---\n\nThe words of a story.");
    add(
        "date2.txt",
        () -> "---\ndate: +999999999-12-31T23:59:60+99:99\n---\n\nOn Monday it rained.");
    add(
        "date3.json",
        () -> "{\"headline\":\"A\",\"versioncreated\":\"-999999999-01-01T00:00:00Z\"}");
    add("999999999-99-99-story.txt", () -> "On Monday it rained for a month.");
    add("0000-00-00-story.txt", () -> "On Monday it rained for a month, from 30 to 31 February.");
    add("9999-12-31-story.txt", () -> "Next year it will rain, 1,000,000,000 years from now.");
    add("0001-01-01-story.txt", () -> "Last year it rained, 4,000,000,000 years ago, on Monday.");
    for (int kind = 0; kind < 12; kind++) {
      int seed = kind;
      all.add(
          () -> {
            byte[] noise = new byte[40_000];
            new Random(seed).nextBytes(noise);
            return new Filed(
                "noise." + List.of("txt", "docx", "json", "html").get(seed % 4), noise);
          });
    }
  }
}
