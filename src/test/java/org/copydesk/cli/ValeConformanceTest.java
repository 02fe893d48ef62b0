package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what is said against scenarios: our own, and Vale's where its test data are at hand. */
class ValeConformanceTest {
  private static final Path OWN = Path.of("src/test/resources/vale").toAbsolutePath();

  @TempDir Path work;

  @Test
  void saysWhatOurScenariosWant() throws IOException {
    List<ValeScenarios.Outcome> outcomes = new ValeScenarios(OWN, work).run();
    assertThat(outcomes).hasSize(9);
    assertThat(outcomes).flatExtracting(ValeScenarios.Outcome::differences).isEmpty();
  }

  /** Of 257 lines 247 are exact; the ten others stand with their reasons in differences.tsv. */
  @Test
  void saysWhatValeSays() throws IOException {
    Path home =
        Path.of(System.getProperty("vale.data", "../shared/vale")).toAbsolutePath().normalize();
    assumeTrue(Files.isDirectory(home), "Vale's test data are not here");
    List<ValeScenarios.Outcome> outcomes = new ValeScenarios(home, work).run();
    long expected = outcomes.stream().mapToLong(it -> it.expected().size()).sum();
    long exact = outcomes.stream().mapToLong(ValeScenarios.Outcome::exact).sum();
    Set<String> known =
        Files.readAllLines(OWN.resolve("differences.tsv")).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf('\t')))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(outcomes.stream().flatMap(it -> it.differences().stream()))
        .allSatisfy(line -> assertThat(known).anyMatch(line::contains));
    assertThat(exact + " of " + expected).isEqualTo("247 of 257");
  }
}
