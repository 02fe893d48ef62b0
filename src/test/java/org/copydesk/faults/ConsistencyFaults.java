package org.copydesk.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Terms that a story writes in two ways: those of the table, and words made with prefixes. */
final class ConsistencyFaults {
  private static final List<String> PREFIXES = List.of("co", "pre", "re", "anti", "non", "multi");
  private static final List<String> STEMS =
      List.of(
          "operation", "election", "existing", "arrange", "inflammatory", "resident", "lateral");
  private static final List<String> BODIES =
      List.of(
          "Harbour Board",
          "Planning Committee",
          "Town Council",
          "Water Authority",
          "Cabinet Office",
          "Rescue Service");

  private ConsistencyFaults() {}

  /** Every fault. */
  static List<Fault> all() {
    List<Fault> faults = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(Path.of("rules/consistency/variants.tsv"))) {
        String[] forms = line.split("\t");
        if (!line.startsWith("#") && !line.startsWith("!") && forms.length > 1) {
          faults.add(story("term", forms[0].replace("+s", ""), forms[1].replace("+s", "")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String prefix : PREFIXES) {
      for (String stem : STEMS) {
        faults.add(story("hyphen", prefix + "-" + stem, prefix + stem));
      }
    }
    for (String body : BODIES) {
      faults.add(story("capitals", body, body.toLowerCase(java.util.Locale.ENGLISH)));
    }
    return faults;
  }

  private static Fault story(String variant, String usual, String odd) {
    String before =
        "A report on the %s came out on Monday. It told the town what the %s was for, and why the "
            .formatted(usual, usual);
    String copy = before + odd + " had to wait.\n\nThe report was read by few people.";
    return new Fault("consistency", variant, copy, 0, copy.length());
  }
}
