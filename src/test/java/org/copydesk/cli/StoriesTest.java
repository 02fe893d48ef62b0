package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stories as reporters write them, each read twice: as it should be and as a tired reporter filed
 * it. A place where the two differ stands in the file as {@code {sound|broken}}. What is found in
 * each stands in a golden list; a run that differs prints what it adds and drops. After a wanted
 * change: {@code mvn -q test -Dtest=StoriesTest -Dgolden.write=true}, then read the difference.
 */
class StoriesTest {
  private static final Path STORIES = Path.of("src/test/resources/stories");
  private static final Path GOLDEN = STORIES.resolve("findings.golden");
  private static final Pattern BREAK = Pattern.compile("\\{([^|{}]*)\\|([^|{}]*)\\}");

  /** A place broken on purpose: half-open, in the broken story, in code points. */
  private record Break(int start, int end, String sound, String broken) {}

  /** A story with all its breaks mended, or none. */
  private record Version(String copy, List<Break> breaks) {
    static Version of(String marked, boolean sound) {
      StringBuilder copy = new StringBuilder();
      List<Break> breaks = new ArrayList<>();
      Matcher m = BREAK.matcher(marked);
      int at = 0;
      while (m.find()) {
        copy.append(marked, at, m.start());
        int start = copy.length();
        copy.append(sound ? m.group(1) : m.group(2));
        breaks.add(new Break(start, copy.length(), m.group(1), m.group(2)));
        at = m.end();
      }
      copy.append(marked, at, marked.length());
      return new Version(copy.toString(), breaks);
    }
  }

  @Test
  void findsWhatItFoundBefore(@TempDir Path folder) throws IOException {
    Map<String, Version> versions = new LinkedHashMap<>();
    for (Path file : files()) {
      String marked = Files.readString(file);
      String name = file.getFileName().toString();
      versions.put("broken-" + name, Version.of(marked, false));
      versions.put("sound-" + name, Version.of(marked, true));
    }
    for (Map.Entry<String, Version> version : versions.entrySet()) {
      Files.writeString(folder.resolve(version.getKey()), version.getValue().copy());
    }
    Run run = Run.of("check", "--format", "json", "--fail-on", "never", "--no-cache", folder);
    assertThat(run.status()).as(run.err()).isZero();
    List<String> lines = new ArrayList<>();
    int found = 0;
    int breaks = 0;
    int alarms = 0;
    for (JsonNode story : new ObjectMapper().readTree(run.out()).get("stories")) {
      String name = Path.of(story.get("path").asText()).getFileName().toString();
      Version version = versions.get(name);
      List<String> told = new ArrayList<>();
      List<JsonNode> left = new ArrayList<>();
      story.get("findings").forEach(left::add);
      if (name.startsWith("broken-")) {
        for (Break broken : version.breaks()) {
          List<JsonNode> here = left.stream().filter(f -> touches(f, broken)).toList();
          left.removeAll(here);
          found += here.isEmpty() ? 0 : 1;
          breaks++;
          told.add(
              (here.isEmpty() ? "missed " : "found  ")
                  + broken.sound()
                  + " > "
                  + broken.broken()
                  + (here.isEmpty() ? "" : "  " + rules(here)));
        }
      } else {
        alarms += left.size();
      }
      left.forEach(f -> told.add("also   " + rules(List.of(f)) + " “" + words(f) + "”"));
      told.forEach(line -> lines.add(name.replace(".txt", "") + ": " + line));
    }
    lines.add(
        0, "%d of %d breaks found; %d findings on sound copy".formatted(found, breaks, alarms));
    if (Boolean.getBoolean("golden.write")) {
      Files.write(GOLDEN, lines);
    }
    List<String> before = Files.readAllLines(GOLDEN);
    List<String> changes = new ArrayList<>();
    before.stream().filter(line -> !lines.contains(line)).forEach(l -> changes.add("- " + l));
    lines.stream().filter(line -> !before.contains(line)).forEach(l -> changes.add("+ " + l));
    assertThat(changes).as("what the change drops (-) and adds (+)").isEmpty();
  }

  @Test
  void thereAreAtLeastThirtyWholeStories() throws IOException {
    assertThat(files()).hasSizeGreaterThanOrEqualTo(15);
    for (Path file : files()) {
      String marked = Files.readString(file);
      assertThat(Version.of(marked, true).breaks()).as(file.toString()).hasSizeBetween(4, 9);
      assertThat(Version.of(marked, true).copy().split("\\s+")).hasSizeBetween(240, 420);
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(STORIES)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static boolean touches(JsonNode finding, Break broken) {
    if (overlaps(finding.get("span"), broken)) {
      return true;
    }
    for (JsonNode related : finding.path("related")) {
      if (overlaps(related, broken)) {
        return true;
      }
    }
    return false;
  }

  private static boolean overlaps(JsonNode span, Break broken) {
    return span.get("start").asInt() <= broken.end() && broken.start() <= span.get("end").asInt();
  }

  private static String rules(List<JsonNode> findings) {
    return String.join(
        ", ",
        findings.stream()
            .map(f -> f.get("rule").asText() + " (" + f.get("severity").asText() + ")")
            .distinct()
            .sorted()
            .toList());
  }

  private static String words(JsonNode finding) {
    return finding.get("text").asText().replace("\n", "⏎");
  }
}
