package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the passages of {@code corrections.tsv}, each modelled on a kind of error that published
 * corrections name, through the whole desk, beside their sound twins.
 */
class CorrectionsTest {
  private static final double WANTED = 0.8;

  @TempDir static Path folder;

  private static final List<Passage> PASSAGES = new ArrayList<>();
  private static final Map<String, Set<String>> FOUND = new TreeMap<>();

  private record Passage(String id, String kind, boolean heldOut) {
    boolean found() {
      Set<String> wrong = new HashSet<>(FOUND.get(id + "-wrong"));
      wrong.removeAll(FOUND.get(id + "-right"));
      return !wrong.isEmpty();
    }
  }

  @BeforeAll
  static void check() throws IOException {
    for (String line : lines()) {
      String[] fields = line.split("\t", -1);
      assertThat(fields).as(line).hasSize(6);
      PASSAGES.add(new Passage(fields[0], fields[1], fields[2].equals("yes")));
      write(fields[0] + "-wrong", fields[3], fields[4]);
      write(fields[0] + "-right", fields[3], fields[5]);
    }
    Run run = Run.of("check", "--no-cache", "--format", "json", "--fail-on", "never", folder);
    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.get("problems")).as(run.err()).isEmpty();
    for (JsonNode story : report.get("stories")) {
      String name = Path.of(story.get("path").asText()).getFileName().toString();
      Set<String> loud = new HashSet<>();
      for (JsonNode finding : story.get("findings")) {
        if (!finding.get("severity").asText().equals("suggestion")) {
          loud.add(finding.get("rule").asText() + " “" + finding.get("text").asText() + "”");
        }
      }
      FOUND.put(name.replace(".txt", ""), loud);
    }
  }

  private static List<String> lines() throws IOException {
    try (InputStream file = CorrectionsTest.class.getResourceAsStream("/corrections.tsv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
          .toList();
    }
  }

  private static void write(String name, String published, String copy) throws IOException {
    String story = "---\npublished: " + published + "\n---\n" + copy.replace("\\n", "\n\n") + "\n";
    Files.writeString(folder.resolve(name + ".txt"), story);
  }

  @Test
  void thereAreEnoughOfThem() {
    assertThat(PASSAGES).hasSizeGreaterThanOrEqualTo(80);
    assertThat(PASSAGES.stream().filter(Passage::heldOut)).hasSize(20);
    assertThat(PASSAGES.stream().map(Passage::id)).doesNotHaveDuplicates();
  }

  @Test
  void findsFourInFive() {
    assertThat(share(passage -> !passage.heldOut())).isGreaterThanOrEqualTo(WANTED);
  }

  @Test
  void findsFourInFiveOfThoseHeldOut() {
    assertThat(share(Passage::heldOut)).isGreaterThanOrEqualTo(WANTED);
  }

  @Test
  void leavesEverySoundTwinAlone() {
    for (Passage passage : PASSAGES) {
      assertThat(FOUND.get(passage.id() + "-right")).as(passage.id()).isEmpty();
    }
  }

  private static double share(Predicate<Passage> which) {
    List<Passage> chosen = PASSAGES.stream().filter(which).toList();
    List<String> missed =
        chosen.stream().filter(passage -> !passage.found()).map(Passage::id).toList();
    boolean heldOut = chosen.stream().allMatch(Passage::heldOut);
    System.out.printf(
        "corrections%s: %d of %d found%s%n",
        heldOut ? " held out" : "",
        chosen.size() - missed.size(),
        chosen.size(),
        heldOut ? "" : "; missed " + missed);
    return 1 - (double) missed.size() / chosen.size();
  }
}
