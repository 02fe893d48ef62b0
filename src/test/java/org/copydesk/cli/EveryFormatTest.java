package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One story in every format that is read gives the same findings, whatever lies around its words.
 */
class EveryFormatTest {
  private static final Path FORMATS = Path.of("src/test/resources/formats");

  static Stream<Path> stories() throws IOException {
    try (Stream<Path> files = Files.list(FORMATS)) {
      return files.filter(file -> !file.endsWith("golden.txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void givesTheGoldenFindings(Path story) throws IOException {
    Run run =
        Run.of("check", "--format", "json", "--fail-on", "never", "--language", "en-US", story);
    assertThat(run.status()).as(run.err()).isZero();
    StringBuilder found = new StringBuilder();
    for (JsonNode finding :
        new ObjectMapper().readTree(run.out()).get("stories").get(0).get("findings")) {
      found
          .append(finding.get("severity").asText())
          .append('\t')
          .append(finding.get("rule").asText())
          .append('\t')
          .append(finding.get("message").asText())
          .append('\n');
    }
    Path golden = FORMATS.resolveSibling("formats-findings.golden");
    if (Boolean.getBoolean("golden.write") && story.endsWith("story.txt")) {
      Files.writeString(golden, found);
    }
    assertThat(found.toString()).isEqualTo(Files.readString(golden));
  }
}
