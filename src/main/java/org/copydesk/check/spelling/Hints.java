package org.copydesk.check.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.copydesk.word.Variety;

/** The words besides spelling that hint at a variety of English: {@code hints.tsv}. */
final class Hints {
  private static final Map<String, Set<String>> ALL = read();

  private Hints() {}

  /** The words of {@code variety} that are of one of {@code kinds}. */
  static Set<String> of(Variety variety, String... kinds) {
    Set<String> words = new HashSet<>();
    for (String kind : kinds) {
      words.addAll(ALL.getOrDefault(kind + " " + variety, Set.of()));
    }
    return Set.copyOf(words);
  }

  @SafeVarargs
  static Set<String> union(Set<String>... sets) {
    Set<String> all = new HashSet<>();
    for (Set<String> set : sets) {
      all.addAll(set);
    }
    return Set.copyOf(all);
  }

  /** How many of {@code terms} the story has. */
  static long known(StoryWords words, Set<String> terms) {
    return terms.stream().filter(term -> words.count(term) > 0).count();
  }

  /** How often the story has any of {@code terms}. */
  static long mentions(StoryWords words, Set<String> terms) {
    return terms.stream().mapToLong(words::count).sum();
  }

  private static Map<String, Set<String>> read() {
    try (InputStream in = Hints.class.getResourceAsStream("hints.tsv")) {
      Map<String, Set<String>> all = new HashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] parts = line.split("\t");
        if (!line.startsWith("#")) {
          String key = parts[0] + " " + parts[1];
          all.computeIfAbsent(key, unused -> new HashSet<>()).add(parts[2]);
        }
      }
      return Map.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the hints at varieties of English", e);
    }
  }
}
