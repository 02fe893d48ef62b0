package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.report.Formats;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;

/**
 * What the README and its pages show is so: their commands run, their snippets are taken, the
 * transcript is true, and every link leads somewhere.
 */
class ReadmeTest {
  private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  /** What takes minutes, waits, or needs a file that is not here: read as options only. */
  private static final Pattern LONG =
      Pattern.compile(
          "facts (?:import|update|verify)|memory\\.db|release\\.pdf|--watch|lsp|config show STORY");

  private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]*)(?:#([^)]+))?\\)");

  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

  @TempDir private static Path home;

  private static final Path PAGES = Path.of(".github/docs");

  /** The README and every page, one after the other. */
  private static String readme;

  @BeforeAll
  static void aNewsroom() throws Exception {
    readme = read(pages());
    for (String name : List.of("story.txt", "politics/vote.txt", "sport/match.txt")) {
      Path story = home.resolve(name);
      Files.createDirectories(story.getParent());
      Files.writeString(story, "Council votes\n\nThe plan sparked fury on Monday night.\n");
    }
    Files.writeString(home.resolve("story.md"), "# Council votes\n\nThe plan passed.\n");
    Path notes = Files.createDirectories(home.resolve("notes"));
    Files.writeString(notes.resolve("call.txt"), "The clerk says that the plan passed.\n");
    Path rules = Files.createDirectories(home.resolve("desk/rules/style"));
    Files.writeString(rules.resolve("shouting.yml"), snippet("yaml", "Words that shout"));
    Git git = Git.init().setDirectory(home.toFile()).setInitialBranch("main").call();
    git.add().addFilepattern(".").call();
    var commit =
        git.commit()
            .setMessage("Stories")
            .setAuthor("Desk", "desk@example.org")
            .setCommitter("Desk", "desk@example.org")
            .setSign(false)
            .call();
    var ref = git.getRepository().updateRef("refs/remotes/origin/main");
    ref.setNewObjectId(commit);
    ref.update();
    git.close();
  }

  @Test
  void theTranscriptIsWhatIsSaid() {
    for (String command : List.of("$ copydesk check --published", "$ copydesk check examples/s")) {
      String[] shown = snippet("text", command).split("\\n", 2);
      String told = Run.of(words(shown[0].substring("$ copydesk ".length())).toArray()).out();
      for (String part : shown[1].split("(?m)^…\\n|\\n\\n")) {
        assertThat(told).contains(part.strip());
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> everyCommandRuns() {
    return commands().distinct().map(line -> DynamicTest.dynamicTest(line, () -> runs(line)));
  }

  private static void runs(String line) {
    List<Object> args = new ArrayList<>(words(line));
    if (LONG.matcher(line).find()) {
      CommandLine.ParseResult parsed =
          CopydeskCommand.commandLine(Console.plain(System.in, System.out, System.err))
              .parseArgs(args.toArray(String[]::new));
      assertThat(parsed.hasSubcommand()).isTrue();
      return;
    }
    if (args.get(0).equals("baseline")) {
      args.addAll(List.of("--baseline", home.resolve("accepted.tsv").toString()));
    }
    Run run =
        line.endsWith(" -")
            ? Run.withInput("# Council votes\n\nThe plan passed.\n", args.toArray())
            : Run.of(args.toArray());
    assertThat(run.status()).as("%s: %s", line, run.err()).isLessThan(2);
  }

  @Test
  void theRuleItTeachesSpeaksAndItsSettingsLeaveItOn() throws IOException {
    Path story = home.resolve("story.txt");
    assertThat(Run.of("check", "--rules", home.resolve("desk/rules"), story).out())
        .contains("“sparked fury” shouts");

    Path settings = home.resolve(".copydesk.yml");
    Files.writeString(settings, snippet("yaml", "profile: standard"));
    try {
      assertThat(Run.of("check", story).out()).contains("“sparked fury” shouts");
      assertThat(Run.of("config", "show", home.resolve("sport/match.txt")).out())
          .contains("language: en-GB")
          .contains("levels.numbers: suggestion")
          .contains("accept.Nagorno: part of a name");
    } finally {
      Files.delete(settings);
    }
  }

  @Test
  @SuppressWarnings("unchecked")
  void itsGatesNameWhatIsThere() throws IOException {
    List<Map<String, Object>> hooks =
        new Yaml().load(Files.readString(Path.of(".pre-commit-hooks.yaml")));
    String commit = snippet("yaml", "repos:");
    assertThat(hooks).extracting(hook -> hook.get("id")).contains(matched("id: ([\\w-]+)", commit));
    assertThat(matched("rev: (\\S+)", commit)).as("no tag that may not be there").isEqualTo("main");

    Map<String, Object> action =
        new Yaml().load(Files.readString(Path.of(".github/actions/copydesk/action.yml")));
    List<Map<String, Object>> steps = new Yaml().load(snippet("yaml", "- uses: actions/checkout"));
    Map<String, Object> with = (Map<String, Object>) steps.get(1).get("with");
    assertThat(((Map<String, Object>) action.get("inputs")).keySet()).containsAll(with.keySet());
  }

  @Test
  void itsProfilesOfTheBuildAndItsFormatsAreThere() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    List<String> profiles = all("-P(\\w+)");
    assertThat(profiles).contains("man", "full", "bench");
    profiles.forEach(profile -> assertThat(pom).contains("<id>" + profile + "</id>"));

    String table = readme.substring(readme.indexOf("| name | for |"));
    List<String> named =
        Pattern.compile("`([a-z-]+)`")
            .matcher(
                table.substring(0, table.indexOf("\n\n")).replaceAll("(?m) \\| [^|]+ \\|$", ""))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(named).containsExactlyInAnyOrderElementsOf(Formats.names());
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    for (Path page : linked()) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        Path leads = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
        assertThat(leads).as("%s, %s", page, link.group()).exists();
        if (link.group(2) != null) {
          assertThat(anchors(Files.readString(leads))).as(page + "").contains(link.group(2));
        }
      }
    }
  }

  @Test
  void everyPageIsReachedFromTheReadme() throws IOException {
    String first = Files.readString(Path.of("README.md"));
    for (Path page : pages()) {
      assertThat(first).contains(page.toString().replace('\\', '/').replace("README.md", ""));
    }
  }

  @Test
  void theReadmeKeepsToAFewScreens() throws IOException {
    assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThan(175);
  }

  /** What the headings of a page are called in a link to them. */
  private static List<String> anchors(String page) {
    return HEADING
        .matcher(FENCED.matcher(page).replaceAll(""))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
        .toList();
  }

  /** Every page for people that is not generated. */
  private static List<Path> linked() throws IOException {
    try (Stream<Path> pages = Files.walk(Path.of(".github"))) {
      return Stream.concat(
              Stream.of(Path.of("README.md")),
              pages.filter(page -> page.toString().endsWith(".md")).sorted())
          .toList();
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      return Stream.concat(
              Stream.of(Path.of("README.md")),
              pages.filter(page -> page.toString().endsWith(".md")).sorted())
          .toList();
    }
  }

  private static String read(List<Path> pages) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path page : pages) {
      all.append(Files.readString(page)).append('\n');
    }
    return all.toString();
  }

  /** The lines of its snippets that begin with the application, without it. */
  private static Stream<String> commands() {
    return FENCED
        .matcher(readme)
        .results()
        .filter(block -> List.of("sh", "yaml").contains(block.group(1)))
        .flatMap(block -> block.group(2).lines())
        .map(line -> line.replaceFirst("\\s+# .*", "").strip())
        .map(line -> line.replaceFirst("^(?:- |.*\\| )", ""))
        .filter(line -> line.startsWith("copydesk "))
        .map(line -> line.substring("copydesk ".length()))
        .map(line -> line.replace("$base", "origin/main"));
  }

  /** The words of a command, what stands in the newsroom named by its place there. */
  private static List<String> words(String line) {
    return WORD.matcher(line)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .map(ReadmeTest::placed)
        .toList();
  }

  private static String placed(String word) {
    int equals = word.indexOf('=');
    if (equals > 0 && word.substring(equals).contains(".")) {
      return word.substring(0, equals + 1) + home.resolve(word.substring(equals + 1));
    }
    boolean here = word.equals(".") || !word.startsWith("examples") && isFile(word);
    return here ? home.resolve(word).normalize().toString() : word;
  }

  private static boolean isFile(String word) {
    return !word.startsWith("-") && Files.exists(home.resolve(word)) && word.matches(".*[./].*");
  }

  private static String snippet(String kind, String part) {
    return FENCED
        .matcher(readme)
        .results()
        .filter(block -> block.group(1).equals(kind) && block.group(2).contains(part))
        .map((MatchResult block) -> block.group(2))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the README has no " + kind + " with " + part));
  }

  private static String matched(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private static List<String> all(String pattern) {
    return Pattern.compile(pattern)
        .matcher(readme)
        .results()
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }
}
