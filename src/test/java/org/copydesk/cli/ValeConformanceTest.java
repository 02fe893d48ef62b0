package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what is said against scenarios: our own, and Vale's where its test data are at hand. */
class ValeConformanceTest {
  private static final Path OWN = Path.of("src/test/resources/vale").toAbsolutePath();

  private static final Path PAGE = Path.of(".github/docs/vale.md");
  private static final Pattern ROW = Pattern.compile("\\| ((?:[−+] ).*?) \\| (.*?) \\|");

  @TempDir Path work;

  @Test
  void saysWhatOurScenariosWant() throws IOException {
    List<ValeScenarios.Outcome> outcomes = new ValeScenarios(OWN, work).run();
    assertThat(outcomes).hasSize(9);
    assertThat(outcomes).flatExtracting(ValeScenarios.Outcome::differences).isEmpty();
  }

  /** Of 257 lines 250 are exact; what else differs stands in the page with its reason. */
  @Test
  void saysWhatValeSays() throws IOException {
    List<ValeScenarios.Outcome> outcomes = new ValeScenarios(shared("vale"), work).run();
    Map<String, String> known = known();
    for (ValeScenarios.Outcome outcome : outcomes) {
      for (String line : outcome.differences()) {
        Optional<String> why =
            known.keySet().stream().filter(key -> isOf(line, key)).findFirst().map(known::get);
        assertThat(why).as(line).isPresent();
        System.out.println(line + " (" + why.orElseThrow() + ")");
      }
    }
    long expected = outcomes.stream().mapToLong(it -> it.expected().size()).sum();
    long exact = outcomes.stream().mapToLong(ValeScenarios.Outcome::exact).sum();
    System.out.println(exact + " of " + expected + " lines are as Vale says them");
    assertThat(exact + " of " + expected).isEqualTo("250 of 257");
  }

  /** Whole house styles load, nothing of them is skipped in silence, and their rules speak. */
  @ParameterizedTest
  @CsvSource({"vale-at-red-hat, RedHat, SimpleWords", "vale-rules, Elastic, Wordiness"})
  void wholeStylesSpeak(String folder, String style, String rule) throws IOException {
    Path styles = shared("style-packages").resolve(folder);
    Path ini =
        Files.writeString(
            work.resolve(".vale.ini"),
            "StylesPath = %s\nMinAlertLevel = suggestion\n[*]\nBasedOnStyles = %s\n"
                .formatted(styles, style));
    Path story = Files.writeString(work.resolve("guide.md"), "# Set up\n\nPlease utilize it.\n");
    Run run =
        Run.of(
            "check",
            "--no-cache",
            "--fail-on",
            "never",
            "--format",
            "vale-line",
            "--vale",
            ini,
            story);
    assertThat(run.out()).contains("guide.md:3:8:" + style + "." + rule + ":");
    assertThat(run.err()).doesNotContain("not run");
  }

  private static Path shared(String name) {
    Path home =
        Path.of(System.getProperty("vale.data", "../shared")).resolve(name).toAbsolutePath();
    assumeTrue(Files.isDirectory(home), "data of others are not here: " + name);
    return home.normalize();
  }

  /** What the page says of lines that differ, and why each does. */
  private static Map<String, String> known() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .collect(
            Collectors.toMap(
                row -> row.group(1).replace('−', '-'), row -> row.group(2), (one, other) -> one));
  }

  /** Whether {@code key}, a sign and a part of a line, is of the difference {@code line}. */
  private static boolean isOf(String line, String key) {
    return line.contains(" " + key.charAt(0) + " ") && line.contains(key.substring(2));
  }
}
