package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever files a story is told how it was read, and what was left out of it. */
class AccountTest {
  private static final String SHUT = "The pier was shut on Monday after a storm, the warden said.";

  @TempDir Path folder;

  private String told(int status, String name, String text, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Object[] args = new Object[4 + options.length];
    System.arraycopy(new Object[] {"check", "--no-cache", "--format=concise"}, 0, args, 0, 3);
    System.arraycopy(options, 0, args, 3, options.length);
    args[args.length - 1] = file;
    Run run = Run.of(args);
    assertThat(run.status()).as(run.out() + run.err()).isEqualTo(status);
    assertThat(run.out().lines()).hasSize(status == 1 ? 1 : 0);
    return run.err().replace(folder + "/", "").replace("copydesk: ", "");
  }

  @Test
  void blockByBlockWhatWasTakenForWhat() throws IOException {
    String page =
        """
        <html lang="en"><head><title>Pier shut</title></head><body>
        <nav>Home and away</nav>
        <article><h1>Pier shut</h1>
        <p class="standfirst">Boats wait in the roads</p>
        <p>%s</p>
        <p hidden>Nobody sees this line.</p>
        <h2>What comes next</h2>
        <p>It will open again in the spring, he said, if the weather holds for long enough.</p>
        </article></body></html>
        """
            .formatted(SHUT);
    assertThat(told(0, "a.html", page, "--verbose"))
        .isEqualTo(
            """
            a.html:3:14: headline: Pier shut
            a.html:4:23: standfirst: Boats wait in the roads
            a.html:5:4: paragraph: The pier was shut on Monday after a storm, the warden said.
            a.html:6:1: left out, hidden: Nobody sees this line.
            a.html:7:5: crosshead: What comes next
            a.html:8:4: paragraph: It will open again in the spring, he said, if the weather ho…
            """);
    assertThat(told(0, "a.html", page)).isEmpty();
  }

  @Test
  void muchLessReadThanTheFileHoldsIsTold() throws IOException {
    String aside = "<aside><p>" + "The council said the sea wall will be built by then. ".repeat(8);
    String page =
        "<article><h1>Pier shut</h1><p>" + SHUT + "</p></article>\n" + aside + "</p></aside>";
    assertThat(told(0, "a.html", page))
        .startsWith("a.html:2:11: 12 of 100 words of running text were read; the most of the rest")
        .contains("begins here: The council said the sea wall");
    String feed =
        "{\"headline\": \"Pier shut\", \"body_text\": \"%s\",\n\"more\": {\"x\": \"%s\"}}";
    assertThat(told(0, "a.json", feed.formatted(SHUT, aside.substring(10))))
        .startsWith("a.json:2:16: 12 of 100 words of running text were read");
  }

  @Test
  void nothingReadIsAProblem() throws IOException {
    String text = "---\nlayout: x\nnote: " + (SHUT + " ").repeat(6).strip() + "\n---\n";
    assertThat(told(2, "a.md", text))
        .startsWith("a.md:3: nothing of this file was read as a story")
        .contains("name its format with --format-in");
  }

  @Test
  void draftsInAnExportAreNamed() throws IOException {
    String item =
        "<item><title>%s</title><wp:status>%s</wp:status><wp:post_type>post</wp:post_type>"
            + "<content:encoded><![CDATA[<p>%s</p>]]></content:encoded></item>\n";
    String export =
        "<rss><channel>"
            + item.formatted("Pier shut", "publish", SHUT)
            + item.formatted("Not yet", "draft", SHUT.replace("shut", "open"))
            + item.formatted("Never", "trash", SHUT.replace("shut", "sold"))
            + "</channel></rss>";
    assertThat(told(0, "a.xml", export))
        .contains("left out: “Never” (trash)\n")
        .contains("left out: “Not yet” (draft)\n");
  }

  @Test
  void aStoryInAnotherLanguageIsToldOnceAndNotSpelled() throws IOException {
    String story =
        "Le pont sera fermé\n\nLe maire a annoncé lundi que les travaux du pont vont reprendre dans"
            + " les prochains jours.\n\nLes habitants de la rive ne savent pas encore quand ils"
            + " pourront passer avec leurs voitures.\n";
    assertThat(told(0, "a.txt", story))
        .isEqualTo(
            "a.txt: this is not English (fr); it was read for placeholders and repeats alone\n");
    assertThat(told(1, "b.txt", story.replace("lundi", "TK"))).hasLineCount(1);
  }

  @Test
  void unreadFrontMatterIsToldWithItsLine() throws IOException {
    String story = "---\nlayout: post\ntitle: Pier shut: boats wait\n---\n\n" + SHUT + "\n";
    assertThat(told(0, "a.md", story))
        .contains("a.md:3: the front matter is not YAML")
        .hasLineCount(1);
  }
}
