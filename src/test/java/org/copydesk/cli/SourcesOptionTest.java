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

  /** Writes a story in Markdown that names {@code sources}; returns its path. */
  private String naming(String sources) throws IOException {
    Path named = folder.resolve("named.md");
    Files.writeString(
        named,
        "---\ntitle: Ferry line\nsources: " + sources + "\n---\n\n" + Files.readString(story));
    return named.toString();
  }

  @Test
  void readsWhatTheFrontMatterNames() throws IOException {
    for (String sources :
        new String[] {"notes/", "[notes/talk.vtt]", "notes/*.vtt", "'**/*.vtt'"}) {
      out.reset();
      assertThat(run("check", naming(sources))).as(sources).isEqualTo(1);
      assertThat(out()).as(sources).contains("“not” is left out").contains("notes/talk.vtt:4");
      out.reset();
      assertThat(run("facts", "sheet", naming(sources))).as(sources).isZero();
      assertThat(out()).as(sources).contains("✗ quotation").contains("✓ name");
    }
    assertThat(err()).isEmpty();
  }

  @Test
  void saysWhatTheFrontMatterNamesInVain() throws IOException {
    assertThat(run("check", naming("[notes/tlak.vtt, notes/*.srt]"))).isEqualTo(2);
    assertThat(err())
        .contains("“notes/tlak.vtt”")
        .contains("named.md does not exist")
        .contains("“notes/*.srt”")
        .contains("fits no file");
    assertThat(out()).contains("depostis");
    assertThat(run("facts", "sheet", naming("notes/tlak.vtt"))).isEqualTo(2);
    Files.writeString(notes.resolve("talk.vtt"), "");
    err.reset();
    assertThat(run("check", naming("notes/"))).isEqualTo(2);
    assertThat(err()).contains("talk.vtt has no words");
  }

  @Test
  void readsNothingOutsideForAStory() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("stories"));
    String text = "---\nsources: ../notes/talk.vtt\n---\n\n" + Files.readString(story);
    Path named = Files.writeString(inside.resolve("named.md"), text);
    assertThat(run("check", named.toString())).isEqualTo(2);
    assertThat(err()).contains("lies outside");
    assertThat(out()).contains("depostis").doesNotContain("left out");
    Files.createDirectory(folder.resolve(".git"));
    out.reset();
    assertThat(run("check", named.toString())).isEqualTo(1);
    assertThat(out()).contains("“not” is left out");
  }

  @Test
  void takesNoAgencyForAFile() throws IOException {
    assertThat(run("check", naming("[Reuters, The Corran Post, 'https://example.org/a.pdf']")))
        .isEqualTo(1);
    assertThat(err()).isEmpty();
    assertThat(out()).contains("depostis").doesNotContain("left out");
  }

  @Test
  void readsWhatSettingsName() throws IOException {
    Path settings = folder.resolve(".copydesk.yml");
    Files.writeString(settings, "sources: [notes/]\n");
    assertThat(run("check", story.toString())).isEqualTo(1);
    assertThat(out()).contains("“not” is left out").contains("notes/talk.vtt:4");
    out.reset();
    run("config", "show", story.toString());
    assertThat(out()).contains("sources: notes/").contains(".copydesk.yml");
    Files.writeString(settings, "overrides: [{files: [other.txt], sources: notes/}]\n");
    out.reset();
    assertThat(run("check", story.toString())).isEqualTo(1);
    assertThat(out()).doesNotContain("left out");
    Files.writeString(settings, "sources: [note/, notes/*.srt]\n");
    assertThat(run("check", story.toString(), story.toString())).isEqualTo(2);
    assertThat(err()).containsOnlyOnce("“note/”").containsOnlyOnce("fits no file");
    Files.writeString(settings, "sources: []\n");
    assertThat(run("check", story.toString())).isEqualTo(1);
  }

  @Test
  void heedsSettingsOfAFolderAboveForAllItsStories() throws IOException {
    Files.writeString(folder.resolve(".copydesk.yml"), "sources: [notes/talk.vtt]\n");
    Path inside = Files.createDirectory(folder.resolve("stories"));
    Path one = Files.copy(story, inside.resolve("one.txt"));
    Path two = Files.copy(story, inside.resolve("two.txt"));
    assertThat(run("check", one.toString(), two.toString())).isEqualTo(1);
    assertThat(out().split("“not” is left out", -1)).hasSize(3);
  }

  @Test
  void isNoSourceOfItsOwn() throws IOException {
    Files.writeString(folder.resolve(".copydesk.yml"), "sources: ['*.txt', notes/]\n");
    Files.writeString(folder.resolve("other.txt"), "The line has 14 boats.\n");
    assertThat(run("check", story.toString())).isEqualTo(1);
    assertThat(out()).contains("“not” is left out");
  }

  @Test
  void readsAFileAgainThatHasChanged() throws IOException {
    String named = naming("notes/");
    run("check", named);
    Files.writeString(
        notes.resolve("talk.vtt"),
        "WEBVTT\n\n00:04:10.000 --> 00:04:14.000\n<v Ana Ruiz>We will close the line before"
            + " the summer.\n");
    out.reset();
    run("check", named);
    assertThat(out()).doesNotContain("left out");
  }
}
