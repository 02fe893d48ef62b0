package org.copydesk.check.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The misspellings that writers are known for, each with the word that is meant. */
final class Habits {
  private Habits() {}

  /** Read when the first word is met that no dictionary has. */
  private static final class Held {
    private static final Map<String, String> MEANT = read();

    private static Map<String, String> read() {
      try (InputStream in = Habits.class.getResourceAsStream("misspellings.tsv")) {
        Map<String, String> meant = new HashMap<>();
        for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
          int tab = line.indexOf('\t');
          if (!line.startsWith("#")) {
            meant.put(line.substring(0, tab), line.substring(tab + 1));
          }
        }
        return Map.copyOf(meant);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the list of misspellings", e);
      }
    }
  }

  /** Every one of them, with the word that is meant. */
  static Map<String, String> all() {
    return Held.MEANT;
  }

  /** What {@code word}, in lower case, is known to be written for. */
  static Optional<String> meant(String word) {
    return Optional.ofNullable(Held.MEANT.get(word));
  }
}
