package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** House styles on sound stories: what a desk is asked to read for nothing. */
class HouseQuietTest {
  private static final List<Path> STORIES =
      List.of(Path.of("examples/clean"), Path.of("src/test/resources/stories"));

  @TempDir Path folder;

  /** Findings at warning per 1,000 words: at most half a one, and almost none where all agree. */
  @ParameterizedTest
  @CsvSource({"ap-like, en-US, 0.5", "guardian-like, en-GB, 0.5", "neutral, '', 0.05"})
  void soundStoriesOfItsOwnEnglishAreLeftAlone(String profile, String english, double most)
      throws IOException {
    for (Path file : files()) {
      Files.writeString(
          folder.resolve(file.getFileName()),
          Files.readString(file).replaceAll("\\{([^|{}]*)\\|([^|{}]*)\\}", "$1"));
    }
    Run run =
        Run.of(
            "check",
            "--no-cache",
            "--format",
            "json",
            "--fail-on",
            "never",
            "--profile",
            profile,
            folder);
    assertThat(run.status()).as(run.err()).isZero();
    int words = 0;
    List<String> alarms = new ArrayList<>();
    for (JsonNode story : new ObjectMapper().readTree(run.out()).get("stories")) {
      if (story.get("language").asText().startsWith(english)) {
        words += story.get("words").asInt();
        for (JsonNode finding : story.get("findings")) {
          if (!finding.get("severity").asText().equals("suggestion")) {
            alarms.add(finding.get("rule").asText() + " " + finding.get("message").asText());
          }
        }
      }
    }
    System.out.printf(
        "%s: %d findings at warning in %d words, %.2f per 1,000%n",
        profile, alarms.size(), words, 1000.0 * alarms.size() / words);
    assertThat(words).isGreaterThan(1500);
    assertThat(1000.0 * alarms.size() / words).as(alarms.toString()).isLessThanOrEqualTo(most);
  }

  private static List<Path> files() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path stories : STORIES) {
      try (Stream<Path> files = Files.list(stories)) {
        files.filter(file -> file.toString().matches(".*\\.(?:txt|md)")).sorted().forEach(all::add);
      }
    }
    return all;
  }
}
