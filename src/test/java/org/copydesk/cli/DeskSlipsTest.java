package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Slips that desks mend all day, and sound copy that looks like them: {@code faults/slips.tsv}, a
 * kind and a text a line, what is wrong in double brackets. Each is a story of its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskSlipsTest {
  /** A text with the place that is wrong; {@code from} is -1 in sound copy. */
  private record Slip(String kind, String text, int from, int to) {
    static Slip of(String line) {
      String[] cells = line.split("\t");
      int from = cells[1].indexOf("[[");
      String text = cells[1].replace("[[", "").replace("]]", "");
      return new Slip(cells[0], text, from, from < 0 ? -1 : cells[1].indexOf("]]") - 2);
    }

    boolean isToldBy(JsonNode finding) {
      JsonNode span = finding.get("span");
      return span.get("start").asInt() <= to && span.get("end").asInt() >= from;
    }
  }

  private final List<Slip> slips = new ArrayList<>();
  private List<JsonNode> findings;

  @BeforeAll
  void read() throws IOException {
    try (var in = DeskSlipsTest.class.getResourceAsStream("/faults/slips.tsv")) {
      Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
          .filter(line -> line.contains("\t") && !line.startsWith("#"))
          .map(Slip::of)
          .forEach(slips::add);
    }
    findings = FaultScore.reports(slips.stream().map(Slip::text).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"other tongues", "dates", "missing words", "doubled words", "sound"})
  void slipsAreToldAndSoundCopyIsLeftAlone(String kind) {
    List<String> amiss = new ArrayList<>();
    int seen = 0;
    for (int i = 0; i < slips.size(); i++) {
      Slip slip = slips.get(i);
      if (!slip.kind.equals(kind)) {
        continue;
      }
      seen++;
      List<JsonNode> loud = new ArrayList<>();
      for (JsonNode finding : findings.get(i)) {
        if (!finding.get("severity").asText().equals("suggestion")) {
          loud.add(finding);
        }
      }
      boolean right = slip.from < 0 ? loud.isEmpty() : loud.stream().anyMatch(slip::isToldBy);
      if (!right) {
        amiss.add(slip.text + " " + loud.stream().map(f -> f.get("rule").asText()).toList());
      }
    }
    assertThat(amiss).isEmpty();
    assertThat(seen).isGreaterThan(5);
  }
}
