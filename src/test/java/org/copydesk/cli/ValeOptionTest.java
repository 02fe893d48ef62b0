package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Style packages in Vale's format, from where a newsroom keeps them. */
class ValeOptionTest {
  private static final String FLUFF =
      """
      extends: existence
      message: "Cut '%s'."
      link: https://example.org/fluff
      level: warning
      ignorecase: true
      action:
        name: replace
        params: [pretty]
      tokens: [very]
      """;

  @TempDir Path home;
  private Path story;

  @BeforeEach
  void file() throws IOException {
    story = Files.writeString(home.resolve("story.md"), "The council met on a very wet day.\n");
    write(".vale.ini", "StylesPath = styles\n[*.md]\nBasedOnStyles = Desk\n");
    write("styles/Desk/Fluff.yml", FLUFF);
  }

  private Path write(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Run check(Object... more) {
    Object[] args = new Object[5 + more.length];
    System.arraycopy(
        new Object[] {"check", "--no-cache", "--format", "vale-line", story}, 0, args, 0, 5);
    System.arraycopy(more, 0, args, 5, more.length);
    return Run.of(args);
  }

  @Test
  void settingsBesideOursAreHeard() throws IOException {
    assertThat(check().out()).isEmpty();
    write(".copydesk.yml", "root: true\n");
    assertThat(check().out()).endsWith("story.md:1:22:Desk.Fluff:Cut 'very'.\n");
    write(".copydesk.yml", "root: true\nvale: off\n");
    assertThat(check().out()).isEmpty();
  }

  @Test
  void namesAreThoseOfThePackage() throws IOException {
    write(".copydesk.yml", "root: true\nlevels: {Desk.Fluff: off}\n");
    assertThat(check().out()).isEmpty();
    write(".copydesk.yml", "root: true\nlevels: {Desk: error}\n");
    assertThat(check().status()).isEqualTo(1);
    Files.writeString(
        story,
        "<!-- copydesk: ok Desk.Fluff, as it was -->\n\nThe council met on a very wet day.\n");
    assertThat(check().out()).isEmpty();
  }

  @Test
  void quotationsAreLeftAloneWhereTheNewsroomSaysSo() throws IOException {
    Files.writeString(story, "“It was a very wet day,” the mayor said on Tuesday morning.\n");
    write(".copydesk.yml", "root: true\n");
    assertThat(check().out()).contains("Desk.Fluff");
    write(".copydesk.yml", "root: true\nvale: {file: .vale.ini, quotes: false}\n");
    assertThat(check().out()).isEmpty();
  }

  @Test
  void findingsCarryTheLinkAndAFix() {
    Run run =
        Run.of(
            "check", "--no-cache", "--format", "json", "--vale", home.resolve(".vale.ini"), story);
    assertThat(run.out())
        .contains("\"vale/Desk.Fluff\"", "https://example.org/fluff", "\"pretty\"");
  }

  @Test
  void whatARuleHereSaysTooIsSaidOnceInThePackagesWords() throws IOException {
    write("styles/Desk/Use.yml", FLUFF.replace("[very]", "[in order to]").replace("pretty", "to"));
    write(
        "styles/Desk/Spelt.yml",
        "extends: spelling\nmessage: \"Is '%s' a word?\"\nlevel: warning\n");
    write(
        "styles/Desk/Twice.yml",
        "extends: repetition\nmessage: \"Twice '%s'.\"\nalpha: true\ntokens: ['[^\\s]+']\n");
    write("styles/Desk/Other.yml", FLUFF.replace("[very]", "[at this point in time]"));
    write(".copydesk.yml", "root: true\n");
    Files.writeString(
        story,
        "They met in order to speak of the the bridge and its taechers. At this point in time, it"
            + " is shut.\n");
    assertThat(check("--all").out().lines().map(line -> line.replaceFirst(".*story.md:", "")))
        .containsExactly(
            "1:10:Desk.Use:Cut 'in order to'.",
            "1:31:Desk.Twice:Twice 'the'.",
            "1:54:Desk.Spelt:Is 'taechers' a word?",
            "1:64:style/wordy:“At this point in time” is the long way to say “Now”.",
            "1:64:Desk.Other:Cut 'At this point in time'.");
    assertThat(Run.of("check", "--no-cache", "--format", "json", "--fail-on", "never", story).out())
        .contains("\"teachers\"");
  }

  @Test
  void rulesAreListedAndExplained() {
    Run list = Run.of("rules", "--all", "--vale", home.resolve(".vale.ini"));
    assertThat(list.out()).contains("vale/Desk.Fluff");
    Run page = Run.of("explain", "Desk.Fluff", "--vale", home.resolve(".vale.ini"));
    assertThat(page.out()).contains("Level: warning").contains("https://example.org/fluff");
  }

  @Test
  void aPackageMayBeAZip() throws IOException {
    Path zip = home.resolve("Wire.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      entry(entries, "Wire/.vale.ini", "[*]\nBasedOnStyles = Wire\n");
      entry(
          entries,
          "Wire/styles/Wire/Wet.yml",
          "extends: existence\nmessage: Dry.\ntokens: [wet]\n");
    }
    Path ini = write("zip.ini", "StylesPath = none\nPackages = Wire.zip, Absent\n");
    Run run = check("--vale", ini);
    assertThat(run.out()).endsWith("story.md:1:27:Wire.Wet:Dry.\n");
    assertThat(run.err()).contains("zip.ini: not run: the package “Absent”");
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  @Test
  void aStyleMayBeALink() throws IOException {
    Files.createSymbolicLink(home.resolve("styles/Linked"), home.resolve("styles/Desk"));
    Path ini = write(".vale.ini", "StylesPath = styles\n[*]\nBasedOnStyles = Linked\n");
    assertThat(check("--vale", ini).out()).endsWith("story.md:1:22:Linked.Fluff:Cut 'very'.\n");
  }

  @Test
  void whatCannotRunIsToldOnceAndTheRestRuns() throws IOException {
    write("styles/Desk/Script.yml", "extends: script\nmessage: x\nscript: y\n");
    write("styles/Desk/Back.yml", "extends: existence\nmessage: x\ntokens: ['(a+)(?<=\\1*b)c']\n");
    Run run = check("--vale", home.resolve(".vale.ini"));
    assertThat(run.out()).contains("Desk.Fluff");
    assertThat(run.err()).containsOnlyOnce("Desk.Script (a script)").contains("Desk.Back (an");
  }

  @Test
  void aPatternThatRunsAwayIsStopped() throws IOException {
    Files.writeString(story, "The council met: " + "a".repeat(90) + " at a very wet place.\n");
    write(
        "styles/Desk/Away.yml",
        "extends: existence\nmessage: x\ntokens: ['((?:a|aa|aaa)+)b\\1']\n");
    Run run = check("--vale", home.resolve(".vale.ini"));
    assertThat(run.out()).contains("Desk.Fluff");
    assertThat(run.err()).contains("Away.yml: the pattern read a text");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void mistakesAreNamedWithFileAndLine() throws IOException {
    Path ini = write(".vale.ini", "StylesPath = styles\n[*]\nBasedOnStyles = Dsk\n");
    Run style = check("--vale", ini);
    assertThat(style.status()).isEqualTo(2);
    assertThat(style.err()).contains(".vale.ini:1: there is no style “Dsk”", "mean “Desk”?");
    write(".vale.ini", "StylesPath = styles\n[*]\nDesk.Fluff = loud\n");
    assertThat(check("--vale", ini).err()).contains(".vale.ini:3: “loud” is none of YES, NO");
    write(".vale.ini", "StylesPath = styles\n[*]\nwhat\n");
    assertThat(check("--vale", ini).err()).contains(".vale.ini:3: neither a [section]");
    write(".vale.ini", "StylesPath = styles\n[*]\nBasedOnStyles = Desk\n");
    write("styles/Desk/Odd.yml", "extends: existense\nmessage: x\n");
    assertThat(check("--vale", ini).err())
        .contains("Odd.yml:1: there is no extension point “existense”; did you mean “existence”?");
    write("styles/Desk/Odd.yml", "extends: existence\ntokens: [x]\n");
    assertThat(check("--vale", ini).err()).contains("Odd.yml:1: this rule needs “message”");
    assertThat(check("--vale", home.resolve("none.ini")).err()).contains("name a .vale.ini");
  }

  @Test
  void aKeptPageCountsUntilAFileOfThePackageChanges() throws IOException {
    write(".copydesk.yml", "root: true\n");
    Object[] args = {"check", "--cache", home.resolve("kept"), "--format", "vale-line", story};
    assertThat(Run.of(args).out()).contains("Desk.Fluff:Cut 'very'.");
    Path cache = home.resolve("kept");
    long pages = pages(cache);
    assertThat(Run.of(args).out()).contains("Desk.Fluff:Cut 'very'.");
    assertThat(pages(cache)).isEqualTo(pages);
    write("styles/Desk/Fluff.yml", FLUFF.replace("Cut '%s'", "Drop '%s'"));
    assertThat(Run.of(args).out()).contains("Desk.Fluff:Drop 'very'.");
    assertThat(pages(cache)).isGreaterThan(pages);
  }

  private static long pages(Path cache) throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(Files::isRegularFile).count();
    }
  }
}
