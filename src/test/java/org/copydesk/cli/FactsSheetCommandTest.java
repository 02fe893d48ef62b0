package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsSheetCommandTest {
  private static final String STORY =
      """
      ---
      published: 2022-11-15
      ---
      Leaders gather in Bali

      French President Emmanuel Macron arrived on Monday for the largest summit in years.

      "We must pay," Macron said. The Berlin Wall fell in 1988, and 12 people met in Sydney, the capital of Australia.

      Ann Lee, head of the harbour office, spoke in Bratislava. See www.example.org/plan for more.
      """;

  @TempDir private Path folder;
  private Path story;

  @BeforeEach
  void write() throws IOException {
    story = Files.writeString(folder.resolve("story.txt"), STORY);
  }

  @Test
  void everyKindStandsInPageOrderWithWhatIsKnown() {
    String sheet = Run.of("facts", "sheet", story).out();

    assertThat(sheet.lines().map(String::strip).toList())
        .filteredOn(line -> line.matches("\\d+  .*"))
        .map(line -> line.replaceAll("\\s{2,}", " | "))
        .containsExactly(
            "4 | ? place | Bali | a place",
            "6 | ✓ name | Emmanuel Macron | French President, 2 times",
            "6 | ? date | Monday | Monday 14 November 2022",
            "6 | ? superlative largest summit in years | French President Emmanuel Macron arrived"
                + " on Monday for the largest summit in years.",
            "6 | ? date | years | a length of time, how long is not said",
            "8 | ? quotation | We must pay, | said by Macron",
            "8 | ? name | Berlin Wall | no title given",
            "8 | ✗ date | 1988 | the year 1988",
            "8 | ? figure | 12 | 12 × people",
            "8 | ✗ place | Sydney | a city in Australia or Canada",
            "8 | ✓ place | Australia | a country, capital Canberra",
            "10 | ? name | Ann Lee | head of the harbour office",
            "10 | ✓ place | Bratislava | capital of Slovakia",
            "10 | ? link | www.example.org/plan | an address");
    assertThat(sheet)
        .contains("→ President of France since 14 May 2017 (source: ")
        .contains("“1988” does not fit. Fall of the Berlin Wall: 9 November 1989. (source: ");
  }

  @Test
  void theChecklistTicksWhatIsAgreed() {
    assertThat(Run.of("facts", "sheet", "--format", "markdown", story).out())
        .startsWith("# Leaders gather in Bali\n")
        .contains("- [x] line 6, name: **Emmanuel Macron** (French President, 2 times) → ")
        .contains("- [ ] line 8, date **contradicted**: **1988** (the year 1988) → ")
        .contains("- [ ] line 8, figure: **12** (12 × people)\n");
  }

  @Test
  void jsonKeepsToItsSchema() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode sheet = mapper.readTree(Run.of("facts", "sheet", "--format", "json", story).out());
    try (InputStream schema = getClass().getResourceAsStream("/schema/sheet.schema.json")) {
      assertThat(
              JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema).validate(sheet))
          .isEmpty();
    }
    assertThat(sheet.at("/stories/0/items")).hasSize(14);
    assertThat(sheet.at("/stories/0/summary/contradicted").asInt()).isEqualTo(2);
  }

  @Test
  void aWrongFormatIsSaid() {
    Run run = Run.of("facts", "sheet", "--format", "pdf", story);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--format is terminal, markdown or json, not “pdf”");
  }
}
