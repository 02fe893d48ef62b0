package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.copydesk.settings.Settings;
import org.junit.jupiter.api.Test;

/**
 * Keeps the examples of rules apart from the copy they are measured on: a rule that is shown the
 * examination proves nothing by passing. Runs where {@code COPYDESK_BENCH} names a folder of such
 * copy; what shared its words when the test was written stands in a list that may only shrink.
 */
class ExamplesApartTest {
  private static final Path LIST = Path.of("src/test/resources/house/shared-examples.txt");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");
  private static final int RUN = 4;

  /** Runs of nothing but such words are everybody's. */
  private static final Set<String> SMALL =
      Set.of(
          ("a an the of in on at to for from by with and or but is was were are be been has have"
                  + " had he she it they who that which this as not no said says after before his"
                  + " her its their there one two three year years day days")
              .split(" "));

  @Test
  void noExampleSharesFourWordsWithTheBench() throws IOException {
    String bench = System.getenv("COPYDESK_BENCH");
    assumeTrue(bench != null && Files.isDirectory(Path.of(bench)), "no bench here");
    Set<String> known = runs(Path.of(bench));
    assertThat(known).isNotEmpty();
    Map<String, Integer> shared = new TreeMap<>();
    List<String> where = new ArrayList<>();
    for (RuleInfo rule :
        Newsroom.own(Settings.BUILT_IN).stream().flatMap(own -> own.rules().stream()).toList()) {
      for (Example example : rule.examples()) {
        for (String run : runs(copy(example))) {
          if (known.contains(run)) {
            shared.merge(rule.id().toString(), 1, Integer::sum);
            where.add(rule.id() + ": " + run);
          }
        }
      }
    }
    Map<String, Integer> allowed = new TreeMap<>();
    for (String line : Files.readAllLines(LIST)) {
      allowed.put(line.split("\t")[0], Integer.parseInt(line.split("\t")[1]));
    }
    if (Boolean.getBoolean("ratchet.write")) {
      List<String> less = new ArrayList<>();
      allowed.forEach(
          (rule, most) -> {
            if (shared.containsKey(rule)) {
              less.add(rule + "\t" + Math.min(most, shared.get(rule)));
            }
          });
      Files.write(LIST, less);
    }
    where.removeIf(
        line -> {
          String rule = line.substring(0, line.indexOf(": "));
          return shared.get(rule) <= allowed.getOrDefault(rule, 0);
        });
    assertThat(where).as("examples that share four words in a row with the bench").isEmpty();
  }

  private static String copy(Example example) {
    String copy = example instanceof Example.Bad bad ? bad.copy() : ((Example.Good) example).copy();
    return copy.replace("[[", "").replace("]]", "");
  }

  private static Set<String> runs(Path bench) throws IOException {
    Set<String> runs = new HashSet<>();
    try (Stream<Path> files = Files.walk(bench)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (file.toString().endsWith(".jsonl")) {
          for (String line : Files.readAllLines(file)) {
            JsonNode row = new ObjectMapper().readTree(line);
            runs.addAll(runs(row.path("bad").asText().replace("[[", "").replace("]]", "")));
            runs.addAll(runs(row.path("good").asText()));
          }
        } else if (file.toString().endsWith(".txt")) {
          runs.addAll(runs(Files.readString(file)));
        }
      }
    }
    return runs;
  }

  /** Every four words in a row within a sentence, two of them at least not small. */
  private static Set<String> runs(String copy) {
    Set<String> runs = new HashSet<>();
    for (String sentence : copy.split("(?<=[.!?])\\s+|\\n+")) {
      List<String> words =
          WORD.matcher(sentence.toLowerCase(Locale.ROOT))
              .results()
              .map(MatchResult::group)
              .toList();
      for (int i = 0; i + RUN <= words.size(); i++) {
        List<String> run = words.subList(i, i + RUN);
        if (run.stream().filter(word -> !SMALL.contains(word)).count() >= 2) {
          runs.add(String.join(" ", run));
        }
      }
    }
    return runs;
  }
}
