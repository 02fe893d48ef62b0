package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twelve faulty passages for each rule, written by somebody who never saw the code, each beside a
 * sound twin that differs in as little as can be. A passage is found when a warning or an error of
 * any rule touches the words to point at, or a suggestion of the rule itself does. What each rule
 * finds of its twelve stands in {@code floors.tsv} and may only rise; the twins are to be silent
 * about what the rule's pack watches. After a rise: {@code mvn -q test -Dtest=RewordingsTest
 * -Dratchet.write=true}.
 */
class RewordingsTest {
  private static final Path PASSAGES = Path.of("src/test/resources/rewordings");
  private static final Path FLOORS = PASSAGES.resolve("floors.tsv");

  /** What is asked of a rule; the floor of one that finds fewer is what it finds. */
  private static final int ASKED = 8;

  /** A passage and where it is read from. */
  private record Passage(String rule, String copy, String where, boolean faulty) {
    boolean isFound(List<JsonNode> findings) {
      int at = copy.indexOf(where);
      return findings.stream()
          .filter(f -> isWarning(f) || f.get("rule").asText().equals(rule))
          .anyMatch(f -> touches(f, at, at + where.length()));
    }

    /** Whether a rule of the pack warns of a twin that is sound. */
    boolean isAlarm(List<JsonNode> findings) {
      String pack = rule.substring(0, rule.indexOf('/') + 1);
      return findings.stream()
          .anyMatch(f -> isWarning(f) && f.get("rule").asText().startsWith(pack));
    }
  }

  private static boolean isWarning(JsonNode finding) {
    return !finding.get("severity").asText().equals("suggestion");
  }

  private static boolean touches(JsonNode finding, int from, int to) {
    JsonNode span = finding.get("span");
    return span.get("start").asInt() < to && from < span.get("end").asInt();
  }

  @Test
  void findsAsManyOfTheTwelveAsBefore(@TempDir Path folder) throws IOException {
    Map<String, Passage> passages = read(folder);
    Run run = Run.of("check", "--format", "json", "--fail-on", "never", "--no-cache", folder);
    assertThat(run.status()).as(run.err()).isZero();
    Map<String, Integer> found = new TreeMap<>();
    List<String> alarms = new ArrayList<>();
    for (JsonNode story : new ObjectMapper().readTree(run.out()).get("stories")) {
      Passage passage = passages.get(Path.of(story.get("path").asText()).getFileName().toString());
      List<JsonNode> findings = new ArrayList<>();
      story.get("findings").forEach(findings::add);
      if (passage.faulty()) {
        found.merge(passage.rule(), passage.isFound(findings) ? 1 : 0, Integer::sum);
      } else if (passage.isAlarm(findings)) {
        alarms.add(passage.rule() + ": " + passage.copy() + " " + findings);
      }
    }
    found.forEach((rule, count) -> System.out.printf("%-36s %2d of 12%n", rule, count));
    hold(found);
    assertThat(alarms).isEmpty();
  }

  private static Map<String, Passage> read(Path folder) throws IOException {
    Map<String, Passage> passages = new HashMap<>();
    List<Path> files;
    try (Stream<Path> all = Files.list(PASSAGES)) {
      files = all.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        JsonNode pair = new ObjectMapper().readTree(line);
        for (String side : List.of("bad", "good")) {
          String name = "%05d.txt".formatted(passages.size());
          String copy = pair.get(side).asText();
          Files.writeString(folder.resolve(name), copy);
          boolean faulty = side.equals("bad");
          passages.put(
              name,
              new Passage(pair.get("rule").asText(), copy, pair.get("where").asText(), faulty));
        }
      }
    }
    return passages;
  }

  private static void hold(Map<String, Integer> found) throws IOException {
    Map<String, Integer> floors = new TreeMap<>();
    for (String line : Files.readAllLines(FLOORS)) {
      String[] parts = line.split("\t");
      floors.put(parts[0], Integer.parseInt(parts[1]));
    }
    if (Boolean.getBoolean("ratchet.write")) {
      found.forEach((rule, count) -> floors.merge(rule, Math.min(count, ASKED), Math::max));
      List<String> lines = new ArrayList<>();
      floors.forEach((rule, floor) -> lines.add(rule + "\t" + floor));
      Files.write(FLOORS, lines);
    }
    List<String> under = new ArrayList<>();
    found.forEach(
        (rule, count) -> {
          if (count < floors.getOrDefault(rule, 0)) {
            under.add(rule + ": " + count + " of 12, at least " + floors.get(rule));
          }
        });
    assertThat(under).as("under the floors of " + FLOORS).isEmpty();
  }
}
