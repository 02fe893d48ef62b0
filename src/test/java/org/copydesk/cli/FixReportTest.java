package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.report.Formats;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What --fix and --diff leave is reported and fails the run, whatever the report. */
class FixReportTest {
  /** A repeat that is put right unseen, and a misspelling that nobody may guess at. */
  private static final String COPY = "Council votes\n\nIt was the the end of a depostis plan.\n";

  @TempDir private Path folder;

  static Stream<String> formats() {
    return Formats.names().stream();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void whatIsLeftIsReportedAndFails(String format) throws IOException {
    for (String option : List.of("--fix", "--diff")) {
      Path story = Files.writeString(folder.resolve("vote.txt"), COPY);
      Path file = folder.resolve("report");
      Run run = Run.of("check", option, "--format", format + "=" + file, story);

      assertThat(run.status()).as(option).isEqualTo(1);
      assertThat(story)
          .content()
          .hasSize(option.equals("--fix") ? COPY.length() - 4 : COPY.length());
      if (!format.equals("docx")) {
        assertThat(file).content().contains("depostis").doesNotContain("doubled-word");
      }
      assertThat(file).isNotEmptyFile();
    }
  }
}
