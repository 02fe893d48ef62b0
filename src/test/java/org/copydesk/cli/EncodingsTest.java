package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories in every encoding, and what must not be printed in them. */
class EncodingsTest {
  private static final String STORY =
      "Pier shut until spring\n\nThe pier was shut on Monday after a storm, the warden said.\n\n"
          + "It opens in the spring, he said, and “boats” will sail from the café for £5.\n";

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir Path folder;
  private final List<Object> args = new ArrayList<>();

  @BeforeEach
  void command() {
    args.addAll(List.of("check", "--no-cache", "--format", "concise", "--fail-on", "never"));
  }

  private void file(String name, byte[] bytes) throws IOException {
    args.add(Files.write(folder.resolve(name), bytes));
  }

  private String found() {
    Run run = Run.of(args.toArray());
    assertThat(run.status()).as(run.err()).isZero();
    String all = (run.out() + run.err()).replace(folder + "/", "").replace("copydesk: ", "");
    return all.replaceAll("(?m)^(\\S+:\\d+:\\d+ \\w+ \\S+) .*$", "$1");
  }

  @Test
  void whatIsDeclaredIsSound() throws IOException {
    String nitf =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><nitf><body><body.head><hedline><hl1>Pier"
            + " shut</hl1></hedline></body.head><body.content><p>The caf\u00e9 was shut on Monday,"
            + " the warden said.</p></body.content></body></nitf>";
    file("a.xml", nitf.getBytes(StandardCharsets.ISO_8859_1));
    String page =
        "<html><head><meta charset=\"windows-1252\"></head><body><h1>Pier shut</h1><p>The caf\u00e9"
            + " was “shut” on Monday, the warden said.</p></body></html>";
    file("b.html", page.getBytes(WINDOWS));
    file("c.txt", STORY.getBytes(StandardCharsets.UTF_8));
    file("d.txt", ("\ufeff" + STORY).getBytes(StandardCharsets.UTF_8));
    file("e.txt", ("\ufeff" + STORY).getBytes(StandardCharsets.UTF_16LE));
    file("f.txt", ("\ufeff" + STORY).getBytes(StandardCharsets.UTF_16BE));
    assertThat(found()).isEmpty();
  }

  @Test
  void aStrayByteIsOneFindingAndAWholeStoryInWindows1252OneNotice() throws IOException {
    byte[] story = STORY.getBytes(StandardCharsets.UTF_8);
    byte[] stray = new byte[story.length - 1];
    int pound = story.length - 5;
    System.arraycopy(story, 0, stray, 0, pound);
    System.arraycopy(story, pound + 1, stray, pound, stray.length - pound);
    file("a.txt", stray);
    file("b.txt", STORY.getBytes(WINDOWS));
    assertThat(found())
        .isEqualTo(
            "a.txt:5:74 error placeholders/mojibake\n"
                + "b.txt: not valid UTF-8, read as windows-1252; save it as UTF-8 to be sure\n");
  }

  @Test
  void whatMustNotBePrintedIsFoundOnceWhereItStandsAndHidesNothing() throws IOException {
    Map<String, String> odd = new TreeMap<>();
    odd.put("bell", "\u0007");
    odd.put("form-feed", "\f");
    odd.put("isolate", "\u2066");
    odd.put("joiner", "\u2060");
    odd.put("left-to-right", "\u200e");
    odd.put("line", "\u2028");
    odd.put("null", "\0");
    odd.put("override", "\u202e");
    odd.put("paragraph", "\u2029");
    odd.put("tag", "\udb40\udc41");
    odd.put("vertical-tab", "\u000b");
    odd.put("zero-width", "\u200b");
    StringBuilder expected = new StringBuilder();
    for (Map.Entry<String, String> each : odd.entrySet()) {
      String text = STORY.replace("after a", "after" + each.getValue() + " a definately");
      file(each.getKey() + ".txt", text.getBytes(StandardCharsets.UTF_8));
      int word = 37 + each.getValue().length();
      expected
          .append(each.getKey())
          .append(".txt:3:34 error placeholders/invisible-character\n")
          .append(each.getKey())
          .append(".txt:3:" + word + " error spelling/unknown-word\n");
    }
    assertThat(found().lines().filter(line -> !line.contains("grammar/")).toList())
        .isEqualTo(expected.toString().lines().toList());
  }

  @Test
  void columnsDoNotCountAByteOrderMark() throws IOException {
    file("a.txt", "\ufeffThe pier was shutt.\n".getBytes(StandardCharsets.UTF_8));
    file("b.txt", "The pier was shutt.\n".getBytes(StandardCharsets.UTF_8));
    file("c.txt", "\ufeffThe pier was shutt.\n".getBytes(StandardCharsets.UTF_16LE));
    assertThat(found())
        .isEqualTo(
            "a.txt:1:14 error spelling/unknown-word\nb.txt:1:14 error spelling/unknown-word\n"
                + "c.txt:1:14 error spelling/unknown-word\n");
  }
}
