package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The example of a story with its sources, as it is shown: on a terminal, as a sheet, and as a
 * page. After a wanted change: {@code mvn -q test -Dtest=SourcesExampleTest -Dgolden.write=true},
 * then read the difference.
 */
class SourcesExampleTest {
  private static final Path EXAMPLE = Path.of("examples/sources");
  private static final Path STORY = EXAMPLE.resolve("2025-02-14-night-buses.md");

  @Test
  void theTerminalShowsBothWordings() throws IOException {
    hold("terminal.golden", Run.of("check", "--all", STORY).out());
  }

  @Test
  void theSheetIsTickedOff() throws IOException {
    hold("sheet.golden", Run.of("facts", "sheet", STORY).out());
  }

  @Test
  void thePageShowsTheSourceBesideTheStory() throws IOException {
    Path page = EXAMPLE.resolve("report.html");
    String html = Run.of("check", "--format", "html", STORY).out();
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(page, html);
    }
    assertThat(story(Files.readString(page))).isEqualTo(story(html));
  }

  @Test
  void itsNotesAreNoStories() {
    assertThat(Run.of("check", "--format", "concise", EXAMPLE).out())
        .contains("night-buses.md")
        .doesNotContain("minutes.md:");
  }

  private static String story(String html) {
    return html.substring(html.indexOf("<article"), html.indexOf("</article>"));
  }

  private static void hold(String name, String found) throws IOException {
    Path golden = EXAMPLE.resolve(name);
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, found);
    }
    assertThat(golden).content().isEqualTo(found);
  }
}
