package org.copydesk.cli;

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
import org.copydesk.faults.Fault;
import org.copydesk.faults.Faults;
import org.copydesk.faults.SoundCopy;

/**
 * How many of the faults that are made in sound copy are found, and how often sound copy is told
 * off: {@code FaultScore [MOST [SEED [KIND [FOLDER]]]]} prints both by kind, and what was missed,
 * of the sound copy of the tests or of a folder; KIND may be "all".
 *
 * @param found how many of each kind and variant were found
 * @param made how many of each there were
 * @param missed those that were not found
 */
record FaultScore(Map<String, Integer> found, Map<String, Integer> made, List<Fault> missed) {
  /** Prints the recall of each kind, and what is said of sound copy. */
  public static void main(String[] args) throws IOException {
    int most = args.length > 0 ? Integer.parseInt(args[0]) : 40;
    List<String> sound = args.length > 3 ? SoundCopy.in(Path.of(args[3])) : SoundCopy.paragraphs();
    long seed = args.length > 1 ? Long.parseLong(args[1]) : Faults.SEED;
    List<Fault> faults = Faults.in(sound, seed, most, Integer.MAX_VALUE);
    if (args.length > 2 && !args[2].equals("all")) {
      faults = faults.stream().filter(fault -> fault.kind().equals(args[2])).toList();
    }
    FaultScore score = of(faults);
    score.missed.forEach(fault -> System.out.println("MISSED " + fault.shown()));
    score.made.forEach(
        (name, made) -> {
          int found = score.found.getOrDefault(name, 0);
          if (!name.startsWith("confusion ")) {
            System.out.printf("%-36s %4d of %4d %3d%%%n", name, found, made, 100 * found / made);
          }
        });
    falseAlarms(sound).forEach(line -> System.out.println("FALSE " + line));
    System.out.println(sound.stream().mapToInt(p -> p.split(" ").length).sum() + " sound words");
  }

  /** What is found of {@code faults}. */
  static FaultScore of(List<Fault> faults) throws IOException {
    Map<String, Integer> found = new TreeMap<>();
    Map<String, Integer> made = new TreeMap<>();
    List<Fault> missed = new ArrayList<>();
    List<JsonNode> reports = reports(faults.stream().map(Fault::copy).toList());
    for (int i = 0; i < faults.size(); i++) {
      Fault fault = faults.get(i);
      boolean seen = false;
      for (JsonNode finding : reports.get(i)) {
        seen |= speaksOf(finding, fault);
      }
      for (String name : List.of(fault.kind(), fault.kind() + " " + fault.variant())) {
        made.merge(name, 1, Integer::sum);
        if (seen) {
          found.merge(name, 1, Integer::sum);
        }
      }
      if (!seen) {
        missed.add(fault);
      }
    }
    return new FaultScore(found, made, missed);
  }

  /** The share of the faults of {@code kind} that were found. */
  double recall(String kind) {
    return found.getOrDefault(kind, 0) / (double) made.get(kind);
  }

  /** What warnings and errors are given for {@code sound}, rule and words. */
  static List<String> falseAlarms(List<String> sound) throws IOException {
    List<String> alarms = new ArrayList<>();
    for (JsonNode findings : reports(sound)) {
      for (JsonNode finding : findings) {
        if (!finding.get("severity").asText().equals("suggestion")) {
          alarms.add(finding.get("rule").asText() + " " + finding.get("text").asText());
        }
      }
    }
    return alarms;
  }

  private static boolean speaksOf(JsonNode finding, Fault fault) {
    JsonNode span = finding.get("span");
    boolean touches =
        span.get("start").asInt() <= fault.to() && span.get("end").asInt() >= fault.from();
    boolean counts =
        !finding.get("severity").asText().equals("suggestion")
            || fault.kind().equals("consistency")
                && finding.get("rule").asText().startsWith("consistency/");
    return touches && counts;
  }

  /** The findings of each story. */
  static List<JsonNode> reports(List<String> stories) throws IOException {
    Path folder = Files.createTempDirectory("faults");
    Map<String, JsonNode> byName = new HashMap<>();
    try {
      for (int i = 0; i < stories.size(); i++) {
        Files.writeString(folder.resolve(i + ".txt"), stories.get(i));
      }
      Run run = Run.of("check", "--no-cache", "--format", "json", "--fail-on", "never", folder);
      for (JsonNode story : new ObjectMapper().readTree(run.out()).get("stories")) {
        String path = story.get("path").asText();
        byName.put(path.substring(path.lastIndexOf('/') + 1), story.get("findings"));
      }
    } finally {
      for (int i = 0; i < stories.size(); i++) {
        Files.deleteIfExists(folder.resolve(i + ".txt"));
      }
      Files.delete(folder);
    }
    List<JsonNode> all = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      all.add(byName.get(i + ".txt"));
    }
    return all;
  }
}
