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
 * such words, or "{@code written > meant threshold}" where the usual threshold is not right for a
 * pair, or "written sign words", where the words vouch for the one that is written: with "~" near
 * it, with "{@code <}" right before it, with "+" right after it, with "{@code <<}" anywhere before
 * it in the sentence. In such a list "#NNS" stands for every word that the dictionary may give that
 * tag, "," for any mark and "|" for the edge of the sentence.
 */
final class Confusions {
  private static final String RESOURCE = "/rules/grammar/confusions.tsv";

  /** How many times likelier another word must be, as a natural logarithm. */
  private static final double USUAL = 6.7;

  private final Map<String, Set<String>> others = new LinkedHashMap<>();
  private final Map<String, Double> thresholds = new HashMap<>();

  private static final Set<String> SIGNS = Set.of("~", "<", "+", "<<");

  /** How many words on either side are near. */
  private static final int NEAR = 5;

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
    if (SIGNS.contains(set.get(1))) {
      vouchers.put(set.get(0) + set.get(1), Set.copyOf(set.subList(2, set.size())));
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

  /**
   * Whether the words around it vouch for what is written.
   *
   * @param words the words of the sentence in lower case
   * @param i which of them is judged
   */
  boolean vouched(List<String> words, int i) {
    String written = words.get(i);
    return stands(written + "<", i == 0 ? "|" : words.get(i - 1))
        || stands(written + "+", i + 1 == words.size() ? "|" : words.get(i + 1))
        || among(written + "~", words, Math.max(0, i - NEAR), i + NEAR + 1)
        || among(written + "<<", words, 0, i);
  }

  private boolean among(String key, List<String> words, int from, int to) {
    return vouchers.containsKey(key)
        && words.subList(from, Math.min(to, words.size())).stream()
            .anyMatch(word -> stands(key, word));
  }

  private boolean stands(String key, String word) {
    Set<String> listed = vouchers.get(key);
    if (listed == null) {
      return false;
    }
    boolean mark = !word.equals("|") && !Character.isLetterOrDigit(word.charAt(0));
    return listed.contains(mark ? "," : word)
        || CutWord.tags(word).stream().anyMatch(tag -> listed.contains("#" + tag));
  }

  /**
   * How much likelier {@code meant} must be than {@code written} before it may be said, as a
   * natural logarithm.
   */
  double threshold(String written, String meant) {
    return thresholds.getOrDefault(written + ">" + meant, USUAL);
  }
}
