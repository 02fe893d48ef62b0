package org.copydesk.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that are taken for one another: {@code rules/grammar/confusions.tsv}. A line is a set of
 * such words, or "written > meant threshold" where the usual threshold is not right for a pair, or
 * "written ~ words" that vouch for a word when they stand near it.
 */
final class Confusions {
  private static final String RESOURCE = "/rules/grammar/confusions.tsv";

  /** How many times likelier another word must be, as a natural logarithm. */
  private static final double USUAL = 4.0;

  private final Map<String, Set<String>> others = new LinkedHashMap<>();
  private final Map<String, Double> thresholds = new HashMap<>();

  private final Map<String, Set<String>> vouchers = new HashMap<>();

  private Confusions() {}

  /** The sets that Copydesk ships. */
  static Confusions shipped() {
    Confusions confusions = new Confusions();
    try (InputStream in = Confusions.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> confusions.add(List.of(line.strip().split("\t"))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return confusions;
  }

  private void add(List<String> set) {
    if (set.get(1).equals("~")) {
      vouchers.put(set.get(0), Set.copyOf(set.subList(2, set.size())));
      return;
    }
    if (set.get(1).equals(">")) {
      thresholds.put(set.get(0) + ">" + set.get(2), Double.valueOf(set.get(3)));
      return;
    }
    for (String word : set) {
      Set<String> rest = others.computeIfAbsent(word, unused -> new LinkedHashSet<>());
      rest.addAll(set);
      rest.remove(word);
    }
  }

  /** Every word of every set, in lower case. */
  Set<String> words() {
    return others.keySet();
  }

  /** The words that {@code word} (lower case) is taken for; none when it is in no set. */
  Set<String> of(String word) {
    return others.getOrDefault(word, Set.of());
  }

  /** Words near which {@code written} is right: "coast" for "off". */
  Set<String> vouchers(String written) {
    return vouchers.getOrDefault(written, Set.of());
  }

  /**
   * How much likelier {@code meant} must be than {@code written} before it may be said, as a
   * natural logarithm.
   */
  double threshold(String written, String meant) {
    return thresholds.getOrDefault(written + ">" + meant, USUAL);
  }
}
