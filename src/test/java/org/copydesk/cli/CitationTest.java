package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.copydesk.report.Formats;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a finding rests on a publication, its source stands apart from what it says. */
class CitationTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;

  private static Path story;

  @BeforeAll
  static void file() throws IOException {
    story =
        Files.writeString(
            folder.resolve("envoy.txt"),
            """
            Envoy flies home

            The envoy flew to Sydney, the capital of Australia, with a teh letter.
            """);
  }

  @Test
  void itHasALineOfItsOwnAtTheTerminal() {
    String[] lines = Run.of("check", story).out().split("\n");

    assertThat(lines).anyMatch(line -> line.startsWith("    source: "));
    assertThat(lines)
        .filteredOn(line -> line.contains("capital of Australia is"))
        .allMatch(line -> !line.contains("source:"));
  }

  @Test
  void itHasAFieldOfItsOwnInJson() throws IOException {
    JsonNode findings = JSON.readTree(report("json")).at("/stories/0/findings");

    assertThat(findings).hasSize(2);
    assertThat(findings.get(0).get("message").asText()).doesNotContain("source", "as of");
    assertThat(findings.get(0).get("citation").asText()).contains(", as of ");
    assertThat(findings.get(1).get("citation").isNull()).as("a slip needs no source").isTrue();
  }

  @Test
  void itHasAFieldOfItsOwnInSarifAndInTables() throws IOException {
    JsonNode result = JSON.readTree(report("sarif")).at("/runs/0/results/0");
    assertThat(result.at("/properties/citation").asText()).contains(", as of ");
    assertThat(result.at("/message/text").asText()).doesNotContain("as of");

    JsonNode row = JSON.readTree(report("jsonl").split("\n")[0]);
    assertThat(row.get("citation").asText()).contains(", as of ");
    assertThat(report("csv").split("\r\n")[0]).contains(",citation,");
  }

  @Test
  void itIsAParagraphOfItsOwnOnAPage() {
    assertThat(report("html")).containsPattern("<p class=\"see\">source: [^<]+, as of [^<]+</p>");
    assertThat(report("markdown")).containsPattern("(?m)^  > <sub>source: .+</sub>$");
  }

  @Test
  void aFormatWithOneTextNamesItBehindTheSentence() {
    for (String format : new String[] {"github", "gitlab", "checkstyle", "junit", "rdjsonl"}) {
      assertThat(report(format)).as(format).containsPattern("Canberra.+\\(source: .+, as of ");
    }
  }

  @Test
  void noFormatLosesItButTheOneLine() {
    for (String format : Formats.names()) {
      if (!Set.of("concise", "docx", "vale-line").contains(format)) {
        assertThat(report(format).replaceAll("\\s+", " "))
            .as(format)
            .containsPattern("as of \\d{4}-\\d\\d-\\d\\d");
      }
    }
    assertThat(report("concise")).doesNotContain("as of");
  }

  @Test
  void aStoryFromTheCacheHasItToo() {
    Path cache = folder.resolve("cache");
    String[] check = {"check", "--cache=" + cache, "--format", "json", story.toString()};
    String first = Run.of((Object[]) check).out();

    assertThat(first).contains(", as of ");
    assertThat(Run.of((Object[]) check).out()).isEqualTo(first);
  }

  private static String report(String format) {
    return Run.of("check", "--format", format, story).out();
  }
}
