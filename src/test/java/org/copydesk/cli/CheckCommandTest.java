package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.report.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CheckCommandTest {
  private static final String FAULTY =
      "Council votes on buses\n\nThe plan passed. It was the the end.\n";
  private static final String SOUND =
      "Council votes on buses\n\nThe plan passed on Monday night.\n";

  @TempDir private Path folder;

  @Test
  void saysWhatIsWrongWhereAndEndsWithOne() throws IOException {
    Path story = story("faulty.txt", FAULTY);
    Run run = Run.of("check", story);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("3:25  error  “the” stands twice")
        .contains("│ The plan passed. It was the the end.")
        .contains("grammar/doubled-word")
        .contains("1 error in 1 story");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void saysNothingOfSoundCopyAndEndsWithZero() throws IOException {
    Run run = Run.of("check", story("sound.txt", SOUND));
    assertThat(run.status()).isZero();
    assertThat(run.out()).matches("nothing found in 1 story, 10 words\\n[1-9][0-9,]* rules ran\\n");
  }

  @Test
  void failsOnlyAtTheLevelAskedFor() throws IOException {
    Path story = story("faulty.txt", FAULTY);
    assertThat(Run.of("check", "--fail-on", "never", story).status()).isZero();
    assertThat(Run.of("check", "--level", "grammar/doubled-word=warning", story).status()).isZero();
    assertThat(
            Run.of("check", "--level", "grammar/doubled-word=warning", "--fail-on=warning", story)
                .status())
        .isEqualTo(1);
    assertThat(Run.of("check", "--level", "grammar=off", story).status()).isZero();
  }

  @Test
  void readsStandardInputUnderTheNameGiven() {
    Run run = Run.withInput(FAULTY, "check", "--stdin-name", "desk/buses.txt", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("desk/buses.txt\n");
  }

  @Test
  void readsFoldersInSortedOrderWhateverTheNumberOfThreads() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    story("z.txt", FAULTY);
    story("b/a.txt", FAULTY);
    story(".hidden.txt", FAULTY);
    story("picture.jpg", "x");
    String one = Run.of("check", "-j", "1", "--format", "json", folder).out();
    String many = Run.of("check", "-j", "4", "--format", "json", folder).out();
    assertThat(one).isEqualTo(many).contains("b/a.txt").contains("z.txt").doesNotContain("hidden");
    assertThat(one.indexOf("b/a.txt")).isLessThan(one.indexOf("z.txt"));
  }

  @Test
  void findsNewsAmongTheXmlAndJsonOfAFolder() throws IOException {
    story(
        "wire.xml",
        "<?xml version=\"1.0\"?>\n"
            + "<nitf><body><body.content><p>It rained.</p></body.content></body></nitf>");
    story("pom.xml", "<project><name>x</name></project>");
    story("item.json", "{\"uri\": \"a\", \"body_text\": \"It rained on Monday night.\"}");
    story("package.json", "{\"name\": \"x\"}");
    Run run = Run.of("check", "--format", "json", folder);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("wire.xml", "item.json")
        .doesNotContain("pom.xml", "package.json");
  }

  @Test
  void writesNoSignIntoMarkupThatMeansSomethingThere() throws IOException {
    String page =
        "<html><body><article><h1>Vote</h1><p>It was the the end of “a” long &amp; dull night, they"
            + " said, \"at last\" and “b”.</p></article></body></html>";
    Path story = story("page.html", page);
    assertThat(Run.of("check", "--fix", story).status()).isZero();
    assertThat(story)
        .content()
        .contains("It was the end of")
        .contains("&amp;")
        .contains("\"at last\"");
  }

  @Test
  void namesAStoryThatCannotBeReadAndReportsTheOthers() throws IOException {
    Path story = story("faulty.txt", FAULTY);
    Path binary = folder.resolve("binary.txt");
    Files.write(binary, new byte[] {0, 1, 2, 3});
    Run run = Run.of("check", folder.resolve("gone.txt"), binary, story);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("gone.txt").contains("does not exist").contains("binary");
    assertThat(run.out()).contains("grammar/doubled-word");
  }

  @Test
  void saysWhichFormatsAFolderWithoutStoriesLacks() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = Run.of("check", empty);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("there is no story in").contains(".txt");
  }

  @Test
  void namesTheNearestOptionFormatAndRule() throws IOException {
    Path story = story("sound.txt", SOUND);
    assertThat(Run.of("check", "--formta", "json", story))
        .matches(run -> run.status() == 2 && run.err().contains("--format"));
    assertThat(Run.of("check", "--format", "sarfi", story))
        .matches(run -> run.status() == 2 && run.err().contains("did you mean “sarif”?"));
    assertThat(Run.of("explain", "grammar/doubled-wrod"))
        .matches(run -> run.status() == 2 && run.err().contains("“grammar/doubled-word”"));
    assertThat(Run.of("check", "--level", "grammar/doubled-wrod=off", story))
        .matches(run -> run.status() == 2 && run.err().contains("“grammar/doubled-word”"));
    assertThat(Run.of("check", "--fail-on", "eror", story))
        .matches(run -> run.status() == 2 && run.err().contains("“error”"));
    assertThat(Run.of("check", "--published", "24.1.2023", story))
        .matches(run -> run.status() == 2 && run.err().contains("2023-01-24"));
  }

  @Test
  void namesFileLineAndKeyOfAMistakeInARule() throws IOException {
    Path story = story("sound.txt", SOUND);
    Path rules = Files.createDirectories(folder.resolve("rules/style"));
    Files.writeString(
        rules.resolve("calm.yml"),
        """
        title: Calm words
        wy: Because.
        """);
    Run run = Run.of("check", "--rules", folder.resolve("rules"), story);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("calm.yml:2").contains("“wy”").contains("“why”");
  }

  @Test
  void refusesARuleThatDoesOtherThanItsExamplesSay() throws IOException {
    ownRule(
        """
        - bad: "It [[sparked]] fury."
        - good: "It drew criticism."
        """);
    Run run = Run.of("check", "--rules", folder.resolve("rules"), story("sound.txt", SOUND));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("style/calm is to mark\n    It [[sparked]] fury.")
        .contains("but gives\n    It [[sparked fury]].");
  }

  @Test
  void runsARuleOfTheNewsroomsOwn() throws IOException {
    Path story = story("sound.txt", "Council votes\n\nThe row sparked fury on Monday night.\n");
    ownRule(
        """
        - bad: "It [[sparked fury]]."
          good: "It drew criticism."
        - good: "It drew praise."
        """);
    Run run = Run.of("check", "--rules", folder.resolve("rules"), story);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("style/calm").contains("“sparked fury” shouts");
  }

  @Test
  void writesAReportWholeOrNotAtAll() throws IOException {
    Path story = story("faulty.txt", FAULTY);
    Path report = folder.resolve("report.json");
    assertThat(Run.of("check", "-f", "json", "-o", report, story).status()).isEqualTo(1);
    assertThat(report).content().endsWith("}\n");
    Run lost = Run.of("check", "-f", "json", "-o", folder.resolve("no/such/report.json"), story);
    assertThat(lost.status()).isEqualTo(2);
    assertThat(lost.err()).contains("there is no folder");
    Files.writeString(report, "as it was");
    Files.writeString(folder.resolve(".copydesk.yml"), "levels: {no: such}\n");
    assertThat(Run.of("check", "-f", "json", "-o", report, story).status()).isEqualTo(2);
    assertThat(report).hasContent("as it was");
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".draft"));
    }
  }

  @Test
  void namesTheReportThatADiskCouldNotHold() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.isWritable(full), "skipped: there is no /dev/full on this machine");
    Run run = Run.of("check", "-f", "json", "-o", full, story("faulty.txt", FAULTY));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("the report /dev/full could not be written");
    assertThat(Files.isRegularFile(full)).as("the device was not replaced").isFalse();
  }

  @Test
  void writesSeveralFormatsAtOnce() throws IOException {
    Path story = story("faulty.txt", FAULTY);
    Path sarif = folder.resolve("out.sarif");
    Run run = Run.of("check", "--format", "terminal", "--format", "sarif=" + sarif, story);
    assertThat(run.out()).contains("grammar/doubled-word");
    assertThat(sarif).content().contains("\"2.1.0\"").contains("grammar/doubled-word");
  }

  @Test
  void endsQuietlyWhenNobodyReadsAnyMore() throws IOException {
    Path story = story("faulty.txt", FAULTY);
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(), gone, Console.writer(err), Map.of(), false, false);
    assertThat(Main.run(new String[] {"check", story.toString()}, console)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void saysWhenItGuessedTheEncoding() throws IOException {
    Path story = folder.resolve("old.txt");
    Files.write(
        story,
        "Café opens\n\nThe café opened on Monday night.\n"
            .getBytes(Charset.forName("windows-1252")));
    Run run = Run.of("check", story);
    assertThat(run.err()).contains("old.txt: not valid UTF-8, read as windows-1252");
  }

  @Test
  void coloursOnlyWhereSomebodyWantsThem() throws IOException {
    Path story = story("faulty.txt", FAULTY);
    assertThat(Run.of("check", story).out()).doesNotContain("\u001b").contains("^^^^^^^");
    assertThat(Run.of("check", "--color", "always", story).out()).contains("\u001b[1;31m");
    assertThat(colour(Map.of("NO_COLOR", "1", "CLICOLOR_FORCE", "1"), true)).isFalse();
    assertThat(colour(Map.of("CLICOLOR_FORCE", "1"), false)).isTrue();
    assertThat(colour(Map.of("TERM", "dumb"), true)).isFalse();
    assertThat(colour(Map.of(), true)).isTrue();
    assertThat(colour(Map.of(), false)).isFalse();
  }

  @Test
  void appliesSafeFixesOnlyAndTwiceChangesNothing() throws IOException {
    String faulty = "\ufeffCouncil votes\r\n\r\nIt was the the end of a depostis plan.\r\n";
    Path story = story("crlf.txt", faulty);
    Run diff = Run.of("check", "--diff", story);
    assertThat(diff.status()).isEqualTo(1);
    assertThat(diff.out()).contains("-It was the the end").contains("+It was the end");
    assertThat(story).content().isEqualTo(faulty);
    assertThat(diff.err()).contains("spelling/unknown-word").doesNotContain("doubled-word");
    Run fix = Run.of("check", "--fix", story);
    assertThat(fix.err()).contains("fixed").contains("1 story changed");
    assertThat(fix.status()).as("what is left fails the run").isEqualTo(1);
    assertThat(fix.out()).contains("spelling/unknown-word").doesNotContain("doubled-word");
    assertThat(story)
        .content()
        .isEqualTo("\ufeffCouncil votes\r\n\r\nIt was the end of a depostis plan.\r\n");
    assertThat(Run.of("check", "--fix", story).err()).contains("0 stories changed");
    Files.writeString(story, faulty);
    Run both = Run.of("check", "--diff", "--format", "json", story);
    assertThat(both.out()).startsWith("{").contains("spelling/unknown-word");
    assertThat(both.err()).contains("+It was the end");
  }

  @Test
  void settingsUnderWhichNoRuleIsOnAreAProblem() throws IOException {
    Path story = story("faulty.txt", FAULTY);
    String packs =
        "consistency,courts,dates,desk,duplicates,facts,grammar,house,memory,names,numbers,placeholders,punctuation,"
            + "quotes,sources,spelling,style,times";
    List<Object> args = new ArrayList<>(List.of("check"));
    for (String pack : packs.split(",")) {
      args.addAll(List.of("--level", pack + "=off"));
    }
    args.add(story);
    Run run = Run.of(args.toArray());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("no rule is on under its settings").contains("config show");
  }

  @Test
  void theStrictProfileHasEveryErrorAndTheSurestWarnings() throws IOException {
    Path story =
        story(
            "faulty.txt",
            "Council votes\n\n"
                + "It was the the end. About 130 per cent of voters voted against it.\n");
    Run run = Run.of("check", "--profile", "strict", story);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("grammar/doubled-word").contains(" rules ran");
    assertThat(Run.of("check", "--profile", "strict", "--format", "json", story).out())
        .containsPattern("\"rules\" : [1-9]");
  }

  @Test
  void aFileThatSettingsIgnoreIsLeftOutWhenNamedToo() throws IOException {
    Files.createDirectory(folder.resolve("drafts"));
    Path draft = story("drafts/faulty.txt", FAULTY);
    Files.writeString(folder.resolve(".copydesk.yml"), "ignore: [drafts/]\n");
    assertThat(Run.of("check", draft))
        .matches(run -> run.status() == 0 && run.out().startsWith("nothing found in 0 stories"));
    assertThat(Run.of("check", "--no-ignore", draft).status()).isEqualTo(1);
    assertThat(Run.of("check", "--no-ignore", folder).out()).contains("1 error in 1 story");
  }

  @Test
  void reportsForMachinesNameAStoryFromTheTopOfItsRepository() throws IOException {
    Files.createDirectory(folder.resolve("desk"));
    Path story = story("desk/faulty.txt", FAULTY);
    Files.createDirectory(folder.resolve(".git"));
    for (String format : List.of("json", "sarif", "checkstyle", "gitlab", "csv", "jsonl")) {
      assertThat(Run.of("check", "--format", format, story.toAbsolutePath()).out())
          .as(format)
          .contains("desk/faulty.txt")
          .doesNotContain(folder.getFileName().toString());
    }
    assertThat(Run.of("check", story).out()).startsWith(story.toString());
  }

  @Test
  void countsColumnsAsEditorsDoWhereAByteOrderMarkStands() throws IOException {
    Path story = story("bom.txt", "\ufeffThe plan passed. It was the the end.\n");
    assertThat(Run.of("check", "--format", "concise", story).out())
        .contains("bom.txt:1:25 error grammar/doubled-word “the” stands twice");
  }

  @Test
  void aRunawayPatternIsTheFaultOfItsFile() throws IOException {
    Path rule = folder.resolve("rules/style/astray.yml");
    Files.createDirectories(rule.getParent());
    Files.writeString(
        rule,
        """
        title: A pattern gone astray
        why: It never comes back.
        severity: warning
        message: “{found}” is odd.
        find:
          regex: ['(?:(?:a|b|ab)*)*c']
        examples:
          - bad: "[[abc]]"
          - good: "It rained."
        """);
    Path story = story("long.txt", "A story\n\nIt was " + "ab".repeat(90) + "d at once.\n");
    Run run = Run.of("check", "--rules", folder.resolve("rules"), story);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("rules/style/astray.yml: the pattern read a text")
        .contains("write the pattern without")
        .doesNotContain("report it");
  }

  @Test
  void aRowAFindingForThoseWhoCount() throws IOException {
    Path story = story("faulty.txt", "Votes, “buses”\n\nThe plan passed. It was the the end.\n");
    assertThat(Run.of("check", "--format", "csv", story).out().split("\r\n"))
        .hasSizeGreaterThan(1)
        .anyMatch(row -> row.startsWith("path,line,column,endLine,endColumn,level,pack,rule,"))
        .anyMatch(row -> row.contains(",3,25,3,32,error,grammar,grammar/doubled-word,"))
        .anyMatch(row -> row.contains(",\"Votes, “buses”\","));
    assertThat(Run.of("check", "--format", "jsonl", story).out().lines())
        .allMatch(row -> row.startsWith("{") && row.endsWith("}"))
        .anyMatch(row -> row.contains("\"rule\":\"grammar/doubled-word\""));
  }

  @Test
  void listsOurOwnRulesUnlessAllAreAskedFor() {
    Run own = Run.of("rules");
    assertThat(own.out()).contains("grammar/doubled-word").doesNotContain("/lt/");
    assertThat(own.out().lines().count()).isLessThan(1000);
    assertThat(Run.of("rules", "--all").out()).contains("grammar/lt/EN_A_VS_AN");
    assertThat(Run.of("rules", "--pack", "lt").out())
        .contains("grammar/lt/EN_A_VS_AN")
        .doesNotContain("grammar/doubled-word");
    assertThat(Run.of("generate-completion").out()).contains("dates/wrong-weekday");
  }

  @Test
  void holdsToTheSettingsNearEachStory() throws IOException {
    Files.createDirectories(folder.resolve("sport"));
    Path top = story("a.txt", FAULTY);
    Path sport = story("sport/b.txt", FAULTY);
    Files.writeString(
        folder.resolve(".copydesk.yml"),
        """
        root: true
        levels:
          grammar/doubled-word: warning
        overrides:
          - files: [sport/**]
            levels: {grammar/doubled-word: "off"}
        """);
    assertThat(Run.of("check", top))
        .matches(run -> run.status() == 0 && run.out().contains("warning"));
    assertThat(Run.of("check", sport).out()).startsWith("nothing found");
    Files.writeString(
        folder.resolve("sport/.copydesk.yml"), "levels: {grammar/doubled-word: error}\n");
    assertThat(Run.of("check", sport).status()).isEqualTo(1);
    assertThat(Run.of("config", "show", sport).out())
        .contains("levels.grammar/doubled-word: error")
        .contains("sport/.copydesk.yml");
    Files.writeString(folder.resolve("sport/.copydesk.yml"), "root: true\nlevel: {}\n");
    assertThat(Run.of("check", sport))
        .matches(
            run ->
                run.status() == 2
                    && run.err().contains(".copydesk.yml:2")
                    && run.err().contains("“levels”"));
  }

  private static boolean colour(Map<String, String> env, boolean terminal) {
    Console console =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            Console.writer(OutputStream.nullOutputStream()),
            env,
            terminal,
            terminal);
    return console.palette("auto") == Palette.COLOUR;
  }

  /** Writes a rule of the newsroom's own, with these entries as its examples. */
  private void ownRule(String examples) throws IOException {
    Path rules = Files.createDirectories(folder.resolve("rules/style"));
    Files.writeString(
        rules.resolve("calm.yml"),
        """
        title: Words that shout
        why: A reader who is shouted at stops believing.
        severity: error
        message: “{found}” shouts; write “{use}”.
        find:
          swap: {sparked fury: drew criticism}
        examples:
        """
            + examples);
  }

  private Path story(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "serve"})
  void aCommandAloneIsTheOneAmongAll(String name) {
    Console console =
        Console.plain(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream());
    CommandLine among = CopydeskCommand.commandLine(console).getSubcommands().get(name);
    CommandLine alone = CopydeskCommand.lineOf(name, console);

    assertThat(alone.getUsageMessage()).isEqualTo(among.getUsageMessage());
  }
}
