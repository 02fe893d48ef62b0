package org.copydesk.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measures how sure the models must be before one word may be told for another: {@code
 * ConfusionBars SLIPS OUT FOLDER…}. The bar of a direction lies above all that the models hold
 * against the word where it rightly stands, in plain texts on which they were not trained, and the
 * higher the fewer of such places there are. A direction that would find next to nothing over its
 * bar gets none. SLIPS lists places at which those texts are wrong, as this prints them on demand:
 * "the words before [[word]] the words after".
 */
final class ConfusionBars {
  /** The bar without any place to measure it at, as a natural logarithm. */
  private static final double FLOOR = 5;

  /** What lies between the worst place and the bar when it is the only one. */
  private static final double MARGIN = 3;

  /** What is asked beyond that of copy that no bar was measured on. */
  private static final double SPARE = 1;

  /** A share of slips below this is not worth a bar. */
  private static final double WORTH = 0.03;

  private static final int SHOWN = 5;

  private final Slots slots = Slots.shipped();
  private final Pairs pairs = Pairs.shipped();
  private final Confusions confusions = Confusions.shipped();
  private final Set<String> slips;

  /** By "written meant", what the models hold against "written" where it stands, by place. */
  private final Map<String, Map<String, Double>> against = new TreeMap<>();

  private ConfusionBars(Set<String> slips) {
    this.slips = slips;
  }

  /** Measures the texts of the folders and writes the bars. */
  public static void main(String[] args) throws IOException {
    ConfusionBars bars = new ConfusionBars(new HashSet<>(Files.readAllLines(Path.of(args[0]))));
    for (String folder : List.of(args).subList(2, args.length)) {
      TrainingText.sentences(Path.of(folder)).forEach(bars::take);
    }
    Files.write(Path.of(args[1]), bars.lines());
  }

  private void take(List<String> sentence) {
    SlotSentence seen = slots.sentence(sentence);
    List<String> words = sentence.stream().map(word -> word.toLowerCase(Locale.ENGLISH)).toList();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean name = i > 0 && Character.isUpperCase(sentence.get(i).charAt(0));
      String place = place(sentence, i);
      if (confusions.of(word).isEmpty()
          || name
          || slips.contains(place)
          || confusions.vouched(words, i)) {
        continue;
      }
      Slots.Place slot = slots.place(seen.slot(i));
      Pairs.Place company = pairs.place(seen.pair(i));
      for (String other : confusions.of(word)) {
        double kind =
            slot.fit(other, ConfusedWord.RARITY)
                - slot.fit(word, ConfusedWord.RARITY)
                - ConfusedWord.doubt(words, i);
        double lead = kind + ConfusedWord.COMPANY * company.lead(other, word);
        if (!Double.isNaN(lead)) {
          against
              .computeIfAbsent(word + "\t" + other, unused -> new HashMap<>())
              .merge(place, lead, Math::max);
        }
      }
    }
  }

  private static String place(List<String> sentence, int i) {
    return String.join(" ", sentence.subList(Math.max(0, i - SHOWN), i))
        + " [["
        + sentence.get(i)
        + "]] "
        + String.join(" ", sentence.subList(i + 1, Math.min(sentence.size(), i + 1 + SHOWN)));
  }

  private List<String> lines() {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "# source: measured by ConfusionBars in the tests on sound copy that the models"
                    + " had not seen; written, meant, and how much likelier it must be",
                "# as of: 2026-11-29"));
    for (String word : new java.util.TreeSet<>(confusions.words())) {
      for (String other : new java.util.TreeSet<>(confusions.of(word))) {
        double bar = bar(against.getOrDefault(word + "\t" + other, Map.of()));
        List<Double> slipped =
            against.getOrDefault(other + "\t" + word, Map.of()).values().stream()
                .map(lead -> -lead)
                .toList();
        double found = slipped.stream().filter(lead -> lead > bar).count();
        if (slipped.isEmpty() || found / slipped.size() >= WORTH) {
          lines.add(word + "\t" + other + "\t" + String.format(Locale.ROOT, "%.1f", bar));
        }
      }
    }
    return lines;
  }

  private static double bar(Map<String, Double> places) {
    int seen = places.size();
    double worst = places.values().stream().mapToDouble(lead -> lead).max().orElse(-MARGIN);
    return SPARE
        + Math.max(
            worst + MARGIN / Math.pow(1 + seen / 200.0, 0.3),
            FLOOR / Math.pow(1 + seen / 40.0, 0.2));
  }
}
