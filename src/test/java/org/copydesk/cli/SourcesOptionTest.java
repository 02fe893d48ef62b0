package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person types to hold a story against its sources. */
class SourcesOptionTest {
  @TempDir Path folder;
  private Path story;
  private Path notes;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void write() throws IOException {
    story = folder.resolve("story.txt");
    notes = Files.createDirectory(folder.resolve("notes"));
    Files.writeString(
        story,
        "Ferry line to close\n\n“We will close the line before the summer,” Ana Ruiz told the"
            + " council.\n\nThe depostis went back to the passengers.\n");
    Files.writeString(
        notes.resolve("talk.vtt"),
        "WEBVTT\n\n00:04:10.000 --> 00:04:14.000\n<v Ana Ruiz>We will not close the line before"
            + " the summer.\n");
  }

  private int run(String... args) {
    return Main.run(args, InputStream.nullInputStream(), out, err);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void showsTheSourcesPlaceInTheTerminalAndInMachineReports() {
    assertThat(run("check", story.toString(), "--sources", notes.toString())).isEqualTo(1);
    assertThat(out()).contains("“not” is left out").contains("talk.vtt:4, 00:04:10, Ana Ruiz");
    out.reset();
    run("check", story.toString(), "--format", "json", "--sources", notes.toString());
    assertThat(out())
        .contains("\"when\" : \"00:04:10\"")
        .contains("\"speaker\" : \"Ana Ruiz\"")
        .contains("\"line\" : 4");
    out.reset();
    run("check", story.toString(), "--format", "sarif", "--sources", notes.toString());
    assertThat(out()).contains("talk.vtt").contains("\"startLine\" : 4");
  }

  @Test
  void reportsTheRestWhenASourceCannotBeRead() {
    Path none = folder.resolve("none.pdf");
    assertThat(run("check", story.toString(), "--sources", notes.toString(), none.toString()))
        .isEqualTo(2);
    assertThat(err()).contains("none.pdf does not exist");
    assertThat(out()).contains("“not” is left out").contains("depostis");
  }

  @Test
  void saysThatAFolderHoldsNothing() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(run("check", story.toString(), "--sources", empty.toString())).isEqualTo(2);
    assertThat(err()).contains("there is no source in");
    assertThat(out()).contains("depostis");
  }

  @Test
  void ticksTheSheetOff() {
    assertThat(run("facts", "sheet", story.toString(), "--sources", notes.toString())).isZero();
    assertThat(out()).contains("✗ quotation").contains("✓ name").contains("00:04:10");
  }
}
