package org.copydesk.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikidataComparisonTest {
  private static final String HEAD = "# source: the town's register\n# as of: 2025-06-30\n";
  private static final String OFFICE = entity(201, "Provost of Dunmore", "Q4164871", "");

  @TempDir private Path folder;

  @BeforeEach
  void tables() throws IOException {
    write(
        "offices.tsv", "id  title  roles  names\ndunmore  Provost of Dunmore  provost  Dunmore\n");
    write(
        "terms.tsv",
        """
        office  holder  start  end
        dunmore  Ida Moss  2019-05-01  2023-05-04
        dunmore  Bo Lund  2023-05-04
        """);
    write(
        "people.tsv",
        """
        name  born  died  known for
        Ida Moss  1951-02-03    provost
        Bo Lund  1960-01-01    provost
        """);
  }

  private void write(String file, String rows) throws IOException {
    Files.writeString(folder.resolve(file), (HEAD + rows).replace("  ", "\t"));
  }

  private static String entity(int id, String label, String kind, String claims) {
    return "{\"type\":\"item\",\"id\":\"Q%d\",\"labels\":{\"en\":{\"value\":\"%s\"}},"
            .formatted(id, label)
        + "\"claims\":{\"P31\":[{\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"%s\"}}}}]"
            .formatted(kind)
        + claims
        + "}}";
  }

  private static String time(String day) {
    return "{\"datavalue\":{\"value\":{\"time\":\"+%sT00:00:00Z\",\"precision\":11}}}"
        .formatted(day);
  }

  private static String born(String day) {
    return ",\"P569\":[{\"mainsnak\":" + time(day) + "}]";
  }

  private static String died(String day) {
    return ",\"P570\":[{\"mainsnak\":" + time(day) + "}]";
  }

  private static String post(String start, String end) {
    String until = end.isEmpty() ? "" : ",\"P582\":[" + time(end) + "]";
    return ",\"P39\":[{\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"Q201\"}}},\"qualifiers\":{\"P580\":["
        + time(start)
        + "]"
        + until
        + "}}]";
  }

  private WikidataComparison against(String... entities) throws IOException {
    Path dump = folder.resolve("wikidata-20261120-all.json.bz2");
    try (OutputStream out = new BZip2CompressorOutputStream(Files.newOutputStream(dump))) {
      String text = "[\n" + String.join(",\n", entities) + "\n]\n";
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return Facts.over(List.of(folder)).against(dump);
  }

  private static List<String> told(WikidataComparison comparison) {
    return comparison.differences().stream()
        .map(difference -> difference.toString().replaceAll("^/.*/", ""))
        .toList();
  }

  @Test
  void anEndADeathAndASuccessorAreToldAndSettled() throws IOException {
    WikidataComparison comparison =
        against(
            entity(
                1,
                "Ida Moss",
                "Q5",
                born("1951-02-03") + died("2026-03-02") + post("2019-05-01", "2023-05-04")),
            entity(2, "Bo Lund", "Q5", born("1960-01-01") + post("2023-05-04", "2026-05-07")),
            entity(3, "Una Kerr", "Q5", born("1970-01-01") + post("2026-05-07", "")),
            OFFICE);
    assertThat(told(comparison))
        .containsExactly(
            "people.tsv:4: died: alive, as of 2025-06-30; in Wikidata 2026-03-02 (Q1)",
            "terms.tsv:5: end: open, as of 2025-06-30; in Wikidata 2026-05-07 (Q2)",
            "terms.tsv: dunmore: no term of Una Kerr; in Wikidata 2026-05-07 (Q3)");
    Path overlay = WikidataOverlay.write(folder, comparison);
    assertThat(overlay).hasFileName("wikidata-2026-11-20");
    Facts facts = Facts.over(List.of(folder));
    assertThat(facts.asOf()).isEqualTo(LocalDate.of(2026, 11, 20));
    LocalDate then = LocalDate.of(2026, 10, 1);
    assertThat(facts.offices().holder("dunmore", then, then))
        .map(Term::holder)
        .contains("Una Kerr");
    assertThat(facts.people().called("Ida Moss").orElseThrow().died()).isPresent();
  }

  @Test
  void whatTheDumpConfirmsIsKnownOnItsDay() throws IOException {
    WikidataComparison comparison =
        against(OFFICE, entity(2, "Bo Lund", "Q5", born("1960-01-01") + post("2023-05-04", "")));
    assertThat(told(comparison)).isEmpty();
    LocalDate then = LocalDate.of(2026, 10, 1);
    assertThat(Facts.over(List.of(folder)).offices().holder("dunmore", then, then)).isEmpty();
    WikidataOverlay.write(folder, comparison);
    assertThat(Facts.over(List.of(folder)).offices().holder("dunmore", then, then))
        .map(Term::holder)
        .contains("Bo Lund");
  }

  @Test
  void somebodyElseOfTheNameIsLeftAlone() throws IOException {
    assertThat(
            told(
                against(
                    OFFICE, entity(9, "Ida Moss", "Q5", born("1899-02-03") + died("1970-01-01")))))
        .isEmpty();
  }

  @Test
  void aDateThatDiffersIsTold() throws IOException {
    assertThat(told(against(OFFICE, entity(1, "Ida Moss", "Q5", born("1951-03-03")))))
        .containsExactly("people.tsv:4: born: 1951-02-03; in Wikidata 1951-03-03 (Q1)");
  }

  @Test
  void aBrokenLineIsNamed() {
    assertThatThrownBy(() -> against(OFFICE, "{\"id\":"))
        .isInstanceOf(FactsException.class)
        .hasMessageContaining("line 3: not an entity of a Wikidata dump: {\"id\":");
  }
}
