package org.copydesk.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that are taken for one another: {@code rules/grammar/confusions.tsv}. A line is a set of
 * such words, or "written sign words", where the words vouch for the one that is written, or
 * "{@code written = meant sign words sign words}", where words that all stand around it tell that
 * another is meant; {@link ConfusionFrame} knows the signs. How sure the models must be is measured
 * on sound copy, direction by direction, in {@code rules/grammar/confusion-bars.tsv}: one that has
 * no bar there is left alone. "{@code written > meant bar}" in the first table goes before that.
 */
final class Confusions {
  private static final String SETS = "/rules/grammar/confusions.tsv";
  private static final String BARS = "/rules/grammar/confusion-bars.tsv";

  private final Map<String, Set<String>> others = new LinkedHashMap<>();
  private final Map<String, Double> bars = new HashMap<>();
  private final Map<String, List<ConfusionFrame>> vouching = new HashMap<>();
  private final Map<String, Map<String, List<ConfusionFrame>>> telling = new HashMap<>();

  private Confusions() {}

  /** The sets that Copydesk ships. */
  static Confusions shipped() {
    Confusions confusions = new Confusions();
    lines(BARS).forEach(bar -> confusions.bars.put(bar.get(0) + ">" + bar.get(1), last(bar)));
    lines(SETS).forEach(confusions::add);
    return confusions;
  }

  private static List<List<String>> lines(String resource) {
    try (InputStream in = Confusions.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.strip().split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static double last(List<String> line) {
    return Double.parseDouble(line.get(line.size() - 1));
  }

  private void add(List<String> line) {
    String word = line.get(0);
    if (ConfusionFrame.isSign(line.get(1))) {
      vouching
          .computeIfAbsent(word, unused -> new ArrayList<>())
          .add(ConfusionFrame.of(line.subList(1, line.size())));
    } else if (line.get(1).equals("=")) {
      telling
          .computeIfAbsent(word, unused -> new LinkedHashMap<>())
          .computeIfAbsent(line.get(2), unused -> new ArrayList<>())
          .add(ConfusionFrame.of(line.subList(3, line.size())));
    } else if (line.get(1).equals(">")) {
      bars.put(word + ">" + line.get(2), last(line));
    } else {
      for (String one : line) {
        Set<String> rest = others.computeIfAbsent(one, unused -> new LinkedHashSet<>());
        rest.addAll(line);
        rest.remove(one);
      }
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

  /** Whether anything is known of {@code word} (lower case). */
  boolean knows(String word) {
    return others.containsKey(word) || telling.containsKey(word);
  }

  /**
   * Whether the words around it vouch for what is written.
   *
   * @param words the words of the sentence in lower case
   * @param i which of them is judged
   */
  boolean vouched(List<String> words, int i) {
    return vouching.getOrDefault(words.get(i), List.of()).stream()
        .anyMatch(frame -> frame.stands(words, i));
  }

  /**
   * The word that the words around it show to be meant.
   *
   * @param words the words of the sentence in lower case
   * @param i which of them is judged
   */
  Optional<String> told(List<String> words, int i) {
    return telling.getOrDefault(words.get(i), Map.of()).entrySet().stream()
        .filter(meant -> meant.getValue().stream().anyMatch(frame -> frame.stands(words, i)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * How much likelier {@code meant} must be than {@code written} before it may be said, as a
   * natural logarithm; infinite where that is never sure enough.
   */
  double bar(String written, String meant) {
    return bars.getOrDefault(written + ">" + meant, Double.POSITIVE_INFINITY);
  }
}
