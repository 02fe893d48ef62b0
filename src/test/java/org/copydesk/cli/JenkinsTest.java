package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.hm.hafner.analysis.FileReaderFactory;
import edu.hm.hafner.analysis.Issue;
import edu.hm.hafner.analysis.IssueParser;
import edu.hm.hafner.analysis.Report;
import edu.hm.hafner.analysis.Severity;
import edu.hm.hafner.analysis.parser.CheckStyleParser;
import edu.hm.hafner.analysis.parser.violations.SarifAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Jenkins makes of the reports, read by the library its Warnings plugin reads them with. */
class JenkinsTest {
  private static final Pattern STAGE =
      Pattern.compile("sh 'copydesk (.*?)'\\R.*checkStyle\\(pattern: '(.*?)'\\).*type: '(\\w+)'");

  @TempDir private static Path home;

  private static Path stories;

  @BeforeAll
  static void file() throws IOException {
    stories = Files.createDirectory(home.resolve("stories"));
    Files.writeString(
        stories.resolve("vote.txt"),
        """
        Council votes

        It was the the end of the “depostis & <b>plan</b>” on Monday night.

        He said that the plan was very unique, and that nobody went went home.
        """);
  }

  @Test
  void theStageOfThePageHearsEveryError() throws IOException {
    Matcher stage = STAGE.matcher(Files.readString(Path.of(".github/docs/gate.md")));
    assertThat(stage.find()).isTrue();
    Path report = home.resolve(stage.group(2));
    List<Object> command = new ArrayList<>();
    for (String word : stage.group(1).split(" ")) {
      command.add(
          word.equals("stories")
              ? stories
              : word.replace("=" + stage.group(2), "=" + report.toString()));
    }
    assertThat(Run.of(command.toArray()).status()).isZero();

    Report read = read(new CheckStyleParser(), report);
    assertThat(stage.group(3)).isEqualTo("TOTAL_ERROR");
    assertThat(read.getSizeOf(Severity.ERROR)).isEqualTo(severities("error")).isPositive();
    assertThat(read.getSizeOf(Severity.WARNING_NORMAL)).isEqualTo(severities("warning"));
    assertThat(read.get(0))
        .returns(3, Issue::getLineStart)
        .returns(8, Issue::getColumnStart)
        .returns("doubled-word", Issue::getType)
        .matches(issue -> issue.getFileName().endsWith("stories/vote.txt"));
  }

  @Test
  void sarifIsReadWhole() throws IOException {
    Path report = home.resolve("copydesk.sarif");
    check("--format", "sarif=" + report);
    Report read = read(new SarifAdapter(), report);
    assertThat(read.getSizeOf(Severity.WARNING_HIGH)).isEqualTo(severities("error"));
    assertThat(read.getSizeOf(Severity.WARNING_NORMAL)).isEqualTo(severities("warning"));
    assertThat(read)
        .allMatch(issue -> issue.getFileName().endsWith("stories/vote.txt"))
        .allMatch(issue -> issue.getMessage().lines().count() < 10, "no page of help before it")
        .anyMatch(issue -> issue.getMessage().endsWith("“the” stands twice here; delete one."));
  }

  private static Report read(IssueParser parser, Path report) {
    return parser.parse(new FileReaderFactory(report));
  }

  private static int severities(String severity) throws IOException {
    JsonNode story = new ObjectMapper().readTree(check("--format", "json")).at("/stories/0");
    List<String> all = story.get("findings").findValuesAsText("severity");
    return (int) all.stream().filter(severity::equals).count();
  }

  private static String check(String... options) {
    List<Object> args = new ArrayList<>(List.of("check", "--no-cache", "--fail-on", "never"));
    args.addAll(List.of(options));
    args.add(stories);
    return Run.of(args.toArray()).out();
  }
}
