package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole example stories against their golden findings, and sound stories against silence. After a
 * wanted change: {@code mvn -q test -Dtest=GoldenTest -Dgolden.write=true}, then read the
 * difference.
 */
class GoldenTest {
  private static final Path EXAMPLES = Path.of("examples");

  static Stream<Path> faulty() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(txt|md)"))
          .filter(file -> !file.startsWith(EXAMPLES.resolve("clean")))
          .filter(file -> !file.startsWith(EXAMPLES.resolve("sources")))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void findsWhatItFoundBefore(Path story) throws IOException {
    String found = findings(story);
    Path golden = story.resolveSibling("findings.golden");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, found);
    }
    assertThat(golden).content().isEqualTo(found);
  }

  @Test
  void isSilentOnSoundStories() throws IOException {
    Run run = Run.of("check", "--format", "json", EXAMPLES.resolve("clean"));
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.get("stories")).hasSizeGreaterThanOrEqualTo(6);
    assertThat(report.findValues("findings")).allMatch(JsonNode::isEmpty, "no findings");
    assertThat(run.status()).isZero();
  }

  @Test
  void isSilentOnSoundStoriesInEveryDialect() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/dialects"))) {
      for (Path story : files.filter(f -> !f.toString().endsWith(".golden")).toList()) {
        Run run = Run.of("check", "--format", "json", story);
        JsonNode report = new ObjectMapper().readTree(run.out());
        assertThat(report.get("stories").get(0).get("findings")).as(story.toString()).isEmpty();
      }
    }
  }

  @Test
  void theLachinStoryIsTheOneThatWasPublished() throws IOException {
    assertThat(Files.readAllBytes(EXAMPLES.resolve("lachin-corridor/story.txt"))).hasSize(3092);
  }

  private static String findings(Path story) throws IOException {
    Run run = Run.of("check", "--format", "json", "--fail-on", "never", story);
    assertThat(run.status()).as(run.err()).isZero();
    JsonNode page = new ObjectMapper().readTree(run.out()).get("stories").get(0);
    StringBuilder lines = new StringBuilder();
    for (JsonNode finding : page.get("findings")) {
      JsonNode span = finding.get("span");
      lines.append(
          String.join(
              "\t",
              List.of(
                  span.get("line").asText() + ":" + span.get("column").asText(),
                  finding.get("severity").asText(),
                  finding.get("rule").asText(),
                  finding.get("text").asText().replace("\n", "⏎"),
                  finding.get("message").asText())));
      lines.append('\n');
    }
    return lines.toString();
  }
}
